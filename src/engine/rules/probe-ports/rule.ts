/**
 * Probe ports: whether the port that a probe calls is one that the container declares.
 *
 * Fields: {livenessProbe,readinessProbe,startupProbe}.{httpGet,tcpSocket,grpc}.port and ports[*] of
 * spec.containers[*] and of sidecars.
 * Good values: a name that the same container declares; a number that some container of the pod
 * declares, since they share one address.
 *
 * A name without a port is certain to fail: the kubelet looks among the container's own ports only.
 * A number is called all the same, so it is a hint, and none where the pod declares no ports at all.
 * Probes that call the same port share a finding. A probe with a host speaks of a port elsewhere. A quoted number is refused by the API server.
 *
 * Source: Kubernetes, Configure Liveness, Readiness and Startup Probes.
 */
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  on,
  type Pod,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;

/** The ports that a container's probes call on the pod itself, with their places. */
const calledBy = ({ path, value }: ContainerRef) =>
  PROBES.flatMap((probe) => {
    const { httpGet, tcpSocket, grpc } = value[probe] ?? {};
    const ports = [
      ['httpGet', httpGet?.host ? undefined : httpGet?.port],
      ['tcpSocket', tcpSocket?.host ? undefined : tcpSocket?.port],
      ['grpc', grpc?.port],
    ] as const;
    return ports.flatMap(([handler, port]) =>
      port === undefined ? [] : [{ probe, port, at: [...path, probe, handler, 'port'] }],
    );
  });

const declaredIn = ({ containers }: Pod) =>
  new Set(
    containers.flatMap(({ value }) =>
      (value.ports ?? []).map(({ containerPort }) => Number(containerPort)),
    ),
  );

export const probePorts = defineRule({
  id: 'probe-ports',
  category: 'reliability',
  severity: 'low',
  scope: 'container',
  field: 'livenessProbe.httpGet.port',
  covers: { 'probe-port': ['unknown-name', 'undeclared-number'] },
  messages: ['unknown-name', 'undeclared-number'],
  refusals: {
    'unknown-name': ['port-name-invalid'],
    'undeclared-number': ['port-out-of-range'],
  },
  inspect: ({ pod, container }) => {
    const called = calledBy(container);
    const [first] = called;
    if (!first) return byDefault([...container.path, 'livenessProbe']);
    const names = new Set(container.value.ports?.map(({ name }) => name));
    const numbers = declaredIn(pod);
    const places = [...new Set(called.map(({ port }) => port))].flatMap(
      (port): ValuePlace<'unknown-name' | 'undeclared-number'>[] => {
        const calls = called.filter((call) => call.port === port);
        const at = calls[0]?.at ?? container.path;
        const probes = calls.map(({ probe }) => probe).join(', ');
        if (typeof port === 'string') {
          if (names.has(port) || !/[a-z]/.test(port)) return [];
          return [place(at, 'unknown-name', { probes, name: port }, 'medium')];
        }
        if (numbers.size === 0 || numbers.has(Number(port))) return [];
        return [place(at, 'undeclared-number', { probes, port: Number(port) }, 'info')];
      },
    );
    return places.length > 0 ? explicit(...places) : on(first.at);
  },
  fix: null,
  sources: ['probes', 'probeConcepts'],
});
