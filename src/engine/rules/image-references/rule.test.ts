import { testRule } from '../../rule/test-rule.ts';
import { imageReferences } from './rule.ts';

const SHA = 'sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';
const pod = (...images: string[]) => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
${images.map((image, i) => `  - name: c${i}\n    image: ${image}\n`).join('')}`;

testRule(imageReferences, {
  valid: [
    {
      name: 'tags, digests, ports, and registries in capitals',
      yaml: pod('nginx', 'reg:5000/app', `nginx:1@${SHA}`, 'REG.example.com/a_b/c__d/e-f:V1.2_x'),
    },
    {
      name: 'placeholders, of which nothing can be said',
      yaml: pod(
        '"{{ .Values.image }}"',
        `"\${IMAGE}"`,
        '$(IMAGE)',
        'app:$TAG',
        '"app:#{Build.Tag}#"',
        'ko://example.com/cmd',
      ),
    },
    { name: 'no image, null, and a blank', yaml: pod('', 'null', '""', '" "') },
    {
      name: 'an image volume of a Windows pod',
      yaml: `${pod('nginx:1')}  os: {name: windows}\n  volumes:\n  - name: m\n    image: {reference: "reg.example.com/model:1"}\n  - name: none\n    image: {}\n`,
    },
  ],
  invalid: [
    {
      name: 'a tag after the sign of a digest',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web@latest
`,
      findings: ['digest spec.containers[0].image {"image":"registry.example.com/web@latest"}'],
      fixed: null,
    },
    {
      name: 'each fault',
      yaml: pod(
        'https://docker.io/nginx:1',
        'Nginx:1.25',
        'nginx@latest',
        'nginx@sha256:abc',
        `nginx@${SHA.toUpperCase().replace('SHA', 'sha')}`,
        'nginx@md5:0123456789abcdef0123456789abcdef',
        'nginx:1.25:2',
        '"nginx:"',
        'a//b',
        '-reg.example.com/app',
        SHA.slice(7),
      ),
      findings: [
        'scheme spec.containers[0].image {"image":"https://docker.io/nginx:1"}',
        'capitals spec.containers[1].image {"image":"Nginx:1.25"}',
        'digest spec.containers[2].image {"image":"nginx@latest"}',
        'digest spec.containers[3].image {"image":"nginx@sha256:abc"}',
        `digest spec.containers[4].image {"image":"nginx@${SHA.toUpperCase().replace('SHA', 'sha')}"}`,
        'digest spec.containers[5].image {"image":"nginx@md5:0123456789abcdef0123456789abcdef"}',
        'tag spec.containers[6].image {"image":"nginx:1.25:2"}',
        'tag spec.containers[7].image {"image":"nginx:"}',
        'name spec.containers[8].image {"image":"a//b"}',
        'name spec.containers[9].image {"image":"-reg.example.com/app"}',
        `name spec.containers[10].image {"image":"${SHA.slice(7)}"}`,
      ],
      fixed: null,
    },
    {
      name: 'init and ephemeral containers and a volume of a Deployment, with a comment',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      initContainers:
        - name: init
          image: nginx@latest # today's
      containers:
        - name: web
          image: registry.example.com/web:1
      ephemeralContainers:
        - name: debug
          image: Debug
      volumes:
        - name: model
          image:
            reference: oci://reg.example.com/model
`,
      findings: [
        'digest spec.template.spec.initContainers[0].image {"image":"nginx@latest"}',
        'capitals spec.template.spec.ephemeralContainers[0].image {"image":"Debug"}',
        'scheme spec.template.spec.volumes[0].image.reference {"image":"oci://reg.example.com/model"}',
      ],
      fixed: null,
    },
  ],
});
