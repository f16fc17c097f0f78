/** Messages of policies (Azure Policy, Gatekeeper, deployment safeguards), of quotas and of nodes. */
import { lineEnd } from '../text/lines.ts';
import {
  type Complaint,
  type Denial,
  MOST,
  messageEnd,
  onOneLine,
  type Speaker,
} from './message.ts';

interface Known {
  /** What is said; group `c` is the container. */
  readonly said: RegExp;
  readonly rules: readonly string[];
}

const known = (said: RegExp, ...rules: string[]): Known => ({ said, rules });

/** The library of Gatekeeper, which Azure Policy's definitions come from, and AKS's own safeguards. */
const POLICIES: readonly Known[] = [
  known(/privileged container is not allowed: (?<c>[\w.-]+)/i, 'privileged'),
  known(
    /privilege escalation container is not allowed: (?<c>[\w.-]+)/i,
    'allow-privilege-escalation',
  ),
  known(/hostNetwork and hostPort are not allowed/i, 'host-ports', 'host-namespaces'),
  known(/sharing the host namespace is not allowed/i, 'host-namespaces'),
  known(
    /container <(?<c>[^<>]*)> is not dropping all required capabilities/i,
    'dropped-capabilities',
  ),
  known(/container <(?<c>[^<>]*)> has a disallowed capability/i, 'added-capabilities'),
  known(/hostPath volume .*is not allowed/i, 'host-path-volumes'),
  known(/the volume type \S+ is not allowed/i, 'volume-types'),
  known(
    /container (?<c>\S+) is attempting to run without a required securityContext\/runAsNonRoot/i,
    'run-as-non-root',
  ),
  known(/container (?<c>\S+) is attempting to run .*runAsGroup/i, 'run-as-group'),
  known(/container (?<c>\S+) is attempting to run .*fsGroup/i, 'fs-group'),
  known(/container (?<c>\S+) is attempting to run .*supplementalGroups/i, 'fs-group'),
  known(/container (?<c>\S+) is attempting to run .*runAsUser/i, 'run-as-user'),
  known(/seccomp profile .*is not allowed(?: for container '(?<c>[^']*)')?/i, 'seccomp-profile'),
  known(/procMount type is not allowed(?:, container: (?<c>[\w.-]+))?/i, 'proc-mount'),
  known(/AppArmor profile is not allowed/i, 'apparmor-profile'),
  known(/SELinux options is not allowed/i, 'selinux-options'),
  known(/the sysctl \S+ is not (?:explicitly )?allowed/i, 'sysctls'),
  known(
    /only read-only root filesystem container is allowed: (?<c>[\w.-]+)/i,
    'read-only-root-filesystem',
  ),
  known(/automounting service account token is disallowed/i, 'service-account-token'),
  known(/usage of the default namespace is not allowed/i, 'default-namespace'),
  known(
    /container image \S+ for container (?<c>[\w.-]+) has not been allowed/i,
    'allowed-registries',
  ),
  known(/container <?(?<c>[^\s<>]+)>? .*has no <?livenessProbe/i, 'liveness-probes'),
  known(/container <?(?<c>[^\s<>]+)>? .*has no <?readinessProbe/i, 'readiness-probes'),
  known(
    /container <?(?<c>[^\s<>]+)>? has no (?:resource requests|cpu or memory requests)/i,
    'cpu-requests',
    'memory-requests',
  ),
  known(/container <?(?<c>[^\s<>]+)>? has no cpu limit/i, 'cpu-limits'),
  known(/container <?(?<c>[^\s<>]+)>? has no memory limit/i, 'memory-limits'),
  known(/container <?(?<c>[^\s<>]+)>? has no resource limits/i, 'memory-limits', 'cpu-limits'),
  known(
    /container <?(?<c>[^\s<>]+)>? (?:cpu|memory) limit <[^<>]*> is higher than the maximum/i,
    'resource-ceilings',
  ),
  known(/should have either podAntiAffinity or topologySpreadConstraints/i, 'pod-spread'),
  known(/please specify an explicit,? versioned image tag/i, 'image-tag'),
  known(/storage class .*use intree provisioner/i, 'csi-storage-classes'),
  known(/label kubernetes\.azure\.com is reserved/i, 'reserved-labels'),
  known(/taint with key CriticalAddonsOnly is reserved/i, 'critical-addons-toleration'),
  known(/tainting or labeling individual nodes is not recommended/i),
  known(/same selector as service/i, 'service-selectors'),
];

const QUOTA: readonly Known[] = [
  known(
    /failed quota: \S+ must specify .*/,
    'cpu-requests',
    'memory-requests',
    'cpu-limits',
    'memory-limits',
  ),
  known(/exceeded quota: .*/, 'cpu-requests', 'memory-requests'),
  known(
    /(?:maximum|minimum) (?:cpu|memory) usage per (?:Container|Pod) is .*/,
    'resource-ceilings',
  ),
];

