/**
 * Text to quote: a review’s text in which no credential can be read any more. Reports, excerpts and preview
 * lines take what they print from here.
 */

import type { Range } from '../review/problem.ts';
import type { Review } from '../review/review.ts';
import { deref, type MapNode, type ScalarNode, type YamlNode } from '../yaml/node.ts';
import { parseDocument, type YamlDocument } from '../yaml/parse.ts';
import { credentialsInWords } from './command-credentials.ts';
import { speakingName } from './credential-identifiers.ts';
import {
  credentialInHeader,
  credentialStretches,
  decodedBase64,
  masked,
  tokenIn,
} from './credentials.ts';
import { credentialInEntry } from './entry-credentials.ts';

const DOT = '\u2022';

const known = new WeakMap<Review, string>();

/**
 * The text with a dot for each character of a credential; everything else is where it was. Pieces of it are
 * to be shown through `quoted`.
 */
export function concealed(review: Review): string {
  const before = known.get(review);
  if (before !== undefined) return before;
  const text = dotted(review.text, rangesOf(review));
  known.set(review, text);
  return text;
}

/** Where credentials stand; ranges may meet, since one can be told in more than one way. */
function rangesOf({ text, documents }: Review): Range[] {
  const ranges = documents.flatMap(({ slice, review: { document } }) =>
    rangesIn(document).map(({ from, to }) => ({ from: slice.from + from, to: slice.from + to })),
  );
  return [...ranges, ...credentialStretches(text), ...commentsIn(text)];
}

/** The different credentials of which some part stands in one of the stretches of the text. */
export function credentialsWithin(review: Review, stretches: readonly Range[]): Set<string> {
  const found = new Set<string>();
  let end = 0;
  for (const { from, to } of rangesOf(review).sort((a, b) => a.from - b.from || b.to - a.to)) {
    // What lies in a credential that was looked at is no other one.
    if (to <= end) continue;
    end = to;
    if (stretches.some((own) => from < own.to && own.from < to)) {
      found.add(review.text.slice(from, to).trim());
    }
  }
  return found;
}

/** A text from elsewhere, such as what an edit inserts, without the credentials that the review holds. */
export function concealedPiece(review: Review, piece: string): string {
  let out = dotted(piece, [...credentialStretches(piece), ...commentsIn(piece)]);
  for (const secret of secretsOf(review)) {
    if (out.includes(secret)) out = out.replaceAll(secret, DOT.repeat(secret.length));
  }
  return out;
}

/** A line of concealed text as it is shown: how long a credential is stays out of it as well. */
export const withShortMasks = (line: string): string =>
  line.replace(/\u2022+/g, (dots) => masked(dots));

const secrets = new WeakMap<Review, readonly string[]>();

/** The credentials line by line, the longest first; short ones could stand for anything. */
function secretsOf(review: Review): readonly string[] {
  const before = secrets.get(review);
  if (before) return before;
  const hidden = concealed(review);
  const found = new Set<string>();
  for (const { index } of hidden.matchAll(/(?<!\u2022)\u2022/g)) {
    const length = /^\u2022+/.exec(hidden.slice(index, index + 20_000))?.[0].length ?? 0;
    const secret = review.text.slice(index, index + length).trim();
    if (secret.length >= 4) found.add(secret);
  }
  const list = [...found].sort((a, b) => b.length - a.length);
  secrets.set(review, list);
  return list;
}

/** Every character of the ranges that can be seen becomes a dot. */
function dotted(text: string, ranges: readonly Range[]): string {
  let out = '';
  let at = 0;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const start = Math.max(from, at);
    if (to <= start) continue;
    out += text.slice(at, start) + text.slice(start, to).replace(/\S/g, DOT);
    at = to;
  }
  return out + text.slice(at);
}

/** Comments that a credential has been left in. */
function* commentsIn(text: string): Generator<Range> {
  for (const { 0: comment, index } of text.matchAll(/(?<=^|[ \t])#[^\n\r]{1,1000}/gm)) {
    const said = comment.slice(1).trim();
    if (said && credentialInEntry('', said)) yield { from: index + 1, to: index + comment.length };
  }
}

/** Where in a document’s text the values stand that are credentials. */
function rangesIn({ root }: YamlDocument): Range[] {
  const ranges: Range[] = [];
  if (root) visit(root, '', false, ranges);
  return ranges;
}

/** @param all every value below is confidential, whatever it looks like */
function visit(node: YamlNode, name: string, all: boolean, ranges: Range[]): void {
  if (node.kind === 'scalar') {
    if (all || isCredential(name, node.text)) ranges.push(contentOf(node));
  } else if (node.kind === 'alias') {
    // A value may be written where its name says nothing.
    const own = deref(node);
    if (own.kind === 'scalar' && (all || isCredential(name, own.text))) ranges.push(contentOf(own));
  } else if (node.kind === 'map') visitMap(node, all, ranges);
  else if (node.kind === 'seq') {
    const words = node.items.map(({ node: item }) => textOf(item));
    const told = new Set(credentialsInWords(words).map(({ index }) => index));
    node.items.forEach(({ node: item }, i) => {
      visit(item, name, all || (told.has(i) && item.kind === 'scalar'), ranges);
    });
  }
}

function visitMap(node: MapNode, all: boolean, ranges: Range[]): void {
  const isSecret = textAt(node, 'kind') === 'Secret';
  // A variable or a header: its name stands beside the value.
  const named = textAt(node, 'name');
  for (const { name, value } of node.entries) {
    const own = name === 'value' && named !== '' ? named : (name ?? '');
    const confidential = isSecret && (name === 'data' || name === 'stringData');
    visit(value, own, all || confidential, ranges);
  }
}

const textOf = (node: YamlNode): string => {
  const own = deref(node);
  return own.kind === 'scalar' ? own.text : '';
};

const textAt = (map: MapNode, key: string): string => {
  const entry = map.entries.find(({ name }) => name === key);
  return entry ? textOf(entry.value) : '';
};

/** Block scalars begin on the line below their header. */
const contentOf = ({ from, to, contentFrom }: ScalarNode): Range => ({
  from: contentFrom ?? from,
  to,
});

/** An object in JSON that holds credentials itself, as kubectl keeps the last one that was applied. */
function isManifest(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false;
  const document = parseDocument(text);
  // An expression of a template is no map but a value, which would be looked into without end.
  return document.root?.kind === 'map' && rangesIn(document).length > 0;
}

const isCredential = (name: string, text: string): boolean =>
  text.length > 0 &&
  (credentialInHeader(speakingName(name), text) !== null ||
    credentialInEntry(name, text) !== null ||
    isManifest(text) ||
    (isBase64(text) && tokenIn(decodedBase64(text)) !== null));

/** Told without one pattern for the whole: over megabytes it would come to the end of the stack. */
const isBase64 = (text: string): boolean =>
  text.length >= 20 && !/[^A-Za-z0-9+/\s=]/.test(text) && !/=\s*[^=\s]/.test(text);
