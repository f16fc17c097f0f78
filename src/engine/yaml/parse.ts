/** Parses the text of one document to its tree and value. Events come from js-yaml, values follow Kubernetes' rules. */
import { type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Json } from '../text/json.ts';
import { finish, type Steps } from '../text/steps.ts';
import { type YamlError, type YamlErrorCode, YamlRefusal } from './error.ts';
import { hasExpression, isExpression, mayHoldExpressions } from './expressions.ts';
import { type MaskedText, maskText } from './mask.ts';
import type { YamlNode } from './node.ts';
import { MAX_DEPTH } from './stream.ts';
import { type Template, templateOf, unmask } from './template.ts';
import { joinFlowLines } from './tolerant.ts';
import { buildTree } from './tree.ts';
import { toJson } from './value.ts';

export type { YamlError, YamlErrorCode } from './error.ts';

/** The text of one document, read. `root` and `value` are there unless `error` is. */
export interface YamlDocument {
  readonly text: string;
  readonly root: YamlNode | null;
  /** Undefined when the document cannot be read. */
  readonly value: Json | undefined;
  readonly error: YamlError | null;
  /** Where text behind a `...` line starts that kubectl drops without a word; -1 when there is none. */
  readonly droppedFrom: number;
  /** Set for a text with expressions that must be rendered first: `root` and `value` hold them as strings. */
  readonly template: Template | null;
}

/**
 * Reads one document, as split by `splitDocuments`. A template is read with its expressions covered, unless
 * YAML takes it as it stands. Never throws on bad input.
 * @param events its syntax, when `eventsOfStream` has read it already
 */
export const parseDocument = (text: string, events?: readonly Event[]): YamlDocument =>
  finish(parseSteps(text, events));

/** The same in steps, of which a short text takes none. */
export function* parseSteps(text: string, events?: readonly Event[]): Steps<YamlDocument> {
  const plain = yield* read(text, null, events);
  if (!mayHoldExpressions(text)) return plain;
  const asWritten = plain.value !== undefined;
  if (asWritten ? !hasExpression(plain.value as Json) : !isExpression(text)) return plain;
  const masked = maskText(text);
  if (!masked) return plain;
  const { masks } = masked;
  if (asWritten) return { ...plain, template: templateOf(text, masks, plain.root, true) };
  const { root, ...rest } = yield* read(text, masked, undefined);
  return { ...rest, root, template: rest.error ? null : templateOf(text, masks, root, false) };
}

/** Reads one document as Kubernetes does, for which an expression is not what it stands for. */
export const parseAsWritten = (text: string, events?: readonly Event[]): YamlDocument =>
  finish(read(text, null, events));

/** A text of so many characters takes its time, whatever is done with all of it. */
export const LONG_TEXT = 100_000;

function* read(
  text: string,
  masked: MaskedText | null,
  parsedEvents: readonly Event[] | undefined,
): Steps<YamlDocument> {
  const end = documentEnd(masked?.text ?? text);
  const droppedFrom = end.dropped;
  const source = (masked?.text ?? text).slice(0, end.at);
  const failed = (error: YamlError): YamlDocument => ({
    text,
    root: null,
    value: undefined,
    error,
    droppedFrom,
    template: null,
  });
  try {
    if (end.leading) throw new YamlRefusal('second-document', 'text starts with "..."', 0);
    const { events, joined } = parsedEvents
      ? { events: parsedEvents, joined: false }
      : readEvents(source);
    if (source.length > LONG_TEXT) yield;
    const root = buildTree(source, events, joined);
    if (source.length > LONG_TEXT) yield;
    if (root && masked) unmask(root, text, masked);
    const value = root ? toJson(root) : null;
    return { text, root, value, error: null, droppedFrom, template: null };
  } catch (caught) {
    if (caught instanceof YamlRefusal) {
      return failed({ code: caught.code, detail: caught.detail, at: caught.at });
    }
    if (caught instanceof YAMLException) {
      const at = placeOf(caught, source);
      const reserved = '@`%'.includes(source[at] || ' ');
      const code = reserved ? 'reserved-start' : codeOf(caught.reason, source, at);
      return failed({ code, detail: caught.reason, at });
    }
    if (caught instanceof RangeError)
      return failed({ code: 'too-deep', detail: String(caught), at: 0 });
    throw caught;
  }
}

