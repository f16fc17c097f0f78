/**
 * Containers must drop every capability, and may get back only the one for low ports.
 *
 * Restricted fields:
 * - spec.{initContainers,containers,ephemeralContainers}[*].securityContext.capabilities.drop
 * - spec.{initContainers,containers,ephemeralContainers}[*].securityContext.capabilities.add
 *
 * Allowed values: `drop` lists ALL, spelled exactly so; `add` is absent or lists NET_BIND_SERVICE only
 * (findings about `add` belong to `added-capabilities`).
 *
 * Source: Pod Security Standards, restricted, check `capabilities_restricted`, which takes the place
 * of `capabilities_baseline`.
 */
import { knownImageOf } from '../../knowledge/images.ts';
import { ADDED_CAPABILITIES, RESTRICTED } from '../../model/capabilities.ts';
import { refusedPorts } from '../../model/low-ports.ts';
import { runsOnWindows } from '../../model/pod.ts';
import { counted, offenders, quoted, sortedOnce } from '../../model/refusals/admission.ts';
import { gainRisk } from '../../rule/learned-risk.ts';
import {
  type ContainerRef,
  defineRule,
  explicit,
  type FixOp,
  ifKnown,
  isWindows,
  notApplicable,
  on,
  ownField,
  type Pod,
  place,
  unset,
} from '../../rule/rule.ts';

const capabilities = ({ value }: ContainerRef) => value.securityContext?.capabilities;
const isRefused = (name: string) => name !== RESTRICTED;

/** Two complaints: who does not drop all, then who adds what. */
function keepsCapabilities(pod: Pod): string | null {
  const keeping = offenders(pod.containers, (c) => !capabilities(c)?.drop?.includes('ALL'));
  const adding = offenders(pod.containers, (c) => capabilities(c)?.add?.some(isRefused) ?? false);
  const dropped =
    keeping &&
    `${counted('container', keeping)} must set securityContext.capabilities.drop=["ALL"]`;
  if (!adding) return dropped;
  const names = pod.containers.flatMap((c) => capabilities(c)?.add ?? []).filter(isRefused);
  const who = counted('container', adding);
  const added = `${who} must not include ${quoted(sortedOnce(names))} in securityContext.capabilities.add`;
  return dropped ? `${dropped}; ${added}` : added;
}

/** What a known image cannot start without, as far as the standard lets it be added back. */
function neededBy(container: ContainerRef): readonly string[] {
  const { always = [] } = knownImageOf(container)?.facts.capabilities ?? {};
  const added = capabilities(container)?.add ?? [];
  return always.filter((name) => !isRefused(name) && !added.includes(name));
}

/** What a container without `drop` keeps: the runtime's default, or every capability. */
function keptBy(container: ContainerRef): 'unset' | 'privileged' | 'added-all' {
  if (container.value.securityContext?.privileged === true) return 'privileged';
  return capabilities(container)?.add?.some(meansAll) ? 'added-all' : 'unset';
}

/** Other spellings that are meant to say ALL; the check does not take them. */
const meansAll = (name: string) => /^(cap_)?all$/i.test(name);

const isTaken = (name: string) => /^all$/i.test(name);

export const droppedCapabilities = defineRule({
  id: 'dropped-capabilities',
  category: 'privileges',
  severity: 'medium',
  scope: 'container',
  // What a program needs after all is added back; only one is taken by the standard.
  list: { ...ADDED_CAPABILITIES, suggestions: () => [RESTRICTED], beside: true },
  field: 'securityContext.capabilities.drop',
  covers: {
    'capabilities-drop-all': ['unset', 'privileged', 'added-all', 'some', 'spelling'],
    'capabilities-drop-any': ['unset', 'privileged', 'added-all'],
    'capabilities-drop-net-raw': ['unset', 'privileged', 'added-all', 'some', 'spelling'],
  },
  standards: [
    {
      id: 'capabilities_restricted',
      level: 'restricted',
      overrides: ['capabilities_baseline'],
      reason: 'unrestricted capabilities',
      versions: [
        { since: '1.22', violation: keepsCapabilities },
        // Windows has no capabilities, and the API server refuses the field there (KEP-2802).
        { since: '1.25', violation: (pod) => (isWindows(pod) ? null : keepsCapabilities(pod)) },
      ],
    },
  ],
  concerns: ['capabilities_restricted'],
  messages: ['unset', 'privileged', 'added-all', 'some', 'spelling'],
  joins: { privileged: ['privileged'] },
  inspect({ pod, container }) {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const at = ownField(container, 'capabilities', 'drop');
    const drop = container.value.securityContext?.capabilities?.drop ?? [];
    if (drop.includes('ALL')) return on([...at, drop.indexOf('ALL')]);
    if (drop.length === 0)
      return unset(
        at,
        ifKnown(() => keptBy(container), 'unset'),
      );
    const name = drop.find(meansAll);
    // Runtimes take ALL in any case for all, but not with CAP_ in front of it.
    if (name !== undefined && isTaken(name)) {
      return explicit(place(at, 'spelling', { name }, 'low'));
    }
    const names = drop.map((dropped) => dropped || '""').join(', ');
    return explicit(place(at, 'some', { names }));
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['command-privileges', 'node-agents'],
    // Only the check reads ALL to the letter.
    risk: ({ code, data }, { pod, container }) => {
      const isRead = code === 'spelling' && isTaken(String(data?.name));
      if (isRead && neededBy(container).length === 0) return 'safe';
      // A process that isn't root has none of them, unless its file has one, as for a low port.
      return refusedPorts(pod, container).length === 0 ? gainRisk(pod, container) : undefined;
    },
    secure: ({ targets }) =>
      targets.flatMap(({ container }): FixOp[] => {
        if (!container) return [];
        const path = ownField(container, 'capabilities', 'drop');
        const drop = container.value.securityContext?.capabilities?.drop;
        const needed = neededBy(container).map((value): FixOp => {
          return { op: 'append', path: ownField(container, 'capabilities', 'add'), value };
        });
        if (drop === undefined) return [...needed, { op: 'set', path, value: ['ALL'] }];
        const index = drop.findIndex(meansAll);
        return [
          ...needed,
          index < 0
            ? { op: 'append', path, value: 'ALL' }
            : { op: 'set', path: [...path, index], value: 'ALL' },
        ];
      }),
  },
  sources: ['aksPodSecurity', 'podSecurityStandards', 'capabilities'],
});
