/**
 * The text of a review with its credentials masked. Everything that quotes a text uses this: reports, excerpts, preview
 * lines, links, and drafts, which ask whether there is anything to mask.
 *
 * `rangesOf` decides what to mask. If a document has a tree, it finds credentials by their names and places. If it has
 * none, it shows only what is known to be harmless (`harmless.ts`). In both cases, it masks the credentials of the last
 * readable state of the file (`review/remembering.ts`).
 */

import type { Range } from '../review/problem.ts';
import { isReadable, type Read } from '../review/remembering.ts';
import type { Review } from '../review/review.ts';
import { added } from '../text/grouped.ts';
import { memo } from '../text/memo.ts';
import { RecentAnswers } from '../text/recent.ts';
import {
  deref,
  isEmptyNode,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type SeqNode,
  type YamlNode,
} from '../yaml/node.ts';
import { parseDocument, type YamlDocument } from '../yaml/parse.ts';
import { writtenParts } from '../yaml/places.ts';
import { isEmptyDocument, type Slice, splitDocuments } from '../yaml/split.ts';
import { credentialsInCall, credentialsInScript } from './command-credentials.ts';
import { credentialLines } from './credential-lines.ts';
import { credentialStretches, environmentName, maskOf, mayHold } from './credentials.ts';
import { credentialInEntry } from './entry-credentials.ts';
import { isField, notHarmless, type Suspicion, speaksOfCredentials } from './harmless.ts';
import { credentialsOfValue } from './value-credentials.ts';

const DOT = '\u2022';

declare const CONCEALED: unique symbol;

/**
 * A text that may be printed: no credential of the manifest can be read in it. Only this file makes them, so
 * that a report that takes nothing else cannot quote in another way.
 */
export type Concealed = string & { readonly [CONCEALED]: true };

/** What tells where the credentials of a document are when its tree is gone. */
export interface Traces {
  /** Whether there was a tree that said what the values are. */
  readonly hasTree: boolean;
  readonly droppedFrom: number;
  readonly credentials: readonly HiddenRange[];
}

/** Where a credential is, or a value that is hidden although its name doesn't say that it is one. */
export interface HiddenRange extends Range {
  /**
   * For a value of a Secret: `user` for a key such as `username` or `host`, so that it is hidden only where it is,
   * and `nothing` for any other key that names no credential.
   */
  readonly says?: 'nothing' | 'user' | undefined;
}

/** A text with its documents, which a review has read, or with what was noted of them. */
export interface ConcealSource {
  readonly text: string;
  readonly documents: readonly (Read['documents'][number] | { slice: Slice; note: Traces })[];
  readonly remembered?: Review['remembered'];
}

export function tracesOf(document: YamlDocument): Traces {
  const hasTree = isReadable(document);
  const { droppedFrom } = document;
  return { hasTree, droppedFrom, credentials: hasTree ? rangesIn(document) : [] };
}

type Placed = ConcealSource['documents'][number];

/**
 * The text with a dot for each character of a credential, also where one stands once more under another name;
 * everything else is where it was. Pieces of it are to be shown through `withShortMasks`.
 */
export const concealed = memo((review: ConcealSource): Concealed => {
  const elsewhere = new Finder(secretsOf(review).telling, PART).in(review.text);
  return dotted(review.text, [...rangesOf(review), ...elsewhere]);
});

/** A text that no review has read, with the documents that a review would read. */
export const unreviewedSource = (
  text: string,
  slices: readonly Slice[] = splitDocuments(text),
): Read & { readonly text: string } => ({
  text,
  documents: slices.flatMap((placed) => {
    const content = text.slice(placed.from, placed.to);
    if (isEmptyDocument(content) && !placed.badSeparator) return [];
    const slice = { ...placed, to: placed.from + content.length };
    return [{ slice, review: { document: parseDocument(content) } }];
  }),
});

