/**
 * Containers must not be given capabilities beyond those that every container starts with.
 *
 * Restricted fields:
 * - spec.{initContainers,containers,ephemeralContainers}[*].securityContext.capabilities.add
 *
 * Allowed values: absent, or names of the list below, spelled exactly so. Restricted narrows the list
 * to NET_BIND_SERVICE; its check is defined by `dropped-capabilities`.
 *
 * Source: Pod Security Standards, baseline, check `capabilities_baseline`; the AKS article asks for
 * as few capabilities as possible.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import {
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  isWindows,
  notApplicable,
  on,
  ownField,
  place,
} from '../../lint/rule.ts';

const BASELINE: ReadonlySet<string> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);
const RESTRICTED = 'NET_BIND_SERVICE';

/** Each name once, as shown in a message. */
const names = (capabilities: readonly string[]) => ({
  names: [...new Set(capabilities)].map((name) => name || '""').join(', '),
});

export const addedCapabilities = defineRule({
  id: 'added-capabilities',
  category: 'privileges',
  severity: 'high',
  scope: 'container',
  field: 'securityContext.capabilities.add',
  covers: [
    'capabilities-baseline',
    'capabilities-restricted-add',
    'capabilities-sys-admin',
    'capabilities-dangerous',
  ],
  standards: [
    {
      id: 'capabilities_baseline',
      level: 'baseline',
      versions: [
        {
          since: '1.0',
          denies: (pod) =>
            pod.containers.some((c) =>
              c.value.securityContext?.capabilities?.add?.some((name) => !BASELINE.has(name)),
            ),
        },
      ],
    },
  ],
  concerns: ['capabilities_baseline', 'capabilities_restricted'],
  messages: ['outside-baseline', 'outside-restricted'],
  versions: [
    {
      since: '1.0',
      inspect({ pod, container }) {
        if (isWindows(pod)) return notApplicable('windows-pod');
        const at = ownField(container, 'capabilities', 'add');
        const added = container.value.securityContext?.capabilities?.add ?? [];
        if (added.length === 0) return byDefault(at);
        const outside = added.filter((name) => !BASELINE.has(name));
        const within = added.filter((name) => BASELINE.has(name) && name !== RESTRICTED);
        if (outside.length + within.length === 0) return on(at);
        return explicit(
          ...(outside.length > 0 ? [place(at, 'outside-baseline', names(outside))] : []),
          ...(within.length > 0 ? [place(at, 'outside-restricted', names(within), 'medium')] : []),
        );
      },
    },
  ],
  fix: {
    safety: 'may-break',
    secure: ({ targets }) =>
      targets.flatMap(({ container }): FixOp[] => {
        if (!container) return [];
        const path = ownField(container, 'capabilities', 'add');
        const added = container.value.securityContext?.capabilities?.add ?? [];
        const offending = added.flatMap((name, index) => (name === RESTRICTED ? [] : [index]));
        if (offending.length > 0 && offending.length === added.length) {
          return [{ op: 'remove', path, prune: true }];
        }
        return offending.reverse().map((index) => ({ op: 'removeItem', path, index }));
      }),
  },
  sources: [SOURCES.aksPodSecurity, SOURCES.podSecurityStandards, SOURCES.capabilities],
});
