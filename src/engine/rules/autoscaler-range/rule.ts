/**
 * Autoscaler range: whether a HorizontalPodAutoscaler keeps enough pods and can scale at all.
 *
 * Fields: spec.minReplicas and spec.maxReplicas.
 * Good values: minReplicas of at least the option `minimum`, 2 unless set (an absent one is 1), and a
 * maxReplicas above it. The API server refuses a maxReplicas below minReplicas, or none.
 *
 * Source: Kubernetes, Horizontal Pod Autoscaling; AKS reliability best practices.
 */
import {
  defineRule,
  explicit,
  type ObjectRef,
  on,
  place,
  unknown,
  type ValuePlace,
} from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';

type Code = 'min-unset' | 'min-too-low' | 'max-unset' | 'max-below-min' | 'fixed';

const boundsOf = ({ value }: ObjectRef) => ({
  min: valueBelow(value, 'spec', 'minReplicas') ?? null,
  max: valueBelow(value, 'spec', 'maxReplicas') ?? null,
});

export const autoscalerRange = defineRule({
  id: 'autoscaler-range',
  category: 'reliability',
  severity: 'low',
  scope: 'object',
  kinds: ['autoscaling/v1/HorizontalPodAutoscaler', 'autoscaling/v2/HorizontalPodAutoscaler'],
  options: { minimum: { kind: 'integer', min: 1, max: 100, default: 2 } },
  field: 'minReplicas, maxReplicas',
  covers: {
    'hpa-min-replicas': ['min-unset', 'min-too-low', 'max-unset', 'max-below-min', 'fixed'],
  },
  messages: ['min-unset', 'min-too-low', 'max-unset', 'max-below-min', 'fixed'],
  refusals: {
    'min-too-low': ['number-out-of-range'],
    'max-unset': ['missing-field', 'value-required'],
    'max-below-min': ['number-out-of-range', 'value-required'],
    fixed: ['value-required'],
  },
  inspect: ({ object }, { options: { minimum } }) => {
    const at = (field: string) => [...object.path, 'spec', field];
    const { min, max } = boundsOf(object);
    if (min !== null && typeof min !== 'number') return unknown('wrong-type', at('minReplicas'));
    if (max !== null && typeof max !== 'number') return unknown('wrong-type', at('maxReplicas'));
    const least = min ?? 1;
    const places: ValuePlace<Code>[] = [];
    if (min === null && minimum > 1)
      places.push(place(at('minReplicas'), 'min-unset', { minimum }));
    if (min !== null && min < minimum) {
      places.push(place(at('minReplicas'), 'min-too-low', { count: min, minimum }));
    }
    if (max === null) places.push(place(at('maxReplicas'), 'max-unset', {}, 'medium'));
    else if (max < least) {
      places.push(place(at('maxReplicas'), 'max-below-min', { max, min: least }, 'medium'));
    } else if (max === least) places.push(place(at('maxReplicas'), 'fixed', { count: max }));
    if (places.length === 0) return on(at('minReplicas'));
    const missing = places.every(({ code }) => code === 'min-unset' || code === 'max-unset');
    return missing ? { state: 'unset', places } : explicit(...places);
  },
  fix: {
    safety: 'needs-value',
    value: { kind: 'integer', min: 1, max: 1000, suggestion: 2 },
    secure: ({ object, value, env }) => {
      const { min, max } = boundsOf(object);
      if (typeof value !== 'number') return null;
      // How many pods there may be at most is a matter of money: that stays as it is.
      const enough = Math.max(value, env.options.minimum);
      if (typeof max !== 'number' || max < enough) return null;
      if (typeof min === 'number' && min >= env.options.minimum) return null;
      const path = [...object.path, 'spec', 'minReplicas'];
      return [{ op: 'set', path, value: enough, before: ['maxReplicas'] }];
    },
  },
  sources: ['horizontalPodAutoscaler', 'aksReliability'],
});
