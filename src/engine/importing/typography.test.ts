import { describe, expect, it } from 'vitest';
import { repairOf } from './typography.ts';

const NB = '\u00a0';
const ZW = '\u200b';

/** The text after the repair with the counts that are not nought. */
function repaired(text: string) {
  const repair = repairOf(text);
  if (!repair) return null;
  const counts = Object.entries(repair.counts).filter(([, n]) => n > 0);
  return [repair.changes.apply(text), Object.fromEntries(counts)];
}

describe('what is set right', () => {
  it.each<[string, string, string, object]>([
    ['tabs', 'a:\n\tb: 1\n\tc:\n\t\td: 2\n', 'a:\n  b: 1\n  c:\n    d: 2\n', { tab: 4 }],
    ['tabs of four', 'a:\n    b: 1\n\tc: 2\n', 'a:\n    b: 1\n    c: 2\n', { tab: 1 }],
    ['a tab after a dash', 'a:\n-\tb: 1\n  c: 2\n', 'a:\n- b: 1\n  c: 2\n', { tab: 1 }],
    ['CRLF', 'a:\r\n\tb: 1\r\n', 'a:\r\n  b: 1\r\n', { tab: 1 }],
    ['no-break spaces', `a:\n${NB}${NB}b: 1\n`, 'a:\n  b: 1\n', { space: 2 }],
    ['one after a colon', `a:${NB}b\nc: d\n`, 'a: b\nc: d\n', { space: 1 }],
    ['a zero-width space', `${ZW}a: 1\nb${ZW}: 2\n`, 'a: 1\nb: 2\n', { invisible: 2 }],
    ['quotes', 'a: “b”\nc: [‘d’, „e“]\n', `a: "b"\nc: ['d', "e"]\n`, { quote: 6 }],
    ['a quote that is half smart', 'a: "b”\nc: 1\n', 'a: "b"\nc: 1\n', { quote: 1 }],
    ['a backslash in quotes', 'a: “\\d”\n', "a: '\\d'\n", { quote: 2 }],
    ['a key in quotes with what is in them', `“a${ZW}”: 1\n`, `"a${ZW}": 1\n`, { quote: 2 }],
    ['quoted keys', '“a”: 1\n', '"a": 1\n', { quote: 2 }],
    [
      'the indentation of a block scalar, not its content',
      'a:\n\tb: |\n\t\tx\ty\n\t\t\t“z”\n\tc: 1\n',
      'a:\n  b: |\n    x\ty\n    \t“z”\n  c: 1\n',
      { tab: 6 },
    ],
    ['what breaks, not what is odd', `a:\n\tb: x${NB}y\n`, `a:\n  b: x${NB}y\n`, { tab: 1 }],
    [
      'odd blanks around a number',
      `a: ${NB}1\nb: 2${NB} # c\n`,
      'a:  1\nb: 2  # c\n',
      { space: 2 },
    ],
    ['an odd blank behind a quote', `a: "b"${NB}\n`, 'a: "b" \n', { space: 1 }],
    [
      'odd blanks in brackets',
      `a: [\n${NB} "b",\n  c${ZW}\n]\nd: {e: 3\n${NB} }\n`,
      'a: [\n  "b",\n  c\n]\nd: {e: 3\n  }\n',
      { space: 2, invisible: 1 },
    ],
    [
      'one document of two',
      `a: x${NB}1\n---\na:\n\tb: 1\n`,
      `a: x${NB}1\n---\na:\n  b: 1\n`,
      { tab: 1 },
    ],
  ])('%s', (_, before, after, counts) => {
    expect(repaired(before)).toEqual([after, counts]);
  });
});

describe('what is left alone', () => {
  it.each([
    ['a readable document with odd characters in values', `a: x${NB}y “z” ${ZW}!\n`],
    ['odd blanks at the ends of a quoted value', `a: "${NB}x${ZW}"\n`],
    ['quotes in an annotation', 'metadata:\n  annotations:\n    a: “b”\n'],
    ['tabs in a block scalar', 'a: |\n  x\n  \ty\n'],
    ['tabs in brackets', '{\n\t"a": 1\n}\n'],
    ['what a repair would not make readable', 'a:\n\tb: [1\n'],
    ['a quoted scalar of several lines', 'a: "x\n\ty “z”"\n'],
    ['nothing', ''],
    ['a byte-order mark', '\ufeffa: 1\n'],
    ['prose', 'One “two” three:\n\tfour\nfive six\n'],
  ])('%s', (_, text) => {
    expect(repaired(text)).toBeNull();
  });
});
