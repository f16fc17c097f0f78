/** The laws of the engine for one text. They hold for every text, so each throws where one does not. */

import assert from 'node:assert/strict';
import { describeText, FIXES, harden, plan } from '../src/engine/edits.ts';
import {
  finish,
  formatPath,
  type Json,
  loadKnowledge,
  parseDocument,
  type Review,
  Reviewer,
  registry,
  splitDocuments,
  stringifyJson,
  workloadsIn,
} from '../src/engine/index.ts';
import { loadMessages } from '../src/engine/messages/reader.ts';
import { DEFAULT_VERSION } from '../src/engine/model/version.ts';
import { concealed } from '../src/engine/quotes.ts';
import { equalJson, isObject } from '../src/engine/text/json.ts';
import { applyOps } from '../src/engine/yaml/apply-ops.ts';
import { type OpSeed, opsFor } from '../src/engine/yaml/arbitrary.ts';
import { keepingCommented, modifySteps } from '../src/engine/yaml/modify.ts';
import type { YamlNode } from '../src/engine/yaml/node.ts';
import type { Chance } from './chance.ts';
import { SECRET } from './words.ts';

await loadMessages();

const ENV = {
  kubernetesVersion: DEFAULT_VERSION,
  policyVersion: DEFAULT_VERSION,
  today: '2026-11-25',
} as const;
const EVERY = new Map(registry.rules.map(({ id }) => [id, {}]));

await loadKnowledge();

/** One that has read everything before, and so has much to mix up. */
const used = new Reviewer(registry, ENV, EVERY);
const fresh = () => new Reviewer(registry, ENV, EVERY);

/** Parsing: there is a value or an error with a place, never both; all is where it says that it is. */
export function parse(text: string): void {
  const slices = splitDocuments(text);
  let end = 0;
  for (const { from, to, separatorFrom } of slices) {
    assert(separatorFrom >= end && from >= separatorFrom && to >= from && to <= text.length);
    end = to;
    const own = text.slice(from, to);
    const document = parseDocument(own);
    assert.equal(document.error === null, document.value !== undefined);
    if (document.error) assert(document.error.at >= 0 && document.error.at <= own.length);
    if (document.root) {
      const nodes = countNodes(document.root, 0, own.length);
      // Each node has at least a character, or a sign before it.
      assert(nodes <= 3 * own.length + 3, `${nodes} nodes in ${own.length} characters`);
    }
    const again = parseDocument(own);
    assert.deepEqual(again.error, document.error);
    if (document.value !== undefined) {
      assert.equal(stringifyJson(again.value as Json), stringifyJson(document.value));
    }
  }
}

/** Nodes below one, each within the one that it is in. */
function countNodes(node: YamlNode, from: number, to: number): number {
  assert(node.start >= from && node.from >= node.start, `${node.kind} begins at ${node.from}`);
  assert(node.to >= node.from && node.to <= to, `${node.kind} ends at ${node.to}, past ${to}`);
  if (node.kind === 'seq') {
    return node.items.reduce((sum, { node: item }) => sum + countNodes(item, from, to), 1);
  }
  if (node.kind !== 'map') return 1;
  return node.entries.reduce(
    (sum, { key, value }) => sum + countNodes(key, from, to) + countNodes(value, from, to),
    1,
  );
}

/** Editing: refused, or read back as what was meant, and taken back to the byte. */
export function edit(text: string, chance: Chance): void {
  for (const { from, to } of splitDocuments(text)) {
    const own = text.slice(from, to);
    const document = parseDocument(own);
    if (!isObject(document.value)) continue;
    const ops = opsFor(document.value, seedsOf(chance));
    const result = finish(modifySteps(document, ops));
    if (!result.ok) continue;
    const after = result.changes.apply(own);
    assert.equal(result.changes.invert(own).apply(after), own);
    const read = parseDocument(after);
    assert.equal(read.error, null);
    const meant = applyOps(document.value, keepingCommented(document, ops));
    assert(equalJson(read.value, meant), 'the edit says something else');
  }
}

const KINDS: readonly OpSeed['kind'][] = [
  'set',
  'remove',
  'append',
  'insert',
  'removeItem',
  'rename',
];
const seedsOf = (chance: Chance): OpSeed[] =>
  Array.from({ length: 1 + chance(2) }, () => ({
    kind: KINDS[chance(KINDS.length)] as OpSeed['kind'],
    at: chance(1000),
    more: ['__proto__', 'b', 'constructor'].slice(chance(4)),
    value: [true, 'a: b', null, '\u202e', 'x\ny\n', { __proto__: null, a: [1] }][chance(6)] as Json,
    flag: chance(2) === 1,
  }));

