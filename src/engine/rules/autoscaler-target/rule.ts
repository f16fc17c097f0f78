/**
 * Autoscaler target: whether a HorizontalPodAutoscaler finds what it shall scale.
 *
 * Field: spec.scaleTargetRef; the workloads of the files.
 * Good values: apiVersion, kind and name of a workload that can be scaled. A wrong apiVersion or a kind
 * that has no replicas is certain to fail. A workload that is not in the files may be in the cluster,
 * so that this is said only where the namespace has workloads here, and only of built-in kinds and of
 * custom ones that are known to be scaled. One of that name in another namespace of the files is evidence
 * of a wrong namespace: medium.
 *
 * Source: Kubernetes, Horizontal Pod Autoscaling.
 */
import { groupOf, kindIn } from '../../model/kinds/kinds.ts';
import { dangling } from '../../rule/dangling.ts';
import { byDefault, defineRule, explicit, type ObjectRef, on, place } from '../../rule/rule.ts';
import { textBelow } from '../../text/json.ts';

const SCALABLE: ReadonlyMap<string, string> = new Map([
  ['Deployment', 'apps/v1'],
  ['StatefulSet', 'apps/v1'],
  ['ReplicaSet', 'apps/v1'],
  ['ReplicationController', 'v1'],
]);
const FIXED = ['DaemonSet', 'Job', 'CronJob', 'Pod'];

function targetOf({ path, value }: ObjectRef) {
  const field = (name: string) => textBelow(value, 'spec', 'scaleTargetRef', name) ?? '';
  const [apiVersion, kind, name] = [field('apiVersion'), field('kind'), field('name')];
  // Other projects have kinds of these names: there the group is right.
  const custom = kindIn(apiVersion, kind);
  const own = custom === undefined || custom.served !== undefined;
  const right = own ? SCALABLE.get(kind) : undefined;
  // The group decides, not the version; a Deployment has one group only.
  const wrongGroup = right !== undefined && groupOf(apiVersion) !== groupOf(right);
  const at = (...key: string[]) => [...path, 'spec', 'scaleTargetRef', ...key];
  return { apiVersion, kind, name, own, custom, right, wrongGroup, at };
}

export const autoscalerTarget = defineRule({
  id: 'autoscaler-target',
  category: 'reliability',
  severity: 'low',
  scope: 'object',
  kinds: ['autoscaling/v1/HorizontalPodAutoscaler', 'autoscaling/v2/HorizontalPodAutoscaler'],
  reads: ['workload'],
  field: 'scaleTargetRef',
  covers: { 'hpa-target': ['not-in-files', 'wrong-group', 'not-scalable', 'other-namespace'] },
  messages: ['not-in-files', 'wrong-group', 'not-scalable', 'other-namespace'],
  refusals: { 'wrong-group': ['value-required', 'value-malformed'] },
  inspect: ({ object }, { bundle }) => {
    const { apiVersion, kind, name, own, custom, right, wrongGroup, at } = targetOf(object);
    if (own && FIXED.includes(kind)) {
      return explicit(place(at('kind'), 'not-scalable', { kind }, 'medium'));
    }
    const scaled = own ? right !== undefined : custom?.scaled === true;
    if (name === '' || !scaled) return byDefault(at());
    if (wrongGroup) {
      const data = { value: apiVersion || '""', right: right ?? '', kind };
      return explicit(place(at('apiVersion'), 'wrong-group', data, 'medium'));
    }
    // Of a custom kind every version is the same object.
    const isTarget = (one: ObjectRef) =>
      one.kind === kind && groupOf(one.apiVersion ?? '') === groupOf(apiVersion);
    const named = (namespace: string | null) =>
      right === undefined
        ? bundle.named('workload', name, namespace).filter((one) => isTarget(one.object))
        : bundle.named(`${right}/${kind}`, name, namespace);
    const found = dangling(bundle, {
      at: at('name'),
      to: 'workload',
      namespace: object.namespace,
      found: (own) => named(own).map((one) => one.object),
      missing: 'not-in-files',
      elsewhere: 'other-namespace',
      data: { kind, name },
    });
    return found ? explicit(found) : on(at());
  },
  fix: {
    safety: 'may-break',
    secure: ({ object }) => {
      const { right, wrongGroup, at } = targetOf(object);
      if (!right || !wrongGroup) return null;
      return [{ op: 'set', path: at('apiVersion'), value: right, before: ['kind'] }];
    },
  },
  sources: ['horizontalPodAutoscaler'],
});
