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
  readonly pattern: RegExp;
  readonly rules: readonly string[];
}

const entry = (pattern: RegExp, ...rules: string[]): Known => ({ pattern, rules });

/** The library of Gatekeeper, which Azure Policy's definitions come from, and AKS's own safeguards. */
const POLICIES: readonly Known[] = [
  entry(/privileged container is not allowed: (?<c>[\w.-]+)/i, 'privileged'),
  entry(
    /privilege escalation container is not allowed: (?<c>[\w.-]+)/i,
    'allow-privilege-escalation',
  ),
  entry(/hostNetwork and hostPort are not allowed/i, 'host-ports', 'host-namespaces'),
  entry(/sharing the host namespace is not allowed/i, 'host-namespaces'),
  entry(
    /container <(?<c>[^<>]*)> is not dropping all required capabilities/i,
    'dropped-capabilities',
  ),
  entry(/container <(?<c>[^<>]*)> has a disallowed capability/i, 'added-capabilities'),
  entry(/hostPath volume .*is not allowed/i, 'host-path-volumes'),
  entry(/the volume type \S+ is not allowed/i, 'volume-types'),
  entry(
    /container (?<c>\S+) is attempting to run without a required securityContext\/runAsNonRoot/i,
    'run-as-non-root',
  ),
  entry(/container (?<c>\S+) is attempting to run .*runAsGroup/i, 'run-as-group'),
  entry(/container (?<c>\S+) is attempting to run .*fsGroup/i, 'fs-group'),
  entry(/container (?<c>\S+) is attempting to run .*supplementalGroups/i, 'fs-group'),
  entry(/container (?<c>\S+) is attempting to run .*runAsUser/i, 'run-as-user'),
  entry(/seccomp profile .*is not allowed(?: for container '(?<c>[^']*)')?/i, 'seccomp-profile'),
  entry(/procMount type is not allowed(?:, container: (?<c>[\w.-]+))?/i, 'proc-mount'),
  entry(/AppArmor profile is not allowed/i, 'apparmor-profile'),
  entry(/SELinux options is not allowed/i, 'selinux-options'),
  entry(/the sysctl \S+ is not (?:explicitly )?allowed/i, 'sysctls'),
  entry(
    /only read-only root filesystem container is allowed: (?<c>[\w.-]+)/i,
    'read-only-root-filesystem',
  ),
  entry(/automounting service account token is disallowed/i, 'service-account-token'),
  entry(/usage of the default namespace is not allowed/i, 'default-namespace'),
  entry(
    /container image \S+ for container (?<c>[\w.-]+) has not been allowed/i,
    'allowed-registries',
  ),
  entry(/container <?(?<c>[^\s<>]+)>? .*has no <?livenessProbe/i, 'liveness-probes'),
  entry(/container <?(?<c>[^\s<>]+)>? .*has no <?readinessProbe/i, 'readiness-probes'),
  entry(
    /container <?(?<c>[^\s<>]+)>? has no (?:resource requests|cpu or memory requests)/i,
    'cpu-requests',
    'memory-requests',
  ),
  entry(/container <?(?<c>[^\s<>]+)>? has no cpu limit/i, 'cpu-limits'),
  entry(/container <?(?<c>[^\s<>]+)>? has no memory limit/i, 'memory-limits'),
  entry(/container <?(?<c>[^\s<>]+)>? has no resource limits/i, 'memory-limits', 'cpu-limits'),
  entry(
    /container <?(?<c>[^\s<>]+)>? (?:cpu|memory) limit <[^<>]*> is higher than the maximum/i,
    'resource-ceilings',
  ),
  entry(/should have either podAntiAffinity or topologySpreadConstraints/i, 'pod-spread'),
  entry(/please specify an explicit,? versioned image tag/i, 'image-tag'),
  entry(/storage class .*use intree provisioner/i, 'csi-storage-classes'),
  entry(/label kubernetes\.azure\.com is reserved/i, 'reserved-labels'),
  entry(/taint with key CriticalAddonsOnly is reserved/i, 'critical-addons-toleration'),
  entry(/tainting or labeling individual nodes is not recommended/i),
  entry(/same selector as service/i, 'service-selectors'),
];

const QUOTA: readonly Known[] = [
  entry(
    /failed quota: \S+ must specify .*/,
    'cpu-requests',
    'memory-requests',
    'cpu-limits',
    'memory-limits',
  ),
  entry(/exceeded quota: .*/, 'cpu-requests', 'memory-requests'),
  entry(
    /(?:maximum|minimum) (?:cpu|memory) usage per (?:Container|Pod) is .*/,
    'resource-ceilings',
  ),
];

/** What a node or the process itself says once a setting is in force. */
const NODES: readonly Known[] = [
  entry(
    /container has runAsNonRoot and image will run as root(?: \(.*container: (?<c>[\w.-]+)\))?/,
    'run-as-user',
    'run-as-non-root',
  ),
  entry(
    /container has runAsNonRoot and image has non-numeric user(?:.*container: (?<c>[\w.-]+)\))?/,
    'run-as-user',
    'run-as-non-root',
  ),
  entry(
    /container's runAsUser breaks non-root policy(?:.*container: (?<c>[\w.-]+)\))?/,
    'run-as-user',
    'run-as-non-root',
  ),
  entry(/cannot enforce AppArmor: .*/i, 'apparmor-profile'),
  entry(
    /\(30: Read-only file system\)|Read-only file system|EROFS: read-only/,
    'read-only-root-filesystem',
  ),
  entry(
    /bind\(\) to \S+ failed \(13: Permission denied\)|listen tcp \S*: bind: permission denied/,
    'privileged-ports',
  ),
  entry(/\bOOMKilled\b/, 'memory-limits'),
];

/** What is known begins soon; a longer line is a log. */
const SOON = 2000;

function match(
  list: readonly Known[],
  text: string,
): { readonly entry: Known; readonly container: string | undefined } | undefined {
  const start = text.slice(0, SOON);
  for (const candidate of list) {
    const found = candidate.pattern.exec(start);
    if (found) return { entry: candidate, container: found.groups?.c };
  }
  return undefined;
}

function complaintOf(text: string, list: readonly Known[]): Complaint {
  const found = match(list, text);
  return {
    message: onOneLine(text),
    rules: found?.entry.rules ?? [],
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
  const messages = parts.map((part, i) =>
    region.slice(part.index + part[0].length, parts[i + 1]?.index ?? region.length),
  );
  const all = messages.length > 0 ? messages : [region];
  const policy = parts[0]?.[1] ?? webhook;
  return {
    speaker: 'policy',
    at,
    to,
    warning,
    ...(policy && { policy }),
    complaints: all
      .filter((message) => message.trim() !== '')
      .map((message) => complaintOf(message, POLICIES)),
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