/** Where the text is to be changed; the parser may have read on from there. */
function placeOf({ mark, reason }: YAMLException, source: string): number {
  // What is missing at the end is missing behind the last word, not on the empty line below.
  const at = Math.min(mark?.position ?? 0, source.trimEnd().length);
  if (!reason.endsWith('a multiline key may not be an implicit key')) return at;
  // A key without a colon goes on in the next line, up to the colon of another key.
  const [before, behind] = lineAround(source, at);
  return behind === '' ? at : source.slice(0, at - before.length).trimEnd().length;
}

/** A `...` line ends what Kubernetes reads of a document. */
function documentEnd(text: string): { at: number; dropped: number; leading: boolean } {
  const match = /(?:^|\n|\r)\.\.\.(?=[ \t\r\n]|$)/.exec(text);
  if (!match) return { at: text.length, dropped: -1, leading: false };
  const at = match.index === 0 && match[0] === '...' ? 0 : match.index + 1;
  const rest = /[^\s]/.exec(text.slice(at + 3));
  return {
    at,
    dropped: rest ? at + 3 + rest.index : -1,
    leading: /^\ufeff?\s*$/.test(text.slice(0, at)) && rest !== null,
  };
}

function readEvents(source: string): { events: Event[]; joined: boolean } {
  const options = { maxDepth: MAX_DEPTH };
  try {
    return { events: parseEvents(source, options), joined: false };
  } catch (strict) {
    if (!(strict instanceof YAMLException) || strict.reason.startsWith('nesting exceeded'))
      throw strict;
    const joined = joinFlowLines(source);
    if (joined === source) throw strict;
    try {
      return { events: parseEvents(joined, options), joined: true };
    } catch (still) {
      // With the lines joined, what is really missing shows; of anything else the first error tells.
      throw strict.reason === 'deficient indentation' ? still : strict;
    }
  }
}

const CODES: readonly (readonly [RegExp, YamlErrorCode])[] = [
  [/^tab characters/, 'tab-indentation'],
  [/^(bad indentation|deficient indentation|bad explicit indentation)/, 'indentation'],
  [
    /^(expected ':'|can not read a block mapping entry|a whitespace character is expected)/,
    'missing-colon',
  ],
  [/^unexpected end of the (stream|document) within a (single|double)/, 'unclosed-quote'],
  [/^unexpected end of the stream within a flow/, 'unclosed-flow'],
  [/^(missed comma|expected the node content)/, 'missing-comma'],
  [/^(null byte|the stream contains non-printable|expected valid JSON)/, 'bad-character'],
  [/^(unknown escape|expected hexadecimal)/, 'bad-escape'],
  [/^nesting exceeded/, 'too-deep'],
  [/directive|YAML version/, 'directive'],
  [/^end of the stream or a document separator/, 'bad-start'],
];

function codeOf(reason: string, source: string, at: number): YamlErrorCode {
  const code = CODES.find(([pattern]) => pattern.test(reason))?.[1] ?? 'syntax';
  const isBadIndentation = reason.startsWith('bad indentation');
  if (!isBadIndentation && code !== 'bad-start') return code;
  const [before, behind] = lineAround(source, at);
  if (!behind.startsWith(':')) {
    if (/["'\]}][ \t]*$/.test(before)) return 'after-close';
    if (/:[ \t]+$/.test(before) && behind.startsWith('-')) return 'same-line';
    // The parser also calls text on the line of a complete value a bad indentation.
    return before.trim() === '' ? code : 'bad-start';
  }
  // So it does the second colon of `command: echo: hello`.
  if (!isBadIndentation || !/:[ \t]/.test(before)) return code;
  return /^:[ \t]*(?:#|$)/.test(behind) ? 'same-line' : 'second-colon';
}

/** What the line of a place has before it, and from it on. */
function lineAround(source: string, at: number): readonly [string, string] {
  const start = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
  const end = /[\r\n]|$/.exec(source.slice(at))?.index ?? 0;
  return [source.slice(start, at), source.slice(at, at + end)];
}
