/** What a mark in a manifest says: which findings it suppresses, why and how long. */
import { knowledge } from '../../model/knowledge.ts';
import type { Path } from '../../text/path.ts';

export type SuppressionSource =
  | 'podsmith'
  | 'kube-linter'
  | 'checkov'
  | 'polaris'
  | 'kube-score'
  | 'kubescape'
  | 'kubeaudit'
  | 'datree'
  | 'monokle'
  | 'kics';

/** Names of the peers as the catalogue has them. */
export type Peer =
  | 'kubelinter'
  | 'checkov'
  | 'polaris'
  | 'kubescore'
  | 'kubescape'
  | 'kubeaudit'
  | 'datree'
  | 'monokle'
  | 'kics';

/** Ids of our rules and keys of the check catalogue. Both empty: the mark suppresses nothing here. */
export interface SuppressedRules {
  readonly rules: readonly string[];
  readonly keys: readonly string[];
}

/** A mark without its place. */
export interface SuppressionMark {
  readonly source: SuppressionSource;
  /** `all` for a mark that suppresses everything. */
  readonly suppresses: SuppressedRules | 'all';
  /** The mark's own word for what it suppresses, as written. A list of several is several marks. */
  readonly id: string;
  readonly reason: string | null;
  /** The last day on which it holds, as `2027-01-31`. */
  readonly expires: string | null;
  /** Only findings about the container of this name. */
  readonly container: string | null;
  /** Only findings about what has this name there, as `subjectOf` gives it: a variable, a volume or a field. */
  readonly subject: string | null;
}

/** One mark that suppresses findings: ours or a peer's. */
export interface Suppression extends SuppressionMark {
  /** Only findings at and below this path. */
  readonly within: Path;
  /** Where the mark stands in the document's text. */
  readonly from: number;
  readonly to: number;
}

export interface SuppressionProblem {
  readonly code:
    | 'suppression-without-reason'
    | 'suppression-without-rule'
    | 'suppression-without-date'
    | 'unknown-suppression'
    | 'suppression-of-unknown-container';
  /** The rule, the date or the container that it is about. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A mark of a value that is to be confirmed that names a rule that doesn't exist. */
export interface MarkProblem {
  readonly code: 'unknown-to-confirm';
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export const NOTHING: SuppressedRules = { rules: [], keys: [] };

/** @param id a peer's id, as written in its marks; one that the catalogue doesn't have suppresses nothing */
export const suppressedBy = (peer: Peer, id: string): SuppressedRules => ({
  rules: [],
  keys: knowledge().peerKeys?.(peer, id) ?? [],
});

/** A mark with what it does not say left empty. */
export const mark = (
  source: SuppressionSource,
  id: string,
  suppresses: SuppressionMark['suppresses'],
  rest: Partial<Pick<SuppressionMark, 'reason' | 'expires' | 'container' | 'subject'>> = {},
): SuppressionMark => ({
  source,
  id,
  suppresses,
  reason: null,
  expires: null,
  container: null,
  subject: null,
  ...rest,
});

/** Parts of a list with commas, without blanks and empty ones. */
export const commaList = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Null for words that give no reason. */
export const reasonIn = (text: string): string | null => {
  const reason = text.trim();
  return reason === '' || reason.toLowerCase() === 'true' ? null : reason;
};

type Problem = Pick<SuppressionProblem, 'code' | 'id'>;

/**
 * Reads what our own marks say, in annotations and comments alike. Without a reason a mark does not
 * hold. `(until 2027-01-31)` at the reason's end is its expiry, `(bis …)` and `(expires …)` as well;
 * with a date that is none the mark suppresses nothing, so that a slip of the pen makes no waiver for ever.
 *
 * @param ids the rules named, each perhaps with a dot and what its findings have to be about:
 *   `credentials-in-env.DB_PASSWORD`
 * @param words the reason as written, expiry included
 */
export function ownMarks(
  ids: readonly string[],
  words: string,
  container: string | null,
  knownRules: ReadonlySet<string>,
): { marks: SuppressionMark[]; problems: Problem[] } {
  const { reason, expires, badDate } = untilIn(words.trim());
  const marks: SuppressionMark[] = [];
  const problems: Problem[] = [];
  if (ids.length === 0) problems.push({ code: 'suppression-without-rule', id: '' });
  if (badDate !== null) problems.push({ code: 'suppression-without-date', id: badDate });
  for (const id of ids) {
    const dot = id.indexOf('.');
    const [rule, subject] = dot < 0 ? [id, null] : [id.slice(0, dot), id.slice(dot + 1)];
    if (!knownRules.has(rule) || subject === '') problems.push({ code: 'unknown-suppression', id });
    else if (reason === null) problems.push({ code: 'suppression-without-reason', id });
    else {
      const suppresses = badDate !== null ? NOTHING : { rules: [rule], keys: [] };
      marks.push(mark('podsmith', id, suppresses, { reason, expires, container, subject }));
    }
  }
  return { marks, problems };
}

function untilIn(words: string): {
  reason: string | null;
  expires: string | null;
  /** A date that is none, as written. */
  badDate: string | null;
} {
  const open = words.endsWith(')') ? words.lastIndexOf('(') : -1;
  const [, date = ''] = open < 0 ? [] : (UNTIL.exec(words.slice(open + 1, -1)) ?? []);
  if (date === '') return { reason: reasonIn(words), expires: null, badDate: null };
  const isValid = isDate(date);
  const reason = reasonIn(words.slice(0, open));
  return { reason, expires: isValid ? date : null, badDate: isValid ? null : date };
}

/** What begins with a digit is meant as a date; `(until the driver is replaced)` is part of the reason. */
const UNTIL = /^(?:until|bis|expires)[ \t]+(\d.*?)[ \t]*$/i;

/** A day of the calendar. `Date` rolls the 30th of February over instead of refusing it. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
