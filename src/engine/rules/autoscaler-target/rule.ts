/**
 * Autoscaler target: whether a HorizontalPodAutoscaler finds what it shall scale.
 *
 * Field: spec.scaleTargetRef; the workloads of the files.
 * Good values: apiVersion, kind and name of a workload that can be scaled. A wrong apiVersion or a kind
 * that has no replicas is certain to fail. A workload that is not in the files may be in the cluster,
 * so that this is said only where the namespace has workloads here, and only of built-in kinds. One
 * of that name in another namespace of the files is evidence of a wrong namespace: medium.
 *
 * Source: Kubernetes, Horizontal Pod Autoscaling.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import { holds } from '../../model/bundle/lookups.ts';
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
  const right = SCALABLE.get(kind);
  // The group decides, not the version; a Deployment has one group only.
  const wrongGroup = right !== undefined && groupOf(apiVersion) !== groupOf(right);
  const at = (...key: string[]) => [...path, 'spec', 'scaleTargetRef', ...key];
  return { apiVersion, kind, name, right, wrongGroup, at };
}

const groupOf = (apiVersion: string) => /^(.*)\//.exec(apiVersion)?.[1] ?? '';

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
  inspect: ({ object }, { bundle }) => {
    const { apiVersion, kind, name, right, wrongGroup, at } = targetOf(object);
    if (FIXED.includes(kind)) {
      return explicit(place(at('kind'), 'not-scalable', { kind }, 'medium'));
    }
    if (name === '' || right === undefined) return byDefault(at());
    if (wrongGroup) {
      const data = { value: apiVersion || '""', right, kind };
      return explicit(place(at('apiVersion'), 'wrong-group', data, 'medium'));
    }
    const found = bundle.named(`${right}/${kind}`, name, object.namespace);
    if (found.length > 0) return on(at());
    const [elsewhere] = bundle.named(`${right}/${kind}`, name, null);
    if (elsewhere) {
      const other = elsewhere.object.namespace ?? '';
      const data = { kind, name, own: object.namespace ?? '', other };
      return explicit(place(at('name'), 'other-namespace', data, 'medium'));
    }
    if (!holds(bundle, 'workload', object.namespace)) return on(at());
    return explicit(place(at('name'), 'not-in-files', { kind, name }));
  },
  fix: {
    safety: 'may-break',
    secure: ({ object }) => {
      const { right, wrongGroup, at } = targetOf(object);
      if (!right || !wrongGroup) return null;
      return [{ op: 'set', path: at('apiVersion'), value: right, before: ['kind'] }];
    },
  },
  sources: [SOURCES.horizontalPodAutoscaler],
});
