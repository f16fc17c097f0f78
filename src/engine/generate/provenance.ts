/** The provenance comment of a manifest: one line at the top that says what wrote the file, and for which target. */
import { commentLine } from './comments.ts';

/** What wrote a text, for which target, when, and which findings are left. */
export interface Provenance {
  readonly version: string;
  readonly profile: string;
  readonly kubernetes: string;
  readonly policy: string;
  /** `2026-11-26` */
  readonly date: string;
  /** How many findings of which severity are open; left out where nobody has looked yet. */
  readonly open?: readonly { readonly severity: string; readonly n: number }[];
  /** What of the file was judged, where that is not all of it. */
  readonly judged?: keyof typeof JUDGED;
}

/** Without one of these `open: none` would say that nothing is there to find. */
const JUDGED = { part: 'judged in part', nothing: 'not judged', 'no-pod': 'no pod' } as const;

/** The comment. Its words are the same in every language, so a file doesn't depend on the language of the page. */
export function provenanceComment({
  version,
  profile,
  kubernetes,
  policy,
  date,
  open,
  judged,
}: Provenance): string {
  const left = open?.map(({ severity, n }) => `${n} ${severity}`).join(', ');
  const none = judged === 'nothing' ? 'unknown' : 'none';
  const words = [
    `Podsmith ${version}`,
    profile,
    `Kubernetes ${kubernetes}`,
    `Pod Security Standards ${policy}`,
    date,
    ...(left === undefined ? [] : [`open: ${left || none}`]),
    ...(left === undefined || judged === undefined ? [] : [JUDGED[judged]]),
  ];
  return commentLine(words.join(', '));
}

const COMMENT =
  /^# Podsmith \d[^ ,]*, [\w-]+, Kubernetes [^ ,]+, Pod Security Standards [^ ,]+, \d{4}-\d\d-\d\d(?:, open: [a-z\d ,]+)?$/;

/** Why a text can't have a provenance comment. */
export type ProvenanceObstacle =
  /** It is JSON, which has no comments. */
  | 'json'
  /** It is named as something else than YAML. */
  | 'name'
  /** It begins with an expression of a template, which may take in the line before it. */
  | 'expression';

/** @returns null for a text that can have a provenance comment */
export function provenanceObstacle(name: string, text: string): ProvenanceObstacle | null {
  if (/\.json$/i.test(name)) return 'json';
  if (!/\.ya?ml$/i.test(name)) return 'name';
  const first = text.slice(placeIn(text).at).trimStart();
  if (/^\{[{%#]/.test(first)) return 'expression';
  // kubectl takes what begins so for JSON, in which a tab may stand where YAML has none.
  return /^[{[]/.test(first) ? 'json' : null;
}

/**
 * The text with a provenance comment. It replaces earlier ones. It follows a byte-order mark, and a `---` in the
 * first line, so that the number of documents stays the same.
 */
export function withProvenance(text: string, provenance: Provenance): string {
  const comment = provenanceComment(provenance);
  const { at, old } = placeIn(text);
  const [first, ...more] = old;
  if (!first) {
    const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    return `${text.slice(0, at)}${comment}${eol}${text.slice(at)}`;
  }
  const rest = more.reduceRight((out, { from, end }) => out.slice(0, from) + out.slice(end), text);
  return rest.slice(0, first.from) + comment + rest.slice(first.to);
}

interface Line {
  readonly from: number;
  /** Without the line end. */
  readonly to: number;
  readonly end: number;
}

/** Where the comment goes, and the earlier ones in the lines before any content. */
function placeIn(text: string): { readonly at: number; readonly old: readonly Line[] } {
  const start = behindMark(text, 0);
  const old: Line[] = [];
  let at = start;
  const line = /([^\n\r]*)(\r\n|\n|\r|$)/y;
  let from = start;
  while (from < text.length) {
    line.lastIndex = from;
    const [, content = '', eol = ''] = line.exec(text) ?? [];
    const end = line.lastIndex;
    const separator = /^---[ \t]*(?:#|$)/.test(content);
    if (!separator && !/^[ \t]*(?:#|$)|^%/.test(content)) break;
    if (COMMENT.test(content)) old.push({ from, to: from + content.length, end });
    const next = separator ? behindMark(text, end) : end;
    // A line that nothing ends has none behind it.
    if (separator && from === start && eol !== '') at = next;
    from = next;
  }
  return { at, old };
}

/** A byte-order mark is one only where a document begins: files that were put together have more of them. */
const behindMark = (text: string, at: number): number => (text[at] === '\ufeff' ? at + 1 : at);
