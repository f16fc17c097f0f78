/** What the webhooks of policies answer: Gatekeeper, Azure Policy and deployment safeguards, and others. */
import { POLICY_MESSAGES } from './known/policies.ts';
import { firstKnown } from './known.ts';
import {
  type Complaint,
  type FoundMessage,
  factsOf,
  messageEnd,
  messagesBeginningWith,
  quotedMessage,
  type Speaker,
} from './message.ts';
import { rulesNamedIn } from './named-fields.ts';

/** The webhook that denies a request, and its name. */
const WEBHOOK =
  /admission\s{1,200}webhook\s{1,200}"([^"\r\n]{1,253})"\s{1,200}denied\s{1,200}the\s{1,200}request:?[ \t]{0,200}/g;

/**
 * `[azurepolicy-…] message`, `[denied by …] message`, the latter of older versions. The first dash is
 * looked for: to try every one takes too long in a row of them.
 */
const CONSTRAINT =
  /\[(?:denied by |denied the request: )?([a-z][\w.]{0,253}-[\w.-]{1,253})\][ \t]{0,200}/g;

/** What only warns. */
const WARNED = /(?:^|[\r\n])[ \t]{0,80}Warning:\s{1,200}(?=\[[a-z][\w.]{0,253}-[\w.-]{1,253}\])/g;

/** What a policy's webhook answers, and what one that only warns says. */
export function policyMessages(text: string): FoundMessage[] {
  const denied = messagesBeginningWith(text, WEBHOOK, (head): FoundMessage => {
    const from = head.index + head[0].length;
    const to = messageEnd(text, from);
    return denialOf(text, from, to, { at: head.index, warning: false, webhook: head[1] as string });
  });
  const warned = messagesBeginningWith(text, WARNED, (head): FoundMessage => {
    const from = head.index + head[0].length;
    return denialOf(text, from, messageEnd(text, from), { at: from, warning: true, webhook: '' });
  });
  return [...denied, ...warned];
}

interface Frame {
  readonly at: number;
  readonly warning: boolean;
  readonly webhook: string;
}

function denialOf(
  text: string,
  from: number,
  to: number,
  { at, warning, webhook }: Frame,
): FoundMessage {
  const region = text.slice(from, to);
  const parts = [...region.matchAll(CONSTRAINT)];
  const messages = parts.map((part, i) =>
    region.slice(part.index + part[0].length, parts[i + 1]?.index ?? region.length),
  );
  const policy = parts[0]?.[1] ?? webhook;
  const speaker = speakerOf(policy, webhook, parts.length > 0);
  const all = messages.length > 0 ? messages : [region];
  return {
    speaker,
    stage: 'admission',
    at,
    to,
    warning,
    ...(policy && { policy }),
    complaints: all
      .map((message, i) => ({ message, constraint: parts[i]?.[1] }))
      .filter(({ message }) => message.trim() !== '')
      .map(({ message, constraint }) => complaintOf(message, speaker, constraint)),
  };
}

type PolicySpeaker = Extract<Speaker, 'azure-policy' | 'gatekeeper' | 'webhook'>;

/** Azure Policy and deployment safeguards name their constraints so. */
function speakerOf(policy: string, webhook: string, hasConstraints: boolean): PolicySpeaker {
  if (policy.startsWith('azurepolicy-')) return 'azure-policy';
  return hasConstraints || webhook.endsWith('.gatekeeper.sh') ? 'gatekeeper' : 'webhook';
}

function complaintOf(
  text: string,
  speaker: PolicySpeaker,
  constraint: string | undefined,
): Complaint {
  const found = policyRules(text);
  return {
    message: quotedMessage(text),
    id: found.id ?? speaker,
    topic: speaker,
    rules: found.rules,
    containers: found.containers,
    facts: factsOf({ constraint }),
  };
}

/** What the words of a policy come down to: those of a known template, or the fields that they name. */
export function policyRules(text: string): {
  readonly id?: string;
  readonly rules: readonly string[];
  readonly containers: readonly string[];
} {
  const found = firstKnown(POLICY_MESSAGES, text.slice(0, 2_000));
  if (!found) return { rules: rulesNamedIn(text), containers: [] };
  const { container } = found.groups;
  return {
    id: found.entry.id,
    rules: found.entry.rules,
    containers: container === undefined ? [] : [container],
  };
}
