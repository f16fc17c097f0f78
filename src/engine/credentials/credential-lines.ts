/**
 * Credentials in a text within a document that can be read, told line by line: a comment, or a page, a script or a
 * manifest in a value. Three things give a value away: the section that it is in (`stringData`, and `data` of a
 * Secret), the name in front of it, and its look, which `credentialStretches` knows.
 * Expressions are bounded, so that no line, however long, makes them slow.
 */
import { speakingName } from './credential-identifiers.ts';
import { credentialIn, mayHold } from './credentials.ts';
import type { HarmlessRange } from './harmless.ts';

/**
 * How a text is read.
 * `quoted`: all of its lines. `comments`: only lines that are nothing but a comment.
 */
export type LineReading = 'quoted' | 'comments';

/** The stretches of a text that are credentials or may be ones, in the order of their lines. */
export function credentialLines(text: string, reading: LineReading): HarmlessRange[] {
  const found: HarmlessRange[] = [];
  if (reading === 'comments' && !text.includes('#')) return found;
  if (!HINT.test(text)) return found;
  const live = new Scan(found, () => SECRET.test(text));
  const remarks = new Remarks(found, text);
  for (const { 0: whole, index } of text.matchAll(LINE)) {
    const remark = REMARK.exec(whole)?.[0].length ?? 0;
    if (remark > 0) remarks.line(whole, index, remark);
    else remarks.end();
    // What is left of a section is in it still, whatever is put in front of its lines.
    if (reading === 'quoted') live.line(whole, index, remark);
  }
  return found;
}

const LINE = /[^\n\r]+/g;

const REMARK = /^[ \t]{0,200}#+/;

/** Of all names of credentials and of a Secret's fields some part: most texts have none. */
const HINT =
  /stringdata|securejson|cookie|pass|pw|kennwort|secret|token|key|auth|cred|pin|salt|conn|seed|mnemonic|from-literal|\bdata/i;

