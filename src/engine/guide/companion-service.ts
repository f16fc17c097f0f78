/** The Service of a workload: the usual port outside, the program's own behind it, by name. */

import { clusterService, headlessService, isHeadless } from '../model/bundle/companions.ts';
import { servicesOf } from '../model/bundle/lookups.ts';
import { metadataFor } from '../model/bundle/selection.ts';
import { LONG_RUNNING_KINDS } from '../model/lifetime.ts';
import { portsBelow } from '../model/low-ports.ts';
import { isDns1035Label, isPortName } from '../model/names.ts';
import { type Pod, runsOnWindows } from '../model/pod.ts';
import { portName, protocolAt, servicePort } from '../model/port-names.ts';
import { type Json, textBelow } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import {
  type CompanionOffer,
  type CompanionSubject,
  closed,
  isPort,
  isProtocol,
  serviceSelector,
  ticked,
  unticked,
  wholeNumber,
} from './companion.ts';
import type { EditCollector } from './guide.ts';

/** A port of a container that runs on. */
export interface ContainerPort {
  /** Container, number and protocol. */
  readonly key: string;
  readonly container: string;
  readonly number: number;
  readonly protocol: string;
  /** Its name, if Kubernetes takes it. */
  readonly name: string | null;
  /** Another port of the pod has the name already, and gets what is sent to it. */
  readonly hidden: boolean;
  readonly path: Path;
}

/** What was answered for a port. Not offered when `port` is empty; `name` counts where it has none. */
export interface PortAnswer {
  readonly key: string;
  readonly port: string;
  readonly name: string;
}

export function podPorts({ containers }: Pod): ContainerPort[] {
  const names = new Set<string>();
  const byKey = new Map<string, ContainerPort>();
  for (const { role, name: container, path, value } of containers) {
    if (role !== 'app' && role !== 'sidecar') continue;
    value.ports?.forEach(({ name: given = '', containerPort, protocol }, i) => {
      const number = Number(containerPort ?? 0);
      const port = { container, number, protocol: protocol || 'TCP' };
      const key = `${container} ${number} ${port.protocol}`;
      const name = isPortName(given) ? given : null;
      const hidden = name !== null && names.has(name);
      if (!byKey.has(key)) {
        byKey.set(key, { key, ...port, name, hidden, path: [...path, 'ports', i] });
      }
      names.add(given);
    });
  }
  return [...byKey.values()];
}

/** What is spoken at a port: what its name says, else what is usual at its number. */
function protocolOf({ name, number, protocol }: ContainerPort): string | undefined {
  if (protocol !== 'TCP') return undefined;
  if (name === null) return protocolAt(number);
  if (/^(?:https|tls)(?:-|$)/.test(name)) return 'https';
  return /^(?:http|web|www)\d*(?:-|$)/.test(name) ? 'http' : undefined;
}

/**
 * The port that clients know by heart, where it is free; else the one that the program listens on. Where
 * that is taken as well, two containers want the same one, and only the first is offered.
 */
export function startPorts(ports: readonly ContainerPort[]): PortAnswer[] {
  const taken = new Set<string>();
  const names = new Set(ports.map(({ name }) => name));
  return ports.map((containerPort) => {
    const spoken = protocolOf(containerPort);
    const usual = String(servicePort(spoken, containerPort.number));
    const port = [usual, String(containerPort.number)].find(
      (candidate) => !taken.has(`${candidate} ${containerPort.protocol}`),
    );
    if (port !== undefined) taken.add(`${port} ${containerPort.protocol}`);
    const name =
      containerPort.name ?? portName(containerPort.number, spoken, names, containerPort.protocol);
    names.add(name);
    return { key: containerPort.key, port: port ?? '', name };
  });
}

/** What was answered for a port; one that came into the text since is not offered. */
export const portAnswer = (
  answers: readonly PortAnswer[],
  { key, name }: ContainerPort,
): PortAnswer =>
  answers.find((answer) => answer.key === key) ?? { key, port: '', name: name ?? '' };

export type PortFault = 'required' | 'port' | 'port-taken' | 'port-name' | 'name-taken' | 'wrong';

