import { loadKnowledge } from '../../review/knowledge.ts';
import { testRule } from '../../rule/test-rule.ts';
import { autoscalerTarget } from './rule.ts';

await loadKnowledge();

const workload = (kind: string, name: string) => `---
apiVersion: apps/v1
kind: ${kind}
metadata:
  name: ${name}
spec:
  template:
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          resources: {requests: {cpu: 100m}}
`;
const autoscaler = (target: string) => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 10
  scaleTargetRef: # the site
${target}`;
const web = '    apiVersion: apps/v1\n    kind: Deployment\n    name: web\n';

testRule(autoscalerTarget, {
  valid: [
    { name: 'the target is there', yaml: autoscaler(web) + workload('Deployment', 'web') },
    { name: 'no workloads in these files', yaml: autoscaler(web) },
    {
      name: 'a kind that nobody knows',
      yaml:
        autoscaler('    apiVersion: example.com/v1\n    kind: Widget\n    name: web\n') +
        workload('Deployment', 'other'),
    },
    {
      name: 'a kind of another project with a name of Kubernetes',
      yaml:
        autoscaler('    apiVersion: batch.volcano.sh/v1alpha1\n    kind: Job\n    name: web\n') +
        workload('Deployment', 'other'),
    },
    {
      name: 'workloads of other namespaces only',
      yaml:
        autoscaler(web).replace('name: web\nspec', 'name: web\n  namespace: shop\nspec') +
        workload('Deployment', 'x\n  namespace: elsewhere'),
    },
    {
      name: 'an amount, a metric of another kind, and one of a resource that is no share',
      yaml: `${autoscaler(web)}  metrics:
    - {type: Resource, resource: {name: memory, target: {type: AverageValue, averageValue: 1Gi}}}
    - {type: Pods, pods: {metric: {name: requests}, target: {type: AverageValue, averageValue: 10}}}
    - {type: ContainerResource, containerResource: {name: memory, container: other, target: {type: Utilization, averageUtilization: 60}}}
${workload('Deployment', 'web')}`,
    },
    {
      name: 'a limit, an init container, and a LimitRange that fills in memory',
      yaml: `${autoscaler(web)}  metrics:
    - {type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 60}}}
    - {type: Resource, resource: {name: memory, target: {type: Utilization, averageUtilization: 60}}}
${workload('Deployment', 'web').replace('requests', 'limits')}      initContainers: [{name: init, image: registry.example.com/init:1}]
---
apiVersion: v1
kind: LimitRange
metadata: {name: memory}
spec: {limits: [{type: Container, defaultRequest: {memory: 64Mi}}]}
`,
    },
    {
      name: 'requests of the pod as a whole',
      kubernetesVersion: '1.34',
      yaml: `${autoscaler(web)}${workload('Deployment', 'web').replace('          resources', '      resources')}`,
    },
    {
      name: 'metrics in an annotation of v1',
      yaml:
        autoscaler(web)
          .replace('autoscaling/v2', 'autoscaling/v1')
          .replace(
            'name: web\nspec',
            "name: web\n  annotations: {autoscaling.alpha.kubernetes.io/metrics: '[]'}\nspec",
          ) + workload('Deployment', 'web').replace('cpu', 'memory'),
    },
    {
      name: 'no target, and null',
      yaml: `${autoscaler('')}---\n${autoscaler('    name: null\n')}`,
    },
  ],
  invalid: [
    {
      name: 'another kind of that name',
      yaml: autoscaler(web) + workload('StatefulSet', 'web'),
      findings: ['not-in-files spec.scaleTargetRef.name {"kind":"Deployment","name":"web"}'],
      fixed: null,
    },
    {
      name: 'a custom kind that is scaled',
      yaml:
        autoscaler('    apiVersion: argoproj.io/v1alpha1\n    kind: Rollout\n    name: web\n') +
        workload('Deployment', 'other'),
      findings: ['not-in-files spec.scaleTargetRef.name {"kind":"Rollout","name":"web"}'],
      fixed: null,
    },
    {
      name: 'a group of long ago',
      yaml: autoscaler(web.replace('apps/v1', 'extensions/v1beta1 # old')),
      findings: [
        'wrong-group spec.scaleTargetRef.apiVersion {"value":"extensions/v1beta1","right":"apps/v1","kind":"Deployment"}',
      ],
      fixed: autoscaler(web.replace('apps/v1', 'apps/v1 # old')),
    },
    {
      name: 'no apiVersion, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: autoscaling/v1
  kind: HorizontalPodAutoscaler
  metadata: {name: web}
  spec: {maxReplicas: 3, scaleTargetRef: {kind: StatefulSet, name: web}}
`,
      findings: [
        'wrong-group items[0].spec.scaleTargetRef.apiVersion {"value":"\\"\\"","right":"apps/v1","kind":"StatefulSet"}',
      ],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: autoscaling/v1
  kind: HorizontalPodAutoscaler
  metadata: {name: web}
  spec: {maxReplicas: 3, scaleTargetRef: {kind: StatefulSet, name: web, apiVersion: apps/v1}}
`,
    },
    {
      name: 'a kind without replicas',
      yaml: autoscaler(web.replace('Deployment', 'DaemonSet')) + workload('DaemonSet', 'web'),
      findings: ['not-scalable spec.scaleTargetRef.kind {"kind":"DaemonSet"}'],
      fixed: null,
    },
    {
      name: 'a share of requests that a container and a sidecar do not have, and the default',
      yaml: `${autoscaler(web)}  metrics:
    - {type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 60}}}
    - {type: ContainerResource, containerResource: {name: memory, container: web, target: {type: Utilization, averageUtilization: 60}}}
${workload('Deployment', 'web')}      initContainers: [{name: proxy, restartPolicy: Always, image: registry.example.com/proxy:1}]
---
${autoscaler(web.replace('Deployment', 'StatefulSet'))}${workload('StatefulSet', 'web').replace('cpu', 'memory')}`,
      findings: [
        'no-request spec.metrics[0].resource.name {"kind":"Deployment","name":"web","resource":"cpu","container":"proxy"}',
        'no-request spec.metrics[1].containerResource.name {"kind":"Deployment","name":"web","resource":"memory","container":"web"}',
        'no-request spec {"kind":"StatefulSet","name":"web","resource":"cpu","container":"web"}',
      ],
      fixed: null,
    },
    {
      name: 'a share of the CPU in v1, of a custom kind',
      yaml: `${autoscaler('    apiVersion: argoproj.io/v1alpha1\n    kind: Rollout\n    name: web\n').replace('autoscaling/v2', 'autoscaling/v1')}  targetCPUUtilizationPercentage: 70
${workload('Rollout', 'web').replace('apps/v1', 'argoproj.io/v1alpha1').replace('cpu', 'memory')}`,
      findings: [
        'no-request spec.targetCPUUtilizationPercentage {"kind":"Rollout","name":"web","resource":"cpu","container":"web"}',
      ],
      fixed: null,
    },
    {
      name: 'the workload of another namespace',
      yaml:
        autoscaler(web).replace('name: web\nspec', 'name: web\n  namespace: shpo\nspec') +
        workload('Deployment', 'web\n  namespace: shop'),
      findings: [
        'other-namespace spec.scaleTargetRef.name {"kind":"Deployment","name":"web","own":"shpo","other":"shop"}',
      ],
      fixed: null,
    },
  ],
});