/** Reviewing: of text and options alone; no rule fails; what is said stands somewhere in the text. */
export function review(text: string): void {
  const first = fresh().review(text);
  const said = saidBy(first);
  assert.equal(saidBy(used.review(text)), said);
  assert.equal(saidBy(used.review(text)), said);
  let count = 0;
  for (const { slice, review: own } of first.documents) {
    const length = slice.to - slice.from;
    const ranges = [
      ...own.problems,
      ...own.objects.flatMap(({ findings, suppressed }) => [...findings, ...suppressed]),
    ];
    count += ranges.length;
    for (const { from, to, code } of ranges) {
      const least = code === 'bad-separator' ? -length - 1000 : 0;
      assert(
        from >= least && to >= from && to <= length,
        `${code} at ${from} to ${to} of ${length}`,
      );
    }
    for (const problem of own.problems) {
      assert.notEqual(problem.code, 'rule-failed', JSON.stringify(problem));
    }
  }
  // What is said grows with the text: so many rules at each object and container, and no more.
  const places = 1 + first.documents.length + text.length / 4;
  assert(count <= places * registry.rules.length, `${count} for ${text.length} characters`);
  assert.equal(concealed(first).length, text.length);
}

/** All that a review says, as a text that can be compared. */
const saidBy = ({ documents }: Review): string =>
  JSON.stringify(
    documents.map(({ index, slice, review: own }) => [
      index,
      slice,
      own.recognised,
      own.problems,
      own.objects.map(({ object, findings, suppressed, partly, standards, rules }) => [
        object.path,
        object.name,
        findings,
        suppressed,
        partly,
        standards,
        rules.map(({ rule, targets }) => [rule.id, targets.map(({ status }) => status)]),
      ]),
    ]),
    (_, value) => (typeof value === 'bigint' ? `${value}n` : value),
  );

/** Whether each document can be read. */
const readable = (text: string): boolean[] =>
  splitDocuments(text).map(({ from, to }) => parseDocument(text.slice(from, to)).error === null);

/** Hardening: taken back to the byte, as readable as before, and done once and for all. */
export function hardening(text: string, chance: Chance): void {
  const fixes = FIXES[chance(FIXES.length)] as (typeof FIXES)[number];
  const before = fresh().review(text);
  const { changes, text: hardened } = harden(before, registry, fixes);
  assert.equal(changes.apply(text), hardened);
  assert.equal(changes.invert(text).apply(hardened), text);
  const then = readable(hardened);
  for (const [i, was] of readable(text).entries()) {
    assert(!was || then[i], `document ${i + 1} became unreadable`);
  }
  assert.equal(harden(fresh().review(hardened), registry, fixes).text, hardened);
}

/** Planning a toggle of the form: reverted to the byte, and as readable as before. */
export function planning(text: string, chance: Chance): void {
  const before = used.review(text);
  const workloads = workloadsIn(before, {});
  for (let n = 0; n < 6; n++) {
    const rule = registry.rules[chance(registry.rules.length)];
    if (!rule?.fix) continue;
    const one = workloads[chance(workloads.length + 1)];
    const container = one?.workload.workload.pod.containers[chance(3)];
    const scope = one
      ? {
          document: one.document,
          workload: one.workload.object.path,
          ...(container && { container: container.path }),
        }
      : {};
    const action = chance(3) === 0 ? 'clear' : 'secure';
    const { changes } = plan(before, registry, {
      rule: rule.id,
      action,
      scope,
      all: chance(2) === 1,
    });
    const after = changes.apply(text);
    assert.equal(changes.invert(text).apply(after), text);
    const then = readable(after);
    for (const [i, was] of readable(text).entries()) {
      assert(!was || then[i], `${action} ${rule.id} at ${formatPath(container?.path ?? [])}`);
    }
  }
}

/** What is pasted is described, and what is offered can be carried out. */
export function describing(text: string): void {
  const found = describeText(text);
  if (found.kind === 'extraction') found.extraction.changes.apply(text);
  if (found.kind === 'repair') found.repair.changes.apply(text);
  if (found.kind === 'json' && found.conversion.ok) found.conversion.changes.apply(text);
}

/** Whether the credential stands in the text, and only where it is known for one. */
export const hidesSecret = (text: string): boolean =>
  text.includes(SECRET) && !concealed(fresh().review(text)).includes(SECRET);