/** Faults of the ports, each under `port` or `name` and the port's key. */
export function* portFaults(
  ports: readonly ContainerPort[],
  answers: readonly PortAnswer[],
): Iterable<readonly [`port ${string}` | `name ${string}`, PortFault]> {
  const served = ports.filter((port) => portAnswer(answers, port).port !== '');
  const [first] = ports;
  if (first && served.length === 0) yield [`port ${first.key}`, 'required'];
  const taken = new Set<string>();
  const names = new Set(ports.map(({ name }) => name));
  for (const containerPort of served) {
    const { port, name } = portAnswer(answers, containerPort);
    const number = wholeNumber(port);
    const place = `${number} ${containerPort.protocol}`;
    if (!isPort(containerPort.number) || !isProtocol(containerPort.protocol))
      yield [`port ${containerPort.key}`, 'wrong'];
    else if (!isPort(number)) yield [`port ${containerPort.key}`, 'port'];
    else if (taken.has(place)) yield [`port ${containerPort.key}`, 'port-taken'];
    taken.add(place);
    if (containerPort.name !== null) continue;
    if (name === '') yield [`name ${containerPort.key}`, 'required'];
    else if (!isPortName(name)) yield [`name ${containerPort.key}`, 'port-name'];
    else if (names.has(name)) yield [`name ${containerPort.key}`, 'name-taken'];
    names.add(name);
  }
}

/** A Service's name is a host name: it begins with a letter. */
export function serviceFault({ bundle, workload: { namespace } }: CompanionSubject, name: string) {
  if (name === '') return 'required';
  if (!isDns1035Label(name)) return 'service-name';
  return bundle.named('v1/Service', name, namespace).length > 0 ? 'service-taken' : undefined;
}

const headlessName = ({ workload: { object } }: CompanionSubject): string | undefined =>
  textBelow(object.value, 'spec', 'serviceName') || undefined;

/** The Service that a StatefulSet names; undefined for other kinds. */
export function offerHeadless(scene: CompanionSubject): CompanionOffer | undefined {
  const { kind } = scene.workload;
  if (kind !== 'StatefulSet') return undefined;
  const name = headlessName(scene);
  if (name === undefined) return closed('headless-unnamed');
  const data = { name };
  const fault = serviceFault(scene, name);
  if (fault === 'service-taken') return closed('headless-there', data);
  if (fault) return closed('headless-name', data);
  return serviceSelector(scene.workload) ? ticked('headless-new', data) : closed('no-labels');
}

export function offerService(scene: CompanionSubject): CompanionOffer {
  const { bundle, workload } = scene;
  const { apiVersion, kind, pod } = workload;
  if (!LONG_RUNNING_KINDS.some((longRunning) => longRunning === `${apiVersion}/${kind}`)) {
    return closed('service-brief', { kind });
  }
  const there = servicesOf(bundle, workload).map(({ object }) => object);
  const ordinary = there.filter((service) => !isHeadless(service));
  if (ordinary.length > 0) {
    const names = ordinary.map(({ name }) => name ?? '').join(', ');
    return closed('service-there', { names, n: ordinary.length });
  }
  if (podPorts(pod).length === 0) return closed('service-ports');
  if (!serviceSelector(workload)) return closed('no-labels');
  // Pods with names of their own are mostly called by these.
  return kind === 'StatefulSet' ? unticked('service-beside') : ticked('service-new');
}

export function addHeadless(edits: EditCollector, scene: CompanionSubject): void {
  const { guideTarget, workload } = scene;
  const name = headlessName(scene) ?? '';
  edits.add(
    guideTarget,
    headlessService(metadataFor(workload, name), serviceSelector(workload) ?? {}),
  );
}

/** Names the ports that have none, and adds the Service that leads to them. */
export function addService(
  edits: EditCollector,
  { guideTarget, workload }: CompanionSubject,
  name: string,
  answers: readonly PortAnswer[],
): void {
  const served = podPorts(workload.pod).filter((port) => portAnswer(answers, port).port !== '');
  for (const port of served) {
    if (port.name !== null) continue;
    const value = portAnswer(answers, port).name;
    const path = [...port.path, 'name'];
    edits.write(guideTarget, { op: 'set', path, value, before: ['containerPort'] });
  }
  const ports = served.map((containerPort): Json => {
    const { port, name: given } = portAnswer(answers, containerPort);
    const chosen = containerPort.name ?? given;
    return {
      name: containerPort.hidden ? `${chosen}-${containerPort.number}` : chosen,
      protocol: containerPort.protocol,
      port: Number(port),
      targetPort: containerPort.hidden ? containerPort.number : chosen,
    };
  });
  const selector = serviceSelector(workload) ?? {};
  edits.add(guideTarget, clusterService(metadataFor(workload, name), selector, ports));
}

/** Ports that the kernel may keep from a process without privileges. */
export const lowPorts = (pod: Pod): number[] =>
  runsOnWindows(pod)
    ? []
    : [
        ...new Set(
          pod.containers.flatMap((container) =>
            portsBelow(container, 1024).map(({ port }) => port),
          ),
        ),
      ];
