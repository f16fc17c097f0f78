/** Text of one document to its tree and value. js-yaml gives the events, Kubernetes' rules the values. */
import { type Event, getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import type { Json } from '../text/json.ts';
import { type YamlError, type YamlErrorCode, YamlRefusal } from './error.ts';
import type {
  AliasNode,
  MapEntry,
  MapNode,
  ScalarNode,
  SeqItem,
  SeqNode,
  YamlNode,
} from './node.ts';
import {
  coreTag,
  isFloatText,
  keyText,
  type Resolved,
  resolvePlain,
  resolveTagged,
} from './resolve.ts';
import { joinFlowLines } from './tolerant.ts';
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
}

/** Deeper nesting than any real manifest has; go-yaml's own limit is 10,000, our stack's is lower. */
const MAX_DEPTH = 500;

/** Reads one document, as split by `splitDocuments`. Never throws on bad input. */
export function parseDocument(text: string): YamlDocument {
  const end = documentEnd(text);
  const droppedFrom = end.dropped;
  const source = end.at === text.length ? text : text.slice(0, end.at);
  const failed = (error: YamlError): YamlDocument => ({
    text,
    root: null,
    value: undefined,
    error,
    droppedFrom,
  });
  try {
    if (end.leading) throw new YamlRefusal('second-document', 'text starts with "..."', 0);
    const { events, joined } = readEvents(source);
    const root = new TreeBuilder(source, events, joined).build();
    return { text, root, value: root ? toJson(root) : null, error: null, droppedFrom };
  } catch (caught) {
    if (caught instanceof YamlRefusal) {
      return failed({ code: caught.code, detail: caught.detail, at: caught.at });
    }
    if (caught instanceof YAMLException) {
      // What is missing at the end is missing behind the last word, not on the empty line below.
      const at = Math.min(caught.mark?.position ?? 0, source.trimEnd().length);
      const reserved = '@`%'.includes(source[at] || ' ');
      const code = reserved ? 'reserved-start' : codeOf(caught.reason);
      return failed({ code, detail: caught.reason, at });
    }
    if (caught instanceof RangeError)
      return failed({ code: 'too-deep', detail: String(caught), at: 0 });
    throw caught;
  }
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
const codeOf = (reason: string): YamlErrorCode =>
  CODES.find(([pattern]) => pattern.test(reason))?.[1] ?? 'syntax';

const DOCUMENT = 1;
const SEQUENCE = 2;
const MAPPING = 3;
const SCALAR = 4;
const ALIAS = 5;
const POP = 6;
const FLOW = 2;
const STYLES = ['plain', 'plain', 'single', 'double', 'literal', 'folded'] as const;

type EventOf<T extends Event['type']> = Extract<Event, { type: T }>;
type CollectionEvent = EventOf<typeof SEQUENCE> | EventOf<typeof MAPPING>;

/** Recovers from the events what they leave out: ends of collections, colons, dashes, entry starts. */
class TreeBuilder {
  private next = 0;
  private readonly anchors = new Map<string, YamlNode>();

  constructor(
    private readonly source: string,
    private readonly events: readonly Event[],
    private readonly joined: boolean,
  ) {}

  build(): YamlNode | null {
    if (this.events[0]?.type !== DOCUMENT) return null;
    this.next = 1;
    // Of a whole stream handed over, Kubernetes reads the first document.
    return this.node(this.skipSpace(this.source.charCodeAt(0) === 0xfeff ? 1 : 0));
  }

  /** Reads the node whose properties or content start at or behind `at`. */
  private node(at: number): YamlNode {
    const event = this.events[this.next++];
    switch (event?.type) {
      case SCALAR:
        return this.scalar(event, at);
      case ALIAS:
        return this.alias(event);
      case MAPPING:
      case SEQUENCE:
        return this.collection(event);
      default:
        throw new YamlRefusal('syntax', 'unexpected end of events', at);
    }
  }

  private properties(event: CollectionEvent | EventOf<typeof SCALAR>) {
    const anchor =
      event.anchorStart >= 0 ? this.source.slice(event.anchorStart, event.anchorEnd) : undefined;
    const tag = event.tagStart >= 0 ? this.source.slice(event.tagStart, event.tagEnd) : undefined;
    const starts = [
      // An anchor's range leaves out its `&`.
      ...(event.anchorStart >= 0 ? [event.anchorStart - 1] : []),
      ...(event.tagStart >= 0 ? [event.tagStart] : []),
    ];
    if (anchor !== undefined && !/^[\w-]+$/.test(anchor)) {
      throw new YamlRefusal('bad-character', `anchor "${anchor}"`, event.anchorStart);
    }
    return {
      start: starts.length > 0 ? Math.min(...starts) : undefined,
      end: Math.max(event.anchorEnd, event.tagEnd),
      ...(anchor !== undefined && { anchor }),
      ...(tag !== undefined && { tag }),
    };
  }

  private scalar(event: EventOf<typeof SCALAR>, at: number): ScalarNode {
    const { start, end, ...names } = this.properties(event);
    const style = STYLES[event.style] ?? 'plain';
    let from = event.valueStart;
    let to = event.valueEnd;
    if (from < 0) {
      from = end >= 0 ? end : at;
      to = from;
    } else if (style === 'single' || style === 'double') {
      from--;
      to++;
    } else if (style !== 'plain') {
      // The header stands before the content; its first character follows the properties.
      from = this.skipSpace(end >= 0 ? end : at);
    }
    const text = this.text(event, style, to);
    if (style === 'plain' && /[\u0085\u2028\u2029]/.test(text)) {
      throw new YamlRefusal('bad-character', 'a line break in the Unicode sense', from);
    }
    const node: ScalarNode = {
      kind: 'scalar',
      style,
      start: start ?? from,
      from,
      to,
      text,
      value: this.resolve(text, style, names.tag, from),
      ...names,
      ...(style === 'literal' || style === 'folded'
        ? { indent: Math.max(event.indent, 0), contentFrom: event.valueStart }
        : {}),
    };
    return this.remember(node);
  }

  private text(event: EventOf<typeof SCALAR>, style: ScalarNode['style'], to: number): string {
    if (style === 'double') this.refuseEscapes(event.valueStart, event.valueEnd);
    const text = getScalarValue(this.source, this.joined ? { ...event, fast: false } : event);
    // go-yaml adds no line break to a block scalar whose last line has none in the file.
    const openEnd =
      (style === 'literal' || style === 'folded') &&
      to === this.source.length &&
      !/[\n\r]$/.test(this.source) &&
      event.valueEnd > event.valueStart;
    return openEnd && event.chomping === 1 ? text.replace(/\n$/, '') : text;
  }

  /** Escapes that js-yaml reads and go-yaml refuses: `\/`, and surrogates by `\u`. */
  private refuseEscapes(from: number, to: number): void {
    for (
      let i = this.source.indexOf('\\', from);
      i >= 0 && i < to;
      i = this.source.indexOf('\\', i + 2)
    ) {
      const sequence = this.source.slice(i, i + 6);
      if (sequence[1] === '/' || /^\\u[dD][89a-fA-F]/.test(sequence)) {
        throw new YamlRefusal('bad-escape', 'escape sequence that Kubernetes refuses', i);
      }
    }
  }

  private resolve(
    text: string,
    style: ScalarNode['style'],
    tag: string | undefined,
    at: number,
  ): Resolved {
    const core = tag === undefined ? null : coreTag(tag);
    if (core) {
      try {
        return resolveTagged(text, core);
      } catch (error) {
        throw new YamlRefusal('bad-value', (error as Error).message, at);
      }
    }
    return style === 'plain' && tag === undefined ? resolvePlain(text) : text;
  }

  private alias(event: EventOf<typeof ALIAS>): AliasNode {
    const name = this.source.slice(event.anchorStart, event.anchorEnd);
    const from = event.anchorStart - 1;
    const target = this.anchors.get(name);
    if (!/^[\w-]+$/.test(name)) throw new YamlRefusal('bad-character', `alias "${name}"`, from);
    if (!target) throw new YamlRefusal('unknown-anchor', `unknown anchor "${name}"`, from);
    return { kind: 'alias', name, target, start: from, from, to: event.anchorEnd };
  }

  private collection(event: CollectionEvent): MapNode | SeqNode {
    const { start, end: _, ...names } = this.properties(event);
    const base = { start: start ?? event.start, from: event.start, to: event.start, ...names };
    const flow = event.style === FLOW;
    if (event.type === MAPPING) {
      const entries: MapEntry[] = [];
      const pair = flow && this.source[event.start] !== '{';
      const node: MapNode = { kind: 'map', ...base, flow, pair, entries };
      // Known by name before its children are read, so that an alias to itself is seen as a cycle.
      this.remember(node);
      const open = flow && !pair ? event.start + 1 : event.start;
      const last = flow ? this.flowEntries(entries, open) : this.blockEntries(entries, open);
      (node as { to: number }).to = flow && !pair ? this.closing(last) : last;
      return node;
    }
    const items: SeqItem[] = [];
    const node: SeqNode = { kind: 'seq', ...base, flow, items };
    this.remember(node);
    let at = flow ? event.start + 1 : event.start;
    while (this.events[this.next]?.type !== POP) {
      at = flow ? this.skipFlow(at) : this.skipSpace(at);
      const from = at;
      if (!flow) this.refuseTab(++at);
      const item = this.node(at);
      items.push({ from, node: item });
      at = item.to;
    }
    this.next++;
    (node as { to: number }).to = flow ? this.closing(at) : at;
    return node;
  }

  /** `- ` and a tab before content is an error for go-yaml: "cannot start any token". */
  private refuseTab(at: number): void {
    const blanks = /^[ \t]*/.exec(this.source.slice(at, at + 80))?.[0] ?? '';
    const next = this.source[at + blanks.length];
    if (blanks.includes('\t') && next !== undefined && !'\r\n#'.includes(next)) {
      throw new YamlRefusal('tab-indentation', 'a tab after the dash', at + blanks.indexOf('\t'));
    }
  }

  private blockEntries(entries: MapEntry[], open: number): number {
    let at = open;
    while (this.events[this.next]?.type !== POP) {
      at = this.skipSpace(at);
      const from = at;
      const explicit = this.source[at] === '?' && this.isSpace(at + 1);
      if (explicit) at++;
      const key = this.node(at);
      at = this.skipSpace(key.to);
      const colon = this.source[at] === ':' ? at : -1;
      if (colon >= 0) at = colon + 1;
      else at = key.to;
      this.refuseLongKey(from, colon);
      const value = this.node(at);
      entries.push({ from, key, name: this.nameOf(key), colon, value });
      at = Math.max(value.to, colon + 1);
    }
    this.next++;
    return at;
  }

  private flowEntries(entries: MapEntry[], open: number): number {
    let at = open;
    while (this.events[this.next]?.type !== POP) {
      at = this.skipFlow(at);
      const from = at;
      if (this.source[at] === '?' && this.isSpace(at + 1)) at = this.skipFlow(at + 1);
      const key = this.node(at);
      at = this.skipSpace(key.to);
      const colon = this.source[at] === ':' ? at : -1;
      const value = this.node(colon >= 0 ? colon + 1 : key.to);
      entries.push({ from, key, name: this.nameOf(key), colon, value });
      at = Math.max(value.to, colon + 1);
    }
    this.next++;
    return at;
  }

  /** go-yaml wants the colon of a simple key within 1024 characters. */
  private refuseLongKey(from: number, colon: number): void {
    if (colon - from > 1024 && this.source[from] !== '?') {
      throw new YamlRefusal('bad-key', 'key longer than 1024 characters', from);
    }
  }

  private nameOf(key: YamlNode): string | null {
    const node = key.kind === 'alias' ? key.target : key;
    if (node.kind !== 'scalar') {
      throw new YamlRefusal('bad-key', 'a map or list as a key', key.start);
    }
    const plain = node.style === 'plain';
    const tag = node.tag === undefined ? null : coreTag(node.tag);
    if (node.text === '<<' && key.kind !== 'alias' && ((plain && !node.tag) || tag === 'merge'))
      return null;
    const name = keyText(node.value, typeof node.value === 'number' && isFloatText(node.text));
    if (name === null) throw new YamlRefusal('bad-key', 'null as a key', key.start);
    return name;
  }

  private remember<T extends YamlNode>(node: T): T {
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    return node;
  }

  private closing(at: number): number {
    return this.skipFlow(at) + 1;
  }

  private isSpace(at: number): boolean {
    const char = this.source[at];
    return char === undefined || char === ' ' || char === '\t' || char === '\n' || char === '\r';
  }

  /** Skips blanks, line breaks and comments. */
  private skipSpace(at: number): number {
    const { source } = this;
    while (at < source.length) {
      const char = source.charCodeAt(at);
      if (char === 0x20 || char === 0x09 || char === 0x0a || char === 0x0d) at++;
      else if (char === 0x23 && (at === 0 || this.isSpace(at - 1))) {
        while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at++;
      } else if (char === 0x25 && (at === 0 || source[at - 1] === '\n')) {
        // A directive line, and the `---` that must follow, in a whole stream handed over.
        while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at++;
      } else if (
        char === 0x2d &&
        source.startsWith('---', at) &&
        (at === 0 || /[\n\r\ufeff]/.test(source[at - 1] ?? '')) &&
        this.isSpace(at + 3)
      ) {
        at += 3;
      } else break;
    }
    return at;
  }

  /** Skips blanks, comments and commas of a flow collection. */
  private skipFlow(at: number): number {
    at = this.skipSpace(at);
    while (this.source[at] === ',') at = this.skipSpace(at + 1);
    return at;
  }
}
