/**
 * Ports that lead to a Service’s pods, and on which the program in them doesn’t listen.
 *
 * Fields: spec.ports[*].targetPort of Services that select the pods, with the ports of the container that they name.
 * Good values: a port of a known image, as long as nothing in the files tells its program another one. Arguments,
 * variables, ConfigMaps and anything mounted into its configuration may: then nothing is said.
 *
 * Which of the two numbers is meant, only their author knows: there is no fix.
 *
 * Source: Kubernetes’ documentation of Services; the Dockerfiles of the images.
 */
import { knownImageOf, runsOwnProgram } from '../../knowledge/images.ts';
import { servicesOf } from '../../model/bundle/lookups.ts';
import { toldPorts } from '../../model/told-ports.ts';
import {
  type Bundle,
  byDefault,
  type ContainerTarget,
  defineRule,
  explicit,
  type ObjectRef,
  type Path,
  place,
} from '../../rule/rule.ts';
import { listBelow, textBelow, valueBelow } from '../../text/json.ts';

/** Where images have the configuration of their servers. */
const CONFIGURATION =
  /^\/(?:etc|usr\/local\/(?:apache2\/conf|etc)|opt\/[\w.-]+\/(?:conf|etc))(?:\/|$)/;

/** The ports of a known image whose program nobody tells another one. */
function listensOn({ container, workload }: ContainerTarget, bundle: Bundle) {
  const facts = knownImageOf(container)?.facts;
  if (!facts || facts.ports.length === 0 || !runsOwnProgram(container, facts)) return undefined;
  const { args = [], command = [], env = [], volumeMounts = [] } = container.value;
  const isTold =
    args.length + command.length > 0 ||
    env.some(({ name = '' }) => /PORT|LISTEN|URLS/.test(name)) ||
    volumeMounts.some(({ mountPath = '' }) => CONFIGURATION.test(mountPath)) ||
    toldPorts(container, workload, bundle).length > 0;
  if (isTold) return undefined;
  const { name, ports, otherPorts = [] } = facts;
  return { name, ports, all: [...ports, ...otherPorts] };
}

interface Sent {
  readonly port: number;
  readonly at: Path;
  readonly service: ObjectRef;
}

/** The ports to which Services send, those that this container declares or, alone in its pod, all of them. */
function sentTo({ pod, container, workload }: ContainerTarget, bundle: Bundle): Sent[] {
  const declared = container.value.ports ?? [];
  const isAlone =
    pod.containers.filter(({ role }) => role === 'app' || role === 'sidecar').length === 1;
  return servicesOf(bundle, workload).flatMap(({ object: service }) =>
    listBelow(service.value, 'spec', 'ports').flatMap((entry, i): Sent[] => {
      const protocol = textBelow(entry, 'protocol') ?? 'TCP';
      const target = valueBelow(entry, 'targetPort') ?? valueBelow(entry, 'port');
      const match = declared.find(
        ({ name, containerPort, protocol: its = 'TCP' }) =>
          its === protocol &&
          (typeof target === 'string' ? name === target : containerPort === target),
      );
      const port = typeof target === 'number' ? target : match?.containerPort;
      if (protocol !== 'TCP' || typeof port !== 'number' || !(match || isAlone)) return [];
      return [{ port, at: [...service.path, 'spec', 'ports', i], service }];
    }),
  );
}

export const unreachedPorts = defineRule({
  id: 'unreached-ports',
  category: 'reliability',
  severity: 'high',
  scope: 'container',
  reads: ['v1/Service', 'v1/ConfigMap'],
  breakage: {
    concerns: ({ container }) => (knownImageOf(container)?.facts.ports.length ?? 0) > 0,
  },
  field: 'ports[].containerPort, Service.spec.ports[].targetPort',
  covers: { 'port-not-listened-on': ['unreached'] },
  messages: ['unreached'],
  inspect: (target, { bundle }) => {
    const at = [...target.container.path, 'image'];
    const listening = listensOn(target, bundle);
    if (!listening) return byDefault(at);
    const { name: image, ports, all } = listening;
    const lost = sentTo(target, bundle).find(({ port }) => !all.includes(port));
    if (!lost) return byDefault(at);
    const data = {
      image,
      port: lost.port,
      listens: ports.join(', '),
      service: lost.service.name ?? '',
    };
    return explicit(place(at, 'unreached', data));
  },
  fix: null,
  sources: ['services'],
});
