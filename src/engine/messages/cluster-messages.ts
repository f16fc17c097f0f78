/**
 * Messages with which a cluster refuses a manifest, warns of it or says why it doesn't run, taken apart: who says it,
 * when, about what, and which rules it comes down to. A message is never an edit: it is there to be explained.
 *
 * The text is hostile: its length is bounded, every pattern is linear, credentials are masked where a message is
 * quotedMessage, and control characters are for whoever shows it to escape.
 */
import { admissionPolicyMessages } from './admission-policies.ts';
import { surroundingsIn } from './context.ts';
import { kyvernoMessages } from './kyverno.ts';
import { type Counted, Covered, KNOWN_MESSAGES, knownLines } from './lines.ts';
import {
  type Complaint,
  type Denial,
  type FoundMessage,
  MOST,
  MOST_READ,
  type Stage,
} from './message.ts';
import { openShiftMessages } from './openshift.ts';
import { podSecurityMessages } from './pod-security.ts';
import { policyMessages } from './policies.ts';
import { unknownMessages } from './unknown.ts';
import { validationMessages } from './validation.ts';

/** Longer texts are not read: 10 MB. */
export const LONGEST_MESSAGES = 10 * 1024 * 1024;

export interface MessageReading {
  /** The messages, in the order of the text, each once. */
  readonly denials: readonly Denial[];
  /** Messages that are left out, since a text has too many different ones. */
  readonly more: number;
  /** The text is too long to be read. */
  readonly tooLong: boolean;
}

const STRUCTURED = [
  podSecurityMessages,
  kyvernoMessages,
  admissionPolicyMessages,
  openShiftMessages,
  policyMessages,
  validationMessages,
];

/** Reads all messages of a text: of `kubectl`, of logs, of conditions, several and with noise in between. */
export function readMessages(text: string): MessageReading {
  if (text.length > LONGEST_MESSAGES) return { denials: [], more: 0, tooLong: true };
  const whole = readPlain(plainOf(text));
  const joined = unbroken(text);
  if (joined === undefined) return whole;
  // Only what is read says whether the lines were broken.
  const other = readPlain(plainOf(joined));
  return knowledgeIn(other) > knowledgeIn(whole) ? other : whole;
}

/** What says less than the message itself: how something ended, and who denied it. */
const VAGUE: ReadonlySet<string> = new Set([
  ...KNOWN_MESSAGES.filter(({ general }) => general).map(({ id }) => id),
  'gatekeeper',
  'azure-policy',
  'webhook',
]);

/** How much is read in messages: what is known, and who speaks of what. */
function knowledgeIn({ denials }: MessageReading): number {
  const ids = denials.flatMap(({ complaints }) => complaints.map(({ id }) => id));
  const understood = ids.filter((id) => id !== 'unknown');
  const exact = understood.filter((id) => !VAGUE.has(id)).length;
  const named = denials.filter(({ name }) => name !== undefined).length;
  const policies = denials.filter(({ policy }) => policy !== undefined).length;
  return understood.length + 2 * exact + named + policies;
}

/** The width of a terminal unless something else is set. */
const TERMINAL = 80;

/**
 * The text without the breaks that a terminal makes where its lines are full, in the middle of words. Undefined if no
 * lines have the same greatest length.
 */
function unbroken(text: string): string | undefined {
  const lines = text.split(/\r\n|\n/);
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const full = lines.filter(({ length }) => length === width).length;
  if (width < 60 || width > 300 || (full < 2 && width !== TERMINAL)) return undefined;
  return lines.map((line) => (line.length === width ? line : `${line}\n`)).join('');
}

function readPlain(plain: string): MessageReading {
  const covered = new Covered(plain.length);
  const around = surroundingsIn(plain);
  const counted: Counted[] = [];
  let cut = 0;
  for (const read of STRUCTURED) {
    const all = read(plain);
    if (all.length >= MOST_READ) cut++;
    for (const found of all) {
      // What one reader has understood another does not tell again.
      if (found.complaints.length === 0 || covered.has(found.at, found.to)) continue;
      covered.add(found.at, found.to);
      counted.push({ found: named(found, around(found.at)), general: false, times: 1 });
    }
  }
  const lines = knownLines(plain, around, covered);
  counted.push(...lines.counted);
  for (const found of unknownMessages(plain, around, covered)) {
    counted.push({ found, general: false, times: 1 });
  }
  const all = withoutGeneral(together(counted)).sort((a, b) => a.found.at - b.found.at);
  return {
    denials: all.slice(0, MOST).map(({ found, times }) => ({ ...found, times })),
    more: Math.max(0, all.length - MOST) + lines.more + cut,
    tooLong: false,
  };
}

/** The messages in a text, in its order. */
export const denialsIn = (text: string): readonly Denial[] => readMessages(text).denials;

/** In logs and in JSON the quotes and the ends of lines in a message are escaped; terminals write colours. */
const plainOf = (text: string): string =>
  text
    .replace(/\\{1,8}"/g, '"')
    .replace(/\\{1,8}r?\\{0,8}n/g, '\n')
    // Quotes in a quoted string of YAML.
    .replace(/''(?=[\w<])|(?<=[\w>])''/g, "'")
    .replace(/\\{1,8}u003([ce])/gi, (_, sign: string) => (/c/i.test(sign) ? '<' : '>'))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is told
    .replace(/\u001b\[[\d;]{0,20}m/g, '');

/** A message that doesn't name its object is about the one that it stands beside. */
function named(
  found: FoundMessage,
  { kind, name }: { readonly kind?: string; readonly name?: string },
) {
  if (found.name !== undefined || kind === undefined || name === undefined) return found;
  return { ...found, kind, name };
}

/** Controllers repeat themselves, and logs do. */
function together(counted: readonly Counted[]): Counted[] {
  const all = new Map<string, Counted>();
  for (const { found, general, times } of counted) {
    const complaints = once(found.complaints);
    const key = JSON.stringify([
      found.speaker,
      found.warning,
      found.kind,
      found.name,
      found.policy,
      complaints.map(({ id, message, facts }) => (facts.length > 0 ? [id, facts] : [id, message])),
    ]);
    const before = all.get(key);
    if (before) before.times += times;
    else all.set(key, { found: { ...found, complaints }, general, times });
  }
  return [...all.values()];
}

const once = (complaints: readonly Complaint[]): Complaint[] => [
  ...new Map(complaints.map((complaint) => [complaint.message, complaint])).values(),
];

/** Stages in which there may be a reason for what is said in another one. */
const REASONS: { readonly [stage in Stage]: readonly Stage[] } = {
  admission: [],
  scheduling: [],
  'image-pull': [],
  mount: ['sign-in'],
  'container-start': ['mount'],
  run: ['container-start', 'mount', 'sign-in'],
  'sign-in': [],
  unknown: [],
};

/** What only says how something ended is left out where the text has the reason, for the same object. */
function withoutGeneral(counted: readonly Counted[]): Counted[] {
  const reasons = counted.filter(({ general, found }) => !general && found.speaker !== 'unknown');
  return counted.filter(
    ({ general, found }) =>
      !general ||
      !reasons.some(
        (reason) =>
          (reason.found.stage === found.stage ||
            REASONS[found.stage].includes(reason.found.stage)) &&
          (reason.found.name === found.name ||
            reason.found.name === undefined ||
            found.name === undefined),
      ),
  );
}
