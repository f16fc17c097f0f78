/**
 * Credentials in a text that has no tree, told line by line: YAML that cannot be read, a page or a script with
 * a manifest in it, a comment. Three things give a value away: the section that it is in (`stringData`, `data`,
 * `env` and the like), the name in front of it, and its look, which `credentialStretches` knows.
 * Expressions are bounded, so that no line, however long, makes them slow.
 */
import { credentialsInWords } from './command-credentials.ts';
import { speakingName } from './credential-identifiers.ts';
import { credentialIn, mayHold } from './credentials.ts';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * How a text is read.
 * `broken`: it is a document that cannot be read, of which nothing is known for certain. Every value below
 * `data`, `stringData`, `env` and the like is held back, and so is every line there that is no pair.
 * `quoted`: it is text inside a value that can be read. Only a Secret's values are held back as a whole.
 * `comments`: only lines that are nothing but a comment are looked at, and as `quoted`.
 */
export type Reading = 'broken' | 'quoted' | 'comments';

/** The stretches of a text that are credentials or may be ones, in the order of their lines. */
export function credentialLines(text: string, reading: Reading): Stretch[] {
  if (reading === 'comments' && !text.includes('#')) return [];
  if (reading !== 'broken' && !HINT.test(text)) return [];
  let found = stretchesIn(text, reading, new Set());
  if (reading !== 'broken' || !ANCHOR.test(text)) return found;
  // What is held back may only name the place where it is written.
  const anchors = new Set<string>();
  for (let before = -1; before < anchors.size; ) {
    before = anchors.size;
    for (const { from, to } of found) {
      for (const [, name = ''] of text.slice(from, to).matchAll(ALIAS)) anchors.add(name);
    }
    if (anchors.size > before) found = stretchesIn(text, reading, anchors);
  }
  return found;
}

/** @param anchors names of places that hold credentials */
function stretchesIn(text: string, reading: Reading, anchors: ReadonlySet<string>): Stretch[] {
  const found: Stretch[] = [];
  const strict = reading === 'broken';
  const live = new Scan(strict, found, () => natureOf(text, strict), anchors);
  const remarks = new Remarks(found, text);
  const isDiff = strict && HUNK.test(text);
  for (const { 0: given, index: start } of text.matchAll(LINE)) {
    const sign = isDiff && /^[-+ ]/.test(given) ? 1 : 0;
    const whole = given.slice(sign);
    const index = start + sign;
    const remark = (strict ? QUOTED_REMARK : REMARK).exec(whole)?.[0].length ?? 0;
    if (remark > 0) remarks.line(whole, index, remark);
    else remarks.end();
    // What is left of a section is in it still, whatever is put in front of its lines.
    if (reading !== 'comments') live.line(whole, index, remark);
  }
  if (strict) {
    found.push(...flowSections(text));
    for (const { 0: user, index } of text.matchAll(USER)) {
      const own = /^[^\s:]{1,200}:(?=\S+$)/.exec(user)?.[0].length ?? 0;
      found.push({ from: index + own, to: index + user.length });
    }
  }
  return found;
}

const LINE = /[^\n\r]+/g;

const REMARK = /^[ \t]{0,200}#+/;

/** In a mail each line has a sign in front of it. */
const QUOTED_REMARK = /^[ \t+>]{0,200}#+/;

/** In a diff each line has a sign in front of it, which is none of YAML. */
const HUNK = /^@@ .{0,100}@@/m;

/** Of all names of credentials and of a Secret's fields some part: most texts have none. */
const HINT =
  /stringdata|pass|pw|kennwort|secret|token|key|auth|cred|pin|salt|conn|seed|mnemonic|\bdata/i;

