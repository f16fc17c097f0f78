/**
 * Node placement: pods that are bound to certain nodes, or that may land on any.
 *
 * Fields: spec.nodeName, spec.nodeSelector, spec.tolerations for the control plane's taints, and with
 * the option `requireAffinity` spec.affinity.nodeAffinity.
 * Good values: no nodeName and no toleration of the control plane; a nodeSelector that names only
 * operating system and processor, which a mixed cluster needs.
 *
 * Peers contradict each other: one asks for node affinity, another forbids it. Hence the option, and
 * off unless turned on. A DaemonSet may tolerate the control plane: it is meant for every node.
 *
 * Source: Kubernetes, Assigning Pods to Nodes.
 */
import {
  byDefault,
  defineRule,
  explicit,
  place,
  unset,
  type ValuePlace,
  type Workload,
} from '../../rule/rule.ts';

type Code = 'node-name' | 'node-selector' | 'control-plane';

const HARMLESS = ['kubernetes.io/os', 'kubernetes.io/arch'];
const CONTROL_PLANE = ['node-role.kubernetes.io/control-plane', 'node-role.kubernetes.io/master'];

function forced({ kind, pod }: Workload): ValuePlace<Code>[] {
  const { nodeName, nodeSelector, tolerations = [] } = pod.spec;
  const at = (...path: (string | number)[]) => [...pod.specPath, ...path];
  const labels = [...(nodeSelector?.keys() ?? [])].filter((key) => !HARMLESS.includes(key));
  return [
    ...(nodeName ? [place(at('nodeName'), 'node-name', { node: nodeName }, 'low')] : []),
    ...labels.map((label) => place(at('nodeSelector', label), 'node-selector', { label })),
    ...(kind === 'DaemonSet' ? [] : tolerations).flatMap(({ key = '' }, i) =>
      CONTROL_PLANE.includes(key)
        ? [place(at('tolerations', i), 'control-plane', { key }, 'low')]
        : [],
    ),
  ];
}

export const nodePlacement = defineRule({
  id: 'node-placement',
  category: 'reliability',
  severity: 'info',
  scope: 'pod',
  optIn: true,
  options: { requireAffinity: { kind: 'boolean', default: false } },
  field: 'nodeName, nodeSelector, tolerations, affinity',
  covers: {
    'node-placement': ['node-name', 'node-selector', 'control-plane', 'no-affinity'],
  },
  messages: ['node-name', 'node-selector', 'control-plane', 'no-affinity'],
  inspect: ({ workload, pod }, { options }) => {
    const places = forced(workload);
    if (places.length > 0) return explicit(...places);
    const at = [...pod.specPath, 'affinity', 'nodeAffinity'];
    const wanted = options.requireAffinity && !pod.spec.affinity?.nodeAffinity;
    return wanted ? unset(at, 'no-affinity') : byDefault([...pod.specPath, 'nodeName']);
  },
  fix: null,
  sources: ['assigningPods', 'aksAdvancedScheduler', 'taints'],
});