/** Where credentials are or may be; ranges may meet, since one can be told in more than one way. */
function rangesOf(review: ConcealSource): Range[] {
  const suspicion = suspicionOf(review);
  const remembered = suspicion ? rememberedBy(review) : NONE;
  return [
    ...knownIn(review),
    ...(suspicion ? heldBackIn(review, suspicion) : []),
    ...(remembered.size > 0 ? again(review.text, remembered) : []),
  ];
}

/**
 * What is known of a text: something in it is or may be a credential (`held`), it cannot be read though all of it
 * seems harmless (`unclear`), or it can be read and holds none (`none`).
 */
export function lookedThrough(review: ConcealSource): 'held' | 'unclear' | 'none' {
  if (rangesOf(review).length > 0) return 'held';
  return suspicionOf(review) ? 'unclear' : 'none';
}

/** @returns undefined where all of it can be read */
function suspicionOf(review: ConcealSource): Suspicion | undefined {
  if (unreadIn(review).length === 0) return undefined;
  return heldBefore(review) || speaksOfCredentials(review.text) ? 'held' : 'none';
}

/** What is known to be a credential: by its name or place in a tree, or by its look. */
const knownIn = memo(({ text, documents }: ConcealSource): readonly HiddenRange[] => {
  const ranges = documents.flatMap((placed) =>
    moved(
      'note' in placed ? placed.note.credentials : tracesOf(placed.review.document).credentials,
      placed.slice.from,
    ),
  );
  return [
    ...ranges,
    ...credentialStretches(text),
    ...commentsIn(text),
    ...credentialLines(text, 'comments'),
  ];
});

/** What is held back because nobody can say what it is. */
const heldBackIn = (review: ConcealSource, suspicion: Suspicion): Range[] =>
  unreadIn(review).flatMap(({ from, to }) =>
    moved([...notHarmless(review.text.slice(from, to), suspicion)], from),
  );

function readIn(placed: Placed): Omit<Traces, 'credentials'> {
  if ('note' in placed) return placed.note;
  const { document } = placed.review;
  return { hasTree: isReadable(document), droppedFrom: document.droppedFrom };
}

/**
 * The stretches that are in no tree: documents that cannot be read, or that a separator cuts apart which is none,
 * and what is dropped behind a `...`. Beside them, comments and separators may be what is left of a document, too.
 */
function unreadIn({ text, documents }: ConcealSource): Range[] {
  const unread: Range[] = [];
  let at = 0;
  let isWhole = true;
  documents.forEach((placed, i) => {
    const { from, to, badSeparator } = placed.slice;
    const isCut = badSeparator !== undefined || documents[i + 1]?.slice.badSeparator !== undefined;
    const { hasTree, droppedFrom } = readIn(placed);
    const isRead = !isCut && hasTree;
    isWhole &&= isRead && droppedFrom < 0;
    if (!isRead) return;
    if (at < from) unread.push({ from: at, to: from });
    at = droppedFrom < 0 ? to : from + droppedFrom;
  });
  if (isWhole) return [];
  if (at < text.length) unread.push({ from: at, to: text.length });
  return unread;
}

const moved = <R extends Range>(ranges: readonly R[], by: number): R[] =>
  ranges.map((range) => ({ ...range, from: range.from + by, to: range.to + by }));

/** The credentials of an earlier state, line by line. */
const secretsIn = (text: string): string[] =>
  knownIn(unreviewedSource(text)).flatMap(({ from, to }) => linesOfSecret(text.slice(from, to)));

const NONE: ReadonlySet<string> = new Set();

/** The credentials that earlier states of the file held. */
function rememberedBy({ remembered }: ConcealSource): ReadonlySet<string> {
  if (!remembered) return NONE;
  for (const { text } of remembered.states.splice(0)) {
    for (const secret of secretsIn(text)) remembered.secrets.add(secret);
  }
  return remembered.secrets;
}

/** Whether an earlier state of the file held any, of which a part cannot be read now. */
export const heldBefore = (review: ConcealSource): boolean => rememberedBy(review).size > 0;

