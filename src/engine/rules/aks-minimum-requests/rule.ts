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
 *
 * The option `asAksWrites` tells of all that is changed of written values, limits included, and writes the
 * same. A CPU request without a limit gets one of its size: what AKS makes of it no document says.
 */
import type { Workload } from '../../model/pod.ts';
import { compareQuantity, type QuantityValue } from '../../model/quantities/quantity.ts';
import { isPositive, takesResources } from '../../model/quantities/resources.ts';
import {
  AKS_MINIMUM,
  isDefaulted,
  RESOURCES,
  resourceMutation,
} from '../../model/quantities/safeguards.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type Path,
  place,
} from '../../rule/rule.ts';

function tooSmall(container: ContainerRef) {
  const { requests, limits } = container.value.resources ?? {};
  if (!takesResources(container)) return [];
  return RESOURCES.flatMap((name) => {
    const list = requests?.has(name) ? 'requests' : 'limits';
    const value = (requests?.has(name) ? requests : limits)?.get(name);
    const minimum = AKS_MINIMUM[name];
    if (value === undefined || !isPositive(value) || compareQuantity(value, minimum) !== -1) {
      return [];
    }
    const limit = limits?.get(name);
    const capped =
      isPositive(limit) && limit !== undefined && compareQuantity(limit, minimum) === -1;
    return [{ path: [...container.path, 'resources'], list, name, value, minimum, capped }];
  });
}

/** What AKS changes of what a container says; what it does not say is the business of other rules. */
function changes(workload: Workload, container: ContainerRef) {
  return RESOURCES.flatMap((resource) => {
    const { writes, open } = resourceMutation(container, resource, isDefaulted(workload));
    const made = writes.flatMap(({ list, path, was, value }) => {
      if (was === undefined) return [];
      const low = compareQuantity(was, AKS_MINIMUM[resource]) === -1;
      const code = !low ? 'above-limit' : list === 'limits' ? 'low-limit' : 'below-minimum';
      return [
        { code, path, value, data: { resource, value: String(was), minimum: String(value) } },
      ];
    });
    const request = container.value.resources?.requests?.get(resource);
    if (!open || request === undefined) return made;
    const value = made.find(({ path }) => path.at(-2) === 'requests')?.value ?? request;
    const path = [...container.path, 'resources', 'limits', resource];
    const data = { resource, value: String(value), minimum: String(value) };
    return [...made, { code: 'without-limit' as const, path, value, data }];
  }) as readonly Change[];
}

interface Change {
  readonly code: 'below-minimum' | 'low-limit' | 'above-limit' | 'without-limit';
  readonly path: Path;
  readonly value: QuantityValue;
  readonly data: { readonly resource: string; readonly value: string; readonly minimum: string };
}

export const aksMinimumRequests = defineRule({
  id: 'aks-minimum-requests',
  category: 'resources',
  severity: 'info',
  scope: 'container',
  field: 'resources.requests',
  options: { asAksWrites: { kind: 'boolean', default: false } },
  covers: {
    'resource-below-aks-minimum': ['below-minimum', 'low-limit', 'above-limit', 'without-limit'],
  },
  messages: ['below-minimum', 'low-limit', 'above-limit', 'without-limit'],
  // CPU and memory of a container are one matter.
  joins: { 'below-minimum': ['aks-minimum-requests'] },
  inspect: ({ workload, container }, { options }) => {
    if (options.asAksWrites) {
      const changed = changes(workload, container);
      return changed.length === 0
        ? byDefault([...container.path, 'resources', 'requests'])
        : explicit(...changed.map(({ path, code, data }) => place(path, code, data)));
    }
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
  fix: {
    safety: 'usually-fine',
    secure: ({ workload, targets, env }) => {
      if (env.options.asAksWrites) {
        return targets
          .flatMap(({ container }) => changes(workload, container))
          .map(({ path, value }) => ({ op: 'set', path, value }));
      }
      const found = targets.flatMap(({ container }) => tooSmall(container));
      if (found.some(({ capped }) => capped)) return null;
      return found.map(({ path, name, minimum }) => {
        return { op: 'set', path: [...path, 'requests', name], value: minimum };
      });
    },
  },
  sources: ['aksSafeguards', 'aksResources'],
});
