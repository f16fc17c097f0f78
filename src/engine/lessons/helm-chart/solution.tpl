# templates/deployment.yaml of a chart that you found. Its values.yaml:
#   image: {repository: docker.io/example/wiki, tag: ""}
#   serviceAccount: {automount: true}
#   podSecurityContext: {}
#   securityContext: {}
#   hostNetwork: false
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
  labels:
    app.kubernetes.io/instance: {{ .Release.Name }}
spec:
  replicas: {{ .Values.replicaCount }}
  selector:
    matchLabels:
      app: wiki
  template:
    metadata:
      labels:
        app: wiki
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        runAsUser: 10001
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: wiki
          image: registry.example.com/mirror/wiki:3.1.0
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              drop: ["ALL"]
          ports:
            - containerPort: 8080
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
