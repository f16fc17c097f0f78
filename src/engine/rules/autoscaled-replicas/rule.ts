/**
 * Autoscaled replicas: a fixed number of replicas beside an autoscaler that sets it.
 *
 * Fields: spec.replicas of Deployments, StatefulSets and ReplicaSets that a HorizontalPodAutoscaler or
 * a KEDA ScaledObject of the files scales.
 * Good value: none. Each apply of the manifest would set the number back.
 *
 * Taking it away may break: with client-side apply the first apply afterwards sets one replica, since
 * kubectl removes what was there and the API server fills in its default.
 *
 * Source: Kubernetes, Horizontal Pod Autoscaling (migrating to horizontal autoscaling).
 */
import { AUTOSCALERS, autoscalerOf } from '../../model/bundle/lookups.ts';
import { SCALED } from '../../model/lifetime.ts';
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';
import { numberBelow } from '../../text/json.ts';

export const autoscaledReplicas = defineRule({
  id: 'autoscaled-replicas',
  category: 'reliability',
  severity: 'low',
  scope: 'object',
  kinds: ['apps/v1/Deployment', 'apps/v1/StatefulSet', 'apps/v1/ReplicaSet', SCALED],
  reads: AUTOSCALERS,
  field: 'replicas',
  covers: { 'hpa-static-replicas': ['fixed'] },
  messages: ['fixed'],
  inspect: ({ object }, { bundle }) => {
    const at = [...object.path, 'spec', 'replicas'];
    const count = numberBelow(object.value, 'spec', 'replicas');
    const autoscaler = count === undefined ? undefined : autoscalerOf(bundle, object);
    if (count === undefined || !autoscaler) return byDefault(at);
    return explicit(place(at, 'fixed', { count, autoscaler: autoscaler.name ?? '' }));
  },
  fix: {
    safety: 'may-break',
    secure: ({ object }) => [{ op: 'remove', path: [...object.path, 'spec', 'replicas'] }],
  },
  sources: ['horizontalPodAutoscaler', 'deployments'],
});
