/**
 * Whether pods listen on a port, as far as the files tell. Ports that containers declare are information alone, so that
 * a port is called unknown only where a container declares others and nothing else in the pod names it either.
 */
import { knownImageOf } from '../knowledge/images.ts';
import type { ContainerRef, Pod, Workload } from '../model/pod.ts';

/** Numbers in texts are looked for in no more than this. */
const MOST_TEXT = 20_000;

const runs = ({ role }: ContainerRef): boolean => role === 'app' || role === 'sidecar';

/** The ports of the probes and hooks of a container: something answers there. */
function* calledPorts({ value }: ContainerRef): Generator<number> {
  const { livenessProbe, readinessProbe, startupProbe } = value;
  for (const probe of [livenessProbe, readinessProbe, startupProbe]) {
    for (const port of [probe?.httpGet?.port, probe?.tcpSocket?.port, probe?.grpc?.port]) {
      if (port !== undefined) yield Number(port);
    }
  }
}

/** The numbers in what a container is told: it may be told to listen there. */
function* toldNumbers({ value }: ContainerRef): Generator<number> {
  const texts = [
    ...(value.command ?? []),
    ...(value.args ?? []),
    ...(value.env ?? []).map((variable) => variable.value ?? ''),
  ];
  for (const text of texts) {
    for (const [number] of text.slice(0, MOST_TEXT).matchAll(/(?<!\d)\d{2,5}(?!\d)/g)) {
      yield Number(number);
    }
  }
}

/** The ports on which a pod listens; null where nothing can be said. */
function portsOf({ containers }: Pod): ReadonlySet<number | string> | null {
  const running = containers.filter(runs);
  if (running.every(({ value }) => (value.ports ?? []).length === 0)) return null;
  const ports = new Set<number | string>();
  for (const container of running) {
    for (const { name, containerPort } of container.value.ports ?? []) {
      ports.add(Number(containerPort ?? 0));
      if (name) ports.add(name);
    }
    for (const port of knownImageOf(container)?.facts.ports ?? []) ports.add(port);
    for (const port of calledPorts(container)) ports.add(port);
    for (const port of toldNumbers(container)) ports.add(port);
  }
  return ports;
}

/** Ports of the proxies that service meshes add: Linkerd's and Istio's. */
const OF_MESH = (port: number): boolean =>
  (port >= 4140 && port <= 4191) || (port >= 15000 && port <= 15100);

/**
 * Whether, as far as the files tell, none of some pods listens on a port.
 * @param port a number, or the name of a port
 * @param last the end of a range that begins with the number
 */
export function isUnknownPort(
  workloads: readonly Workload[],
  port: number | string,
  last = port,
): boolean {
  if (workloads.length === 0) return false;
  if (typeof port === 'number' && OF_MESH(port)) return false;
  return workloads.every(({ pod }) => {
    const ports = portsOf(pod);
    if (!ports) return false;
    if (typeof port !== 'number' || typeof last !== 'number') return !ports.has(port);
    return ![...ports].some(
      (declared) => typeof declared === 'number' && declared >= port && declared <= last,
    );
  });
}
