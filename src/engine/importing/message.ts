/** What a message of a cluster says, where it ends in the text of a terminal, and what it names. */
import { lineEnd } from '../text/lines.ts';

/** Who says it: Pod Security Admission, the API server's or kubectl's validation, a policy, the node. */
export type Speaker = 'pod-security' | 'validation' | 'policy' | 'quota' | 'node';

export interface Complaint {
  /** As it was said, to the letter, on one line. */
  readonly message: string;
  /** Rules that it comes down to, the likeliest first; empty when none speaks of it. */
  readonly rules: readonly string[];
  /** Names of the containers that it names. */
  readonly containers: readonly string[];
  /** The field that it names, `spec.template.spec.containers[0].image`. */
  readonly field?: string;
  /** The line of the file that it names. */
  readonly line?: number;
}

export interface Denial {
  readonly speaker: Speaker;
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
  readonly complaints: readonly Complaint[];
}

/** What a line begins with that is no part of the message before it. */
const STARTS = /^(?:Warning:|Error|error:|The [A-Z]|Status:|Reason:|[\w.-]+\/[\w.-]+ |[$#>%] |PS )/;

/** No message is longer, and no text that anyone reads has more of them. */
const LONGEST = 20_000;
export const MOST = 100;

/** Where the message that begins at `at` ends: before an empty line or another message. */
export function messageEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST);
  let end = Math.min(lineEnd(text, at), limit);
  while (end < limit) {
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    if (next >= limit) return end;
    const stop = Math.min(lineEnd(text, next), limit);
    const line = text.slice(next, stop).trim();
    if (line === '' || STARTS.test(line)) return end;
    end = stop;
  }
  return end;
}

export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The names in `container "a"` and `containers "a", "b"`. */
export function namedContainers(text: string): string[] {
  const names = [...text.matchAll(/\bcontainers? ((?:"[^"]*"(?:, )?)+)/g)].flatMap(
    ([, list = '']) => [...list.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)];
}
