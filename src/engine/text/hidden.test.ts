import { describe, expect, it } from 'vitest';
import { asItLooks, hiddenRuns } from './hidden.ts';

const said = (text: string) =>
  hiddenRuns(text).map(({ kind, from, to, characters }) => `${kind} ${from}-${to} ${characters}`);

describe('hidden characters', () => {
  it.each([
    ['an override of the direction', 'a: b\u202ec', ['direction 4-5 U+202E']],
    [
      'isolates, each where it stands',
      '# \u2066x\u2069',
      ['direction 2-3 U+2066', 'direction 4-5 U+2069'],
    ],
    ['a blank without a width', 'privileged\u200b: true', ['invisible 10-11 U+200B']],
    ['several at once', 'a\u200b\u200b\u202e', ['direction 1-4 U+200B,U+202E']],
    ['a mark of the byte order inside', 'a: \ufeffb', ['invisible 3-4 U+FEFF']],
    ['two of them at the beginning', '\ufeff\ufeffa', ['invisible 1-2 U+FEFF']],
    ['tags', 'a\u{e0041}\u{e0042}', ['invisible 1-5 U+E0041,U+E0042']],
    ['a filler that counts as a letter', 'a\u3164', ['invisible 1-2 U+3164']],
    ['a joiner between Latin letters', 'ad\u200dmin', ['invisible 2-3 U+200D']],
  ])('are found: %s', (_, text, wanted) => expect(said(text)).toEqual(wanted));

  it.each([
    ['a mark of the byte order at the beginning', '\ufeffa: b'],
    ['a family of emoji', '# 👨‍👩‍👧 '],
    ['a flag made of tags', '# 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['Persian, which is written with them', '# می\u200cخواهم'],
    ['other blanks, accents and scripts', 'ä\u00a0é 漢字 שלום'],
  ])('are none: %s', (_, text) => expect(said(text)).toEqual([]));

  it('are found in a long text in one go', () => {
    expect(hiddenRuns('a\u200b'.repeat(100_000))).toHaveLength(100_000);
    expect(hiddenRuns('\u202e'.repeat(1_000_000))).toHaveLength(1);
  });
});

describe('a name as it looks', () => {
  it.each([
    ['c\u043entainers', 'containers', ['о (U+043E)']],
    ['\u0430ut\u03bfm\u03bfunt', 'automount', ['а (U+0430)', 'ο (U+03BF)']],
    ['priv\u200bileged', 'privileged', []],
    ['containers', 'containers', []],
    ['größe', 'größe', []],
  ])('%j is %s', (name, looks, letters) => {
    expect(asItLooks(name)).toEqual({ name: looks, letters });
  });
});
