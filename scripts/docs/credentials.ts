/** docs/credentials.md: which credentials the tests look for in which outputs, from the tables of those tests. */
import {
  BREAKS,
  CALLS,
  PAGE_WAYS,
  SEEDED,
  type Seeded,
} from '../../src/report/test-credentials.ts';

/** The two ways in which a text of the page gets into a state: a user edits it, or opens it in that state. */
const COMES = 2;

export function credentialsPage(): string {
  const states = 1 + Object.keys(BREAKS).length;
  const ways = [
    ...CALLS.map(({ way }) => ({ way, times: states })),
    ...Object.values(PAGE_WAYS).map((way) => ({ way, times: COMES * states })),
  ];
  const columns = [...new Set(ways.map(({ way }) => way))];
  const times = columns.map((column) =>
    ways.reduce((sum, entry) => sum + (entry.way === column ? entry.times : 0), 0),
  );
  return [
    '# Credentials in tests',
    '',
    'Credentials must not leave Podsmith in plain text, whether a document can be read or not. For each',
    'credential below, the tests in `src/report/ways-out.test.ts` make every output, from a document that can be read and from',
    `${states - 1} documents that can’t. They fail if an output contains the credential.`,
    '',
    '`src/report/ways-out.property.test.ts` does the same with documents that are cut, edited and damaged at random, and',
    'with random passwords.',
    '',
    '## States of the document',
    '',
    'The document with the credential is in one of these states:',
    '',
    '- readable',
    ...Object.keys(BREAKS).map((name) => `- ${name}`),
    '',
    '## Outputs',
    '',
    'The tests search these outputs for each credential, and find it in none. On the page, a text gets into each state in',
    'two ways: a user edits it, or opens a file in that state. `review` runs with each of its formats, and once in German.',
    '`harden` writes files, and prints reports as JSON and Markdown.',
    '',
    row(['Output', 'Searched for each credential']),
    row(['---', '---:']),
    ...columns.map((column, i) => row([column, `${times[i]} times`])),
    '',
    '## Credentials',
    '',
    row(['Credential', 'Example']),
    row(['---', '---']),
    ...new Set(SEEDED.map((seeded) => row(nameOf(seeded)))),
    '',
  ].join('\n');
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** What it is, and the line that it is in, with dots in place of it. */
function nameOf({ name, text, secret }: Seeded): [string, string] {
  const line = text.split('\n').find((candidate) => candidate.includes(secret)) ?? '';
  const shown = line.trim().replaceAll(secret, '•••');
  const named = name.replaceAll(secret, '•••');
  return [/^\S*=\S*$|^--\S+$/.test(named) ? `\`${named}\`` : named, `\`${shown}\``];
}
