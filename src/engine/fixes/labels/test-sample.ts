/** Fixes drawn from real manifests, to be labelled by a reader: whether each breaks what it is made in. */

import { readdirSync, readFileSync } from 'node:fs';
import { resolveConfig } from '../../config.ts';
import {
  decodeText,
  grouped,
  profileNamed,
  type Review,
  Reviewer,
  registry,
  type WrittenValue,
} from '../../index.ts';
import { itemSteps } from '../../late.ts';
import { formatPath } from '../../text/path.ts';
import { finish } from '../../text/steps.ts';
import { hardenAll } from '../harden.ts';

/** Of the numbers that decide what is drawn. */
export const SEED = 20_261_201;
export const SIZE = 300;
/** As many of each rule, if there are as many; the rest in proportion to how many there are. */
const OF_EACH_RULE = 4;

export const LABELS = ['breaks', 'does-not', 'cannot-tell'] as const;
export type Label = (typeof LABELS)[number];

/** Where a fix is made. */
export interface Position {
  readonly file: string;
  /** Index of the document in its file, from 0. */
  readonly document: number;
  /** Kind and name. */
  readonly object: string;
  /** Null for what is of the object, of its pod, or of several containers at once. */
  readonly container: string | null;
  readonly rule: string;
}

/** A row of labels.jsonl. */
export interface Labelled extends Position {
  /** The values, as hardening wrote them when they were labelled. */
  readonly writes: string;
  readonly label: Label;
  readonly reason: string;
}

export interface ReadFile {
  readonly name: string;
  readonly text: string;
}

/** The manifests that the fixes are drawn from. */
export function manifests(): readonly ReadFile[] {
  return ['aks-manifests', 'manifests'].flatMap((folder) => {
    const directory = new URL(`../../yaml/testdata/${folder}/`, import.meta.url);
    return readdirSync(directory)
      .filter((name) => /\.(?:ya?ml|json)$/.test(name))
      .sort()
      .map((name) => {
        const decoded = decodeText(readFileSync(new URL(encodeURIComponent(name), directory)));
        if (!decoded.ok) throw new Error(name);
        return { name: `${folder}/${name}`, text: decoded.text };
      });
  });
}

const { kubernetesVersion, policyVersion } = resolveConfig({});

export const reviewOf = ({ text }: ReadFile): Review =>
  new Reviewer(
    registry,
    { kubernetesVersion, policyVersion },
    profileNamed('everything')?.settings,
  ).review(text);

/** Kind and name of an object. */
export const titleOf = ({ kind, name }: { kind: string | null; name: string | null }): string =>
  `${kind ?? '?'}/${name ?? '?'}`;

/** A fix that hardening makes, with what it writes. */
interface Candidate extends Position {
  readonly writes: string;
}

export const keyOf = ({ file, document, object, container, rule }: Position): string =>
  JSON.stringify([file, document, object, container, rule]);

/** Every fix that hardening makes in a file, each with a position of its own. */
export function candidatesIn(file: ReadFile): readonly Candidate[] {
  const review = reviewOf(file);
  const made = madeIn(review);
  const byKey = new Map<string, Candidate>();
  for (const { rule, document, object, container } of finish(itemSteps(review, registry))) {
    const position: Position = {
      file: file.name,
      document,
      object: titleOf(object.object),
      container: container?.name ?? null,
      rule: rule.id,
    };
    // What only a person knows, and what comes with another rule's fix, is offered and not made.
    const writes = made(position);
    if (writes.length === 0) continue;
    const key = keyOf(position);
    if (!byKey.has(key)) byKey.set(key, { ...position, writes: writes.join(SEPARATOR) });
  }
  return [...byKey.values()];
}

const SEPARATOR = '; ';

/** What hardening a file with all fixes writes for a rule at a place: nothing where it makes no fix. */
export function madeIn(review: Review): (position: Position) => readonly string[] {
  const [hardened] = hardenAll([review], registry, 'all');
  const applied = grouped(hardened?.applied ?? [], ({ rule, document }) => `${document} ${rule}`);
  return ({ rule, document, object, container }) =>
    (applied.get(`${document} ${rule}`) ?? [])
      .flatMap(({ written }) => written)
      // What is written elsewhere does not tell for which object of the document.
      .filter((one) => one.elsewhere || !one.object || titleOf(one.object) === object)
      .filter((one) => container === null || !one.container || one.container === container)
      .map(saidOf);
}

