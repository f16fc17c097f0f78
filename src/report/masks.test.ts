/**
 * How many credentials are shown and how many harmless words are hidden, of documents that were made for the purpose.
 * docs/masks.md has the figures; with `MASKS=write` in the environment they are written anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { maskedShare } from '../app/features/share/share-mask.ts';
import { DEFAULT_VERSION, grouped, Reviewer, registry } from '../engine/index.ts';
import { concealed, lookedThrough } from '../engine/quotes.ts';
import { type Marked, markedIn, type Stretch } from './test-masks.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

/** What is said of a line that fails. */
const quoted = (one: Marked, { from, to }: Stretch): string =>
  `${one.text.slice(from, to).slice(0, 40)} in ${one.line.slice(0, 160)}`;

/** A credential is shown if any of it is, in a report or in a link; a word is hidden if any of it is. */
function told(one: Marked) {
  const { text, secrets, harmless } = one;
  const review = new Reviewer(registry, env).review(text);
  const hidden = concealed(review);
  const link = maskedShare(review).text;
  const shown = secrets.filter(
    ({ from, to }) => /[^\s•]/.test(hidden.slice(from, to)) || link.includes(text.slice(from, to)),
  );
  const over = harmless.filter(
    ({ from, to }) => hidden.slice(from, to).includes('•') || !link.includes(text.slice(from, to)),
  );
  return {
    ...one,
    shown: shown.map((range) => quoted(one, range)),
    over: over.map((range) => quoted(one, range)),
    asks: lookedThrough(review) === 'held',
  };
}

const SETS = [
  ['masks-1.txt', 'The first set'],
  ['masks-2.txt', 'The second set'],
  ['masks-3.txt', 'The third set'],
] as const;

const results = new Map(SETS.map(([file]) => [file, markedIn(file).map(told)] as const));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function countsOf(all: readonly ReturnType<typeof told>[]) {
  const secrets = sum(all.map((one) => one.secrets.length));
  const harmless = sum(all.map((one) => one.harmless.length));
  const shown = all.flatMap((one) => one.shown);
  const over = all.flatMap((one) => one.over);
  return { secrets, harmless, shown, over };
}

const rowOf = (group: string, all: readonly ReturnType<typeof told>[]): string[] => {
  const { secrets, harmless, shown, over } = countsOf(all);
  return [group, ...[all.length, secrets, shown.length, harmless, over.length].map(String)];
};

/** In columns of one width each, as the formatter writes them. */
function tableOf(title: string, all: readonly ReturnType<typeof told>[]): string {
  const head = [title, 'Documents', 'Credentials', 'Shown', 'Harmless words', 'Hidden'];
  const groups = [...grouped(all, ({ group }) => group)].map(([group, own]) => rowOf(group, own));
  const rows = [head, ...groups, rowOf('All', all)];
  const widths = head.map((_, i) => Math.max(...rows.map((cells) => cells[i]?.length ?? 0)));
  const [top, ...rest] = rows.map((cells) => {
    const padded = cells.map((cell, i) =>
      i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
    );
    return `| ${padded.join(' | ')} |`;
  });
  const rule = widths.map((width, i) =>
    i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [top, `| ${rule.join(' | ')} |`, ...rest].join('\n');
}

describe.each(SETS)('%s', (file) => {
  const all = results.get(file) ?? [];
  const { secrets, harmless, shown, over } = countsOf(all);

  it('shows at most 10 of 200 credentials', () => {
    expect(shown.length * 200, shown.join('\n')).toBeLessThanOrEqual(secrets * 10);
  });

  it('hides at most 3 of 100 harmless words', () => {
    expect(over.length * 100, over.join('\n')).toBeLessThanOrEqual(harmless * 3);
  });

  it('asks before a draft with a credential is kept', () => {
    const unasked = all.filter((one) => one.secrets.length > one.shown.length && !one.asks);
    expect(unasked.map(({ line }) => line)).toEqual([]);
  });
});

it('has its figures in docs/masks.md', () => {
  const path = new URL('../../docs/masks.md', import.meta.url);
  const tables = SETS.map(([file, title]) => tableOf(title, results.get(file) ?? [])).join('\n\n');
  const before = readFileSync(path, 'utf8');
  const after = before.replace(/\| The first set +\|[\s\S]*$/, () => `${tables}\n`);
  if (process.env.MASKS === 'write') writeFileSync(path, after);
  else expect(before).toBe(after);
});
