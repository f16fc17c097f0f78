/**
 * Minimum requests on AKS: requests that AKS Automatic would raise when a pod is created.
 *
 * Fields: spec.{initContainers,containers}[*].resources.requests.{cpu,memory}; where there is none, the
 * limit, which the API server takes for it.
 * Good values: at least 100m of CPU and 100Mi of memory.
 *
 * Source: the deployment safeguards of AKS at level Enforce, which is always on in AKS Automatic. They
 * change a smaller request silently, so that the cluster no longer runs what the manifest says. Nothing
 * requested is the business of cpu-requests and memory-requests.
 *
 * Fix: writes the minimum. Declined where a limit is lower: that would have to grow with it, and a
 * container that was meant to stay small would not be.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import { byDefault, type ContainerRef, defineRule, explicit, place } from '../../lint/rule.ts';
import { compareQuantity } from '../../model/quantity.ts';
import { isPositive, takesResources } from '../../model/resources.ts';

const MINIMUM = { cpu: '100m', memory: '100Mi' } as const;

function tooSmall(container: ContainerRef) {
  const { requests, limits } = container.value.resources ?? {};
  if (!takesResources(container)) return [];
  return (['cpu', 'memory'] as const).flatMap((name) => {
    const list = requests?.has(name) ? 'requests' : 'limits';
    const value = (requests?.has(name) ? requests : limits)?.get(name);
    const minimum = MINIMUM[name];
    if (value === undefined || !isPositive(value) || compareQuantity(value, minimum) !== -1) {
      return [];
    }
    const limit = limits?.get(name);
    const capped =
      isPositive(limit) && limit !== undefined && compareQuantity(limit, minimum) === -1;
    return [{ path: [...container.path, 'resources'], list, name, value, minimum, capped }];
  });
}

export const aksMinimumRequests = defineRule({
  id: 'aks-minimum-requests',
  category: 'resources',
  severity: 'info',
  scope: 'container',
  field: 'resources.requests',
  covers: { 'resource-below-aks-minimum': ['below-minimum'] },
  concerns: [],
  messages: ['below-minimum'],
  versions: [
    {
      since: '1.0',
      inspect: ({ container }) => {
        const found = tooSmall(container);
        if (found.length === 0) return byDefault([...container.path, 'resources', 'requests']);
        return explicit(
          ...found.map(({ path, list, name, value, minimum }) =>
            place([...path, list, name], 'below-minimum', {
              resource: name,
              value: String(value),
              minimum,
            }),
          ),
        );
      },
    },
  ],
  fix: {
    safety: 'usually-fine',
    secure: ({ targets }) => {
      const found = targets.flatMap(({ container }) => tooSmall(container));
      if (found.some(({ capped }) => capped)) return null;
      return found.map(({ path, name, minimum }) => {
        return { op: 'set', path: [...path, 'requests', name], value: minimum };
      });
    },
  },
  sources: [SOURCES.aksSafeguards, SOURCES.aksResources],
});