/** Says that values below `data` are a Secret's. */
const SECRET = /\bkind["']?\s{0,5}:\s{0,5}["']?secret(?:list)?\b/i;

/** Lines of comments that follow each other are one text. */
class Remarks {
  private scan: Scan | undefined;
  constructor(
    private readonly found: HarmlessRange[],
    private readonly text: string,
  ) {}

  line(whole: string, at: number, prefix: number): void {
    this.scan ??= new Scan(this.found, () => SECRET.test(this.blockAt(at)));
    this.scan.line(whole, at, prefix);
  }

  end(): void {
    this.scan = undefined;
  }

  /** The comment from here on, as far as its next line that is none. */
  private blockAt(at: number): string {
    return (
      /^(?:[ \t]{0,200}#[^\n\r]{0,2000}[\n\r]{0,2}){0,500}/.exec(this.text.slice(at))?.[0] ?? ''
    );
  }
}

/** A section in which values are held back. */
interface Section {
  /** Columns in front of its key. */
  readonly column: number;
  /** Columns in front of its first key; what is deeper is part of a value. */
  first: number;
}

/** Which of the lines behind a credential's name are part of its value. */
type More =
  /** All that are deeper. */
  | 'block'
  /** The next one, and all that are deeper. */
  | 'below'
  /** The same, unless these are fields. */
  | 'next'
  /** All up to this character. */
  | '"'
  | "'"
  | ']';

/** A credential that may go on. */
interface Open {
  readonly more: More;
  readonly name: string;
  /** Columns in front of the name. */
  readonly column: number;
  /** Lines that it has. */
  lines: number;
}

/** A value that goes over more lines than this has lost its end. */
const MOST_LINES = 500;

/** The value of a `value:`, which may turn out to be a credential by the name below it. */
interface Value {
  readonly stretches: HarmlessRange[];
  /** As long as it may go on. */
  open: Open | undefined;
  /** The number of its last line. */
  line: number;
}

/** Keys whose values are credentials: those of a Secret, and of a data source of Grafana. */
const VALUES = /^(?:stringData|secureJsonData|data|binaryData)$/i;

/** Fields that end a section that is not deeper than they are. */
const STRUCTURE =
  /^(?:apiVersion|kind|metadata|type|immutable|spec|status|template|containers|initContainers|ephemeralContainers|image|imagePullPolicy|ports|resources|volumeMounts|volumes|securityContext|livenessProbe|readinessProbe|startupProbe|lifecycle|command|args|envFrom|serviceAccountName|restartPolicy|data|stringData|secureJsonData|binaryData)$/;

/** The description of a kind: its fields are called like those of objects, and have no values. */
const SCHEMA = /^(?:openAPIV3Schema|schema)$/;

const KEY = /^(["']?)([A-Za-z_][\w./-]{0,200})\1[ \t]{0,20}(?::(?=[ \t]|$)|=)[ \t]{0,200}/;

/** A fence or a separator: what follows is another text. */
const BORDER = /^(?:`{3}|~{3}|---(?=\s|$))/;

/** Begins a here-document, and names the word that ends it. */
const HERE = /<<-?[ \t]{0,5}["']?([A-Za-z_]\w{0,40})/g;

/** Fields that come before all others. */
const HEAD = /^(?:apiVersion|kind|metadata)$/;

class Scan {
  private sections: Section[] = [];
  /** The last `value:`, and the line of the last `name:` that is a credential's, as long as they are near. */
  private value: Value | undefined;
  private named = -10;
  /** The credential that this line may be a part of. */
  private open: Open | undefined;
  /** The line before was a flag that takes a credential. */
  private flagged = false;
  private count = 0;
  /** Columns in front of the key of a schema. */
  private schema = Number.POSITIVE_INFINITY;
  /** Words that end the here-documents begun so far. */
  private readonly ends = new Set<string>();
  private isSecret: boolean | undefined;

  /** @param isOfSecret whether the text has a Secret in it, asked once */
  constructor(
    private readonly found: HarmlessRange[],
    private readonly isOfSecret: () => boolean,
  ) {}

  /** @param prefix characters in front that belong to a comment */
  line(whole: string, at: number, prefix: number): void {
    this.count += 1;
    // A diff and a quotation have a sign in front of each line.
    const blanks = /^[ \t+>]*/.exec(whole.slice(prefix))?.[0].length ?? 0;
    const content = whole.slice(prefix + blanks).trimEnd();
    if (content === '') return;
    const start = at + prefix + blanks;
    const indent = prefix + blanks;
    if (BORDER.test(content) || this.ends.has(content)) this.endAt(indent);
    for (const [, word = ''] of content.matchAll(HERE)) this.ends.add(word);
    const dashes = /^(?:-[ \t]{1,20}){1,5}|^-$/.exec(content)?.[0].length ?? 0;
    const column = indent + dashes;
    const body = content.slice(dashes);
    const [lead = '', , key = ''] = KEY.exec(body) ?? [];
    this.leave(indent, dashes > 0, key);
    const from = start + dashes;
    const rest = { from: from + lead.length, to: from + body.length };
    const value = body.slice(lead.length);
    const range = { from, to: from + body.length };
    this.goOn(indent, dashes, key, body, range);
    if (/[:=\uff1a|>]|--| /.test(body)) this.pairs(body, from, column, indent);
    this.flags(dashes > 0 ? body : '', body, range);
    this.hold(indent, column, key, range, rest);
    this.enter(column, key, value, rest);
  }

  /** Ends the sections that are at least as deep: what is deeper than a section is part of it. */
  private endAt(indent: number): void {
    const out = this.sections.findIndex((section) => indent <= section.column);
    if (out >= 0) this.sections.length = out;
    this.schema = Number.POSITIVE_INFINITY;
  }

  private hide(stretch: HarmlessRange): void {
    if (stretch.to > stretch.from) this.found.push(stretch);
  }

  /** Sections that this line is no longer in. */
  private leave(indent: number, isItem: boolean, key: string): void {
    if (key !== '' && indent <= this.schema) this.schema = Number.POSITIVE_INFINITY;
    const out = this.sections.findIndex(
      ({ column }) => !(indent > column || (isItem && indent === column)),
    );
    if (out >= 0) this.sections.length = out;
  }

  /** Hides the line if it is part of the credential above it. */
  private goOn(
    indent: number,
    dashes: number,
    key: string,
    body: string,
    range: HarmlessRange,
  ): void {
    const { value, open } = this;
    if (value?.open) {
      const found = partOf(value.open, indent, dashes, key, body);
      if (found === 'part' || found === 'last') value.stretches.push(range);
      if (found === 'part' || found === 'beside') value.line = this.count;
      else value.open = undefined;
    }
    if (!open) return;
    const found = partOf(open, indent, dashes, key, body);
    const isPart = found === 'part' || found === 'last';
    if (isPart && (open.more !== 'next' || isValue(open.name, body))) this.hide(range);
    if (found === 'last' || found === 'end') this.open = undefined;
  }

  /** What the section holds back of a line. */
  private hold(
    indent: number,
    column: number,
    key: string,
    whole: HarmlessRange,
    rest: HarmlessRange,
  ): void {
    const section = this.sections.at(-1);
    if (!section) return;
    // A field beside the section, unless it is the first one in it.
    const isFirst = section.first < 0 && !HEAD.test(key);
    if (STRUCTURE.test(key) && column <= section.column && !isFirst) return;
    if (section.first < 0) section.first = indent;
    // Deeper than the keys of the section are only lines of a value.
    this.hide(key && Math.min(indent, column) <= section.first ? rest : whole);
  }

  /** Sections that this line begins. */
  private enter(column: number, key: string, value: string, rest: HarmlessRange): void {
    if (column > this.schema || key === '') return;
    const section = this.sections.at(-1);
    if (SCHEMA.test(key) && value === '' && !section) this.schema = column;
    if (!VALUES.test(key)) return;
    this.isSecret ??= this.isOfSecret();
    if (!this.isSecret && !/^(?:stringData|secureJsonData)$/i.test(key)) return;
    if (section?.column === column) this.sections.pop();
    // A map or list on the same line, or what has been put there by mistake.
    if (!/^[|>{[][+-]?\d?$/.test(value)) this.hide(rest);
    this.sections.push({ column, first: -1 });
  }

  /** Names with a value behind them, wherever they are on the line. */
  private pairs(body: string, at: number, column: number, indent: number): void {
    if (this.value && this.count - this.value.line > 2) this.value = undefined;
    let last = 0;
    let left = MOST_NAMES;
    for (const found of body.matchAll(NAME)) {
      const [whole, quoted, single, plain = '', mark = ''] = found;
      // Elsewhere this sign stands between two commands.
      if (mark.includes('|') && !body.startsWith('|')) continue;
      const name = quoted ?? single ?? plain.replace(/[.-]+$/, '');
      const isCredential = mayBeHeldBy(name);
      if (!isCredential && !FIELD.test(name)) continue;
      const index = found.index + whole.length;
      // Another variable or element begins.
      if (/\}[^{}]*\{|>[^<>]*</.test(body.slice(last, found.index))) {
        this.named = -10;
        this.value = undefined;
      }
      last = index;
      left -= 1;
      const behind: Behind = left > 0 ? behindName(body, index) : { to: body.length };
      const stretch = { from: at + index, to: at + behind.to };
      const value = body.slice(index, behind.to);
      if (name === 'value') {
        // Whatever is there is the value: what a patch writes may have fields.
        const isEmpty = behind.to === index && /[{[]/.test(body[index] ?? '');
        const to = isEmpty ? closingOf(body, index + 1) + 1 : behind.to;
        const whole = { from: at + index, to: at + Math.min(to, body.length) };
        const more = behind.more === 'next' || to > body.length ? 'below' : behind.more;
        if (this.count - this.named <= 3) this.take(name, whole, more, column);
        const goesOn = more && { more, name, column, lines: 0 };
        this.value = { stretches: [whole], open: goesOn, line: this.count };
      } else if (!isCredential) {
        const isItem = column > indent && found.index === 0;
        this.name(name, WORD.exec(body.slice(index, index + 300))?.[0] ?? '', isItem);
      } else if (left === 0 || (behind.more !== undefined && isBlank(value))) {
        this.take(name, stretch, behind.more, column);
      } else if (isValue(name, value)) {
        // A word and a colon may begin a sentence.
        const ends =
          /["']$/.test(value) ||
          /^[ \t]*(?:$|[#,;}\]"'])/.test(body.slice(behind.to, behind.to + 100));
        if (ends || !mark.includes(':')) this.take(name, stretch, behind.more, column);
      }
      if (left === 0 || (isCredential && behind.to === body.length)) break;
    }
    const explicitKey = EXPLICIT.exec(body)?.[1];
    if (explicitKey && mayBeHeldBy(explicitKey))
      this.open = { more: 'next', name: explicitKey, column, lines: 0 };
    const hideLast = (found: string, index: number, value: string): void => {
      const from = at + index + found.length - value.length;
      this.hide({ from, to: from + value.length });
    };
    for (const { 0: whole, 1: value = '', index } of body.matchAll(LITERAL)) {
      hideLast(whole, index, value);
    }
    for (const { 0: whole, 1: name = '', 2: value = '', index } of body.matchAll(BESIDE)) {
      if (isValue(name, value)) hideLast(whole, index, value);
    }
    const [line = '', name = '', value = ''] = WORDS.exec(body) ?? [];
    // Two words may be the beginning of a sentence.
    if (/[^A-Za-z"'.,!?]/.test(value) && isValue(name, value)) hideLast(line, 0, value);
  }

  /** Hides what is behind a name, and what follows of it. */
  private take(name: string, stretch: HarmlessRange, more: More | undefined, column: number): void {
    if (more !== 'next') this.hide(stretch);
    this.open = more === undefined ? undefined : { more, name, column, lines: 0 };
  }

  /** A variable's name, or the path that a patch writes to: the value may stand above it or below. */
  private name(field: string, value: string, isItem: boolean): void {
    const word = value.replace(/\W+$/, '');
    const [, top = '', end = ''] = (field === 'path' && PATH.exec(word)) || [];
    const isCredential =
      field === 'path' ? /^(?:stringData|data)$/i.test(top) || mayBeHeldBy(end) : mayBeHeldBy(word);
    if (isCredential) {
      this.named = this.count;
      for (const stretch of this.value?.stretches ?? []) this.hide(stretch);
    } else if (isItem) this.named = -10;
  }

  /** A flag and its value in a list. */
  private flags(item: string, body: string, range: HarmlessRange): void {
    const flag = FLAG.exec(unquoted(item))?.[1] ?? ENDING.exec(body)?.[1];
    if (this.flagged && item !== '' && !/^["']?-/.test(body)) this.hide(range);
    this.flagged = flag !== undefined && mayBeHeldBy(flag);
  }
}

/**
 * What a line is to a credential above it. `beside`: no part of it, but the next line may be one.
 * @param indent columns in front of the line, and `dashes` those of its item
 */
function partOf(
  open: Open,
  indent: number,
  dashes: number,
  key: string,
  body: string,
): 'part' | 'last' | 'beside' | 'end' {
  const { more, column } = open;
  const isDeeper = indent > column;
  open.lines += 1;
  if (open.lines > MOST_LINES) return 'end';
  if (more === 'block') return isDeeper ? 'part' : 'end';
  if (more === 'next' || more === 'below') {
    // Letters and a colon are a field; in front of anything else a value may stand as well.
    const isWord = more === 'next' && /^[A-Za-z]+$/.test(key);
    const isField = isWord || (STRUCTURE.test(key) && !isDeeper);
    const isItem = dashes > 0 && indent === column;
    const isPart = isDeeper || open.lines === 1 || isItem;
    if (isPart && !isField) return 'part';
    return isPart && isDeeper ? 'beside' : 'end';
  }
  if (body.includes(more)) return 'last';
  return key !== '' && !isDeeper ? 'end' : 'part';
}

/** Where the text is whole, a word that only speaks of a credential is told from one. */
const isValue = (name: string, value: string): boolean =>
  mayBeHeldBy(name) && credentialIn(name, unquoted(value), 'wide') !== null;

/** Whether it is the name of a credential, or of what may be one. */
const mayBeHeldBy = (name: string): boolean => mayHold(speakingName(name));

const unquoted = (text: string): string => text.replace(/^["']|["'],?$/g, '');

/** Nothing that can be read: signs of YAML alone. */
const isBlank = (value: string): boolean => !/[^\s"'|>{}[\],@%*&!`]/.test(value);

/** A name and what stands between it and its value: signs that it was torn by, and that of a pair. */
const NAME =
  /(?<!\w)(?:"([A-Za-z_][\w./ -]{0,100})[^\w"]{0,3}"|'([A-Za-z_][\w./ -]{0,100})[^\w']{0,3}'|([A-Za-z_][\w.-]{0,100}))([^\w\s:=,;|()]{0,3}\s{0,20}(?::=|[-=]>|[:=\uff1a|])\s{0,20})/g;

/** Names on one line that are looked at: behind the last one, all is held back. */
const MOST_NAMES = 300;

/** Fields that say what a variable or a patch is for, and the value itself. */
const FIELD = /^(?:name|key|path|value)$/;

const A_WORD = /^[^\s,;&|{}[\]]{0,2000}/;

/** Tags and anchors in front of a value. */
const PROPERTIES = /^(?:[&!][^\s,\]}]{0,200}(?:[ \t]{1,20}|$)){1,3}/;

/** Where a value ends on its line, and what it goes on with below. */
interface Behind {
  readonly to: number;
  readonly more?: More;
}

/** The value behind a name. */
function behindName(body: string, index: number): Behind {
  const at = index + (PROPERTIES.exec(body.slice(index, index + 700))?.[0].length ?? 0);
  const rest = body.slice(at);
  const first = rest[0];
  if (first === undefined || first === '#') return { to: body.length, more: 'next' };
  if (/^[|>][-+\d]{0,2}[ \t]*(?:#|$)/.test(rest)) return { to: body.length, more: 'block' };
  if (first === '"' || first === "'") {
    const end = closingQuote(rest, first);
    return end < 0 ? { to: body.length, more: first } : { to: at + end };
  }
  if (first === '[' || first === '{') {
    const end = rest.indexOf(first === '[' ? ']' : '}');
    // Fields have names of their own.
    if (FIELDS_WITHIN[first].test(rest.slice(1, end < 0 ? undefined : end))) return { to: at };
    if (end >= 0) return { to: at + end + 1 };
    return first === '[' ? { to: body.length, more: ']' } : { to: body.length };
  }
  return { to: at + (A_WORD.exec(rest)?.[0].length ?? 0) };
}

/** What is written in brackets or braces are fields, each with its name. */
const FIELDS_WITHIN = {
  '[': /^\s{0,20}\{/,
  '{': /^\s{0,20}(?:["']?[A-Za-z]{1,100}["']?\s{0,5}:|$)/,
};

/** Where a quoted text ends, behind its quote; -1 where it does not. */
function closingQuote(text: string, quote: string): number {
  for (let at = 1; at < text.length; at++) {
    const char = text[at];
    if (char === '\\' && quote === '"') at++;
    else if (char === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at + 1;
      at++;
    }
  }
  return -1;
}

/** The word that a field says. */
const WORD = /[A-Za-z_/][^\s"',|{}[\]]{0,200}/;

/** A key whose value stands on the next line. */
const EXPLICIT = /^\?[ \t]{1,20}["']?([A-Za-z_][\w./ -]{0,100})["']?$/;

/** A flag at the end of a line. */
const ENDING = /(?<![\w-])--([A-Za-z][\w.-]{0,100})["']?,?\\?$/;

/** A flag with its value as the next word, in a script or a list. */
const BESIDE =
  /(?<![\w-])--([A-Za-z][\w.-]{0,100})["']?(?:,[ \t]{0,5}|[ \t]{1,5})(?!["']?-)(["']?[^\s,"'\]]{1,500})/g;

/** What `kubectl create` puts into a Secret: a key, and the value behind that. */
const LITERAL =
  /--from-literal(?:[= ]|["']?,[ \t]{0,5})["']?[^\s=]{1,250}=(["']?[^\s,"'\]]{1,500})/g;

/** The path of a patch: its first field and its last one. */
const PATH = /^\/(\w{1,40})(?:\/(?:[^\s/]{0,200}\/){0,40}([^\s/]{0,200}))?$/;

const FLAG = /^-\W{0,3}([A-Za-z][\w.-]{0,100})$/;

/** Two words on a line, as in the configuration of servers. */
const WORDS =
  /^([A-Za-z_][\w.-]{0,60})[ \t]{1,20}("[^"\n\r]{1,500}"?|'[^'\n\r]{1,500}'?|[^\s:=]{1,500})$/;

/** Where what has been opened in front of a place is closed. */
function closingOf(text: string, from: number): number {
  let depth = 1;
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const char = text[at] as string;
    if (quote !== '') {
      if (char === '\\' && quote === '"') at++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      depth--;
      if (depth === 0) return at;
    }
  }
  return text.length;
}
