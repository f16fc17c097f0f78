/**
 * Readiness probes: whether traffic and rollouts wait until a container can answer.
 *
 * Fields: spec.containers[*].readinessProbe, and that of sidecars (spec.initContainers[*] with
 * restartPolicy Always), in kinds whose pods run on; v1/Service.
 * Good value: any probe. Not asked for: Jobs and CronJobs, a Pod that runs to an end, init and
 * ephemeral containers.
 *
 * It weighs more where a Service of the files selects the pod and no container of it has a probe:
 * then requests are certain to reach a pod that is still starting. Without a Service it still paces
 * a rollout, so the rule falls silent only for a container that declares no port: it answers nobody.
 * Where the Services' targetPorts are among the ports that containers declare, only those containers are asked
 * for a probe; where they are not, a sidecar is not asked: no Service is known to reach it.
 *
 * Fix: a probe that connects to the one port on which the program was seen to listen; the port that the container declares
 * where it was seen to listen on several. Without that, only the program's author knows what it responds to.
 *
 * Source: the AKS deployment safeguards. A gRPC probe counts here; Azure Policy does not know it.
 */
import { indexed, servicesOf } from '../../model/bundle/lookups.ts';
import { declaresPort, targetPorts } from '../../model/container-ports.ts';
import { LONG_RUNNING_KINDS, runsOn } from '../../model/lifetime.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  everyContainer,
  type ObjectRef,
  on,
  unset,
  type Workload,
} from '../../rule/rule.ts';
import { memo } from '../../text/memo.ts';

const isUnprobed = ({ value }: ContainerRef): boolean => !value.readinessProbe;

/** The port that tells whether the program is up; undefined where nobody has seen it, or it may be one of several. */
function portOf({ value, learned }: ContainerRef): number | undefined {
  const { seenPorts = [] } = learned ?? {};
  const declared = (value.ports ?? [])
    .filter(({ protocol = 'TCP' }) => protocol === 'TCP')
    .flatMap(({ containerPort }) => containerPort ?? []);
  const fitting =
    declared.length > 0 ? seenPorts.filter((port) => declared.includes(port)) : seenPorts;
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** What Services of a bundle send to a pod: asked once for all of its containers. */
interface Reach {
  readonly service: ObjectRef | undefined;
  readonly targets: ReturnType<typeof targetPorts>;
  /** A container declares one of the ports. */
  readonly reached: boolean;
}

// The copies of a pod of which something is unknown share its path.
const reachIn = indexed((bundle) =>
  memo(
    (workload: Workload): Reach => {
      const services = servicesOf(bundle, workload).map(({ object }) => object);
      const targets = targetPorts(services.map(({ value }) => value));
      const reached = workload.pod.containers.some((container) => declaresPort(container, targets));
      return { service: services[0], targets, reached };
    },
    ({ pod }) => [pod.specPath],
  ),
);

export const readinessProbes = defineRule({
  id: 'readiness-probes',
  category: 'reliability',
  severity: 'low',
  scope: 'container',
  kinds: LONG_RUNNING_KINDS,
  reads: ['v1/Service'],
  after: { rules: ['restart-policy'] },
  field: 'readinessProbe',
  covers: { 'readiness-probe': ['unset', 'unset-behind-service'] },
  messages: ['unset', 'unset-behind-service'],
  inspect: ({ workload, pod, container }, { bundle }) => {
    const at = [...container.path, 'readinessProbe'];
    if (container.value.readinessProbe) return on(at);
    if (!runsOn(pod, container)) return byDefault(at);
    const { service, targets, reached } = reachIn(bundle)(workload);
    if (reached ? !declaresPort(container, targets) : container.role === 'sidecar') {
      return byDefault(at);
    }
    if (!service && !container.value.ports?.length) return byDefault(at);
    const name = everyContainer(pod, isUnprobed) ? service?.name : null;
    if (!name) return unset(at, 'unset');
    return unset(at, 'unset-behind-service', { service: name }, 'medium');
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ targets }) => {
      const probed = targets.flatMap(({ container }) => {
        const port = portOf(container);
        return port === undefined ? [] : [{ container, port }];
      });
      if (probed.length === 0) return null;
      return probed.map(({ container, port }) => {
        const path = [...container.path, 'readinessProbe'];
        return { op: 'set', path, value: { tcpSocket: { port } } };
      });
    },
  },
  sources: ['aksReliability', 'probeConcepts', 'probes'],
});
