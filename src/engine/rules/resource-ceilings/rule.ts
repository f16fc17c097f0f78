/**
 * Resource ceilings: how much CPU and memory a container may ask for at most.
 *
 * Fields: spec.{initContainers,containers}[*].resources.{requests,limits}.{cpu,memory}, and the same
 * below spec.resources for the pod as a whole (Kubernetes 1.34).
 * Good values: up to the options `cpu` and `memory`, both empty at first: what is too much only the
 * owner of the cluster can say. A missing limit is the business of memory-limits and cpu-limits.
 *
 * Source: Azure Policy e345eecc, which has no default either.
 *
 * Fix: lowers what is too high to the ceiling, limit and request alike, so that no request comes to
 * stand above its limit. Declined for the pod as a whole, whose values must suit its containers'.
 */
import { compareQuantity } from '../../model/quantities/quantity.ts';
import { podResources, takesResources } from '../../model/quantities/resources.ts';
import {
  byDefault,
  defineRule,
  type Env,
  explicit,
  type PodTarget,
  place,
} from '../../rule/rule.ts';

type Ceilings = Readonly<Record<'cpu' | 'memory', string>>;

/** The values above their ceiling; a ceiling that is no quantity is none. */
function tooHigh({ pod, container }: PodTarget, env: Env & { readonly options: Ceilings }) {
  if (container && !takesResources(container)) return [];
  const path = container?.path ?? pod.specPath;
  const resources = container ? container.value.resources : podResources(pod, env);
  return (['limits', 'requests'] as const).flatMap((list) =>
    (['cpu', 'memory'] as const).flatMap((name) => {
      const value = resources?.[list]?.get(name);
      const ceiling = env.options[name];
      if (value === undefined || compareQuantity(value, ceiling) !== 1) return [];
      return [{ at: [...path, 'resources', list, name], list, name, value, ceiling }];
    }),
  );
}

export const resourceCeilings = defineRule({
  id: 'resource-ceilings',
  category: 'resources',
  severity: 'low',
  scope: 'container-and-pod',
  options: { cpu: { kind: 'string', default: '' }, memory: { kind: 'string', default: '' } },
  field: 'resources',
  covers: { 'resource-ceiling': ['limit-above', 'request-above'] },
  messages: ['limit-above', 'request-above'],
  inspect: (target, env) => {
    const found = tooHigh(target, env);
    if (found.length === 0) {
      return byDefault([...(target.container?.path ?? target.pod.specPath), 'resources']);
    }
    return explicit(
      ...found.map(({ at, list, name, value, ceiling }) => {
        const data = { resource: name, value: String(value), ceiling };
        return place(at, list === 'limits' ? 'limit-above' : 'request-above', data);
      }),
    );
  },
  fix: {
    safety: 'may-break',
    secure: ({ targets, env }) => {
      if (targets.some(({ container }) => !container)) return null;
      return targets.flatMap((target) =>
        tooHigh(target, env).map(({ at, ceiling }) => {
          return { op: 'set' as const, path: at, value: ceiling };
        }),
      );
    },
  },
  sources: ['azurePolicyKubernetes', 'resources', 'limitRanges'],
});