/** Says that values below `data` are a Secret's. */
const SECRET = /\bkind["']?\s{0,5}:\s{0,5}["']?secret(?:list)?\b/i;

/** Whether the text is that of a Secret: of one and nothing else, or it may be. */
type Nature = 'alone' | 'maybe' | 'none';

function natureOf(text: string, strict: boolean): Nature {
  if (!strict) return SECRET.test(text) ? 'maybe' : 'none';
  if (SECRET.test(text) && !SPEC.test(text)) return 'alone';
  return !KIND.test(text) || MAYBE_SECRET.test(text) ? 'maybe' : 'none';
}

/** What other kinds have. */
const SPEC = /\bspec["']?\s{0,5}:/;

/** The same where the line may be torn: a Secret is named, or written into. */
const MAYBE_SECRET = /\bkind\W{0,10}secret|stringdata/i;

/** A kind is still told. */
const KIND = /\bkind["']?\s{0,5}:\s{0,5}["']?[A-Z]/;

const ANCHOR = /&[\w.-]/;
const ALIAS = /\*([\w.-]{1,100})/g;

/** Lines of comments that follow each other are one text. */
class Remarks {
  private scan: Scan | undefined;
  constructor(
    private readonly found: Stretch[],
    private readonly text: string,
  ) {}

  line(whole: string, at: number, prefix: number): void {
    this.scan ??= new Scan(false, this.found, () => natureOf(this.blockAt(at), false), new Set());
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
  /** Columns in front of what is no longer in it. */
  readonly indent: number;
  /** Columns in front of its key. */
  readonly column: number;
  /** `values`: the values of its keys. `variables`: the same, but for the names of variables and references. */
  readonly holds: 'values' | 'variables';
  /** Columns in front of its first key; what is deeper is part of a value. */
  first: number;
}

/** Which of the lines behind a credential's name are part of its value. */
type More =
  /** All that are deeper: those of a block, which has some. */
  | 'block'
  /** The same, for a value that may go on. */
  | 'deeper'
  /** All that are deeper, and nothing that is out of joint. */
  | 'inside'
  /** The next one, and all that are deeper. */
  | 'below'
  /** The same, unless these are fields. */
  | 'next'
  /** All up to this character. */
  | '"'
  | "'"
  | ']'
  | '}';

/** A credential that may go on. */
interface Open {
  /** A bracket may have been closed before its time. */
  more: More;
  readonly name: string;
  /** Columns in front of the name. */
  readonly column: number;
  /** Lines that it has. */
  lines: number;
}

/** A word of a command, with its quotes. */
interface Word extends Stretch {
  readonly raw: string;
}

/** A value that goes over more lines than this has lost its end. */
const MOST_LINES = 500;

/** The value of a `value:`, which may turn out to be a credential by the name below it. */
interface Value {
  readonly stretches: Stretch[];
  /** As long as it may go on. */
  open: Open | undefined;
  /** The number of its last line. */
  line: number;
}

/** Keys whose values are credentials or may be ones, in what is no longer known to be anything else. */
const VALUES = /^(?:stringData|data|binaryData)$/i;

/** A field of a Secret with something around it that makes it none: what is left of a key, and what is behind. */
const TORN =
  /(?:stringData|(?:^|[{,])[^\w#]{0,40}data(?=[^\w\s]{0,3}[ \t]{0,20}(?:[:={[,]|$))|(?<!meta|[.-])data(?=[^\w]{0,3}:[^\w]{0,20}$))["']?[ \t]{0,20}[:=]?[ \t]{0,20}/i;
const VARIABLES = /^(?:env|environment|envVars?|extraEnv\w{0,20}|literals|httpHeaders|parameters)$/;

/** Fields that end a section that is not deeper than they are. */
const STRUCTURE =
  /^(?:apiVersion|kind|metadata|type|immutable|spec|status|template|containers|initContainers|ephemeralContainers|image|imagePullPolicy|ports|resources|volumeMounts|volumes|securityContext|livenessProbe|readinessProbe|startupProbe|lifecycle|command|args|envFrom|serviceAccountName|restartPolicy|data|stringData|binaryData)$/;

/** Those that a Secret has. */
const OF_SECRET = /^(?:apiVersion|kind|metadata|type|immutable|data|stringData)$/;

/** Fields that come before all others. */
const HEAD = /^(?:apiVersion|kind|metadata)$/;

/** The description of a kind: its fields are called like those of objects, and have no values. */
const SCHEMA = /^(?:openAPIV3Schema|schema)$/;

/** Fields of a variable that say where its value is, and hold none. */
const REFERENCES =
  /^(?:name|key|valueFrom|secretKeyRef|configMapKeyRef|fieldRef|fieldPath|resourceFieldRef|resource|containerName|divisor|apiVersion|optional)$/;

const KEY = /^(["']?)([A-Za-z_][\w./-]{0,200})\1[ \t]{0,20}(?::(?=[ \t]|$)|=)[ \t]{0,200}/;

/** A fence or a separator: what follows is another text. */
const BORDER = /^(?:`{3}|~{3}|---(?=\s|$))/;

/** Begins a here-document, and names the word that ends it. */
const HERE = /<<-?[ \t]{0,5}["']?([A-Za-z_]\w{0,40})/g;

class Scan {
  private sections: Section[] = [];
  /** The last `value:`, and the line of the last `name:` that is a credential's, as long as they are near. */
  private value: Value | undefined;
  private named = -10;
  /** The credential that this line may be a part of. */
  private open: Open | undefined;
  /** The line before was a flag that takes a credential. */
  private flagged = false;
  /** The items of the list so far, each a word of a command. */
  private words: Word[] = [];
  private count = 0;
  /** Where the line before ended, and whether a blank one is between them. */
  private end = 0;
  private afterBlank = false;
  /** Columns in front of the key of a schema. */
  private schema = Number.POSITIVE_INFINITY;
  /** Words that end the here-documents begun so far. */
  private readonly ends = new Set<string>();
  private nature: Nature | undefined;

  /**
   * @param natureOfText asked once
   * @param anchors names of places that hold credentials
   */
  constructor(
    private readonly strict: boolean,
    private readonly found: Stretch[],
    private readonly natureOfText: () => Nature,
    private readonly anchors: ReadonlySet<string>,
  ) {}

  /** @param prefix characters in front that belong to a comment */
  line(whole: string, at: number, prefix: number): void {
    this.count += 1;
    // A diff and a quotation have a sign in front of each line.
    const blanks = /^[ \t+>]*/.exec(whole.slice(prefix))?.[0].length ?? 0;
    const content = whole.slice(prefix + blanks).trimEnd();
    if (content === '') return;
    const start = at + prefix + blanks;
    this.afterBlank = at > this.end + 2;
    this.end = at + whole.length;
    if (this.isBorder(content, prefix + blanks)) this.endAt(prefix + blanks);
    for (const [, word = ''] of content.matchAll(HERE)) this.ends.add(word);
    const dashes = /^(?:-[ \t]{1,20}){1,5}|^-$/.exec(content)?.[0].length ?? 0;
    const indent = prefix + blanks;
    const column = indent + dashes;
    const body = content.slice(dashes);
    const [lead = '', , key = ''] = KEY.exec(body) ?? [];
    this.leave(indent, dashes > 0, key, body.slice(lead.length));
    const from = start + dashes;
    const rest = { from: from + lead.length, to: from + body.length };
    const said = body.slice(lead.length);
    const isRemark = this.strict && prefix > 0;
    const own = { from, to: from + body.length };
    // A comment between a name and its value is neither, unless it is the value with a sign in front.
    const isBetween = isRemark && (this.open?.more === 'next' || this.open?.more === 'below');
    if (isBetween) this.hide(own);
    else this.goOn(indent, dashes, key, body, own);
    const told = /[:=\uff1a|>]|--|&| /.test(body)
      ? this.pairs(body, from, column, indent)
      : new Set<number>();
    if (this.strict && !isRemark) this.torn(body, from, key, dashes, column, told);
    this.flags(dashes > 0 ? body : '', body, own, isRemark);
    this.hold(indent, column, key, said, own, rest);
    this.enter(indent, column, key, said, rest, body);
  }

  /** Whether another text begins here. A separator that is indented may be part of a value. */
  private isBorder(content: string, indent: number): boolean {
    if (content.startsWith('---') && this.strict && indent > 0) return false;
    return BORDER.test(content) || this.ends.has(content);
  }

  /** Ends the sections that are at least as deep: what is deeper than a section is part of it. */
  private endAt(indent: number): void {
    const out = this.sections.findIndex((own) => indent <= own.indent);
    if (out >= 0) this.sections.length = out;
    this.schema = Number.POSITIVE_INFINITY;
  }

  private isSecret(): boolean {
    this.nature ??= this.natureOfText();
    return this.nature !== 'none';
  }

  /** Whether a key is a field of an object; in a Secret any other may be one of its values. */
  private isStructure(key: string): boolean {
    if (!STRUCTURE.test(key)) return false;
    return !this.strict || !this.isSecret() || this.nature !== 'alone' || OF_SECRET.test(key);
  }

  private hide(stretch: Stretch): void {
    if (stretch.to > stretch.from) this.found.push(stretch);
  }

  /** Sections that this line is no longer in. */
  private leave(indent: number, isItem: boolean, key: string, said: string): void {
    if (key !== '' && indent <= this.schema) this.schema = Number.POSITIVE_INFINITY;
    const isIn = (own: Section): boolean => {
      if (indent > own.indent) return true;
      // In a text that is out of joint only a field that is known, with fields below it, ends what is held back.
      if (this.strict) {
        return !(this.isStructure(key) && said === '') && !(isItem && indent < own.indent);
      }
      return isItem && indent === own.indent;
    };
    const out = this.sections.findIndex((own) => !isIn(own));
    if (out >= 0) this.sections.length = out;
  }

  /** Hides the line if it is part of the credential above it. */
  private goOn(indent: number, dashes: number, key: string, body: string, own: Stretch): void {
    const { value, open } = this;
    if (value?.open) {
      const found = this.partOf(value.open, indent, dashes, key, body);
      if (found === 'part' || found === 'last') value.stretches.push(own);
      if (found === 'part' || found === 'beside') value.line = this.count;
      else value.open = undefined;
    }
    if (!open) return;
    const found = this.partOf(open, indent, dashes, key, body);
    const isPart = found === 'part' || found === 'last';
    if (isPart && (open.more !== 'next' || this.strict || this.isValue(open.name, body))) {
      this.hide(own);
    }
    if (found === 'last' || found === 'end') this.open = undefined;
  }

  /** What a line is to a credential above it. `beside`: no part of it, but the next line may be one. */
  private partOf(
    open: Open,
    indent: number,
    dashes: number,
    key: string,
    body: string,
  ): 'part' | 'last' | 'beside' | 'end' {
    const { more, column } = open;
    const isDeeper = indent > column || (this.strict && indent + dashes > column);
    open.lines += 1;
    if (open.lines > MOST_LINES) return 'end';
    if (more === 'inside') return isDeeper ? 'part' : 'end';
    if (more === 'block' || more === 'deeper') {
      if (isDeeper) return 'part';
      if (!this.strict) return 'end';
      if (MAP.test(body)) return 'end';
      // Out of joint: only a field ends a block, which is not empty, and a blank line what is none.
      if (key === '' && (more === 'block' || !this.afterBlank))
        return isBlank(body) ? 'beside' : 'part';
      return more === 'block' && open.lines === 1 ? 'beside' : 'end';
    }
    if (more === 'next' || more === 'below') {
      // Letters and a colon are a field; in front of anything else a value may stand as well.
      const isWord = more === 'next' && /^[A-Za-z]+$/.test(key);
      const isField = isWord || (this.isStructure(key) && !isDeeper);
      // Signs alone are what is left of something.
      if (this.strict && isTorn(body)) {
        open.lines -= 1;
        return 'beside';
      }
      const isLoose = this.strict && key === '' && !this.afterBlank && dashes === 0;
      const isItem = dashes > 0 && indent === column;
      const isPart = isDeeper || open.lines === 1 || isItem || isLoose;
      if (isPart && !isField) return 'part';
      return isPart && isDeeper ? 'beside' : 'end';
    }
    if (body.includes(more)) {
      if (!this.strict || more === '"' || more === "'") return 'last';
      open.more = 'deeper';
      return 'part';
    }
    return key !== '' && !isDeeper ? 'end' : 'part';
  }

  /** What the section holds back of a line. */
  private hold(
    indent: number,
    column: number,
    key: string,
    said: string,
    whole: Stretch,
    rest: Stretch,
  ): void {
    const own = this.sections.at(-1);
    // A field beside the section.
    if (!own) return;
    // It may be the first one in it, out of joint.
    const isFirst = own.first < 0 && own.holds === 'values' && !HEAD.test(key);
    if (this.isStructure(key) && column <= own.column && !isFirst) return;
    if (own.first < 0) own.first = indent;
    if (own.holds === 'variables') {
      const harmless = REFERENCES.test(key) && /^["']?[\w./-]{0,200}["']?,?$/.test(said);
      if (!harmless) this.hide(key ? rest : whole);
    } else {
      // Deeper than the keys of the section are only lines of a value.
      this.hide(key && Math.min(indent, column) <= own.first ? rest : whole);
    }
  }

  /** Sections that this line begins. */
  private enter(
    indent: number,
    column: number,
    key: string,
    said: string,
    rest: Stretch,
    body: string,
  ): void {
    if (column > this.schema) return;
    const own = this.sections.at(-1);
    const torn = this.strict && !VALUES.test(key) && own?.holds !== 'values';
    // What braces hold is found by them.
    const found = torn && this.isSecret() && body.search(FLOW) < 0 ? TORN.exec(body) : null;
    if (found) {
      const behind = found.index + found[0].length;
      this.hide({ from: rest.to - body.length + behind, to: rest.to });
      this.sections.push({ indent, column, holds: 'values', first: -1 });
      return;
    }
    if (key === '') return;
    if (SCHEMA.test(key) && said === '' && !own) this.schema = column;
    const values =
      VALUES.test(key) && (this.strict || /^stringData$/i.test(key) || this.isSecret());
    const variables = this.strict && VARIABLES.test(key);
    if (values || variables) {
      const again = own?.column === column && own.holds === (values ? 'values' : 'variables');
      if (again) this.sections.pop();
      // A map or list on the same line, or what has been put there by mistake.
      if (!/^[|>{[][+-]?\d?$/.test(said)) this.hide(rest);
      const holds = values ? 'values' : 'variables';
      // A dash may be the sign of a diff: the lines that follow have one too.
      const isDiff = this.strict && values;
      this.sections.push({ indent: isDiff ? indent : column, column, holds, first: -1 });
    }
  }

  /** Names with a value behind them, wherever they are on the line. Returns where those of credentials end. */
  private pairs(body: string, at: number, column: number, indent: number): Set<number> {
    const told = new Set<number>();
    if (this.value && this.count - this.value.line > 2) this.value = undefined;
    const flow = body.search(/[{[]|[^\s,],/);
    let last = 0;
    let left = MOST_NAMES;
    for (const found of body.matchAll(NAME)) {
      const [whole, quoted, single, plain = '', mark = ''] = found;
      // Elsewhere this sign stands between two commands.
      if (mark.includes('|') && !body.startsWith('|')) continue;
      const name = quoted ?? single ?? plain.replace(this.strict ? TRAILING : /[.-]+$/, '');
      const isCredential = mayBeHeldBy(name);
      if (!isCredential && !FIELD.test(name)) continue;
      const index = found.index + whole.length;
      if (isCredential) told.add(found.index + whole.indexOf(name) + name.length);
      // Another variable begins.
      if (/\}[^{}]*\{/.test(body.slice(last, found.index))) {
        this.named = -10;
        this.value = undefined;
      }
      last = index;
      left -= 1;
      // All that follows may be the value, where this is no flow and no command.
      const isSetting = mark.includes(':') || (found.index === 0 && /^[ \t].*[ \t]$/.test(mark));
      const open = this.strict && isSetting && (flow < 0 || flow > found.index);
      const behind: Behind =
        left > 0 ? behindName(body, index, open, this.strict) : { to: body.length };
      const stretch = { from: at + index, to: at + behind.to };
      const value = body.slice(index, behind.to);
      if (name === 'value') {
        // Whatever is there is the value: what a patch writes may have fields.
        const isEmpty = behind.to === index && /[{[]/.test(body[index] ?? '');
        const isLost = this.strict && isTorn(value) && isTornOff(body.slice(behind.to));
        const closed = isEmpty ? closingOf(body, index + 1, true) + 1 : behind.to;
        const to = isLost ? body.length : closed;
        const whole = { from: at + index, to: at + Math.min(to, body.length) };
        const more = behind.more === 'next' || to > body.length ? 'below' : behind.more;
        if (this.count - this.named <= 3) this.take(name, whole, more, column);
        const goesOn = more && { more, name, column, lines: 0 };
        this.value = { stretches: [whole], open: goesOn, line: this.count };
      } else if (!isCredential) {
        const isItem = column > indent && found.index === 0;
        this.name(name, WORD.exec(body.slice(index, index + 300))?.[0] ?? '', isItem);
      } else if (this.strict && behind.more === 'inside' && isTorn(value)) {
        this.take(name, stretch, 'next', column);
      } else if (left === 0 || (behind.more !== undefined && isBlank(value))) {
        this.take(name, stretch, behind.more, column);
      } else if (this.strict && isTorn(body.slice(index))) {
        const more = EMPTY.test(body.slice(index)) ? 'deeper' : 'next';
        this.take(name, { from: at + index, to: at + body.length }, more, column);
      } else if (this.strict && isTorn(value) && isTornOff(body.slice(behind.to))) {
        this.take(name, { from: at + index, to: at + body.length }, 'deeper', column);
        break;
      } else if (this.isValue(name, value)) {
        // A word and a colon may begin a sentence.
        const ends = /^[ \t]*(?:$|[#,;}\]"'])/.test(body.slice(behind.to, behind.to + 100));
        if (this.strict || ends || !mark.includes(':')) {
          const isSigned = this.strict && /^[\s,}\]]*[^\s\w,}\]]/.test(body.slice(behind.to));
          this.take(name, stretch, behind.more ?? (isSigned ? 'deeper' : undefined), column);
          // In braces another pair follows, or nothing.
          if (
            this.strict &&
            (mark.includes(':') || plain === '') &&
            isTornOff(body.slice(behind.to))
          ) {
            this.take(name, { from: stretch.from, to: at + body.length }, 'deeper', column);
            break;
          }
        }
      }
      if (left === 0 || (isCredential && behind.to === body.length)) break;
    }
    for (const { 0: whole, 1: name = '', index } of this.anchors.size > 0
      ? body.matchAll(PLACE)
      : []) {
      if (!this.anchors.has(name)) continue;
      this.take('', { from: at + index + whole.length, to: at + body.length }, 'deeper', indent);
    }
    const asked = EXPLICIT.exec(body)?.[1];
    if (asked && mayBeHeldBy(asked)) this.open = { more: 'next', name: asked, column, lines: 0 };
    for (const torn of this.strict ? TORN_VALUES : []) {
      for (const { 0: whole, 1: value = '', index } of body.matchAll(torn)) {
        const from = at + index + whole.length - value.length;
        this.hide({ from, to: from + value.length });
      }
    }
    for (const { 0: whole, 1: value = '', index } of body.matchAll(LITERAL)) {
      this.glued(body, at, index + whole.length - value.length, value.length);
    }
    for (const found of body.matchAll(BESIDE)) {
      const [whole, name = '', value = ''] = found;
      if (this.isValue(name, value)) {
        this.glued(body, at, found.index + whole.length - value.length, value.length);
      }
    }
    const [line = '', name = '', value = ''] = WORDS.exec(body) ?? [];
    // Elsewhere two words may be the beginning of a sentence.
    const isSetting = this.strict || /[^A-Za-z"'.,!?]/.test(value);
    if (value !== '' && isSetting && this.isValue(name, value)) {
      this.glued(body, at, line.length - value.length, value.length);
    }
    return told;
  }

  /**
   * A name of a credential that has no sign of a pair behind it any more: whatever has got there instead, what
   * follows may be the value, on its line or below it.
   * @param told where names end that `pairs` knew what to do with
   */
  private torn(
    body: string,
    at: number,
    key: string,
    dashes: number,
    column: number,
    told: ReadonlySet<number>,
  ): void {
    const isNear = this.count - this.named <= 3 && this.count > this.named && dashes === 0;
    if (isNear && key === '' && !isTorn(body)) this.hide({ from: at, to: at + body.length });
    const torn = TORN_VALUE.exec(body);
    if (torn && this.value?.line !== this.count) {
      const own = { from: at + torn.index + torn[0].length, to: at + body.length };
      const isEmpty = isTorn(body.slice(torn.index + torn[0].length));
      const open: Open | undefined = isEmpty
        ? { more: 'block', name: 'value', column, lines: 0 }
        : undefined;
      this.value = { stretches: [own], open, line: this.count };
      if (isNear) this.take('value', own, open?.more, column);
    }
    if (!HINT.test(body)) return;
    if (PERMISSIONS.test(body) || SENTENCE.test(body)) return;
    let left = MOST_NAMES;
    for (const { 0: whole, index } of body.matchAll(A_NAME)) {
      const name = whole.replace(TRAILING, '');
      if (!HINT.test(name) || !(mayBeHeldBy(name) || name === 'from-literal')) continue;
      // What is near a later one is near the first.
      if (left === MOST_NAMES) this.beside(body, at, index, dashes);
      left -= 1;
      const end = index + whole.length;
      const gap = GAP.exec(body.slice(end, end + 200))?.[0] ?? '';
      const behind = end + gap.length;
      const isLast = behind === body.length;
      if (left > 0 && told.has(index + name.length)) continue;
      const before = body.slice(Math.max(0, index - 200), index);
      if (left > 0 && before.endsWith('--') && FLAGGED.test(gap) && !isLast) continue;
      const isFirst = IN_FRONT.test(before);
      // What a field says, such as the name of a Secret, with the end of it or another field behind.
      const [, glued = ''] = GLUED.exec(whole) ?? [];
      this.hide({ from: at + end - glued.length, to: at + end });
      const isSaid = SAYING.test(before) && SAID.test(body.slice(end, end + 200));
      if (isLast) {
        this.named = this.count;
        if (!isFirst && !TORN_OFF.test(before)) continue;
        if (glued !== '') continue;
        // An item of its own is a word like the others in its list; a flag has its value in the next.
        const isWord = gap === '' && before === '';
        const more = isWord ? (dashes > 0 ? 'inside' : 'next') : 'below';
        this.open = { more, name, column, lines: 0 };
      } else if (!isSaid || left === 0) {
        this.hide({ from: at + end, to: at + body.length });
        this.open = { more: 'deeper', name, column, lines: 0 };
        break;
      }
    }
  }

  /** Hides the `value:` that stands near the name of a credential, whatever has become of the field that says it. */
  private beside(body: string, at: number, index: number, dashes: number): void {
    const { value } = this;
    if (!value || this.count - value.line > 2 || (dashes > 0 && value.line < this.count)) return;
    const end = Math.max(...value.stretches.map(({ to }) => to)) - at;
    if (/\}[^{}]*\{/.test(body.slice(Math.max(0, end), index))) return;
    for (const stretch of value.stretches) this.hide(stretch);
  }

  /** Hides a value. Where quotes are out of joint, what follows one is part of it. */
  private glued(body: string, at: number, index: number, length: number): void {
    const more = this.strict
      ? (/^[^\s,}\]]*/.exec(body.slice(index + length))?.[0].length ?? 0)
      : 0;
    this.hide({ from: at + index, to: at + index + length + more });
  }

  /** Hides what is behind a name, and what follows of it. */
  private take(name: string, stretch: Stretch, more: More | undefined, column: number): void {
    if (this.strict || more !== 'next') this.hide(stretch);
    this.open = more === undefined ? undefined : { more, name, column, lines: 0 };
  }

  /** A variable's name, or the path that a patch writes to: the value may stand above it or below. */
  private name(field: string, said: string, isItem: boolean): void {
    const word = said.replace(/\W+$/, '');
    const [, top = '', end = ''] = (field === 'path' && PATH.exec(word)) || [];
    const isCredential =
      field === 'path' ? /^(?:stringData|data)$/i.test(top) || mayBeHeldBy(end) : mayBeHeldBy(word);
    if (isCredential) {
      this.named = this.count;
      for (const stretch of this.value?.stretches ?? []) this.hide(stretch);
    } else if (isItem) this.named = -10;
  }

  /** A flag and its value in a list, and the words of a command. */
  private flags(item: string, body: string, own: Stretch, isRemark: boolean): void {
    const flag = FLAG.exec(unquoted(item === '' ? '' : body))?.[1] ?? ENDING.exec(body)?.[1];
    const isFlag = flag !== undefined && mayBeHeldBy(flag);
    // A comment between a flag and its value is neither.
    if (isRemark) {
      this.flagged ||= isFlag;
      return;
    }
    if (this.strict && this.flagged && isTorn(body)) return;
    if (
      this.flagged &&
      !(this.strict ? /^["']?--?[a-z]["']?$|^["']?--[a-z]/ : /^["']?-/).test(body) &&
      (item !== '' || this.strict)
    )
      this.hide(own);
    this.flagged = isFlag;
    if (!this.strict) return;
    if (item === '') this.words = [];
    else if (this.words.length < MOST_WORDS) {
      this.words.push({ ...own, raw: body });
      this.command(this.words);
    }
    for (const { 0: list, index } of body.matchAll(LIST)) {
      const words = Array.from(list.matchAll(LISTED), ({ 0: raw, index: within }) => {
        const from = own.from + index + within;
        return { from, to: from + raw.length, raw };
      });
      this.command(words.slice(0, MOST_WORDS));
    }
  }

  /** Hides what the words of a command give away. */
  private command(words: readonly Word[]): void {
    for (const { index, value } of credentialsInWords(words.map(({ raw }) => unquoted(raw)))) {
      const own = words[index];
      if (own) this.hide({ from: own.from + Math.max(0, own.raw.lastIndexOf(value)), to: own.to });
    }
  }

  private isValue(name: string, value: string): boolean {
    if (!mayBeHeldBy(name)) return false;
    const word = unquoted(value);
    // Where the text is whole, a word that only speaks of a credential is told from one.
    if (!this.strict) return credentialIn(name, word, 'wide') !== null;
    return !isBlank(word) && !/^(?:true|false|null|~)$/i.test(word);
  }
}

/** Whether it is the name of a credential, or of what may be one. */
const mayBeHeldBy = (name: string): boolean => mayHold(speakingName(name));

const unquoted = (text: string): string => text.replace(/^["']|["'],?$/g, '');

/** Nothing that can be read: signs of YAML alone. */
const isBlank = (value: string): boolean => !/[^\s"'|>{}[\],@%*&!`]/.test(value);

/** The same of a text out of joint: no letter and no digit. */
const isTorn = (value: string): boolean => !/[\p{L}\p{N}]/u.test(value);

/** A name and what stands between it and its value: signs that it was torn by, and that of a pair. */
const NAME =
  /(?<!\w)(?:"([A-Za-z_][\w./ -]{0,100})[^\w"]{0,3}"|'([A-Za-z_][\w./ -]{0,100})[^\w']{0,3}'|([A-Za-z_][\w.-]{0,100}))([^\w\s:=,;|]{0,3}\s{0,20}(?::=|[-=]>|[:=\uff1a|])\s{0,20})/g;

/** The same without any sign of a pair, each to be told by `mayBeHeldBy`. */
const A_NAME = /(?<![\w/-]|[^-]-)[A-Za-z_][\w./-]{0,200}|(?<=--)[A-Za-z_][\w./-]{0,200}/g;

/** A map in braces that begins a line. */
const MAP = /^\{\s{0,20}["'][A-Za-z_][\w./-]{0,100}["']\s{0,5}:/;

/** Signs at the end of a name that are none of it. */
const TRAILING = /[._/-]+$/;

/** Signs and blanks behind a name. */
const GAP = /^[^\w]{1,200}/;

/** In front of a name that is the first thing on its line, or a flag. */
const IN_FRONT = /^[^\w]*$|--$|^[^\w]*["'][\w ]{1,60}$/;

/** Who signs in at an address, and with what, whatever is between the two. */
const USER = /(?<=\/\/)(?!git@)[^\s/@]{1,200}(?:\s{1,10}[^\s/@]{1,200}){0,2}(?=@)/g;

/** A field that is no longer one. */
const TORN_VALUE = /(?<!\w)value\b(?!["']?:\s{0,20}["']?[^\s,;])/;

/** The same of a flag, whose value is the next word. */
const FLAGGED = /^["']?(?:, {0,5}| {1,5})["']?$/;

/** Fields whose values are names of kinds and verbs. */
const PERMISSIONS =
  /^["']?(?:resources|resourceNames|verbs|apiGroups|nonResourceURLs)["']?\s{0,5}:/;

/** Words in a row that begin and end as a sentence does. */
const SENTENCE = /^[A-Z][a-z]{0,20}(?: [\w,;:'"`()/.-]{1,40}){2,200}[.!?:]$/;

/** In front of a key in braces, or a word in a list. */
const TORN_OFF = /[{,][ \t]{0,20}["']?$/;

/** In front of what a field says, and behind it. */
const SAYING = /(?:\w["'\])}]?[ \t]{0,20}[:=]|[[{,])[ \t]{0,20}["']?$/;
const SAID =
  /^["']?[ \t]{0,20}(?:$|[}\]][}\]\s]{0,20}(?:$|[,#])|,[ \t]{0,20}(?:$|["']?[A-Za-z_][\w.-]{0,100}["']?[ \t]{0,20}:))/;

/** What a name has come to with its value right behind it. */
const GLUED =
  /(?:password|passwd|passphrase|passwort|kennwort|secret|token|key)[-_./]?(?=[^\d]{0,100}\d)(\w{6,200})$/i;

/** Names on one line that are looked at: behind the last one, all is held back. */
const MOST_NAMES = 300;

/** Fields that say what a variable or a patch is for, and the value itself. */
const FIELD = /^(?:name|key|path|value)$/;

const A_WORD = /^[^\s,;&|{}[\]]{0,2000}/;

/** Signs that have got between a name and its value. */
const SIGNS = /^[^\w"'{[,;]{1,30}(?=[\w"'])/;

/** Tags and anchors in front of a value. */
const PROPERTIES = /^(?:[&!][^\s,\]}]{0,200}(?:[ \t]{1,20}|$)){1,3}/;

/** Whether what follows where a value should be is neither a map nor another pair. */
const isTornOff = (behind: string): boolean =>
  /^\w/.test(behind) ||
  (/\w/.test(behind) &&
    !/^["'\s,}\]]{0,20}(?:\[\s{0,20})?(?:\{\s{0,20})?["']?[A-Za-z_][\w./-]{0,100}["']?[^\w\s]{0,2}\s{0,20}[:=]/.test(
      behind,
    ));

/** A value that is written and empty. */
const EMPTY = /^(?:""|''|\[\s{0,20}\]|\{\s{0,20}\})[\s,}\]]{0,200}$/;

/** Where a value ends on its line, and what it goes on with below. */
interface Behind {
  readonly to: number;
  readonly more?: More;
}

/**
 * The value behind a name.
 * @param open whether it may have blanks and signs in it
 * @param strict whether quotes and brackets may be torn
 */
function behindName(body: string, index: number, open: boolean, strict: boolean): Behind {
  const at = index + (PROPERTIES.exec(body.slice(index, index + 700))?.[0].length ?? 0);
  const given = body.slice(at);
  if (given === '' || given[0] === '#') return { to: body.length, more: 'next' };
  if (/^[|>][-+\d]{0,2}[ \t]*(?:#|$)/.test(given)) return { to: body.length, more: 'block' };
  const signs = strict ? (SIGNS.exec(given)?.[0].length ?? 0) : 0;
  return behindSigns(body, at + signs, open || signs > 0, strict);
}

/** The same, where something is on the line. */
function behindSigns(body: string, at: number, open: boolean, strict: boolean): Behind {
  const said = body.slice(at);
  const first = said[0];
  if (first === '"' || first === "'") {
    const end = closingQuote(said, first);
    if (end < 0) return { to: body.length, more: first };
    const behind = /^[^\s,}\]]*/.exec(said.slice(end))?.[0].length ?? 0;
    const to = at + end + (strict ? behind : 0);
    // Only a comment may follow, or the end of the map or list.
    const isGlued = strict && behind > 0;
    return (open && !/^[ \t]*(?:[,}\]]|$)/.test(body.slice(to))) || isGlued
      ? { to: body.length, more: 'deeper' }
      : { to };
  }
  if (first === '[' || first === '{') {
    const close = said.indexOf(first === '[' ? ']' : '}');
    // A quote that is open goes on behind the bracket.
    const isOpen =
      strict && ["'", '"'].some((quote) => said.slice(0, close).split(quote).length % 2 === 0);
    const end =
      isOpen || (strict && /,\s*$/.test(said.slice(0, Math.max(0, close)).slice(-50))) ? -1 : close;
    const inside = said.slice(1, end < 0 ? undefined : end);
    if (strict && end < 0 && isTorn(inside)) return { to: body.length, more: 'next' };
    // Fields have names of their own.
    if (FIELDS_WITHIN[first].test(inside)) return { to: at };
    const to = end < 0 ? body.length : at + end + 1;
    if (end < 0 && (first === '[' || strict)) return { to, more: first === '[' ? ']' : '}' };
    return { to };
  }
  if (open) return { to: body.length, more: 'deeper' };
  const to = at + (A_WORD.exec(said)?.[0].length ?? 0);
  return strict && to === body.length ? { to, more: 'inside' } : { to };
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

/** A place that aliases lead to. */
const PLACE = /&([\w.-]{1,100})[ \t]{0,20}/g;

/** A list on one line, and the words in it. */
const LIST = /\[[^[\]]{1,2000}/g;
const LISTED = /(?:"(?:[^"\\]|\\.){0,500}"?|'[^']{0,500}'?|[^\s,[\]"']){1,500}/g;

/** Words of one command that are looked at. */
const MOST_WORDS = 30;

/** A flag at the end of a line. */
const ENDING = /(?<![\w-])--([A-Za-z][\w.-]{0,100})["']?,?\\?$/;

/** A flag with its value as the next word, in a script or a list. */
const BESIDE =
  /(?<![\w-])--([A-Za-z][\w.-]{0,100})["']?(?:,[ \t]{0,5}|[ \t]{1,5})(?!["']?-)(["']?[^\s,"'\]]{1,500})/g;

/** What is told by something behind it, with that cut off: an address with a password, and an element. */
const TORN_VALUES = [
  /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/?#@"']{1,200}:(?![\d$]{1,5}(?:\W|$)|[${<])([^\s@/?#,;"']{1,500})(?=[\s/?#,;"']|$)/gi,
  /(?<![\w.])[\w.-]{1,100}:(?!sha256)([^\s@/:?#,;"']{3,500})(?=@(?!sha256:)[\w.-])/g,
  /<[\w:.-]{0,60}(?:password|passwd|passphrase|kennwort)>[ \t]{0,5}([^<>\s]{1,500})/gi,
  // Whatever follows a client that takes a password behind a flag of one letter.
  /\bcurl\b.{0,300}?-[^\w]{0,3}u(?!r)(.{1,2000})/gi,
  /(?<![\w./:-])(?:mysql|mariadb|redis-cli|sshpass)(?:-?(?:admin|dump|check|import|show))?(?![\w./:-])[^\w]{0,10}([^-]{0,500}[^\w-][^\w]{0,3}-.{1,2000})/gi,
];

/** What `kubectl create` puts into a Secret: a key, and the value behind that. */
const LITERAL = /--from-literal[= ]["']?[^\s=]{1,250}=(["']?[^\s,"'\]]{1,500})/g;

/** The path of a patch: its first field and its last one. */
const PATH = /^\/(\w{1,40})(?:\/(?:[^\s/]{0,200}\/){0,40}([^\s/]{0,200}))?$/;

const FLAG = /^-\W{0,3}([A-Za-z][\w.-]{0,100})$/;

/** Two words on a line, as in the configuration of servers. */
const WORDS =
  /^([A-Za-z_][\w.-]{0,60})[ \t]{1,20}("[^"\n\r]{1,500}"?|'[^'\n\r]{1,500}'?|[^\s:=]{1,500})$/;

const FLOW = /(["']?)(stringData|data|binaryData|env|environment)\1[ \t]{0,20}:\s{0,20}([{[])/gi;

/** Sections in braces, as in JSON: up to what closes them, or to the end where nothing does. */
function* flowSections(text: string): Generator<Stretch> {
  let done = 0;
  for (const found of text.matchAll(FLOW)) {
    const from = found.index + found[0].length;
    if (from < done) continue;
    // A quote that is missing would hide what closes the section, or end it before its time.
    done = Math.max(closingOf(text, from, true), closingOf(text, from, false));
    yield { from, to: done };
  }
}

function closingOf(text: string, from: number, quotes: boolean): number {
  let depth = 1;
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const char = text[at] as string;
    if (quote !== '') {
      if (char === '\\' && quote === '"') at++;
      else if (char === quote) quote = '';
    } else if (quotes && (char === '"' || char === "'")) quote = char;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      depth--;
      if (depth === 0) return at;
    }
  }
  return text.length;
}
