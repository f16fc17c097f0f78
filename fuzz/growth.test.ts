/**
 * Whether anything that reads a text takes longer than the text is long: a text of twice the size may take 2.6 times the
 * processor's time, by the median of five. The only test that measures time, so it is a project of its own, which the
 * other tests don't run: `npm run test:growth`.
 *
 * All readers and rules run on each text. One that seems too slow is measured again, up to three times: another program
 * can make one text slow, but not the same one each time.
 */
import { describe, expect, it, vi } from 'vitest';
import { readFacts } from '../src/engine/facts/read.ts';
import { type Review, Reviewer, registry } from '../src/engine/index.ts';
import { LONGEST_MESSAGES, readMessages } from '../src/engine/messages/cluster-messages.ts';
import { REAL_WORDINGS } from '../src/engine/messages/wordings/index.ts';
import { DEFAULT_VERSION } from '../src/engine/model/version.ts';
import { concealed, unreviewedSource } from '../src/engine/quotes.ts';
import { type Growing, OBJECTS, RUNS } from './growth.ts';

vi.setConfig({ testTimeout: 3_600_000 });

const ENV = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION } as const;
const EVERY = new Map(registry.rules.map(({ id }) => [id, {}]));

const MOST = 2.6;
const TRIES = 3;
/** Less can't be told from what a collection of garbage takes. */
const LEAST_MS = 25;

const READERS: { readonly [name: string]: (text: string) => void } = {
  review: (text) => {
    const review: Review = new Reviewer(registry, ENV, EVERY).review(text);
    concealed(review);
  },
  quote: (text) => {
    concealed(unreviewedSource(text));
    concealed(unreviewedSource(`@\n${text}`));
  },
};

function milliseconds(read: (text: string) => void, text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** How many times as long twice the text takes. Texts that take no time at all are made longer first. */
function ratioOf({ count, text }: Growing, read: (text: string) => void): number {
  let n = count;
  let small = text(n);
  for (let i = 0; i < 4 && milliseconds(read, small) < LEAST_MS; i++) {
    n *= 2;
    small = text(n);
  }
  const large = text(2 * n);
  const pairs = Array.from({ length: 5 }, () => [
    milliseconds(read, small),
    milliseconds(read, large),
  ]);
  const [one, two] = [median(pairs.map(([a = 0]) => a)), median(pairs.map(([, b = 0]) => b))];
  return one < LEAST_MS / 2 ? 1 : two / one;
}

/** The first look is one pair: only what seems to grow is measured properly. */
function seemsToGrow({ count, text }: Growing, read: (text: string) => void): boolean {
  const two = milliseconds(read, text(2 * count));
  if (two < LEAST_MS) return false;
  return two > MOST * milliseconds(read, text(count));
}

function growthOf(growing: Growing, read: (text: string) => void): number {
  if (!seemsToGrow(growing, read)) return 1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && least > MOST; i++) least = Math.min(least, ratioOf(growing, read));
  return least;
}

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it('takes as long as many objects are many', () => {
    const slow = OBJECTS.map((one) => [one.name, ratioOf(one, read)] as const).filter(
      ([, ratio]) => ratio > MOST,
    );
    const sure = slow.filter(
      ([name]) => growthOf(OBJECTS.find((one) => one.name === name) as Growing, read) > MOST,
    );
    expect(sure).toEqual([]);
  });

  it('takes as long as a run of one piece is long', () => {
    const slow = RUNS.map((one) => [one.name, growthOf(one, read)] as const).filter(
      ([, ratio]) => ratio > MOST,
    );
    expect(slow).toEqual([]);
  });
});

describe('what programs print about images', () => {
  it.each([
    '{\n',
    '[',
    'FROM a\n',
    'FROM a\nENV A=$B\nUSER $A\n',
    "$ docker inspect '\n",
    'A /a/b\n',
    '\u001b[',
  ])('takes as long as a run of %j is long', async (piece) => {
    const timed = async (length: number) => {
      const before = process.cpuUsage();
      await readFacts(piece.repeat(length / piece.length), { today: '2026-12-03' });
      const { user } = process.cpuUsage(before);
      return user / 1000;
    };
    await timed(100_000);
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < TRIES && least > MOST; i++) {
      const [small, large] = [await timed(2_000_000), await timed(4_000_000)];
      least = Math.min(least, small < LEAST_MS ? 1 : large / small);
    }
    expect(least).toBeLessThanOrEqual(MOST);
  });
});

describe('what a cluster says', () => {
  /** Beginnings of messages, which a reader may follow to their end from each of them. */
  const PIECES = [
    ...new Set(REAL_WORDINGS.map(({ text }) => text.slice(0, 60))),
    'Warning: ',
    'Warning  Failed  ',
    '[a-',
    'provider "a": ',
    'a: Forbidden, ',
    'Name: a\n',
    'kubectl logs ',
    '{"message":"',
    '\\n',
    ' ',
  ];

  it.each(PIECES)('takes as long as a run of %j is long', (piece) => {
    const growing: Growing = {
      name: piece,
      count: Math.ceil(50_000 / piece.length),
      text: (count) => piece.repeat(count),
    };
    expect(growthOf(growing, (text) => void readMessages(text))).toBeLessThanOrEqual(MOST);
  });

  it('is read up to its longest', () => {
    const all = REAL_WORDINGS.map(({ text }) => text).join('\n');
    const text = all.repeat(Math.floor(LONGEST_MESSAGES / all.length));
    expect(readMessages(text).denials.length).toBeGreaterThan(50);
    expect(readMessages('a'.repeat(LONGEST_MESSAGES + 1)).tooLong).toBe(true);
  });
});
