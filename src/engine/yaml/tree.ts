/**
 * Builds the tree of a document from js-yaml's events. Adds what they don't contain: the ends of collections, colons,
 * dashes, starts of entries. Rejects what go-yaml rejects and js-yaml reads.
 */
import { type Event, getScalarValue } from 'js-yaml';
import { YamlRefusal } from './error.ts';
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
  resolvePlain,
  resolveTagged,
  type ScalarValue,
} from './resolve.ts';

const DOCUMENT = 1;
const SEQUENCE = 2;
const MAPPING = 3;
const SCALAR = 4;
const ALIAS = 5;
const POP = 6;
const FLOW = 2;
const COLON = 0x3a;
const COMMA = 0x2c;
const QUESTION = 0x3f;
const STYLES = ['plain', 'plain', 'single', 'double', 'literal', 'folded'] as const;

type EventOf<T extends Event['type']> = Extract<Event, { type: T }>;
type CollectionEvent = EventOf<typeof SEQUENCE> | EventOf<typeof MAPPING>;

/** Where a node's anchor and tag stand, and what they are. */
interface Properties {
  readonly start: number | undefined;
  /** -1 when there are none. */
  readonly end: number;
  readonly names: { readonly anchor?: string; readonly tag?: string } | undefined;
}
const NO_PROPERTIES: Properties = { start: undefined, end: -1, names: undefined };

/**
 * @param source the text that the events speak of
 * @param joined whether the events come from text whose flow lines were joined
 * @returns null for a text without a document
 * @throws YamlRefusal
 */
export function buildTree(
  source: string,
  events: readonly Event[],
  joined: boolean,
): YamlNode | null {
  return new TreeBuilder(source, events, joined).build();
}

class TreeBuilder {
  private next = 0;
  private readonly anchors = new Map<string, YamlNode>();
  private readonly oddBreaks: boolean;

  constructor(
    private readonly source: string,
    private readonly events: readonly Event[],
    private readonly joined: boolean,
  ) {
    this.oddBreaks = /[\u0085\u2028\u2029]/.test(source);
  }

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

