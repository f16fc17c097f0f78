/**
 * Credentials in a text that has no tree, told line by line: YAML that cannot be read, a page or a script with
 * a manifest in it, a comment. Three things give a value away: the section that it is in (`stringData`, `data`,
 * `env` and the like), the name in front of it, and its look, which `credentialStretches` knows.
 * Expressions are bounded, so that no line, however long, makes them slow.
 */
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
  const found: Stretch[] = [];
  if (reading === 'comments' && !text.includes('#')) return found;
  if (reading !== 'broken' && !HINT.test(text)) return found;
  const strict = reading === 'broken';
  const live = new Scan(strict, found, () => strict || SECRET.test(text));
  const remarks = new Remarks(found, text);
  for (const { 0: whole, index } of text.matchAll(LINE)) {
    const remark = /^[ \t]{0,200}#+/.exec(whole)?.[0].length ?? 0;
    if (remark > 0) remarks.line(whole, index, remark);
    else remarks.end();
    // What is left of a section is in it still, whatever is put in front of its lines.
    if (reading !== 'comments') live.line(whole, index, remark);
  }
  if (strict) found.push(...flowSections(text));
  return found;
}

const LINE = /[^\n\r]+/g;

/** Of all names of credentials and of a Secret's fields some part: most texts have none. */
const HINT =
  /stringdata|pass|pw|kennwort|secret|token|key|auth|cred|pin|salt|conn|seed|mnemonic|\bdata/i;

