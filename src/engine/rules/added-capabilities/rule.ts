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
 * as few capabilities as possible. Which ones weigh more than others is data in
 * model/capabilities.ts.
 */
import {
  ADDED_CAPABILITIES,
  BASELINE,
  isDangerous,
  isNearlyRoot,
  RESTRICTED,
} from '../../model/capabilities.ts';
import { counted, offenders, quoted, sortedOnce } from '../../model/refusals/admission.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type FixOp,
  isWindows,
  notApplicable,
  on,
  ownField,
  type Pod,
  place,
} from '../../rule/rule.ts';

const addedBy = ({ value }: ContainerRef) => value.securityContext?.capabilities?.add ?? [];
const isOutside = (name: string) => !BASELINE.has(name);

function violation(pod: Pod): string | null {
  const containers = offenders(pod.containers, (c) => addedBy(c).some(isOutside));
  if (!containers) return null;
  const capabilities = quoted(sortedOnce(pod.containers.flatMap(addedBy).filter(isOutside)));
  const who = counted('container', containers);
  return `${who} must not include ${capabilities} in securityContext.capabilities.add`;
}

/** Each name once, as shown in a message. */
const names = (capabilities: readonly string[]) => ({
  names: [...new Set(capabilities)].map((name) => name || '""').join(', '),
});

export const addedCapabilities = defineRule({
  id: 'added-capabilities',
  category: 'privileges',
  severity: 'high',
  scope: 'container',
  list: ADDED_CAPABILITIES,
  field: 'securityContext.capabilities.add',
  covers: {
    'capabilities-baseline': ['sys-admin', 'dangerous', 'outside-baseline'],
    'capabilities-restricted-add': [
      'sys-admin',
      'dangerous',
      'outside-baseline',
      'outside-restricted',
    ],
    'capabilities-sys-admin': ['sys-admin'],
    'capabilities-dangerous': ['dangerous'],
  },
  standards: [
    {
      id: 'capabilities_baseline',
      level: 'baseline',
      reason: 'non-default capabilities',
      versions: [{ since: '1.0', violation }],
    },
  ],
  concerns: ['capabilities_baseline', 'capabilities_restricted'],
  messages: ['sys-admin', 'dangerous', 'outside-baseline', 'outside-restricted'],
  inspect({ pod, container }) {
    if (isWindows(pod)) return notApplicable('windows-pod');
    const at = ownField(container, 'capabilities', 'add');
    const added = addedBy(container);
    if (added.length === 0) return byDefault(at);
    const outside = added.filter(isOutside);
    const within = added.filter((name) => BASELINE.has(name) && name !== RESTRICTED);
    const nearlyRoot = outside.filter(isNearlyRoot);
    const dangerous = outside.filter((name) => !isNearlyRoot(name) && isDangerous(name));
    const others = outside.filter((name) => !isNearlyRoot(name) && !isDangerous(name));
    if (outside.length + within.length === 0) return on(at);
    return explicit(
      ...(nearlyRoot.length > 0 ? [place(at, 'sys-admin', names(nearlyRoot), 'critical')] : []),
      ...(dangerous.length > 0 ? [place(at, 'dangerous', names(dangerous))] : []),
      ...(others.length > 0 ? [place(at, 'outside-baseline', names(others))] : []),
      ...(within.length > 0 ? [place(at, 'outside-restricted', names(within), 'medium')] : []),
    );
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['command-privileges', 'node-agents'],
    // What restricted alone forbids stays for those who aim at baseline.
    secure: ({ targets, env }) =>
      targets.flatMap(({ container }): FixOp[] => {
        if (!container) return [];
        const path = ownField(container, 'capabilities', 'add');
        const added = addedBy(container);
        const stays = (name: string) =>
          name === RESTRICTED || (!isOutside(name) && !env.counts('outside-restricted'));
        const offending = added.flatMap((name, index) => (stays(name) ? [] : [index]));
        if (offending.length > 0 && offending.length === added.length) {
          return [{ op: 'remove', path, prune: true }];
        }
        return offending.reverse().map((index) => ({ op: 'removeItem', path, index }));
      }),
  },
  sources: ['aksPodSecurity', 'podSecurityStandards', 'capabilities'],
});
