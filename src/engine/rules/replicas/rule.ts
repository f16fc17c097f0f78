/**
 * Replicas: whether a workload goes on while one of its pods is down.
 *
 * Fields: spec.replicas of Deployments and StatefulSets; what a HorizontalPodAutoscaler (or a KEDA
 * ScaledObject) of the files scales.
 * Good values: at least the option `minimum`, 2 unless set; none where an autoscaler decides; 0, since
 * who writes it has switched the workload off, and for containers that only wait. An absent number is one replica.
 *
 * A Deployment with the strategy Recreate is meant to have one pod at a time, and most programs of a
 * StatefulSet need more than a number to have a second member: both are a hint only.
 *
 * Source: AKS, Deployment and cluster reliability best practices.
 */
import { AUTOSCALERS, autoscalerOf } from '../../model/bundle/lookups.ts';
import { onlyWaits } from '../../model/commands.ts';
import { SCALED } from '../../model/lifetime.ts';
import { byDefault, defineRule, explicit, on, place, unknown, unset } from '../../rule/rule.ts';
import { textBelow, valueBelow } from '../../text/json.ts';

export const replicas = defineRule({
  id: 'replicas',
  category: 'reliability',
  severity: 'low',
  scope: 'object',
  kinds: ['apps/v1/Deployment', 'apps/v1/StatefulSet', SCALED],
  reads: AUTOSCALERS,
  options: { minimum: { kind: 'integer', min: 2, max: 100, default: 2 } },
  field: 'replicas',
  covers: { replicas: ['unset', 'too-few', 'recreate'] },
  messages: ['unset', 'too-few', 'recreate'],
  refusals: { 'too-few': ['number-out-of-range'] },
  inspect: ({ object, workload }, { bundle, options: { minimum } }) => {
    const at = [...object.path, 'spec', 'replicas'];
    const count = valueBelow(object.value, 'spec', 'replicas');
    // What has no spec is no manifest to apply, but what a test expects.
    if (valueBelow(object.value, 'spec') === undefined) return byDefault(at);
    const { containers = [] } = workload?.pod ?? {};
    const waits = containers.length > 0 && containers.every(onlyWaits);
    if (count === 0 || waits || autoscalerOf(bundle, object)) return byDefault(at);
    if (count !== undefined && typeof count !== 'number') return unknown('wrong-type', at);
    if (count !== undefined && count >= minimum) return on(at);
    const recreates = textBelow(object.value, 'spec', 'strategy', 'type') === 'Recreate';
    const severity = object.kind === 'StatefulSet' || recreates ? 'info' : undefined;
    if (recreates && (count === undefined || count === 1)) {
      const recreating = place(at, 'recreate', undefined, severity);
      return { state: count === undefined ? 'unset' : 'explicit', places: [recreating] };
    }
    if (count === undefined) return unset(at, 'unset', { minimum }, severity);
    return explicit(place(at, 'too-few', { count, minimum }, severity));
  },
  fix: {
    safety: 'needs-value',
    mayBreak: ['single-writer-volumes'],
    // One pod at a time is what Recreate is written for, and the members of a StatefulSet know of one another by their
    // own configuration.
    stays: (_, { object }) => {
      if (object.kind === 'StatefulSet') return 'stateful-set';
      const type = textBelow(object.value, 'spec', 'strategy', 'type');
      return type === 'Recreate' ? 'recreate' : undefined;
    },
    value: { kind: 'integer', min: 2, max: 1000, suggestion: 2 },
    secure: ({ object, value, env }) => {
      if (typeof value !== 'number') return null;
      // The suggestion must not fall short of what is asked for.
      const enough = Math.max(value, env.options.minimum);
      const path = [...object.path, 'spec', 'replicas'];
      return [{ op: 'set', path, value: enough, before: ['selector', 'template'] }];
    },
  },
  sources: ['aksReliability', 'deployments'],
});
