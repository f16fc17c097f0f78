import { loadKnowledge } from '../../review/knowledge.ts';
import { testRule } from '../../rule/test-rule.ts';
import { objectNames } from './rule.ts';

await loadKnowledge();

testRule(objectNames, {
  valid: [
    {
      name: 'containers without a name in custom resources, whose controllers name them',
      yaml: `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: a
        image: registry.example.com/web:1
      - image: registry.example.com/web:1
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - image: registry.example.com/web:1
---
apiVersion: example.com/v1
kind: Widget
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - image: registry.example.com/web:1
`,
    },
    {
      name: 'good names, generated names, placeholders',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: 1.web-a.example
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: batch/v1
kind: Job
metadata:
  generateName: task-
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
      - name: task
        image: registry.example.com/task:1
---
apiVersion: v1
kind: Service
metadata:
  name: '{{ .Release.Name }}'
spec:
  ports:
  - port: 80
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: system:aggregate-to-View
`,
    },
    {
      name: 'files of tools and questions to the server need no name',
      yaml: `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
- web.yaml
---
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
---
apiVersion: authorization.k8s.io/v1
kind: SelfSubjectAccessReview
spec: {}
`,
    },
  ],
  invalid: [
    {
      name: 'one object and a reference to it',
      yaml: `apiVersion: v1
kind: ConfigMap
metadata:
  name: Web_Settings
---
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    envFrom:
    - configMapRef:
        name: Web_Settings
`,
      findings: ['invalid metadata.name {"name":"Web_Settings"}'],
      fixed: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web-settings
---
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    envFrom:
    - configMapRef:
        name: web-settings
`,
    },
    {
      name: 'missing, null, and empty',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  labels:
    app: web # no name yet
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: null
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: ""
spec:
  podSelector: {}
`,
      findings: ['missing metadata.name', 'missing metadata.name', 'missing metadata.name'],
      fixed: null,
    },
    {
      name: 'not as the kind demands, in a List, before Services may begin with a digit',
      kubernetesVersion: '1.35',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: Web_1
  spec:
    containers:
    - name: web
      image: registry.example.com/web:1
- apiVersion: v1
  kind: Service
  metadata:
    name: 1-web
  spec:
    ports:
    - port: 80
- apiVersion: v1
  kind: Namespace
  metadata:
    name: shop.example
- apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: pods/read
- apiVersion: example.com/v1
  kind: Backup
  metadata:
    name: -web
`,
      findings: [
        'invalid items[0].metadata.name {"name":"Web_1"}',
        'invalid items[1].metadata.name {"name":"1-web"}',
        'invalid items[2].metadata.name {"name":"shop.example"}',
        'invalid items[3].metadata.name {"name":"pods/read"}',
        'invalid items[4].metadata.name {"name":"-web"}',
      ],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: web-1
  spec:
    containers:
    - name: web
      image: registry.example.com/web:1
- apiVersion: v1
  kind: Service
  metadata:
    name: 1-web
  spec:
    ports:
    - port: 80
- apiVersion: v1
  kind: Namespace
  metadata:
    name: shop-example
- apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: pods/read
- apiVersion: example.com/v1
  kind: Backup
  metadata:
    name: web
`,
    },
    {
      name: 'too long for a CronJob, whose Jobs add a number',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: a-report-on-everything-that-was-sold-during-the-last-week
spec:
  schedule: 0 3 * * 1
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
          - name: report
            image: registry.example.com/report:1
`,
      findings: ['too-long metadata.name {"most":52}'],
      fixed: null,
    },
    {
      name: 'letters, with what names the object in the files',
      yaml: `apiVersion: v1
kind: ConfigMap
metadata:
  name: Shop_Settings # of the shop
data: {}
---
apiVersion: v1
kind: Service
metadata:
  name: Web
spec:
  ports:
  - name: HTTP
    port: 80
    targetPort: Http_Main_Port_Number
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
  - http:
      paths:
      - path: /
        pathType: Prefix
        backend: {service: {name: Web, port: {name: HTTP}}}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: Shop
spec:
  podSelector: {}
  ingress:
  - ports:
    - port: Http_Main_Port_Number
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 3
  scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: Web}
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: Web
spec:
  serviceName: Web
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
      annotations:
        kubectl.kubernetes.io/default-container: Web_App
        container.apparmor.security.beta.kubernetes.io/Web_App: runtime/default
    spec:
      containers:
      - name: Web_App
        image: registry.example.com/web:1
        ports:
        - name: Http_Main_Port_Number
          containerPort: 8080
        livenessProbe:
          httpGet:
            port: Http_Main_Port_Number
        readinessProbe:
          tcpSocket:
            port: "8080"
        env:
        - name: CPU
          valueFrom:
            resourceFieldRef: {containerName: Web_App, resource: limits.cpu}
        - name: LEVEL
          valueFrom:
            configMapKeyRef: {name: Shop_Settings, key: level}
        volumeMounts:
        - name: Conf
          mountPath: /etc/web
        - name: data.volume
          mountPath: /data
      volumes:
      - name: Conf
        configMap:
          name: Shop_Settings
  volumeClaimTemplates:
  - metadata:
      name: data.volume
    spec:
      accessModes: [ReadWriteOnce]
      resources: {requests: {storage: 1Gi}}
`,
      findings: [
        'invalid metadata.name {"name":"Shop_Settings"}',
        'invalid metadata.name {"name":"Web"}',
        'part-invalid spec.ports[0].name {"name":"HTTP"}',
        'part-invalid spec.ports[0].targetPort {"name":"Http_Main_Port_Number"}',
        'part-invalid spec.rules[0].http.paths[0].backend.service.port.name {"name":"HTTP"}',
        'part-invalid metadata.namespace {"name":"Shop"}',
        'part-invalid spec.ingress[0].ports[0].port {"name":"Http_Main_Port_Number"}',
        'invalid metadata.name {"name":"Web"}',
        'part-invalid spec.template.spec.containers[0].name {"name":"Web_App"}',
        'part-invalid spec.template.spec.containers[0].ports[0].name {"name":"Http_Main_Port_Number"}',
        'part-invalid spec.template.spec.containers[0].livenessProbe.httpGet.port {"name":"Http_Main_Port_Number"}',
        'part-invalid spec.template.spec.containers[0].readinessProbe.tcpSocket.port {"name":"8080"}',
        'part-invalid spec.template.spec.volumes[0].name {"name":"Conf"}',
        'part-invalid spec.volumeClaimTemplates[0].metadata.name {"name":"data.volume"}',
      ],
      fixed: `apiVersion: v1
kind: ConfigMap
metadata:
  name: shop-settings # of the shop
data: {}
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
  - name: http
    port: 80
    targetPort: http-main-port
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  rules:
  - http:
      paths:
      - path: /
        pathType: Prefix
        backend: {service: {name: web, port: {name: http}}}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector: {}
  ingress:
  - ports:
    - port: http-main-port
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 3
  scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: web}
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  serviceName: web
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
      annotations:
        kubectl.kubernetes.io/default-container: web-app
        container.apparmor.security.beta.kubernetes.io/web-app: runtime/default
    spec:
      containers:
      - name: web-app
        image: registry.example.com/web:1
        ports:
        - name: http-main-port
          containerPort: 8080
        livenessProbe:
          httpGet:
            port: http-main-port
        readinessProbe:
          tcpSocket:
            port: 8080
        env:
        - name: CPU
          valueFrom:
            resourceFieldRef: {containerName: web-app, resource: limits.cpu}
        - name: LEVEL
          valueFrom:
            configMapKeyRef: {name: shop-settings, key: level}
        volumeMounts:
        - name: conf
          mountPath: /etc/web
        - name: data-volume
          mountPath: /data
      volumes:
      - name: conf
        configMap:
          name: shop-settings
  volumeClaimTemplates:
  - metadata:
      name: data-volume
    spec:
      accessModes: [ReadWriteOnce]
      resources: {requests: {storage: 1Gi}}
`,
    },
    {
      name: 'declined where another has the name, or other letters than these are wrong',
      yaml: `apiVersion: v1
kind: ConfigMap
metadata:
  name: Web
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
---
apiVersion: v1
kind: Pod
metadata:
  name: wëb
spec:
  containers:
  - name: a
    image: registry.example.com/web:1
    ports:
    - name: prometheus-metrics-a
      containerPort: 9090
    - name: prometheus-metrics-b
      containerPort: 9091
  - name: A
    image: registry.example.com/web:1
  - name: $(NAME)
    image: registry.example.com/web:1
`,
      findings: [
        'invalid metadata.name {"name":"Web"}',
        'invalid metadata.name {"name":"wëb"}',
        'part-invalid spec.containers[0].ports[0].name {"name":"prometheus-metrics-a"}',
        'part-invalid spec.containers[0].ports[1].name {"name":"prometheus-metrics-b"}',
        'part-invalid spec.containers[1].name {"name":"A"}',
      ],
      fixed: null,
    },
  ],
});
