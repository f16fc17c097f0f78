/**
 * Kyverno: requests that it blocks, with each policy and rule, its warnings, and the events of policies.
 * Source: kyverno/kyverno, pkg/webhooks/utils/block.go and pkg/event/events.go.
 */
import {
  type Complaint,
  type FoundMessage,
  factsOf,
  messagesBeginningWith,
  quotedMessage,
  startsMessage,
} from './message.ts';
import { policyRules } from './policies.ts';

const BLOCKED =
  /resource\s{1,200}(?<kind>\w{1,63})\/(?:(?<namespace>[\w.-]{0,253})\/)?(?<name>[\w.-]{0,253})\s{1,200}was\s{1,200}blocked\s{1,200}due\s{1,200}to\s{1,200}the\s{1,200}following\s{1,200}policies:?\s{0,200}/g;

/** A policy in CEL answers in one line. */
const FAILED =
  /admission\s{1,200}webhook\s{1,200}"[^"\r\n]{0,200}kyverno[^"\r\n]{0,200}"\s{1,200}denied\s{1,200}the\s{1,200}request:\s{1,200}Policy\s{1,200}(?<policy>[\w.-]{1,253})\s{1,200}(?:failed|error):\s{0,200}(?<message>[^\r\n]{0,2000})/g;

const WARNED =
  /(?:^|[\r\n])[ \t]{0,80}Warning: policy (?<policy>[\w-]{1,253})\.(?<rule>[\w.-]{1,253}): (?<message>[^\r\n]{1,2000})/g;

const EVENT =
  /\bPolicyViolation\b[\s\S]{0,300}?\bpolicy\s{1,200}'?(?<policy>[\w.-]{1,253})[/'\s](?<message>[^\r\n]{1,2000})/g;

/** The webhook that speaks, right in front of it. */
const HEAD =
  /admission\s{1,200}webhook\s{1,200}"[^"\r\n]{1,253}"\s{1,200}denied\s{1,200}the\s{1,200}request:?\s{0,200}$/;

/** Policies of Kyverno's library for the Pod Security Standards and good practice, and our rules for the same. */
const LIBRARY: { readonly [policy: string]: readonly string[] } = {
  'disallow-capabilities': ['added-capabilities'],
  'disallow-capabilities-strict': ['dropped-capabilities', 'added-capabilities'],
  'disallow-default-namespace': ['default-namespace'],
  'disallow-host-namespaces': ['host-namespaces'],
  'disallow-host-path': ['host-path-volumes'],
  'disallow-host-ports': ['host-ports'],
  'disallow-host-process': ['windows-host-process'],
  'disallow-latest-tag': ['image-tag'],
  'disallow-privilege-escalation': ['allow-privilege-escalation'],
  'disallow-privileged-containers': ['privileged'],
  'disallow-proc-mount': ['proc-mount'],
  'disallow-selinux': ['selinux-options'],
  'require-pod-probes': ['liveness-probes', 'readiness-probes'],
  'require-drop-all': ['dropped-capabilities'],
  'require-requests-limits': ['cpu-requests', 'memory-requests', 'memory-limits'],
  'require-pod-requests-limits': ['cpu-requests', 'memory-requests', 'memory-limits'],
  'require-ro-rootfs': ['read-only-root-filesystem'],
  'require-run-as-non-root-user': ['run-as-user'],
  'require-run-as-nonroot': ['run-as-non-root'],
  'restrict-apparmor-profiles': ['apparmor-profile'],
  'restrict-automount-sa-token': ['service-account-token'],
  'restrict-image-registries': ['allowed-registries'],
  'restrict-seccomp': ['seccomp-profile'],
  'restrict-seccomp-strict': ['seccomp-profile'],
  'restrict-sysctls': ['sysctls'],
  'restrict-volume-types': ['volume-types'],
};

/** No list of policies is longer. */
const LONGEST = 20_000;

/** What Kyverno blocks, warns of and reports as events. */
export function kyvernoMessages(text: string): FoundMessage[] {
  const blocked = messagesBeginningWith(text, BLOCKED, (head): FoundMessage => {
    const from = head.index + head[0].length;
    const to = listEnd(text, from);
    const before = text.slice(Math.max(0, head.index - 500), head.index);
    return {
      ...KYVERNO,
      at: head.index - (HEAD.exec(before)?.[0].length ?? 0),
      to,
      warning: false,
      kind: head.groups?.kind ?? '',
      name: head.groups?.name ?? '',
      complaints: complaintsIn(text.slice(from, to)),
    };
  });
  const lines = [FAILED, WARNED, EVENT].flatMap((pattern) =>
    messagesBeginningWith(text, pattern, ({ 0: whole, index, groups }) => ({
      ...KYVERNO,
      at: index + (whole.length - whole.trimStart().length),
      to: index + whole.length,
      warning: pattern !== FAILED,
      policy: groups?.policy ?? '',
      complaints: [complaintOf(groups?.policy ?? '', groups?.rule ?? '', groups?.message ?? '')],
    })),
  );
  return [...blocked, ...lines];
}

const KYVERNO = { speaker: 'kyverno', stage: 'admission' } as const;

/** The list ends before another message, or at an empty line behind its first rule. */
function listEnd(text: string, from: number): number {
  const region = text.slice(from, from + LONGEST);
  let end = 0;
  for (const { 0: line, index } of region.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const words = line.trim();
    if (index > 0 && (words === '' || startsMessage(words))) break;
    end = index + line.length;
  }
  return from + end;
}

/** `policy:`, and `rule: 'message'` on lines, or with several blanks where the lines were joined. */
function complaintsIn(region: string): Complaint[] {
  const found: { policy: string; rule: string; message: string }[] = [];
  let policy = '';
  for (const part of region.split(/\r\n|\n|\r| {2,}/)) {
    const words = part.trim();
    const last = found.at(-1);
    const isOpen = last?.message.startsWith("'") && !/[^']'$|^''$/.test(last.message);
    const [, key, message = ''] = /^([A-Za-z][\w.-]{0,253}):(?:\s+(.*))?$/.exec(words) ?? [];
    if (words === '') continue;
    if (last && (isOpen || key === undefined)) last.message += ` ${words}`;
    else if (key !== undefined && message === '') policy = key;
    else if (key !== undefined) found.push({ policy, rule: key, message });
  }
  return found.map(({ rule, message, policy: name }) =>
    complaintOf(name, rule, message.replace(/^'|'$/g, '')),
  );
}

function complaintOf(policy: string, rule: string, message: string): Complaint {
  const rules = LIBRARY[policy] ?? policyRules(message).rules;
  const path = /at path (\/[^\s']{1,500})/.exec(message)?.[1];
  return {
    message: quotedMessage(message),
    id: 'kyverno',
    topic: 'kyverno',
    rules,
    containers: [],
    ...(path !== undefined && { field: fieldOf(path) }),
    facts: factsOf({ policy, constraint: rule }),
  };
}

/** `/spec/containers/0/securityContext/` as `spec.containers[0].securityContext`. */
const fieldOf = (path: string): string =>
  path
    .split('/')
    .filter((step) => step !== '')
    .map((step, i) => (/^\d+$/.test(step) ? `[${step}]` : `${i > 0 ? '.' : ''}${step}`))
    .join('');
