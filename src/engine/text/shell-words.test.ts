import { describe, expect, test } from 'vitest';
import { plainWords, quotedLine, shellLine } from './shell-words.ts';

const textsOf = (line: string) => shellLine(line).words.map(({ text }) => text);
const openOf = (line: string) => shellLine(line).words.flatMap(({ open }) => open);

describe('the words of a command line', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['  a \t b ', ['a', 'b']],
    [`a 'b c' "d e" f\\ g`, ['a', 'b c', 'd e', 'f g']],
    [`'' ""`, ['', '']],
    [`a'b'"c"d`, ['abcd']],
    [`'it'\\''s'`, ["it's"]],
    [`"a \\" \\\\ \\$X \\n"`, ['a " \\ $X \\n']],
    [`'a \\ "$X"'`, ['a \\ "$X"']],
    ['a \\\n  b \\\r\n c', ['a', 'b', 'c']],
    ['a\\\nb', ['ab']],
    ['"a\\\nb"', ['ab']],
    ['a # b\nc', ['a', '\n', 'c']],
    ['a#b', ['a#b']],
    [
      'a >& b 2>&1 &> c >| d |& e',
      ['a', '>&', 'b', '2', '>&', '1', '&>', 'c', '>|', 'd', '|&', 'e'],
    ],
    ['a;b&&c|d>e', ['a', ';', 'b', '&&', 'c', '|', 'd', '>', 'e']],
    [`$HOME/x "\${A:-b c}" $(id -u)`, ['$HOME/x', `\${A:-b c}`, '$(id -u)']],
    ['a\\', ['a\\']],
  ])('%j', (line, words) => expect(textsOf(line)).toEqual(words));

  test.each<[string, string[]]>([
    [`'$A' \\$A "\\$A"`, []],
    [`$A-$B "$C" \${D:-e}`, ['$A', '$B', '$C', `\${D:-e}`]],
    ['$(echo $(id)) `date`', ['$(echo $(id))', '`date`']],
    ['~/x ~ a~b', ['~', '~']],
    ['$ 5$ $', []],
  ])('names what a shell would put in: %j', (line, open) => expect(openOf(line)).toEqual(open));

  test.each(['"a', "b 'a", 'x "$(', '"\\"'])('says where a quote does not end: %j', (line) => {
    expect(shellLine(line).unclosed).toBe(line.search(/["']/));
  });

  test('a long line is read, whatever it holds', () => {
    expect(textsOf(`${'$'.repeat(100_000)} ${'`'.repeat(100_000)}`)).toHaveLength(2);
    expect(shellLine('"'.repeat(999_999)).unclosed).toBe(999_998);
  });
});

test.each<[string, string[] | null]>([
  ['sh -c "a; b" x;y > z', ['sh', '-c', 'a; b', 'x;y', '>', 'z']],
  ['a\nb', ['a', 'b']],
  ['"a', null],
])('without a shell: %j', (line, words) => expect(plainWords(line)).toEqual(words));

test.each([[['a', '--b=c', '']], [["it's", 'a b', '$X', '"', '\\', ';', 'a\nb']]])(
  'words survive being quoted: %j',
  (words) => expect(plainWords(quotedLine(words))).toEqual(words),
);
