import { describe, expect, it } from 'vitest';
import { ChangeSet, type TextEdit } from './change.ts';

/** A change as a reader sees it: `ab[cd>X]ef` replaces "cd" by "X", `[>X]` inserts, `[cd>]` deletes. */
function read(notation: string): { before: string; after: string; changes: ChangeSet } {
  let before = '';
  let after = '';
  const edits: TextEdit[] = [];
  for (const [, plain, old = '', insert = ''] of notation.matchAll(
    /([^[]+)|\[([^>]*)>([^\]]*)\]/g,
  )) {
    if (plain === undefined)
      edits.push({ from: before.length, to: before.length + old.length, insert });
    before += plain ?? old;
    after += plain ?? insert;
  }
  return { before, after, changes: ChangeSet.of(before.length, edits) };
}

/** The notation of a change of `before`. */
function show(before: string, { edits }: ChangeSet): string {
  let out = '';
  let at = 0;
  for (const { from, to, insert } of edits) {
    out += `${before.slice(at, from)}[${before.slice(from, to)}>${insert}]`;
    at = to;
  }
  return out + before.slice(at);
}

describe('of', () => {
  const of = (length: number, ...edits: (readonly [number, number, string])[]) =>
    ChangeSet.of(
      length,
      edits.map(([from, to, insert]) => ({ from, to, insert })),
    );

  it('sorts edits by their place', () => {
    expect(show('abcdef', of(6, [4, 5, 'Y'], [0, 1, 'X']))).toBe('[a>X]bcd[e>Y]f');
  });

  it('keeps the order of insertions at one place', () => {
    expect(of(2, [1, 1, 'x'], [1, 1, 'y'], [1, 1, 'z']).apply('ab')).toBe('axyzb');
  });

  it('puts an insertion before the replacement that starts there', () => {
    expect(of(3, [1, 2, 'B'], [1, 1, '+']).apply('abc')).toBe('a+Bc');
  });

  it('drops edits that change nothing', () => {
    expect(of(3, [1, 1, '']).empty).toBe(true);
    expect(of(3, [1, 1, ''], [2, 3, '']).edits).toHaveLength(1);
  });

  it('takes edits that touch', () => {
    expect(of(4, [0, 2, 'x'], [2, 4, 'y']).apply('abcd')).toBe('xy');
  });

  it('reaches from the start of the text to its end', () => {
    expect(of(3, [0, 3, '']).apply('abc')).toBe('');
    expect(of(0, [0, 0, 'abc']).apply('')).toBe('abc');
  });

  it.each([
    ['ends behind the text', [2, 5, 'x'], /2 to 5 .*length 4/],
    ['lies behind the text', [5, 5, 'x'], /5 to 5 .*length 4/],
    ['starts before the text', [-1, 2, 'x'], /-1 to 2 .*length 4/],
    ['ends before it starts', [3, 2, 'x'], /3 to 2 .*length 4/],
  ] as const)('refuses an edit that %s, with its numbers', (_, edit, message) => {
    expect(() => of(4, edit)).toThrow(RangeError);
    expect(() => of(4, edit)).toThrow(message);
  });

  it.each([
    ['share a character', [0, 3, 'x'], [2, 4, 'y'], /2 .*3/],
    ['contain one another', [0, 4, 'x'], [1, 2, 'y'], /1 .*4/],
    ['replace the same', [1, 2, 'x'], [1, 2, 'y'], /1 .*2/],
    ['insert into what another replaces', [1, 4, 'x'], [2, 2, 'y'], /2 .*4/],
  ] as const)('refuses edits that %s, with their numbers', (_, one, other, message) => {
    for (const edits of [[one, other] as const, [other, one] as const]) {
      expect(() => of(4, ...edits)).toThrow(RangeError);
      expect(() => of(4, ...edits)).toThrow(message);
    }
  });
});