function saidOf({ op, path, value, object, elsewhere }: WrittenValue): string {
  if (op === 'add-document') return `adds ${short(value)}`;
  const at = `${elsewhere && object ? `${titleOf(object)} ` : ''}${formatPath(path)}`;
  if (op === 'remove') return `-${at}`;
  return `${at}${op === 'rename' ? ' renamed to ' : '='}${short(value)}`;
}

/** Whole policies fit: what one of them lets in is at its end. */
const LONGEST = 1000;
function short(value: unknown): string {
  const text =
    JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? Number(one) : one)) ?? '';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Draws from all candidates: each rule has its share, and which of its fixes are taken is chance. */
export function drawn(candidates: readonly Candidate[]): readonly Candidate[] {
  const byRule = [...grouped(candidates, ({ rule }) => rule)].sort(([a], [b]) => (a < b ? -1 : 1));
  const sizes = sharesOf(byRule.map(([, own]) => own.length));
  const taken = byRule.flatMap(([rule, own], i) =>
    shuffled(own, randomFrom(SEED, rule)).slice(0, sizes[i]),
  );
  const order = new Map(candidates.map((candidate, i) => [candidate, i]));
  return taken.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** How many are drawn of each rule. */
function sharesOf(counts: readonly number[]): readonly number[] {
  const least = counts.map((count) => Math.min(count, OF_EACH_RULE));
  const rest = counts.map((count, i) => count - (least[i] ?? 0));
  const total = sum(rest);
  const left = Math.max(0, SIZE - sum(least));
  const exact = rest.map((count) => (total > 0 ? Math.min(count, (left * count) / total) : 0));
  const shares = exact.map(Math.floor);
  // What rounding leaves goes to the largest remainders.
  const byRemainder = [...exact.keys()].sort(
    (a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b,
  );
  for (const i of byRemainder.slice(0, left - sum(shares))) shares[i] = (shares[i] ?? 0) + 1;
  return shares.map((share, i) => share + (least[i] ?? 0));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Mulberry32: the same numbers from the same seed everywhere, others for each name. */
function randomFrom(seed: number, name: string): () => number {
  let state = [...name].reduce((hash, sign) => Math.imul(hash, 31) + sign.charCodeAt(0), seed) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** The rows of labels.jsonl. */
export const labelled = (): readonly Labelled[] =>
  readFileSync(new URL('labels.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

export interface Count {
  readonly rows: number;
  readonly made: number;
}

/** How many of the labelled fixes are made today. */
export interface Counts {
  readonly byLabel: { readonly [label in Label]: Count };
  /** Of each rule, those that do not break anything. */
  readonly harmless: ReadonlyMap<string, Count>;
  /** Those that are counted as made, by what tells them apart. */
  readonly made: ReadonlySet<string>;
}

/**
 * Hardens the files of the labelled fixes and looks which of them are made. What breaks something counts with
 * the values that it was labelled with: a better value is another fix. What is harmless counts with any.
 */
export function countsOf(rows: readonly Labelled[], review: (file: ReadFile) => Review): Counts {
  const made = new Set<string>();
  for (const file of manifests()) {
    const own = rows.filter((row) => row.file === file.name);
    if (own.length === 0) continue;
    const written = madeIn(review(file));
    for (const row of own) {
      const said = new Set(written(row));
      const isMade =
        row.label === 'breaks'
          ? row.writes.split(SEPARATOR).every((one) => said.has(one))
          : said.size > 0;
      if (isMade) made.add(keyOf(row));
    }
  }
  const countOf = (of: readonly Labelled[]): Count => {
    return { rows: of.length, made: of.filter((row) => made.has(keyOf(row))).length };
  };
  const byLabel = (label: Label) => rows.filter((row) => row.label === label);
  const harmless = grouped(byLabel('does-not'), ({ rule }) => rule);
  return {
    byLabel: {
      breaks: countOf(byLabel('breaks')),
      'does-not': countOf(byLabel('does-not')),
      'cannot-tell': countOf(byLabel('cannot-tell')),
    },
    harmless: new Map([...harmless].map(([rule, own]) => [rule, countOf(own)])),
    made,
  };
}