/** The lines of a value, each without its quotes. */
const linesOfSecret = (value: string): string[] =>
  value.split(/[\n\r]+/).flatMap((line) => {
    const trimmed = line.trim().replace(/^["']|["']$/g, '');
    return trimmed === '' ? [] : [trimmed];
  });

/** A part of a credential of so many characters gives it away. */
const PART = 8;

/** Where remembered credentials are in a text, whole or in parts; short ones may stand for anything. */
function again(text: string, remembered: ReadonlySet<string>): Range[] {
  const words: string[] = [];
  for (const secret of remembered) {
    if (secret.length < PART) words.push(secret);
    else for (let at = 0; at + PART <= secret.length; at++) words.push(secret.slice(at, at + PART));
  }
  return new Finder(words, SHORT).in(text);
}

/** Finds any of many words in a text, in time that grows with the text alone. */
class Finder {
  /** By their first characters, the lengths that words have. */
  private readonly lengths = new Map<string, Set<number>>();
  private readonly words: ReadonlySet<string>;

  /** @param shortest characters that each word has at least: shorter ones are not looked for */
  constructor(
    words: readonly string[],
    private readonly shortest: number,
  ) {
    this.words = new Set(words.filter(({ length }) => length >= shortest));
    for (const word of this.words) {
      added(this.lengths, word.slice(0, shortest), () => new Set()).add(word.length);
    }
  }

  /** Where one of them is, the longest at each place; ranges may meet. */
  in(text: string): Range[] {
    const found: Range[] = [];
    if (this.words.size === 0) return found;
    for (let from = 0; from + this.shortest <= text.length; from++) {
      let to = from;
      for (const length of this.lengths.get(text.slice(from, from + this.shortest)) ?? []) {
        const end = from + length;
        if (end > to && end <= text.length && this.words.has(text.slice(from, end))) to = end;
      }
      if (to > from) found.push({ from, to });
    }
    return found;
  }
}

/** The different credentials of which some part stands in one of the stretches of the text. */
export function credentialsWithin(review: Review, stretches: readonly Range[]): Set<string> {
  const found = new Set<string>();
  let end = 0;
  for (const { from, to } of rangesOf(review).sort((a, b) => a.from - b.from || b.to - a.to)) {
    // What lies in a credential that was looked at is no other one.
    if (to <= end) continue;
    end = to;
    if (stretches.some((stretch) => from < stretch.to && stretch.from < to)) {
      found.add(review.text.slice(from, to).trim());
    }
  }
  return found;
}

/** A text from elsewhere, such as what an edit inserts, without the credentials that the review holds. */
export function concealedPiece(review: ConcealSource, piece: string): Concealed {
  const finders = findersOf(review);
  return dotted(piece, [
    ...credentialStretches(piece),
    ...commentsIn(piece),
    ...finders.telling.in(piece),
    ...finders.short.in(piece).filter((range) => isApart(piece, range)),
    ...finders.plain.in(piece).filter((range) => isApart(piece, range) && isValue(piece, range)),
  ]);
}

const findersOf = memo((review: ConcealSource) => findersFor(secretsOf(review)));

const findersFor = ({ telling, short, plain }: Secrets) => ({
  telling: new Finder(telling, PART),
  short: new Finder(short, SHORT),
  plain: new Finder(plain, SHORT),
});

/** Whether it is no part of a longer word, name or path. */
const isApart = (text: string, { from, to }: Range): boolean =>
  !/[\w./-]/.test(text[from - 1] ?? ' ') && !/^(?:[\w/-]|[.:][\w/])/.test(text.slice(to, to + 2));

/** What stands in front of a value on its line: a key, or the sign of an item. */
const BEFORE_VALUE = /(?:^|[{,]|[\s+-]-)[\s+-]{0,300}["']?([\w./-]{1,100})["']?:[ \t]{0,100}["']?$/;
const BEFORE_ITEM = /^[ \t+-]{0,300}-[ \t]{1,100}["']?$|[[,][ \t]{0,100}["']?$/;
const AFTER_VALUE = /^["']?[ \t]{0,100}(?:$|[\n\r,\]}]|#)/;

/** Whether a piece of a manifest has it as a value that may be any text, not as the name of something. */
function isValue(piece: string, { from, to }: Range): boolean {
  if (to - from === piece.trim().length) return true;
  if (!AFTER_VALUE.test(piece.slice(to, to + 120))) return false;
  const start = Math.max(piece.lastIndexOf('\n', from - 1) + 1, from - 500);
  const before = piece.slice(start, from);
  const key = BEFORE_VALUE.exec(before)?.[1];
  if (key === undefined) return BEFORE_ITEM.test(before);
  // Labels have a prefix; fields such as `name` say what an object is called.
  return key === 'value' || mayHold(key) || !(key.includes('/') || isField(key));
}

/** A line of concealed text as it is shown: how long a credential is stays out of it as well. */
export function withShortMasks(line: string): string {
  let out = '';
  let at = 0;
  for (const { from, to } of dotsIn(line)) {
    out += line.slice(at, from) + maskOf(line.slice(from, to));
    at = to;
  }
  return out + line.slice(at);
}

/** Each row of dots. Without a pattern, whose stack may not suffice for ten million of them. */
function* dotsIn(text: string): Generator<Range, void> {
  for (let to = 0, from = text.indexOf(DOT); from >= 0; from = text.indexOf(DOT, to)) {
    to = from + 1;
    while (text[to] === DOT) to++;
    yield { from, to };
  }
}

/**
 * Makes what is said about a manifest printable: messages, names, paths and reasons, which are mostly words of
 * ours or of a program. What looks like a credential is hidden in them, and so is each credential of the manifest that
 * cannot be mistaken for a word, a name or a setting. One that can be is hidden only behind the name of a credential.
 */
export function concealer(...reviews: readonly ConcealSource[]): (text: string) => Concealed {
  return concealing(() => allOf(reviews.map(secretsOf)));
}

/** The same for a file that a Secret is made of: each line, and each value behind `=`, may be a credential. */
export function concealerOfFile(text: string): (text: string) => Concealed {
  return concealing(() => {
    const found = new Found();
    for (const line of text.split(/[\r\n]+/)) {
      const [, key, value = line] = /^\s*([^\s=]{1,200})=(.*)$/.exec(line) ?? [];
      found.add(value, key === undefined ? undefined : saidBy(key));
    }
    return found.all;
  });
}

function concealing(readSecrets: () => Secrets): (text: string) => Concealed {
  let finders: ReturnType<typeof findersFor> | undefined;
  // What is said of one object is mostly said of others too.
  const byText = new Map<string, Concealed>();
  return (text) =>
    added(byText, text, () => {
      finders ??= findersFor(readSecrets());
      const words = [...finders.short.in(text), ...finders.plain.in(text)];
      const out = dotted(text, [
        ...credentialStretches(text),
        ...finders.telling.in(text),
        ...words.filter((range) => isApart(text, range) && isBehindName(text, range)),
      ]);
      return (out === text ? text : withShortMasks(out)) as Concealed;
    });
}

/** The word in front of a value in a message. */
const BEFORE_WORD = /([A-Za-z_][\w.-]{0,60})["']?(?:[:=]|\s(?:is|was|of))?\s{0,3}["']?$/;

/** Whether a message says of a word that it is a credential, as in `invalid password "autumn"`. */
const isBehindName = (text: string, { from }: Range): boolean =>
  mayHold(BEFORE_WORD.exec(text.slice(Math.max(0, from - 80), from))?.[1] ?? '');

/** The credentials of a text, line by line, by how sure it is that they are nothing else where they are found. */
interface Secrets {
  /** Long enough and odd enough to be nothing else. */
  readonly telling: readonly string[];
  /** Too short to be looked for in words. */
  readonly short: readonly string[];
  /** Ordinary words and names, such as that of a Service that a Secret has too. */
  readonly plain: readonly string[];
}

const allOf = (all: readonly Secrets[]): Secrets => ({
  telling: all.flatMap(({ telling }) => telling),
  short: all.flatMap(({ short }) => short),
  plain: all.flatMap(({ plain }) => plain),
});

/** Whether it is one word of a language, or several as objects are called by. */
const isPlain = (secret: string): boolean =>
  !/[^A-Za-z]/.test(secret) || /^[a-z]*(?:[-./:][a-z0-9]+)*$/.test(secret);

/** Fewer characters could stand for anything. */
const SHORT = 4;

/** Manifests are full of these, whatever a Secret says. */
const EVERYWHERE = /^(?:true|false|null|none|\d{4,5})$/i;

/** Credentials that are collected. */
class Found {
  private readonly sorts = {
    telling: new Set<string>(),
    short: new Set<string>(),
    plain: new Set<string>(),
  };

  add(value: string, says: HiddenRange['says']): void {
    if (says === 'user') return;
    for (const secret of singled(value)) {
      if (secret.length < SHORT || EVERYWHERE.test(secret)) continue;
      const sort = isPlain(secret) ? 'plain' : secret.length < PART ? 'short' : 'telling';
      // Settings and notes in a Secret are words.
      if (sort === 'telling' || says === undefined) this.sorts[sort].add(secret);
    }
  }

  get all(): Secrets {
    const { telling, short, plain } = this.sorts;
    return { telling: [...telling], short: [...short], plain: [...plain] };
  }
}

/** The credentials, without those that are only held back: these could be any word. */
const secretsOf = memo((review: ConcealSource): Secrets => {
  const found = new Found();
  for (const line of rememberedBy(review)) found.add(line, undefined);
  for (const { from, to, says } of knownIn(review)) found.add(review.text.slice(from, to), says);
  return found.all;
});

/** Words of scripts: flags, paths, and addresses, whose passwords are found by their look. */
const FLAG_OR_PLACE = /^(?:-|~|\.{0,2}\/|[a-z][\w+.-]{0,30}:\/\/)/i;

/** The name and the sign in front of a value; base64 may end in such a sign. */
const NAME_IN_LINE =
  /^[\s-]{0,100}["']?[A-Za-z_][\w.-]{0,100}["']?\s{0,20}[:=]\s{0,20}["']?(?=[^\s=]{4})/;

/**
 * What of a value is looked for: its lines. Of a line with several words, as files and comments have them, those that
 * are odd; a value of several words is also one as a whole.
 */
function singled(value: string): string[] {
  const lines = linesOfSecret(value);
  return lines.flatMap((whole) => {
    // What is in front of a value in a file or a comment is a name.
    const line = whole.replace(NAME_IN_LINE, '');
    if (!/\s/.test(line)) return line === whole || /\s/.test(whole) ? [line] : [line, whole];
    const odd = line
      .split(/\s+/)
      .filter((word) => word.length >= PART && !isPlain(word) && !FLAG_OR_PLACE.test(word));
    return lines.length > 1 || /[:=]\s/.test(line) ? odd : [line, ...odd];
  });
}

/** Every character of the ranges that can be seen becomes a dot. */
function dotted(text: string, ranges: readonly Range[]): Concealed {
  let out = '';
  let at = 0;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const start = Math.max(from, at);
    if (to <= start) continue;
    out += text.slice(at, start) + text.slice(start, to).replace(/\S/g, DOT);
    at = to;
  }
  return (out + text.slice(at)) as Concealed;
}

/** A name that nothing but a comment stands behind. */
const NAMED = /(?:^|[\n\r])[ \t-]*["']?([\w./-]{1,100})["']?:[ \t]+$/;

/** Comments that a credential has been left in. */
function* commentsIn(text: string): Generator<Range> {
  for (const { 0: comment, index } of text.matchAll(/(?<=^|[ \t])#[^\n\r]{1,1000}/gm)) {
    const content = comment.slice(1).trim();
    const name = content && NAMED.exec(text.slice(Math.max(0, index - 200), index))?.[1];
    if (
      !content ||
      !(credentialInEntry('', content) || (name && credentialsOf(name, content).length > 0))
    ) {
      continue;
    }
    // Of a command only what it gives away.
    const inCommand = [...credentialsInScript(content)];
    const start = index + comment.indexOf(content);
    if (inCommand.length > 0) yield* moved(inCommand, start);
    else yield { from: index + 1, to: index + comment.length };
  }
}

/** Where in a document’s text the values stand that are credentials. */
function rangesIn({ root, text }: YamlDocument): HiddenRange[] {
  if (!root) return [];
  const visitor = new Visitor(text);
  visitor.visit(root, '', false, root.kind === 'map' && isOfKind(root, 'secret'));
  return visitor.ranges;
}

/** Keys of a Secret for what a client signs in with beside a credential, and where. */
const OF_USER =
  /(?:^|_)(?:USER(?:_?NAME)?|LOGIN|E?MAIL|HOST(?:_?NAME)?|PORT|REGION|SERVER|ENDPOINT|UR[IL])$|_DB$|(?:^|_)(?:DATABASE|DB)(?:_?NAME)?$(?<!^DB)/;

/** What the key of a value in a Secret tells about it; nothing where it names a credential. */
function saidBy(name: string): HiddenRange['says'] {
  if (mayHold(name)) return undefined;
  return OF_USER.test(environmentName(name)) ? 'user' : 'nothing';
}

/** Users, hosts and the like, as they are written out in a Secret; in base64 nobody reads them anyway. */
const OPEN_NAME =
  /^(?:[a-z]{1,10}:\/\/)?(?:[a-z]{1,20}\d{0,4}|\d{1,5})(?:[-_.@:](?:[a-z]{1,20}\d{0,4}|\d{1,5})){0,10}\/?$/;

/** Words of settings that nobody takes for a password. */
const SETTING =
  /^(?:true|false|yes|no|on|off|none|null|debug|info|warn(?:ing)?|error|production|staging|development|test|disable|allow|prefer|require|verify-ca|verify-full|required|optional|https?|tcp|udp|tls|ssl|plain|login|postgres(?:ql)?|mysql|mariadb|redis|mongodb|smtp|s3|azure|aws|gcp|utf-?8|\d{1,5})$/i;

const isOpen = (value: string, says: HiddenRange['says']): boolean =>
  says === 'user' ? OPEN_NAME.test(value) : SETTING.test(value);

/** Fields of a Secret that are no credentials. */
const FIELDS = new Set(['apiVersion', 'kind', 'metadata', 'type', 'immutable']);

/** What holds no credential under the name in front of it: most values are in many places under the same name. */
const harmless = new RecentAnswers<true>(20_000);

/** The same as `credentialsOf`, worked out once for what holds none. */
function credentialsHere(name: string, text: string): ReturnType<typeof credentialsOf> {
  const key = `${name}\n${text}`;
  if (harmless.get(key)) return [];
  const found = credentialsOf(name, text);
  if (found.length === 0) harmless.set(key, true);
  return found;
}

const isCredentialHere = (name: string, text: string): boolean =>
  credentialsHere(name, text).length > 0;

class Visitor {
  readonly ranges: HiddenRange[] = [];

  constructor(private readonly text: string) {}

  /** Maps and lists that aliases led to: each is looked into once, however often it is named. */
  private readonly followed = { all: new Set<YamlNode>(), secret: new Set<YamlNode>() };

  /**
   * Looks for credentials in a node and below.
   * @param name the key that it is the value of
   * @param all every value below is confidential, whatever it looks like
   * @param secret it is a Secret, or a list of them, whatever its fields are called
   * @param command for arguments, the words of the command in front of them
   */
  visit(
    node: YamlNode,
    name: string,
    all: boolean,
    secret: boolean,
    command?: readonly string[],
  ): void {
    if (node.kind === 'scalar') {
      const found = credentialsHere(name, node.text);
      if (all) this.ofSecret(node, name, found.length > 0);
      else if (found.length > 0) this.hide(node, found);
      else if (node.text.includes('{{')) this.literalsIn(node, name);
      // A sign in front makes another thing of a value.
      const sign = isEmptyNode(node) ? (node.anchor ?? node.tag) : undefined;
      if (sign && isCredentialHere(name, sign)) this.ranges.push({ from: node.start, to: node.to });
    } else if (node.kind === 'alias') {
      // A value may be written where its name says nothing.
      const resolved = deref(node);
      if (resolved.kind === 'scalar') this.visit(resolved, name, all, secret);
      else if (all || secret) {
        const followed = this.followed[all ? 'all' : 'secret'];
        if (followed.has(resolved)) return;
        followed.add(resolved);
        this.visit(resolved, name, all, secret);
      }
    } else if (node.kind === 'map') this.visitMap(node, name, all, secret);
    else {
      const hasWords = !all && node.items.some(({ node: item }) => item.kind === 'scalar');
      const credentials = hasWords ? this.toldBy(node, command) : [];
      for (const [i, { node: item }] of node.items.entries()) {
        const credential = item.kind === 'scalar' && credentials.find(({ index }) => index === i);
        if (credential) this.hide(item, [credential]);
        this.visit(item, name, all, secret);
      }
    }
  }

  /** What the words of a command give away, each with where it stands in its word. */
  private toldBy(node: SeqNode, command: readonly string[] = []) {
    const words = wordsOf(node);
    const credentials = credentialsInCall([...command, ...words], command.length);
    return credentials.flatMap(({ index, prefix, isPart }) => {
      const to = words[index]?.length ?? 0;
      return isPart ? [] : [{ index, from: Math.min(prefix.length, to), to }];
    });
  }

  /** All of a value, or stretches of it. */
  private hide(node: ScalarNode, found: readonly Range[] | 'whole'): void {
    const parts = found === 'whole' ? null : writtenParts(node, this.text, found);
    if (parts) this.ranges.push(...parts);
    else this.ranges.push(contentOf(node));
  }

  /** A value of a Secret, whatever it looks like; who signs in and where, and plain settings, are none. */
  private ofSecret(node: ScalarNode, name: string, isCredential: boolean): void {
    const says = isCredential ? undefined : saidBy(name);
    if (says !== undefined && isOpen(node.text, says)) return;
    this.ranges.push({ ...contentOf(node), says });
  }

  /** What an expression of a template writes where nobody gives another value. */
  private literalsIn({ from, to }: ScalarNode, name: string): void {
    for (const { 0: quoted, 2: literal = '', index } of this.text
      .slice(from, to)
      .matchAll(LITERAL)) {
      if (!isCredentialHere(name, literal)) continue;
      const at = from + index + quoted.lastIndexOf(literal);
      this.ranges.push({ from: at, to: at + literal.length });
    }
  }

  /** @param below the key that the map is the value of, or in the list of */
  private visitMap(node: MapNode, below: string, all: boolean, secret: boolean): void {
    const fields = fieldsBeside(node);
    const kind = fields.kind.trim().toLowerCase();
    const isSecret = secret || kind === 'secret';
    // What only refers to a Secret has a kind too, and a name beside it.
    const isWhole = secret || node.entries.some(({ name }) => name === 'metadata');
    const isList = kind === 'secretlist';
    // A variable or a header: its name stands beside the value. A patch says where the value goes.
    const { path } = fields;
    const named = fields.name || fields.key || lastOf(path);
    for (const { name, key, value } of node.entries) {
      // In braces a value that stands alone is a key.
      if (node.flow && name && isEmptyNode(value) && isCredentialHere(below, name)) {
        this.ranges.push({ from: key.from, to: key.to });
      }
      const isValue = name === 'value';
      const isField = name !== null && FIELDS.has(name);
      const confidential =
        (isSecret && name !== null && !isField && (isWhole || deref(value).kind === 'map')) ||
        name === 'stringData' ||
        name === 'secureJsonData' ||
        (isValue && INTO_SECRET.test(path)) ||
        (below === 'secretGenerator' && name === 'literals');
      this.visit(
        value,
        isValue && named !== '' ? named : (name ?? ''),
        all || confidential,
        // What a merge key brings in are fields of the Secret; in a list each item is one.
        (isSecret && name === null) || (isList && /^items$/i.test(name ?? '')),
        name === 'args' ? commandIn(node) : undefined,
      );
    }
  }
}

/**
 * A string that an expression writes: alone, or by default. Its quotes are escaped where the value has quotes itself.
 * Others are names, such as those of templates.
 */
const LITERAL = /(?:\{\{-?|\bdefault)[ \t(]{0,20}\\?(["'`])([^"'`\\\n{}]{1,200})\\?\1/g;

const isOfKind = (node: MapNode, kind: string): boolean =>
  textAt(node, 'kind').trim().toLowerCase() === kind;

/** The path of a patch that writes what a Secret holds. */
const INTO_SECRET = /^\/(?:stringData|data)(?:\/|$)/i;

/** The field that the path of a patch ends in, or nothing where it is no such path. */
const lastOf = (path: string): string =>
  path.startsWith('/')
    ? (path.split('/').at(-1) ?? '').replace(/~1/g, '/').replace(/~0/g, '~')
    : '';

const wordsOf = ({ items }: SeqNode): string[] => items.map(({ node }) => textOf(node));

/** The words of the command beside arguments. */
function commandIn(container: MapNode): readonly string[] | undefined {
  const command = entryAt(container, 'command', new Set());
  const list = command && deref(command.value);
  return list?.kind === 'seq' ? wordsOf(list) : undefined;
}

const textOf = (node: YamlNode): string => {
  const resolved = deref(node);
  return resolved.kind === 'scalar' ? resolved.text : '';
};

/** What a map says under a key, itself or through a map that it takes over as a whole. */
const textAt = (map: MapNode, key: string): string => {
  const entry = entryAt(map, key, new Set());
  return entry ? textOf(entry.value) : '';
};

const TELLING = ['kind', 'path', 'name', 'key'] as const;

/** What a map says that tells what its other values are; it is gone through once unless it takes over other maps. */
function fieldsBeside(map: MapNode) {
  const fields = { kind: '', path: '', name: '', key: '' };
  if (map.entries.some(({ name }) => name === null)) {
    for (const name of TELLING) fields[name] = textAt(map, name);
    return fields;
  }
  // Of several with one name the first one counts, as in `entryAt`.
  for (let i = map.entries.length - 1; i >= 0; i--) {
    const { name, value } = map.entries[i] as MapEntry;
    const key = TELLING.find((field) => field === name);
    if (key) fields[key] = textOf(value);
  }
  return fields;
}

/** @param seen maps that were looked into: each once, however often it is taken over */
function entryAt(map: MapNode, key: string, seen: Set<MapNode>): MapEntry | undefined {
  seen.add(map);
  const entry = map.entries.find(({ name }) => name === key);
  if (entry) return entry;
  for (const { name, value } of map.entries) {
    const taken = name === null ? deref(value) : undefined;
    for (const source of taken?.kind === 'seq'
      ? taken.items.map(({ node }) => deref(node))
      : [taken]) {
      const found = source?.kind === 'map' && !seen.has(source) && entryAt(source, key, seen);
      if (found) return found;
    }
  }
  return undefined;
}

/** Block scalars begin on the line below their header. */
const contentOf = ({ from, to, contentFrom }: ScalarNode): Range => ({
  from: contentFrom ?? from,
  to,
});

/** The credentials of JSON: an object as kubectl keeps the last one that was applied, a patch, or a configuration. */
function rangesOfJson(text: string): readonly Range[] {
  const document = parseDocument(text);
  // An expression of a template is no map but a value, which would be looked into without end.
  const kind = document.root?.kind;
  if (kind !== 'map' && kind !== 'seq') return [];
  // Without its quotes, so that what is left can still be read.
  return rangesIn(document).map(({ from, to }) =>
    /^(["'])[\s\S]*\1$/.test(text.slice(from, to)) ? { from: from + 1, to: to - 1 } : { from, to },
  );
}

const credentialsOf = (name: string, text: string) => credentialsOfValue(name, text, rangesOfJson);
