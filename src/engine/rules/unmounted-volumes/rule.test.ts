import { testRule } from '../../rule/test-rule.ts';
import { unmountedVolumes } from './rule.ts';

const pod = (volumes: string, more = '', annotations = '') => `apiVersion: v1
kind: Pod
metadata:
  name: web
${annotations}spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      volumeMounts:
        - name: data
          mountPath: /data
${more}${volumes}`;
const TWO = `  volumes:
    - name: data
      emptyDir: {}
    # no longer used
    - name: tmp
      emptyDir:
        sizeLimit: 64Mi
`;

testRule(unmountedVolumes, {
  valid: [
    {
      name: 'mounts, devices, and mounts of other kinds of containers',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  initContainers: [{name: init, image: 'reg.example.com/init:1', volumeMounts: [{name: a, mountPath: /a}]}]
  containers: [{name: web, image: 'reg.example.com/web:1', volumeDevices: [{name: b, devicePath: /dev/b}]}]
  ephemeralContainers: [{name: debug, image: 'reg.example.com/debug:1', volumeMounts: [{name: c, mountPath: /c}]}]
  volumes: [{name: a, emptyDir: {}}, {name: b, persistentVolumeClaim: {claimName: b}}, {name: c, emptyDir: {}}]
`,
    },
    { name: 'no volumes, and null', yaml: `${pod('')}---\n${pod('  volumes: null\n')}` },
    {
      name: 'a volume that a webhook mounts',
      yaml: pod(
        TWO,
        '',
        '  annotations:\n    sidecar.istio.io/userVolumeMount: \'[{"name": "tmp", "mountPath": "/tmp"}]\'\n',
      ),
    },
    {
      name: 'a volume of the Secrets Store CSI driver, which another rule is about',
      yaml: pod(
        '  volumes:\n    - {name: vault, csi: {driver: secrets-store.csi.k8s.io, readOnly: true}}\n',
      ),
    },
    {
      name: 'a custom resource, whose controller adds containers',
      yaml: `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {name: web}
spec:
  template:
    spec:
      containers: [{name: web, image: 'reg.example.com/web:1'}]
      volumes: [{name: tmp, emptyDir: {}}]
`,
    },
  ],
  invalid: [
    {
      name: 'one of two',
      yaml: pod(TWO),
      findings: ['unmounted spec.volumes[1] {"name":"tmp"}'],
      fixed: pod('  volumes:\n    - name: data\n      emptyDir: {}\n'),
    },
    {
      name: 'all of a CronJob',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 1 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/report:1
          volumes:
            - name: a
              emptyDir: {}
            - name: b
              emptyDir: {}
`,
      findings: [
        'unmounted spec.jobTemplate.spec.template.spec.volumes[0] {"name":"a"}',
        'unmounted spec.jobTemplate.spec.template.spec.volumes[1] {"name":"b"}',
      ],
      fixed: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: "0 1 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/report:1
`,
    },
    {
      name: 'declined for what has content, or whose mount may be missing',
      yaml: pod(
        '  volumes: [{name: key, secret: {secretName: key}}, {name: db, persistentVolumeClaim: {claimName: db}}]\n',
      ),
      findings: [
        'unmounted spec.volumes[0] {"name":"key"}',
        'claim-unmounted spec.volumes[1] {"name":"db"}',
      ],
      fixed: null,
    },
  ],
});