  private properties(event: CollectionEvent | EventOf<typeof SCALAR>): Properties {
    if (event.anchorStart < 0 && event.tagStart < 0) return NO_PROPERTIES;
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
      names: { ...(anchor !== undefined && { anchor }), ...(tag !== undefined && { tag }) },
    };
  }

  private scalar(event: EventOf<typeof SCALAR>, at: number): ScalarNode {
    const { start, end, names } = this.properties(event);
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
    const text = this.text(event, style);
    if (style === 'plain' && this.oddBreaks && /[\u0085\u2028\u2029]/.test(text)) {
      throw new YamlRefusal('bad-character', 'a line break in the Unicode sense', from);
    }
    const value = this.resolve(text, style, names?.tag, from);
    // The common case without a spread: there are hundreds of scalars in a document.
    if (!names && style !== 'literal' && style !== 'folded') {
      return { kind: 'scalar', style, start: from, from, to, text, value };
    }
    const node: ScalarNode = {
      kind: 'scalar',
      style,
      start: start ?? from,
      from,
      to,
      text,
      value,
      ...names,
      ...(style === 'literal' || style === 'folded'
        ? { indent: Math.max(event.indent, 0), contentFrom: event.valueStart }
        : {}),
    };
    return this.remember(node);
  }

  /** kubectl ends every line it reads, so a block scalar at the end of a file without a line break has one too. */
  private text(event: EventOf<typeof SCALAR>, style: ScalarNode['style']): string {
    if (style === 'double') this.refuseEscapes(event.valueStart, event.valueEnd);
    return getScalarValue(this.source, this.joined ? { ...event, fast: false } : event);
  }

  /** Escapes that js-yaml reads and go-yaml refuses: `\/`, and surrogates by `\u`. */
  private refuseEscapes(from: number, to: number): void {
    // Of the whole source, every string would search all that follows it.
    const quoted = this.source.slice(from, to);
    for (let i = quoted.indexOf('\\'); i >= 0; i = quoted.indexOf('\\', i + 2)) {
      const sequence = quoted.slice(i, i + 6);
      if (sequence[1] === '/' || /^\\u[dD][89a-fA-F]/.test(sequence)) {
        throw new YamlRefusal('bad-escape', 'escape sequence that Kubernetes refuses', from + i);
      }
    }
  }

  private resolve(
    text: string,
    style: ScalarNode['style'],
    tag: string | undefined,
    at: number,
  ): ScalarValue {
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
    const { start: before, names } = this.properties(event);
    const from = event.start;
    const start = before ?? from;
    const flow = event.style === FLOW;
    if (event.type === MAPPING) {
      const entries: MapEntry[] = [];
      const pair = flow && this.source[event.start] !== '{';
      // As above: a spread only where there is something to spread.
      const node: MapNode = names
        ? { kind: 'map', start, from, to: from, flow, pair, entries, ...names }
        : { kind: 'map', start, from, to: from, flow, pair, entries };
      // Known by name before its children are read, so that an alias to itself is seen as a cycle.
      this.remember(node);
      const open = flow && !pair ? event.start + 1 : event.start;
      const last = flow ? this.flowEntries(entries, open) : this.blockEntries(entries, open);
      const whole = node as { to: number; entries: readonly MapEntry[] };
      whole.to = flow && !pair ? this.closing(last) : last;
      // A list that grew has room for sixteen more, and most have one to three entries: a copy has none.
      whole.entries = entries.slice();
      return node;
    }
    const items: SeqItem[] = [];
    const node: SeqNode = names
      ? { kind: 'seq', start, from, to: from, flow, items, ...names }
      : { kind: 'seq', start, from, to: from, flow, items };
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
    const whole = node as { to: number; items: readonly SeqItem[] };
    whole.to = flow ? this.closing(at) : at;
    whole.items = items.slice();
    return node;
  }

  /** `- ` and a tab before content is an error for go-yaml: "cannot start any token". */
  private refuseTab(at: number): void {
    if (this.source.charCodeAt(at) === 0x20 && this.source.charCodeAt(at + 1) > 0x20) return;
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
      const explicit = this.source.charCodeAt(at) === QUESTION && this.isSpace(at + 1);
      if (explicit) at++;
      const key = this.node(at);
      at = this.skipSpace(key.to);
      const colon = this.source.charCodeAt(at) === COLON ? at : -1;
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
      if (this.source.charCodeAt(at) === QUESTION && this.isSpace(at + 1)) {
        at = this.skipFlow(at + 1);
      }
      const key = this.node(at);
      at = this.skipSpace(key.to);
      const colon = this.source.charCodeAt(at) === COLON ? at : -1;
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
    if (at >= this.source.length) return true;
    const char = this.source.charCodeAt(at);
    return char === 0x20 || char === 0x09 || char === 0x0a || char === 0x0d;
  }

  /** Skips blanks, line breaks and comments. */
  private skipSpace(at: number): number {
    const { source } = this;
    while (at < source.length) {
      const char = source.charCodeAt(at);
      if (char === 0x20 || char === 0x09 || char === 0x0a || char === 0x0d) at++;
      else if (char === 0x23 && (at === 0 || this.isSpace(at - 1))) {
        at = this.lineEnd(at);
      } else if (char === 0x25 && (at === 0 || source[at - 1] === '\n')) {
        // A directive line, and the `---` that must follow, in a whole stream handed over.
        at = this.lineEnd(at);
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
    while (this.source.charCodeAt(at) === COMMA) at = this.skipSpace(at + 1);
    return at;
  }

  private lineEnd(from: number): number {
    const { source } = this;
    let at = from;
    while (at < source.length && source.charCodeAt(at) !== 0x0a && source.charCodeAt(at) !== 0x0d)
      at++;
    return at;
  }
}
