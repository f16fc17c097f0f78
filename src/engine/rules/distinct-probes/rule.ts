/**
 * Distinct probes: a liveness probe that asks the same as the readiness probe, and is no more patient.
 *
 * Fields: spec.{containers,initContainers}[*].livenessProbe and readinessProbe.
 * Good values: another question, or the same one asked for longer before the restart. Kubernetes'
 * documentation recommends the latter, so that, unlike in other tools, the same endpoint with more
 * patience is fine. Patience is failureThreshold (3) times periodSeconds (10).
 *
 * The fix raises failureThreshold until the restart comes after twice the time in which the pod is
 * taken out of its Services: a restart may come later than today, and never one more.
 *
 * Source: Kubernetes, Liveness, Readiness, and Startup Probes.
 */
import type { Probe } from '../../model/fields.ts';
import { byDefault, type ContainerRef, defineRule, explicit, on, place } from '../../rule/rule.ts';

/** What a probe asks, with the API server's defaults written out. */
function questionOf({ httpGet, tcpSocket, grpc, exec }: Probe): string | null {
  if (httpGet) {
    const { host = '', path, port, scheme, httpHeaders = [] } = httpGet;
    return JSON.stringify([host, path || '/', port, scheme || 'HTTP', httpHeaders]);
  }
  if (tcpSocket) return JSON.stringify([tcpSocket.host ?? '', tcpSocket.port]);
  if (grpc) return JSON.stringify({ port: grpc.port, service: grpc.service ?? '' });
  return exec ? JSON.stringify({ command: exec.command }) : null;
}

// The API server takes 0 for absent.
const periodOf = ({ periodSeconds }: Probe) => Number(periodSeconds || 10);
const patienceOf = (probe: Probe) => Number(probe.failureThreshold || 3) * periodOf(probe);

/** Seconds after which the container is restarted and taken out, when both probes are alike. */
function alike({ value: { livenessProbe, readinessProbe } }: ContainerRef) {
  if (!livenessProbe || !readinessProbe) return null;
  const question = questionOf(livenessProbe);
  if (question === null || question !== questionOf(readinessProbe)) return null;
  const [liveness, readiness] = [patienceOf(livenessProbe), patienceOf(readinessProbe)];
  return liveness > readiness ? null : { livenessProbe, liveness, readiness };
}

export const distinctProbes = defineRule({
  id: 'distinct-probes',
  category: 'reliability',
  severity: 'low',
  scope: 'container',
  field: 'livenessProbe, readinessProbe',
  covers: { 'probes-identical': ['identical'] },
  messages: ['identical'],
  inspect: ({ container }) => {
    const at = [...container.path, 'livenessProbe'];
    const found = alike(container);
    if (found) return explicit(place(at, 'identical', { seconds: found.liveness }));
    return container.value.livenessProbe ? on(at) : byDefault(at);
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ targets }) =>
      targets.flatMap(({ container }) => {
        const found = alike(container);
        if (!found) return [];
        const value = Math.ceil((2 * found.readiness) / periodOf(found.livenessProbe));
        const path = [...container.path, 'livenessProbe', 'failureThreshold'];
        return [{ op: 'set' as const, path, value }];
      }),
  },
  sources: ['probeConcepts', 'probes'],
});