describe('apply and invert', () => {
  /** Applies, and checks on the way that lengths are told right and that inverting goes back. */
  const applies = (notation: string) => {
    const { before, after, changes } = read(notation);
    expect(changes.apply(before)).toBe(after);
    expect(changes.newLength).toBe(after.length);
    const back = changes.invert(before);
    expect(back.length).toBe(after.length);
    expect(back.apply(after)).toBe(before);
    expect(back.invert(after)).toEqual(changes);
  };

  it.each([
    'abc',
    '[>x]abc',
    'abc[>x]',
    'a[b>]c',
    'a[b>longer]c',
    '[abc>]',
    '[>abc]',
    '[a>1][b>2][c>3]',
    'a[b>][>x]c',
    '[a>12]b[c>]d[ef>5]g[>!]',
    'crlf[\r\n>\n]and 😀[>\r\n]',
  ])('%j and back', applies);

  it('refuses a text of another length, with both lengths', () => {
    const { changes } = read('a[b>x]c');
    for (const use of [() => changes.apply('abcd'), () => changes.invert('abcd')]) {
      expect(use).toThrow(RangeError);
      expect(use).toThrow(/length 3.*length 4/);
    }
  });
});

describe('compose', () => {
  /** `first`, then `second` on its result, are `both` at once; composing keeps the result. */
  const composes = (first: string, second: string, both: string) => {
    const one = read(first);
    const two = read(second);
    expect(two.before).toBe(one.after);
    const composed = one.changes.compose(two.changes);
    expect(composed.apply(one.before)).toBe(two.after);
    expect(show(one.before, composed)).toBe(both);
  };

  it.each([
    ['far apart', '[a>x]bcd', 'xbc[d>y]', '[a>x]bc[d>y]'],
    ['the other way round', 'abc[d>y]', '[a>x]bcy', '[a>x]bc[d>y]'],
    ['replacing what was inserted', 'a[>xy]b', 'a[xy>z]b', 'a[>z]b'],
    ['deleting part of what was inserted', 'a[>xyz]b', 'a[xy>]zb', 'a[>z]b'],
    ['inserting into what was inserted', 'a[>xz]b', 'ax[>y]zb', 'a[>xyz]b'],
    ['inserting where something was deleted', 'a[b>]c', 'a[>x]c', 'a[b>x]c'],
    ['deleting across what was deleted', 'ab[c>]de', 'a[bd>]e', 'a[bcd>]e'],
    ['deleting across what was inserted', 'a[>x]b', '[axb>]', '[ab>]'],
    ['on nothing', 'abc', 'a[b>x]c', 'a[b>x]c'],
    ['of nothing', 'a[b>x]c', 'axc', 'a[b>x]c'],
  ])('%s', (_, first, second, both) => composes(first, second, both));

  it('leaves nothing of an insertion taken back', () => {
    const one = read('a[>x]b');
    const two = read('a[x>]b');
    expect(one.changes.compose(two.changes).empty).toBe(true);
  });

  it('refuses a set made for another text, with both lengths', () => {
    const { changes } = read('a[>xy]b');
    expect(() => changes.compose(ChangeSet.empty(2))).toThrow(/2 .*4/);
  });
});

describe('diff', () => {
  /** The one edit that `diff` finds; it always turns the one text into the other. */
  const finds = (notation: string) => {
    const { before, after } = read(notation);
    const changes = ChangeSet.diff(before, after);
    expect(changes.apply(before)).toBe(after);
    expect(show(before, changes)).toBe(notation);
  };

  it.each([
    ['nothing between equal texts', 'abc'],
    ['an insertion', 'ab[>x]c'],
    ['a deletion', 'a[b>]c'],
    ['a replacement', 'a[bc>x]d'],
    ['everything', '[abc>xyz]'],
    ['text from nothing', '[>abc]'],
    ['nothing from text', '[abc>]'],
    ['a doubled letter once', 'aa[>a]b'],
    ['one span over two changes', 'a[bcd>xcy]e'],
  ])('finds %s', (_, notation) => finds(notation));

  it.each([
    ['LF that becomes CRLF', 'a[\n>\r\n]b'],
    ['CRLF that becomes LF', 'a[\r\n>\n]b'],
    ['CRLF that becomes CR', 'a[\r\n>\r]b'],
    ['a line inserted among CRLF', 'a\r\n[>b\r\n]c'],
    ['one astral letter for another with the same first half', 'a[😀>😁]b'],
    ['one astral letter for another with the same second half', 'a[😀>🈀]b'],
    ['the first of two astral letters deleted', '[😀>]😁'],
  ])('keeps pairs whole: %s', (_, notation) => finds(notation));
});

