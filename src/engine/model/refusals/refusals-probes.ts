/** Refusals that concern probes and lifecycle hooks. */
import type { LifecycleHandler, Probe } from '../fields.ts';
import { isPortName } from '../names.ts';
import type { ContainerRef, Pod } from '../pod.ts';
import { below, PROBES, type Refuse, requireOneOf, requirePort } from './refusal.ts';

const HOOKS = ['postStart', 'preStop'] as const;
const NUMBERS = [
  'initialDelaySeconds',
  'timeoutSeconds',
  'periodSeconds',
  'successThreshold',
  'failureThreshold',
] as const;

export function refuseProbesAndHooks(refuse: Refuse, pod: Pod, container: ContainerRef): void {
  const { path, value } = container;
  for (const name of PROBES) {
    const probe = value[name];
    if (!probe) continue;
    refuseHandler(refuse, probe, container, name);
    refuseProbeNumbers(refuse, probe, path, name);
  }
  if (!value.lifecycle) return;
  const grace = pod.spec.terminationGracePeriodSeconds ?? 30;
  for (const hook of HOOKS) {
    const handler = value.lifecycle[hook];
    if (!handler) continue;
    const field = `lifecycle.${hook}`;
    refuseHandler(refuse, handler, container, field);
    const seconds = handler.sleep?.seconds ?? 0;
    if (seconds < 0 || (grace >= 0 && seconds > grace)) {
      refuse('sleep-above-grace-period', below(path, `${field}.sleep.seconds`), {
        field,
        seconds: String(seconds),
        gracePeriod: String(grace),
      });
    }
  }
}

/** validateProbe, validateLivenessProbe, validateReadinessProbe, validateStartupProbe. */
function refuseProbeNumbers(
  refuse: Refuse,
  probe: Probe,
  base: ContainerRef['path'],
  name: (typeof PROBES)[number],
): void {
  for (const key of NUMBERS) {
    const number = probe[key] ?? 0;
    const isNegative = number < 0;
    const isTooMany = key === 'successThreshold' && name !== 'readinessProbe' && number > 1;
    if (!isNegative && !isTooMany) continue;
    const field = `${name}.${key}`;
    const code = isNegative ? 'probe-number-negative' : 'success-threshold-not-one';
    refuse(code, below(base, field), { field, value: String(number) });
  }
  const grace = probe.terminationGracePeriodSeconds;
  if (grace === undefined) return;
  const field = `${name}.terminationGracePeriodSeconds`;
  if (grace <= 0) {
    refuse('grace-period-not-positive', below(base, field), { field, value: String(grace) });
  }
  if (name === 'readinessProbe') refuse('grace-period-on-readiness', below(base, field), {});
}

/** validateHandler. */
function refuseHandler(
  refuse: Refuse,
  handler: Probe & LifecycleHandler,
  { path }: ContainerRef,
  field: string,
): void {
  const { exec, httpGet, tcpSocket, grpc, sleep } = handler;
  const count =
    Number(Boolean(exec)) +
    Number(Boolean(httpGet)) +
    Number(Boolean(tcpSocket)) +
    Number(Boolean(grpc)) +
    Number(Boolean(sleep));
  if (count !== 1) refuse('handler-count', below(path, field), { field, count: String(count) });
  if (exec && !exec.command?.length) {
    refuse('value-required', below(path, `${field}.exec.command`), {
      field: `${field}.exec.command`,
    });
  }
  if (httpGet) {
    refuseProbePort(refuse, httpGet.port, path, `${field}.httpGet.port`);
    if (httpGet.scheme) {
      const schemes = ['HTTP', 'HTTPS'];
      requireOneOf(refuse, schemes, httpGet.scheme, path, `${field}.httpGet.scheme`);
    }
  }
  if (tcpSocket) refuseProbePort(refuse, tcpSocket.port, path, `${field}.tcpSocket.port`);
  if (grpc) refuseProbePort(refuse, grpc.port, path, `${field}.grpc.port`);
}

/** ValidatePortNumOrName. A number in quotes is taken for a name, and refused as one. */
function refuseProbePort(
  refuse: Refuse,
  port: number | bigint | string | undefined,
  base: ContainerRef['path'],
  field: string,
): void {
  if (typeof port === 'string') {
    if (!isPortName(port)) refuse('port-name-invalid', below(base, field), { field, value: port });
  } else if (port === undefined) {
    refuse('value-required', below(base, field), { field });
  } else {
    requirePort(refuse, port, base, field);
  }
}
