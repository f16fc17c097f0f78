/** Messages that are known by their wording, wherever they are in a text. */
import type { TextContext } from './context.ts';
import { AZURE_MESSAGES } from './known/azure.ts';
import { CLUSTER_MESSAGES } from './known/cluster.ts';
import { IMAGE_MESSAGES } from './known/images.ts';
import { KUBELET_MESSAGES } from './known/kubelet.ts';
import { POLICY_MESSAGES } from './known/policies.ts';
import { PROGRAM_MESSAGES } from './known/programs.ts';
import { type Groups, type KnownMessage, patternsOf } from './known.ts';
import {
  type Complaint,
  type FoundMessage,
  factsOf,
  lineEndWithin,
  quotedMessage,
} from './message.ts';

/** All of them, those that say more before those that say less. */
export const KNOWN_MESSAGES: readonly KnownMessage[] = [
  ...CLUSTER_MESSAGES,
  ...POLICY_MESSAGES,
  ...AZURE_MESSAGES,
  ...IMAGE_MESSAGES,
  ...KUBELET_MESSAGES,
  ...PROGRAM_MESSAGES,
].sort((a, b) => Number(a.general ?? false) - Number(b.general ?? false));

/** A message and how often it is there. */
export interface Counted {
  readonly found: FoundMessage;
  readonly general: boolean;
  times: number;
}

/** Different messages of one kind that are told; a log has more of them only with other names in each. */
const MOST_OF_A_KIND = 50;

/** Characters that are shown behind the wording: the values that a message ends with. */
const BEHIND = 300;

/** Which characters of a text belong to a message that has been read. */
export class Covered {
  private readonly marks: Uint8Array;
  constructor(length: number) {
    this.marks = new Uint8Array(length + 1);
  }
  has(from: number, to: number): boolean {
    return this.marks[from] === 1 || this.marks[Math.max(from, to - 1)] === 1;
  }
  /** Whether any character in between belongs to one. */
  touches(from: number, to: number): boolean {
    return this.marks.subarray(from, to).includes(1);
  }
  add(from: number, to: number): void {
    this.marks.fill(1, from, to);
  }
}

/**
 * Finds the messages that are known by their wording.
 * @param covered what others have read; what is found is added
 * @returns the messages, each once, and how many kinds were cut off
 */
export function knownLines(
  text: string,
  around: (at: number) => TextContext,
  covered: Covered,
): { readonly counted: readonly Counted[]; readonly more: number } {
  const lower = text.toLowerCase();
  const counted: Counted[] = [];
  let more = 0;
  for (const { entry, templates } of patternsOf(KNOWN_MESSAGES)) {
    const ofKind = new Map<string, Counted>();
    let last = -1;
    for (const { pattern, mark } of templates) {
      if (!lower.includes(mark)) continue;
      for (const { 0: whole, index, groups = {} } of text.matchAll(pattern)) {
        const end = index + whole.length;
        if (covered.has(index, end)) continue;
        covered.add(index, end);
        // A message may have several signs of the same kind.
        const isSame = Object.keys(groups).length === 0 && isOnLine(text, last, index);
        last = end;
        if (isSame) continue;
        const found = foundAt(text, index, end, entry, groups, around(index));
        const key = JSON.stringify([found.kind, found.name, groups]);
        const before = ofKind.get(key);
        if (before) before.times++;
        else if (ofKind.size === MOST_OF_A_KIND) more++;
        else ofKind.set(key, { found, general: entry.general === true, times: 1 });
      }
    }
    counted.push(...ofKind.values());
  }
  return { counted, more };
}

/** Characters of a line in which signs belong to one message. */
const ONE_MESSAGE = 1_000;

const isOnLine = (text: string, from: number, to: number): boolean =>
  from >= 0 && to >= from && to - from < ONE_MESSAGE && !/[\r\n]/.test(text.slice(from, to));

function foundAt(
  text: string,
  at: number,
  end: number,
  entry: KnownMessage,
  groups: Groups,
  around: TextContext,
): FoundMessage {
  const to = lineEndWithin(text, end, Math.min(text.length, end + BEHIND));
  const pod = groups.pod ?? undefined;
  const kind = pod === undefined ? around.kind : 'pods';
  const name = pod ?? around.name;
  return {
    speaker: entry.speaker,
    stage: entry.stage,
    at,
    to,
    warning: around.warning,
    ...(kind !== undefined && name !== undefined && { kind, name }),
    complaints: [complaintOf(text.slice(at, to), entry, groups, around)],
  };
}

function complaintOf(
  message: string,
  entry: KnownMessage,
  groups: Groups,
  around: TextContext,
): Complaint {
  const container = groups.container ?? around.container;
  const { namespace = around.namespace, image, address, path, volume, account, subject } = groups;
  const { key, name, quota, host, value, code, number } = groups;
  return {
    message: quotedMessage(message),
    id: entry.id,
    topic: entry.topic,
    rules: entry.rules,
    containers: container === undefined ? [] : [container],
    ...(entry.field !== undefined && { field: entry.field }),
    ...(entry.guide !== undefined && { guide: entry.guide }),
    facts: factsOf({
      namespace,
      image,
      address,
      path,
      volume,
      class: groups.class,
      account,
      subject,
      key,
      name,
      quota,
      host,
      value: value ?? number,
      code,
    }),
  };
}
