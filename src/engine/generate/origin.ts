/** The header of a manifest: one comment that says where its text is from. It changes nothing that is read. */
import { commentLine } from './comments.ts';

/** Where a text is from: what wrote it, for which target, when, and what is left to do. */
export interface Origin {
  readonly version: string;
  readonly profile: string;
  readonly kubernetes: string;
  readonly policy: string;
  /** `2026-11-26` */
  readonly date: string;
  /** How many findings of which severity are open; left out where nobody has looked yet. */
  readonly open?: readonly { readonly severity: string; readonly n: number }[];
}

/** Words that are the same in every language, so that a file does not change with who saves it. */
export function headerOf({ version, profile, kubernetes, policy, date, open }: Origin): string {
  const left = open?.map(({ severity, n }) => `${n} ${severity}`).join(', ');
  const words = [
    `Podsmith ${version}`,
    profile,
    `Kubernetes ${kubernetes}`,
    `Pod Security Standards ${policy}`,
    date,
    ...(left === undefined ? [] : [`open: ${left || 'none'}`]),
  ];
  return commentLine(words.join(', '));
}

const HEADER =
  /^# Podsmith \d[^ ,]*, [\w-]+, Kubernetes [^ ,]+, Pod Security Standards [^ ,]+, \d{4}-\d\d-\d\d(?:, open: [a-z\d ,]+)?$/;

/** Why a text gets no header. */
export type HeaderObstacle =
  /** It is JSON, which has no comments. */
  | 'json'
  /** It is named as something else than YAML. */
  | 'name'
  /** It begins with an expression of a template, which may take in the line before it. */
  | 'expression';

/** @returns null for a text that can have a header */
export function headerObstacle(name: string, text: string): HeaderObstacle | null {
  if (/\.json$/i.test(name)) return 'json';
  if (!/\.ya?ml$/i.test(name)) return 'name';
  const first = text.slice(placeIn(text).at).trimStart();
  if (/^\{[{%#]/.test(first)) return 'expression';
  // kubectl takes what begins so for JSON, in which a tab may stand where YAML has none.
  return /^[{[]/.test(first) ? 'json' : null;
}

/**
 * The text under a header that names its origin: in place of earlier ones, never beside them. It stands behind
 * a byte-order mark, and behind a separator in the first line, so that there are no more documents than before.
 */
export function withOrigin(text: string, origin: Origin): string {
  const header = headerOf(origin);
  const { at, old } = placeIn(text);
  const [first, ...more] = old;
  if (!first) {
    const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    return `${text.slice(0, at)}${header}${eol}${text.slice(at)}`;
  }
  const rest = more.reduceRight((out, { from, end }) => out.slice(0, from) + out.slice(end), text);
  return rest.slice(0, first.from) + header + rest.slice(first.to);
}

interface Line {
  readonly from: number;
  /** Without the line end. */
  readonly to: number;
  readonly end: number;
}

/** Where a header goes, and the lines before any content that are one. */
function placeIn(text: string): { readonly at: number; readonly old: readonly Line[] } {
  const start = behindMark(text, 0);
  const old: Line[] = [];
  let at = start;
  const line = /([^\n\r]*)(\r\n|\n|\r|$)/y;
  let from = start;
  while (from < text.length) {
    line.lastIndex = from;
    const [, own = '', eol = ''] = line.exec(text) ?? [];
    const end = line.lastIndex;
    const separator = /^---[ \t]*(?:#|$)/.test(own);
    if (!separator && !/^[ \t]*(?:#|$)|^%/.test(own)) break;
    if (HEADER.test(own)) old.push({ from, to: from + own.length, end });
    const next = separator ? behindMark(text, end) : end;
    // A line that nothing ends has none behind it.
    if (separator && from === start && eol !== '') at = next;
    from = next;
  }
  return { at, old };
}

/** A byte-order mark is one only where a document begins: files that were put together have more of them. */
const behindMark = (text: string, at: number): number => (text[at] === '\ufeff' ? at + 1 : at);
