/** What a message of a cluster says, where it ends in the text of a terminal, and what it names. */
import { withoutCredentials } from '../credentials/credentials.ts';
import type { Topic } from './topics.ts';

/** Who says it. */
export const SPEAKERS = [
  'pod-security',
  'validation',
  'api-server',
  'admission-policy',
  'kyverno',
  'gatekeeper',
  'azure-policy',
  'webhook',
  'openshift',
  'quota',
  'scheduler',
  'kubelet',
  'runtime',
  'registry',
  'program',
  'entra-id',
  'key-vault',
  'unknown',
] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** When it is said, in the order in which a pod comes to run. */
export const STAGES = [
  'admission',
  'scheduling',
  'image-pull',
  'mount',
  'container-start',
  'run',
  'sign-in',
  'unknown',
] as const;
export type Stage = (typeof STAGES)[number];

/** What a message names beside its containers. */
export const FACTS = [
  'pod',
  'namespace',
  'policy',
  'binding',
  'constraint',
  'image',
  'address',
  'path',
  'volume',
  'class',
  'account',
  'subject',
  'key',
  'name',
  'quota',
  'code',
  'reason',
  'host',
  'value',
] as const;
export type FactName = (typeof FACTS)[number];
export interface MessageFact {
  readonly is: FactName;
  readonly value: string;
}

/** The guided fixes that a message leads to. */
export type GuideName = 'workload-identity' | 'secret-provider-class';

export interface Complaint {
  /** As it was said, on one line, with its credentials masked. */
  readonly message: string;
  /** The known message that it is, and what explains it. */
  readonly id: string;
  readonly topic: Topic;
  /** Rules that it comes down to, the likeliest first; empty when none speaks of it. */
  readonly rules: readonly string[];
  /** Names of the containers that it names. */
  readonly containers: readonly string[];
  /** The field that it names, `spec.template.spec.containers[0].image`. */
  readonly field?: string;
  /** The line of the file that it names. */
  readonly line?: number;
  /** The guided fix that leads through it. */
  readonly guide?: GuideName;
  /** What else it names. */
  readonly facts: readonly MessageFact[];
}

export interface Denial {
  readonly speaker: Speaker;
  readonly stage: Stage;
  /** Where the message begins in the text, with escaped quotes counted as quotes. */
  readonly at: number;
  /** Where it ends, counted alike. */
  readonly to: number;
  /** Only a warning: the object was taken, or would be refused later. */
  readonly warning: boolean;
  /** The level of the Pod Security Standards, and its version as the Namespace label says it. */
  readonly level?: 'baseline' | 'restricted';
  readonly version?: string;
  /** The policy or the webhook that speaks. */
  readonly policy?: string;
  /** What it is about, as far as it says so; of a pod that a workload makes the name has an ending. */
  readonly kind?: string;
  readonly name?: string;
  /** How often the text says it. */
  readonly times: number;
  readonly complaints: readonly Complaint[];
}

/** What a reader finds, before it is counted. */
export type FoundMessage = Omit<Denial, 'times'>;

/** What a line begins with that is no part of the message before it. */
const STARTS =
  /^(?:Warning:|Error|error:|The [A-Z]|Status:|Reason:|Events:|Conditions:|AADSTS\d|[\w.-]+\/[\w.-]+ |[$#>%] |PS )/;

/** Rows of events, and lines of logs with their time. */
const ROWS =
  /^(?:\S{1,253}[ \t]+){0,3}(?:Normal|Warning)[ \t]+[A-Z]\w{2,62}[ \t]|^\d{4}-\d\d-\d\d[T ]\d\d:|^[EIWF]\d{4} \d\d:/;

/** Whether a line begins another message. */
export const startsMessage = (line: string): boolean =>
  STARTS.test(line) || ROWS.test(line.slice(0, 900));

/** No message is longer, and no text that anyone reads has more of them. */
const LONGEST = 20_000;
export const MOST = 100;

/** Messages that one reader finds; more are counted as left out. */
export const MOST_READ = 5_000;

/**
 * Reads the messages whose beginnings a pattern finds, one after the other: what is inside of one begins none, so that
 * no part of a text is read twice.
 */
export function messagesBeginningWith(
  text: string,
  pattern: RegExp,
  read: (head: RegExpExecArray) => FoundMessage,
): FoundMessage[] {
  const found: FoundMessage[] = [];
  let end = 0;
  for (const head of text.matchAll(pattern)) {
    if (head.index < end) continue;
    const message = read(head);
    end = message.to;
    if (message.complaints.length > 0) found.push(message);
    if (found.length === MOST_READ) break;
  }
  return found;
}

/** The end of the line, or a limit in front of it. */
export function lineEndWithin(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Where the message that begins at `at` ends: before an empty line or another message. */
export function messageEnd(text: string, at: number, longest = LONGEST): number {
  const limit = Math.min(text.length, at + longest);
  let end = lineEndWithin(text, at, limit);
  while (end < limit) {
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    if (next >= limit) return end;
    const stop = lineEndWithin(text, next, limit);
    const line = text.slice(next, stop).trim();
    if (line === '' || startsMessage(line)) return end;
    end = stop;
  }
  return end;
}

export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Longer messages are shown in part. */
const SHOWN = 1_000;

/** A message to be quoted: on one line, with its credentials masked. */
export function quotedMessage(text: string): string {
  const line = withoutCredentials(onOneLine(text.slice(0, 4 * SHOWN)));
  return line.length > SHOWN ? `${line.slice(0, SHOWN)} …` : line;
}

/** Facts without those that are missing. Values are quoted as messages are. */
export const factsOf = (
  facts: {
    readonly [name in FactName]?: string | undefined;
  },
): readonly MessageFact[] =>
  FACTS.flatMap((is) => {
    const value = facts[is];
    return value === undefined || value === '' ? [] : [{ is, value: quotedMessage(value) }];
  });

/** The names in `container "a"` and `containers "a", "b"`. */
export function namedContainers(text: string): string[] {
  const names = [...text.matchAll(/\bcontainers? ((?:"[^"]*"(?:, )?)+)/g)].flatMap(
    ([, list = '']) => [...list.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)];
}