describe('mapPos', () => {
  /** Where a position of the text before lies after the change: on the side before, and behind. */
  const maps = (notation: string, position: number, before: number, behind: number) => {
    const { changes } = read(notation);
    expect([changes.mapPos(position, -1), changes.mapPos(position, 1)]).toEqual([before, behind]);
    expect(changes.mapPos(position)).toBe(before);
  };

  it.each([
    ['before the change it stays', 'ab[c>xyz]d', 1, 1, 1],
    ['behind the change it moves', 'ab[c>xyz]d', 4, 6, 6],
    ['at an insertion the side decides', 'ab[>xyz]c', 2, 2, 5],
    ['inside a replacement it goes to an edge', 'a[bcd>xy]e', 2, 1, 3],
    ['inside a deletion it goes to where that was', 'a[bcd>]e', 3, 1, 1],
    ['at the end of a replacement it stays behind it', 'a[bc>x]d', 3, 2, 2],
    ['at the end of the text it stays at the end', '[a>xyz]b', 2, 4, 4],
  ])('%s', (_, notation, position, before, behind) => maps(notation, position, before, behind));
});

describe('rebase', () => {
  /** `change`, made beside `over`, becomes `rebased` in the text after `over`. */
  const rebases = (change: string, over: string, rebased: string | null) => {
    const own = read(change);
    const other = read(over);
    expect(other.before).toBe(own.before);
    const result = own.changes.rebase(other.changes);
    expect(result && show(other.after, result)).toBe(rebased);
  };

  it.each([
    ['moves behind an insertion', 'abc[d>x]', 'a[>yy]bcd', 'ayybc[d>x]'],
    ['moves up behind a deletion', 'abc[d>x]', '[ab>]cd', 'c[d>x]'],
    ['stays before a change', 'a[b>x]cd', 'abc[d>y]', 'a[b>x]cy'],
    ['takes nothing of what is inserted at its front edge', 'a[b>x]c', 'a[>y]bc', 'ay[b>x]c'],
    ['takes nothing of what is inserted at its back edge', 'a[b>x]c', 'ab[>y]c', 'a[b>x]yc'],
    ['an insertion survives a deletion beside it', 'a[>x]bc', 'a[b>]c', 'a[>x]c'],
    ['moves all of its edits', '[a>1]b[c>2]', 'a[>y]bc', '[a>1]yb[c>2]'],
    ['over nothing is itself', 'a[b>x]c', 'abc', 'a[b>x]c'],
  ])('%s', (_, change, over, rebased) => rebases(change, over, rebased));

  it.each([
    ['the same is replaced', 'a[b>x]c', 'a[b>y]c'],
    ['part of it is deleted', 'a[bc>x]d', 'a[b>]cd'],
    ['something is inserted inside it', 'a[bc>x]d', 'ab[>y]cd'],
    ['more than it is deleted', 'a[b>x]c', '[abc>]'],
    ['the text around an insertion is deleted', 'ab[>x]cd', 'a[bc>]d'],
    ['both insert at one place', 'a[>x]b', 'a[>y]b'],
  ])('gives up when %s', (_, change, over) => rebases(change, over, null));

  it('refuses a set made for another text, with both lengths', () => {
    expect(() => read('a[b>x]c').changes.rebase(ChangeSet.empty(7))).toThrow(/7 .*3/);
  });
});
