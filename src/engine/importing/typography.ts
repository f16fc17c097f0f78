/**
 * Tabs, typographic quotes and odd spaces, as mail, chats and word processors leave them: offered to be
 * set right where a document cannot be read, or is not read as meant, because of them. The result is
 * read before it is offered; what need not change stays.
 */
import { ChangeSet } from '../text/change.ts';
import type { YamlNode } from '../yaml/node.ts';
import { parseDocument, type YamlDocument } from '../yaml/parse.ts';
import { isEmptyDocument, splitDocuments } from '../yaml/split.ts';
import { isInvisible, isOddSpace, plainQuote } from './odd-characters.ts';
import { type Oddity, type OddityEdit, scan } from './scan.ts';

export interface Repair {
  readonly changes: ChangeSet;
  /** How many characters of each kind change. */
  readonly counts: { readonly [K in Oddity]: number };
  /** Every document that cannot be read can be read afterwards. */
  readonly complete: boolean;
}

const ODDITIES: readonly Oddity[] = ['tab', 'space', 'invisible', 'quote'];

/** What a tab may stand for, the customary first. */
const TABS = [2, 4, 8];

/** Null when nothing of the kind keeps a document from being read. */
export function repairOf(text: string): Repair | null {
  const marks: OddityEdit[] = [];
  let complete = true;
  for (const { from, to } of splitDocuments(text)) {
    const source = text.slice(from, to);
    if (isEmptyDocument(source)) continue;
    const document = parseDocument(source);
    const found = marksFor(document);
    if (!found) complete &&= document.error === null;
    for (const mark of found ?? []) {
      marks.push({ ...mark, from: mark.from + from, to: mark.to + from });
    }
  }
  if (marks.length === 0) return null;
  const counts = { tab: 0, space: 0, invisible: 0, quote: 0 };
  for (const { oddity } of marks) counts[oddity]++;
  return { changes: ChangeSet.of(text.length, marks), counts, complete };
}

function marksFor(document: YamlDocument): readonly OddityEdit[] | null {
  const { text, error, root } = document;
  const misread = root ? misreadNodes(root) : [];
  if (!error && misread.length === 0) return null;
  for (const tab of text.includes('\t') ? TABS : [2]) {
    const all = scan(text, tab);
    // Of a document that can be read only what is misread changes.
    const meant = error ? all : within(all, misread);
    const needed = necessary(text, meant);
    if (needed) return needed;
  }
  return null;
}

/** The marks that stand in one of the nodes. Both are in the order of the text. */
function within(marks: readonly OddityEdit[], nodes: readonly YamlNode[]): OddityEdit[] {
  let i = 0;
  return marks.filter(({ from }) => {
    while (i < nodes.length && (nodes[i] as YamlNode).to < from) i++;
    const node = nodes[i];
    return node !== undefined && from >= node.start;
  });
}

/** The marks without the kinds that the document can be read without; null when it cannot be read. */
function necessary(text: string, marks: readonly OddityEdit[]): readonly OddityEdit[] | null {
  if (marks.length === 0 || !readsWell(text, marks)) return null;
  let needed = marks;
  for (const oddity of ODDITIES) {
    const fewer = needed.filter((mark) => mark.oddity !== oddity);
    if (fewer.length < needed.length && readsWell(text, fewer)) needed = fewer;
  }
  return needed;
}

function readsWell(text: string, marks: readonly OddityEdit[]): boolean {
  const { root } = parseDocument(ChangeSet.of(text.length, marks).apply(text));
  return root?.kind === 'map' && misreadNodes(root).length === 0;
}

/** Texts of people's own: quotes there are theirs. */
const FREE = new Set(['annotations', 'data', 'stringData', 'description']);

/** Keys with odd characters in them, values in typographic quotes, and odd blanks around values. */
function misreadNodes(root: YamlNode): YamlNode[] {
  const found: YamlNode[] = [];
  const visit = (node: YamlNode, free: boolean): void => {
    if (hasOddEnd(node) || (!free && isSmart(node))) found.push(node);
    if (node.kind === 'seq') for (const { node: item } of node.items) visit(item, free);
    if (node.kind !== 'map') return;
    for (const { key, name, value } of node.entries) {
      if (key.kind === 'scalar' && key.style === 'plain' && isOdd(key.text)) found.push(key);
      visit(value, free || (name !== null && FREE.has(name)));
    }
  };
  visit(root, false);
  return found;
}

const isOdd = (key: string): boolean =>
  [...key].some((char) => isInvisible(char) || isOddSpace(char)) || plainQuote(key[0]) !== null;

/** Such a blank keeps quotes from opening and numbers from being numbers; who means it writes it in quotes. */
const hasOddEnd = (node: YamlNode): boolean =>
  node.kind === 'scalar' &&
  node.style === 'plain' &&
  [node.text[0], node.text.at(-1)].some((char) => isOddSpace(char) || isInvisible(char));

const isSmart = (node: YamlNode): boolean =>
  node.kind === 'scalar' &&
  node.style === 'plain' &&
  node.text.length > 1 &&
  plainQuote(node.text[0]) !== null &&
  /[“”„‟‘’‚‛"']$/.test(node.text);
