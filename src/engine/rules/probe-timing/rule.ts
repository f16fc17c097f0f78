/**
 * Probe timing: whether the five numbers of each probe are written out.
 *
 * Fields: initialDelaySeconds, timeoutSeconds, periodSeconds, successThreshold and failureThreshold of
 * {livenessProbe,readinessProbe,startupProbe} in spec.containers[*] and in sidecars.
 * Good values: any that is written; an absent one is Kubernetes' default, which the fix spells out, so
 * that nothing changes at run time.
 *
 * Source: Kubernetes, Configure Liveness, Readiness and Startup Probes (k8s.io/api defaults). A matter
 * of style: off unless turned on.
 */
import { byDefault, type ContainerRef, defineRule, on, place } from '../../rule/rule.ts';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const DEFAULTS = [
  ['initialDelaySeconds', 0],
  ['timeoutSeconds', 1],
  ['periodSeconds', 10],
  ['successThreshold', 1],
  ['failureThreshold', 3],
] as const;

/** The numbers that the probes of a container leave to Kubernetes. */
const leftOpen = ({ role, path, value }: ContainerRef) =>
  // The API server refuses probes elsewhere.
  PROBES.filter(() => role === 'app' || role === 'sidecar').flatMap((probe) => {
    const settings = value[probe];
    const missing = settings ? DEFAULTS.filter(([field]) => settings[field] === undefined) : [];
    return missing.length > 0 ? [{ probe, at: [...path, probe], missing }] : [];
  });

export const probeTiming = defineRule({
  id: 'probe-timing',
  category: 'reliability',
  severity: 'info',
  scope: 'container',
  optIn: true,
  field: 'livenessProbe.periodSeconds',
  covers: { 'probe-tuning': ['unset'] },
  messages: ['unset'],
  inspect: ({ container }) => {
    const open = leftOpen(container);
    if (open.length > 0) {
      const places = open.map(({ probe, at, missing }) =>
        place(at, 'unset', { probe, fields: missing.map(([field]) => field).join(', ') }),
      );
      return { state: 'unset', places };
    }
    const probe = PROBES.find((field) => container.value[field]);
    const at = [...container.path, probe ?? 'livenessProbe'];
    return probe ? on(at) : byDefault(at);
  },
  fix: {
    safety: 'safe',
    secure: ({ targets }) =>
      targets.flatMap(({ container }) =>
        leftOpen(container).flatMap(({ at, missing }) =>
          missing.map(([field, value]) => ({ op: 'set' as const, path: [...at, field], value })),
        ),
      ),
  },
  sources: ['probes', 'probeConcepts'],
});
