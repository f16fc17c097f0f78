/** Messages of Pod Security Admission: `violates PodSecurity "restricted:v1.36": reason (detail), …`. */
import {
  type Complaint,
  type FoundMessage,
  messageEnd,
  messagesBeginningWith,
  namedContainers,
  onOneLine,
  quotedMessage,
} from './message.ts';

/** What stands before the parentheses, and the rules that carry out the check. */
const REASONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^allowPrivilegeEscalation\b/, ['allow-privilege-escalation']],
  [/^unrestricted capabilities/, ['dropped-capabilities', 'added-capabilities']],
  [/^non-default capabilities/, ['added-capabilities']],
  [/^runAsNonRoot\b/, ['run-as-non-root']],
  [/^runAsUser\b/, ['run-as-user']],
  [/^seccompProfile/, ['seccomp-profile']],
  [/^restricted volume types/, ['volume-types', 'host-path-volumes']],
  [/^hostPath volumes/, ['host-path-volumes']],
  [/^host namespaces/, ['host-namespaces']],
  [/^hostPort/, ['host-ports', 'host-namespaces']],
  [/^privileged/, ['privileged']],
  [/^procMount/, ['proc-mount']],
  [/^seLinuxOptions/, ['selinux-options']],
  [/^forbidden sysctls/, ['sysctls']],
  [/^forbidden AppArmor profile/, ['apparmor-profile']],
  [/^hostProcess/, ['windows-host-process']],
  [/^probe or lifecycle host/, ['probe-and-lifecycle-hosts']],
];

const MESSAGE =
  /(would\s{1,200}violate|violates|violate\s{1,200}the\s{1,200}new)\s{1,200}PodSecurity\s{1,200}(?:enforce\s{1,200}level\s{1,200})?"(baseline|restricted):([\w.]{1,20})":?\s{0,200}/g;

/** `pods "web-1" is forbidden: `, right before it. */
const OBJECT =
  /\b(\w{1,63})(?:\.[\w.]{1,253})?\s{1,200}"([^"\r\n]{0,253})"\s{1,200}is\s{1,200}forbidden:\s{1,200}$/;

/** Refusals and warnings of Pod Security Admission, with the check and the containers of each reason. */
export function podSecurityMessages(text: string): FoundMessage[] {
  return messagesBeginningWith(text, MESSAGE, (match): FoundMessage => {
    const [whole, verb, level, version] = match;
    const before = text.slice(Math.max(0, match.index - 600), match.index);
    const [named = '', kind, name] = OBJECT.exec(before) ?? [];
    const begin = match.index + whole.length;
    const labelled = verb?.endsWith('new') === true;
    const to = labelled ? labelledEnd(text, begin) : endOf(text, begin);
    const reasons = text.slice(begin, to);
    return {
      speaker: 'pod-security',
      stage: 'admission',
      at: match.index - named.length,
      to,
      warning: verb !== 'violates',
      level: level as 'baseline' | 'restricted',
      version: version as string,
      ...(kind !== undefined && name !== undefined && { kind, name }),
      complaints: reasonsIn(onOneLine(labelled ? withoutPods(reasons) : reasons)).map(complaint),
    };
  });
}

/** Where a list of reasons ends that may be wrapped: parentheses close, and a comma goes on. */
function endOf(text: string, from: number): number {
  const limit = messageEnd(text, from);
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const char = text[at];
    if (char === '(') depth++;
    if (char === ')') depth--;
    if ((char === '\n' || char === '\r') && depth <= 0) {
      const before = text.slice(from, at).trimEnd();
      if (before.endsWith(')')) return at;
    }
  }
  return limit;
}

/** A label put on a Namespace is answered with one line for each pod that is there already. */
function labelledEnd(text: string, from: number): number {
  const lines =
    /(?:[ \t]*Warning: [^\s:]+(?: \(and \d+ other pods?\))?: [^\r\n]+(?:\r\n|\n|\r|$))*/y;
  lines.lastIndex = from;
  return from + (lines.exec(text)?.[0].length ?? 0);
}

const withoutPods = (lines: string): string =>
  lines
    .trim()
    .replace(/^[ \t]*Warning: [^\s:]+(?: \(and \d+ other pods?\))?: /gm, '')
    .replace(/(?:\r\n|\n|\r)/g, ', ');

/** `a (b, c), d` at its outer commas, each once. */
function reasonsIn(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === ',' && depth <= 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  const trimmed = parts.map((part) => part.trim().replace(/[.;]$/, ''));
  return [...new Set(trimmed)].filter((part) => part !== '');
}

function complaint(message: string): Complaint {
  const rules = REASONS.find(([reason]) => reason.test(message))?.[1] ?? [];
  return {
    message: quotedMessage(message),
    id: 'pod-security',
    topic: 'pod-security',
    rules: narrowed(rules, message),
    containers: namedContainers(message),
    facts: [],
  };
}

/** A reason that several rules share, by what stands in the parentheses. */
function narrowed(rules: readonly string[], text: string): readonly string[] {
  if (rules[0] === 'dropped-capabilities' && text.includes('(')) {
    return rules.filter((rule) =>
      text.includes(rule === 'dropped-capabilities' ? 'capabilities.drop' : 'capabilities.add'),
    );
  }
  if (rules[0] === 'volume-types' && !text.includes('hostPath')) return ['volume-types'];
  if (rules[0] === 'host-ports' && !/hostPort/i.test(text.slice(8))) return ['host-ports'];
  return rules;
}
