/**
 * Liveness probes: whether Kubernetes notices that a container hangs and restarts it.
 *
 * Fields: spec.containers[*].livenessProbe, and that of sidecars (spec.initContainers[*] with
 * restartPolicy Always), in kinds whose pods run on.
 * Good value: any probe. Not asked for: Jobs and CronJobs, a Pod that runs to an end, init and
 * ephemeral containers, where a probe is pointless or refused. Containers that only wait, or that serve a person at a
 * terminal, have nothing to answer with, but policies ask them for probes as well: info.
 *
 * Source: the AKS deployment safeguards. A gRPC probe counts here; Azure Policy does not know it.
 * What the probe should call only the program's author knows, so nothing is written.
 */
import { onlyWaits, waitsInTheEnd } from '../../model/commands.ts';
import { LONG_RUNNING_KINDS, runsOn } from '../../model/lifetime.ts';
import { byDefault, type ContainerRef, defineRule, on, unset } from '../../rule/rule.ts';

/** Whether nothing calls a container, and nothing runs in it but what a person starts. */
const servesNobody = (container: ContainerRef): boolean => {
  const { ports, stdin, tty } = container.value;
  if (onlyWaits(container)) return true;
  return !ports?.length && (stdin === true || tty === true || waitsInTheEnd(container));
};

export const livenessProbes = defineRule({
  id: 'liveness-probes',
  category: 'reliability',
  severity: 'low',
  scope: 'container',
  kinds: LONG_RUNNING_KINDS,
  after: { rules: ['restart-policy'] },
  field: 'livenessProbe',
  covers: { 'liveness-probe': ['unset'] },
  messages: ['unset'],
  // Nobody asks the program how it is.
  joins: { unset: ['readiness-probes'] },
  inspect: ({ pod, container }) => {
    const at = [...container.path, 'livenessProbe'];
    if (container.value.livenessProbe) return on(at);
    if (!runsOn(pod, container)) return byDefault(at);
    return unset(at, 'unset', undefined, servesNobody(container) ? 'info' : undefined);
  },
  fix: null,
  sources: ['aksReliability', 'probeConcepts', 'probes'],
});