/** What a node or the process itself says once a setting is in force. */
const NODES: readonly Known[] = [
  known(
    /container has runAsNonRoot and image will run as root(?: \(.*container: (?<c>[\w.-]+)\))?/,
    'run-as-user',
    'run-as-non-root',
  ),
  known(
    /container has runAsNonRoot and image has non-numeric user(?:.*container: (?<c>[\w.-]+)\))?/,
    'run-as-user',
    'run-as-non-root',
  ),
  known(
    /container's runAsUser breaks non-root policy(?:.*container: (?<c>[\w.-]+)\))?/,
    'run-as-user',
    'run-as-non-root',
  ),
  known(/cannot enforce AppArmor: .*/i, 'apparmor-profile'),
  known(
    /\(30: Read-only file system\)|Read-only file system|EROFS: read-only/,
    'read-only-root-filesystem',
  ),
  known(
    /bind\(\) to \S+ failed \(13: Permission denied\)|listen tcp \S*: bind: permission denied/,
    'privileged-ports',
  ),
  known(/\bOOMKilled\b/, 'memory-limits'),
];

/** What is known begins soon; a longer line is a log. */
const SOON = 2000;

function match(
  list: readonly Known[],
  said: string,
): { readonly known: Known; readonly container: string | undefined } | undefined {
  const start = said.slice(0, SOON);
  for (const one of list) {
    const found = one.said.exec(start);
    if (found) return { known: one, container: found.groups?.c };
  }
  return undefined;
}

function complaintOf(said: string, list: readonly Known[]): Complaint {
  const found = match(list, said);
  return {
    said: onOneLine(said),
    rules: found?.known.rules ?? [],
    containers: found?.container ? [found.container] : [],
  };
}

const WEBHOOK = /admission webhook "([^"\r\n]+)" denied the request:?[ \t]*/g;

/**
 * `[azurepolicy-…] message`, `[denied by …] message`, the latter of older versions. The first dash is
 * looked for: to try every one takes too long in a row of them.
 */
const CONSTRAINT = /\[(?:denied by |denied the request: )?([a-z][\w.]*-[\w.-]+)\][ \t]*/g;

/** What a policy's webhook answers, and what one that only warns says. */
export function policyDenials(text: string): Denial[] {
  const denied = [...text.matchAll(WEBHOOK)].slice(0, MOST).map((head): Denial => {
    const from = head.index + head[0].length;
    const to = messageEnd(text, from);
    return denialOf(text, from, to, { at: head.index, warning: false, webhook: head[1] as string });
  });
  const warned = [...text.matchAll(/(?:^|[\r\n])[ \t]*Warning: (?=\[[a-z][\w.]*-[\w.-]+\])/g)].map(
    (head): Denial => {
      const from = head.index + head[0].length;
      return denialOf(text, from, lineEnd(text, from), { at: from, warning: true, webhook: '' });
    },
  );
  return [...denied, ...warned];
}

interface Frame {
  readonly at: number;
  readonly warning: boolean;
  readonly webhook: string;
}

function denialOf(text: string, from: number, to: number, { at, warning, webhook }: Frame): Denial {
  const region = text.slice(from, to);
  const parts = [...region.matchAll(CONSTRAINT)];
  const said = parts.map((part, i) =>
    region.slice(part.index + part[0].length, parts[i + 1]?.index ?? region.length),
  );
  const all = said.length > 0 ? said : [region];
  const policy = parts[0]?.[1] ?? webhook;
  return {
    speaker: 'policy',
    at,
    to,
    warning,
    ...(policy && { policy }),
    complaints: all.filter((one) => one.trim() !== '').map((one) => complaintOf(one, POLICIES)),
  };
}

/** Single lines that are known for themselves, whatever stands around them. */
export function messageDenials(text: string): Denial[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }): Denial[] => {
    for (const [speaker, list] of SPEAKERS) {
      const found = match(list, line);
      if (!found) continue;
      const named = /pods? "([^"]*)" is forbidden/.exec(line)?.[1];
      return [
        {
          speaker,
          at: index,
          to: index + line.length,
          warning: line.trimStart().startsWith('Warning:'),
          ...(named !== undefined && { kind: 'pods', name: named }),
          complaints: [complaintOf(line, list)],
        },
      ];
    }
    return [];
  });
}

const SPEAKERS: readonly (readonly [Speaker, readonly Known[]])[] = [
  ['quota', QUOTA],
  ['policy', POLICIES],
  ['node', NODES],
];
