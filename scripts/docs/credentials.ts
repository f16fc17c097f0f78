/** docs/credentials.md: which credentials tests send through which ways out, from the tables of those tests. */
import {
  BREAKS,
  CALLS,
  PAGE_WAYS,
  SEEDED,
  type Seeded,
} from '../../src/report/test-credentials.ts';

/** The two ways in which a text of the page comes to be in a state: it is edited, or opened like that. */
const COMES = 2;

export function credentialsPage(): string {
  const states = 1 + Object.keys(BREAKS).length;
  const ways = [
    ...CALLS.map(({ way }) => ({ way, times: states })),
    ...Object.values(PAGE_WAYS).map((way) => ({ way, times: COMES * states })),
  ];
  const columns = [...new Set(ways.map(({ way }) => way))];
  const times = columns.map((column) =>
    ways.reduce((sum, own) => sum + (own.way === column ? own.times : 0), 0),
  );
  return [
    '# Credentials in tests',
    '',
    'Credentials must not leave Podsmith in plain text, whether a document can be read or not. The tests in',
    '`src/report/ways-out.test.ts` send each of these credentials through each way out, in a document that can be read',
    `and in ${states - 1} documents that can’t. They fail if one of them can be read anywhere in what comes out.`,
    '',
    '`src/report/ways-out.property.test.ts` does the same with documents that are cut, edited and damaged at random, and',
    'with passwords that are made up at random.',
    '',
    '## States of the document',
    '',
    '- readable',
    ...Object.keys(BREAKS).map((name) => `- ${name}`),
    '',
    '## Ways out',
    '',
    'Each number says in how many outputs of that kind the tests looked for the credential. It is in none of them. A',
    'text reaches each state of the page in two ways: it is edited, or opened like that. Calls of `review` are those with',
    'each of its formats, and once in German; calls of `harden` write files and print reports as JSON and Markdown.',
    '',
    row(['Credential', 'Example', ...columns]),
    row(['---', '---', ...columns.map(() => '---:')]),
    ...SEEDED.map((seeded) => row([...nameOf(seeded), ...times.map(String)])),
    '',
  ].join('\n');
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** What it is, and the line that it is in, with dots in place of it. */
function nameOf({ name, text, secret }: Seeded): [string, string] {
  const line = text.split('\n').find((one) => one.includes(secret)) ?? '';
  const shown = line.trim().replaceAll(secret, '•••');
  return [name.replaceAll(secret, '•••'), `\`${shown}\``];
}
