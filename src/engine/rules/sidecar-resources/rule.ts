/**
 * Sidecars (init containers with restartPolicy Always): what they need beyond other containers.
 *
 * Fields: spec.initContainers[*].startupProbe and .resources, with the resources of all containers.
 * Good values: a startup probe, since the next container starts as soon as the sidecar's process runs;
 * and resources that leave the pod its class Guaranteed where all its other containers have it.
 *
 * Source: Kubernetes' page on sidecar containers. Many tools pass over them as init containers. Here
 * each rule about CPU, memory and probes looks at sidecars as well, so that this one does not repeat
 * them: the class is spoken of only once the sidecar has requests and a memory limit, when those
 * rules have nothing to say. No fix: how to see that a sidecar has started only its owner knows.
 */
import { compareQuantity } from '../../model/quantities/quantity.ts';
import { isPositive, podResources } from '../../model/quantities/resources.ts';
import { byDefault, type ContainerRef, defineRule, type Pod, place } from '../../rule/rule.ts';

/** Whether CPU and memory have a limit, and a request equal to it or none. */
const isGuaranteed = ({ value: { resources } }: ContainerRef): boolean =>
  (['cpu', 'memory'] as const).every((name) => {
    const limit = resources?.limits?.get(name);
    const request = resources?.requests?.get(name) ?? limit;
    return isPositive(limit) && compareQuantity(request ?? '', limit ?? '') === 0;
  });

/** Whether the rules about single values are content with the sidecar. */
function isSettled({ value: { resources } }: ContainerRef): boolean {
  const cpu = resources?.requests?.get('cpu') ?? resources?.limits?.get('cpu');
  return isPositive(cpu) && isPositive(resources?.limits?.get('memory'));
}

const othersAreGuaranteed = (pod: Pod): boolean =>
  pod.containers
    .filter(({ role }) => role === 'app' || role === 'init')
    .every((container) => isGuaranteed(container));

export const sidecarResources = defineRule({
  id: 'sidecar-resources',
  category: 'resources',
  severity: 'low',
  scope: 'container',
  field: 'initContainers[]',
  covers: { 'native-sidecar-without-limits': ['guaranteed-lost', 'no-startup-probe'] },
  messages: ['guaranteed-lost', 'no-startup-probe'],
  inspect: ({ pod, container }, env) => {
    const { path, role, value } = container;
    if (role !== 'sidecar') return byDefault(path);
    // Resources of the pod as a whole decide its class alone.
    const lost =
      !podResources(pod, env) &&
      isSettled(container) &&
      !isGuaranteed(container) &&
      othersAreGuaranteed(pod);
    const places = [
      ...(lost ? [place([...path, 'resources'], 'guaranteed-lost')] : []),
      ...(value.startupProbe
        ? []
        : [place([...path, 'startupProbe'], 'no-startup-probe', undefined, 'info')]),
    ];
    return places.length > 0 ? { state: 'unset', places } : byDefault(path);
  },
  fix: null,
  sources: ['sidecars', 'qualityOfService', 'probes'],
});