/** Says that values below `data` are a Secret's. */
const SECRET = /\bkind["']?\s{0,5}:\s{0,5}["']?secret(?:list)?\b/i;

/** Lines of comments that follow each other are one text. */
class Remarks {
  private scan: Scan | undefined;
  constructor(
    private readonly found: Stretch[],
    private readonly text: string,
  ) {}

  line(whole: string, at: number, prefix: number): void {
    this.scan ??= new Scan(false, this.found, () => SECRET.test(this.blockAt(at)));
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
  /**
   * `values`: the values of its keys. `variables`: the same, but for the names of variables and references.
   * `text`: everything in it.
   */
  readonly holds: 'values' | 'variables' | 'text';
  /** Columns in front of its first key; what is deeper is part of a value. */
  first: number;
}

/** Keys whose values are credentials or may be ones, in what is no longer known to be anything else. */
const VALUES = /^(?:stringData|data|binaryData)$/i;

/** A field of a Secret with something around it that makes it none: what is left of a key, and what is behind. */
const TORN =
  /(?:stringData|(?:^|[{,])[^\w#]{0,40}data(?=["']?[ \t]{0,20}(?:[:={[,]|$)))["']?[ \t]{0,20}[:=]?[ \t]{0,20}/i;
const VARIABLES = /^(?:env|environment|envVars?|extraEnv\w{0,20}|literals|httpHeaders|parameters)$/;

/** Fields that end a section that is not deeper than they are. */
const STRUCTURE =
  /^(?:apiVersion|kind|metadata|type|immutable|spec|status|template|containers|initContainers|ephemeralContainers|image|imagePullPolicy|ports|resources|volumeMounts|volumes|securityContext|livenessProbe|readinessProbe|startupProbe|lifecycle|command|args|envFrom|serviceAccountName|restartPolicy|data|stringData|binaryData)$/;

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
  /** Where the last `value:` was, and the last `name:` that is a credential's, as long as they are near. */
  private value: (Stretch & { readonly line: number }) | undefined;
  private named = -10;
  /** The line before was a flag that takes a credential. */
  private flagged = false;
  private count = 0;
  /** Words that end the here-documents begun so far. */
  private readonly ends = new Set<string>();
  private secret: boolean | undefined;

  /** @param looksLikeSecret whether the text is that of a Secret; asked once */
  constructor(
    private readonly strict: boolean,
    private readonly found: Stretch[],
    private readonly looksLikeSecret: () => boolean,
  ) {}

  /** @param prefix characters in front that belong to a comment */
  line(whole: string, at: number, prefix: number): void {
    this.count += 1;
    // A diff and a quotation have a sign in front of each line.
    const blanks = /^[ \t+>]*/.exec(whole.slice(prefix))?.[0].length ?? 0;
    const content = whole.slice(prefix + blanks).trimEnd();
    if (content === '') return;
    const start = at + prefix + blanks;
    if (this.isBorder(content, prefix + blanks)) this.endAt(prefix + blanks);
    for (const [, word = ''] of content.matchAll(HERE)) this.ends.add(word);
    const dashes = /^(?:-[ \t]{1,20}){1,5}|^-$/.exec(content)?.[0].length ?? 0;
    const indent = prefix + blanks;
    const body = content.slice(dashes);
    const [lead = '', , key = ''] = KEY.exec(body) ?? [];
    this.leave(indent, dashes > 0, key, body.slice(lead.length));
    const from = start + dashes;
    const rest = { from: from + lead.length, to: from + body.length };
    const said = body.slice(lead.length);
    this.pairs(body, from);
    this.pieces(key, said, rest, dashes > 0 ? body : '', this.strict && prefix > 0);
    this.hold(indent, indent + dashes, key, said, { from, to: from + body.length }, rest);
    this.enter(indent, indent + dashes, key, said, rest, body);
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
  }

  private isSecret(): boolean {
    this.secret ??= this.looksLikeSecret();
    return this.secret;
  }

  private hide(stretch: Stretch): void {
    if (stretch.to > stretch.from) this.found.push(stretch);
  }

  /** Sections that this line is no longer in. */
  private leave(indent: number, isItem: boolean, key: string, said: string): void {
    const isIn = (own: Section): boolean => {
      if (indent > own.indent) return true;
      // In a text that is out of joint only a field that is known, with fields below it, ends what is held back.
      if (this.strict && own.holds !== 'text') {
        return !(STRUCTURE.test(key) && said === '') && !(isItem && indent < own.indent);
      }
      return isItem && indent === own.indent && own.holds !== 'text';
    };
    const out = this.sections.findIndex((own) => !isIn(own));
    if (out >= 0) this.sections.length = out;
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
    if (!own || (STRUCTURE.test(key) && column <= own.column)) return;
    if (own.first < 0) own.first = indent;
    if (own.holds === 'text') this.hide(whole);
    else if (own.holds === 'variables') {
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
    const own = this.sections.at(-1);
    const torn =
      this.strict && !VALUES.test(key) && own?.holds !== 'values' && own?.holds !== 'text';
    // What braces hold is found by them.
    const found = torn && this.isSecret() && body.search(FLOW) < 0 ? TORN.exec(body) : null;
    if (found) {
      const behind = found.index + found[0].length;
      this.hide({ from: rest.to - body.length + behind, to: rest.to });
      this.sections.push({ indent, column, holds: 'values', first: -1 });
      return;
    }
    if (key === '') return;
    const values = VALUES.test(key) && (/^stringData$/i.test(key) || this.isSecret());
    const variables = this.strict && VARIABLES.test(key);
    if (values || variables) {
      // A map or list on the same line, or what has been put there by mistake.
      if (!/^[|>{[][+-]?\d?$/.test(said)) this.hide(rest);
      const holds = values ? 'values' : 'variables';
      // A dash may be the sign of a diff: the lines that follow have one too.
      const isDiff = this.strict && values;
      this.sections.push({ indent: isDiff ? indent : column, column, holds, first: -1 });
    } else if (/^[|>]/.test(said) && mayBeHeldBy(key)) {
      this.sections.push({ indent: column, column, holds: 'text', first: -1 });
    }
  }

  /** A variable whose name and value are fields of their own, and a flag and its value in a list. */
  private pieces(key: string, said: string, rest: Stretch, item: string, isRemark: boolean): void {
    const word = unquoted(said.replace(/[ \t]#.*$/, ''));
    if (key === 'name' || key === 'key') {
      if (mayBeHeldBy(word)) {
        this.named = this.count;
        if (this.value && this.count - this.value.line <= 2) this.hide(this.value);
      } else if (item !== '') this.named = -10;
    }
    // A patch that says where the value goes.
    const [, top = '', last = ''] = (key === 'path' && PATH.exec(word)) || [];
    if (/^(?:stringData|data)$/i.test(top) || mayBeHeldBy(last)) {
      this.named = this.count;
      if (this.value && this.count - this.value.line <= 2) this.hide(this.value);
    }
    if (key === 'value') {
      if (this.count - this.named <= 3 && word !== '') this.hide(rest);
      this.value = { ...rest, line: this.count };
    }
    const flag = FLAG.exec(unquoted(item))?.[1];
    if (this.flagged && item !== '' && !/^["']?-/.test(item)) {
      this.hide({ from: rest.to - item.length, to: rest.to });
    }
    // A comment between a flag and its value is neither.
    if (!isRemark) this.flagged = flag !== undefined && mayBeHeldBy(flag);
  }

  /** Names with a value behind them, wherever they are on the line. */
  private pairs(body: string, at: number): void {
    if (!/[:=]|--| /.test(body)) return;
    const hideAt = (index: number, length: number) => {
      // Where quotes are out of joint, what follows one is part of the value.
      const more = this.strict
        ? (/^[^\s,}\]]*/.exec(body.slice(index + length))?.[0].length ?? 0)
        : 0;
      this.hide({ from: at + index, to: at + index + length + more });
    };
    for (const found of body.matchAll(PAIR)) {
      const [whole, , name = '', mark = ''] = found;
      const value = found[4] ?? found[5] ?? '';
      if (!this.isValue(name, value)) continue;
      const index = found.index + whole.length - value.length;
      // Of a value that is not quoted, all that follows may be part of it, where the line is a pair.
      const behind = body.slice(found.index + whole.length);
      // A word and a colon may begin a sentence.
      if (!this.strict && mark.includes(':') && !/^[ \t]*(?:$|[#,;}\]"'])/.test(behind)) continue;
      const open = found.index === 0 && this.strict && mark.includes(':') && !/^["']/.test(value);
      hideAt(index, open ? body.length - index : value.length);
    }
    for (const found of body.matchAll(NAMED)) {
      const [whole, name = '', value = ''] = found;
      if (value !== '' && mayBeHeldBy(name)) {
        hideAt(found.index + whole.length - value.length, value.length);
      }
    }
    for (const { 0: whole, 1: value = '', index } of body.matchAll(LITERAL)) {
      hideAt(index + whole.length - value.length, value.length);
    }
    for (const found of body.matchAll(BESIDE)) {
      const [whole, name = '', value = ''] = found;
      if (this.isValue(name, value)) {
        hideAt(found.index + whole.length - value.length, value.length);
      }
    }
    const [line = '', name = '', value = ''] = WORDS.exec(body) ?? [];
    // Elsewhere two words may be the beginning of a sentence.
    const isSetting = this.strict || /[^A-Za-z"'.,!?]/.test(value);
    if (value !== '' && isSetting && this.isValue(name, value)) {
      hideAt(line.length - value.length, value.length);
    }
  }

  private isValue(name: string, value: string): boolean {
    if (!mayBeHeldBy(name)) return false;
    const word = unquoted(value);
    // Where the text is whole, a word that only speaks of a credential is told from one.
    if (!this.strict) return credentialIn(name, word, 'wide') !== null;
    return /[^\s"'|>{}[\],]/.test(word) && !/^(?:true|false|null|~)$/i.test(word);
  }
}

/** Whether it is the name of a credential, or of what may be one. */
const mayBeHeldBy = (name: string): boolean => mayHold(speakingName(name));

const unquoted = (text: string): string => text.replace(/^["']|["'],?$/g, '');

/** A quoted value goes to its end or that of the line; any other one to what may end it. */
const PAIR =
  /(?<![\w.])(["']?)([A-Za-z_][\w.-]{0,100})\1([ \t]{0,20}[:=][ \t]{0,20})(?:("[^"\n\r]{0,2000}"?|'[^'\n\r]{0,2000}'?)|([^\s,;&|{}[\]"'][^\s,;&|{}[\]]{0,1000}))/g;

/** A variable on one line: `{name: X, value: y}`. */
const NAMED =
  /\b(?:name|key)["']?[ \t]{0,5}[:=][ \t]{0,5}["']?([A-Za-z_][\w.-]{0,100})["']?[ \t]{0,5},[ \t]{0,5}["']?value["']?[ \t]{0,5}[:=][ \t]{0,5}([^\n\r}]{1,2000})/g;

/** A flag with its value as the next word, in a script or a list. */
const BESIDE =
  /(?<![\w-])--([A-Za-z][\w.-]{0,100})["']?(?:,[ \t]{0,5}|[ \t]{1,5})(?!["']?-)(["']?[^\s,"'\]]{1,500})/g;

/** What `kubectl create` puts into a Secret: a key, and the value behind that. */
const LITERAL = /--from-literal[= ]["']?[^\s=]{1,250}=(["']?[^\s,"'\]]{1,500})/g;

/** The path of a patch: its first field and its last one. */
const PATH = /^\/(\w{1,40})(?:\/(?:[^\s/]{0,200}\/){0,40}([^\s/]{0,200}))?$/;

const FLAG = /^--?([A-Za-z][\w.-]{0,100})$/;

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
