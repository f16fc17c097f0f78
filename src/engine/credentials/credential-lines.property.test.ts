/** Whatever form a credential has and whatever breaks the text around it: as long as something tells it, it is hidden. */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import { concealed } from '../quotes.ts';
import { canBeRead } from '../review/remembering.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 500);

/** The same texts on every machine, and others on demand. */
const SEED = Number(process.env.PROPERTY_SEED ?? 20_261_129);

beforeAll(() => console.info(`credentials in torn texts, seed ${SEED}, ${RUNS} runs`));

const SECRET = 'hunter22xyz';

const name = fc.constantFrom(
  'DB_PASSWORD',
  'API_KEY',
  'password',
  'clientSecret',
  'TOKEN',
  'MYSQL_ROOT_PASSWORD',
  'passwd',
  'secretKey',
);
const key = fc.constantFrom('db', 'a.b', 'username', 'image', 'name');

/** A value in all the styles of YAML. @param indent of its key */
const value = (indent: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    SECRET,
    `"${SECRET}"`,
    `'${SECRET}'`,
    `"a b ${SECRET}"`,
    `|\n${indent}  ${SECRET}`,
    `>-\n${indent}  a\n${indent}  ${SECRET}`,
    `\n${indent}  ${SECRET}`,
    `"a\n${indent}  ${SECRET}"`,
    `a\n${indent}  ${SECRET}`,
    `!!str ${SECRET}`,
    `&x ${SECRET}`,
    `|\n${indent}  x: y\n${indent}  ${SECRET}\n${indent}  z`,
    `${SECRET} # ours`,
  );
const inFlow = fc.constantFrom(SECRET, `"${SECRET}"`, `'${SECRET}'`);
const spaces = fc.constantFrom(0, 2);

/** What a name or a section tells. */
const told = fc.oneof(
  fc.tuple(name, value('')).map(([n, v]) => `${n}: ${v}\n`),
  fc.tuple(name, value('    ')).map(([n, v]) => `spec:\n  auth:\n    ${n}: ${v}\n`),
  fc.tuple(name, value('    ')).map(([n, v]) => `spec:\n  list:\n  - ${n}: ${v}\n`),
  fc.tuple(name, value('  ')).map(([n, v]) => `x:\n- name: ${n}\n  value: ${v}\n`),
  fc.tuple(name, value('  ')).map(([n, v]) => `env:\n- name: ${n}\n  value: ${v}\n`),
  fc.tuple(key, value('  ')).map(([k, v]) => `kind: Secret\nstringData:\n  ${k}: ${v}\n`),
  fc.tuple(key, value('  ')).map(([k, v]) => `kind: Secret\ndata:\n  ${k}: ${v}\n`),
  fc.tuple(name, inFlow).map(([n, v]) => `x: {a: b, ${n}: ${v}, c: d}\n`),
  fc
    .tuple(name, spaces)
    .map(([n, by]) => `${JSON.stringify({ a: 1, [n]: SECRET, b: 2 }, null, by)}\n`),
  fc
    .tuple(name, spaces)
    .map(([n, by]) => `${JSON.stringify({ x: [{ name: n, value: SECRET }] }, null, by)}\n`),
);

/** The same, and what stands behind the value or in the words of a command. */
const form = fc.oneof(
  told,
  fc.tuple(name, value('  ')).map(([n, v]) => `x:\n- value: ${v}\n  name: ${n}\n`),
  fc.constantFrom(
    `kind: Secret\nstringData:\n  ca: |\n    -----BEGIN X-----\n    ${SECRET}\n    -----END X-----\n  b: c\n`,
    `args:\n- --db-password=${SECRET}\n- --port=80\n`,
    `args:\n- --db-password\n- ${SECRET}\n- --port\n`,
    `args: [--db-password, "${SECRET}", x]\n`,
    `args: [mysql, -p${SECRET}]\n`,
    `url: postgres://app:${SECRET}@db/app\n`,
  ),
);

const sign = fc.constantFrom(
  ...['@', '%', '*', '&', '!', '"', "'", '[', '{', '}', ']', '\t', '|', '>', '#', ': ', ', ', '- '],
  ...['? ', ' ', '\0', '`', '=', '<<', '...', '\r', '\u2028', '\ufeff', '{{', '}}', '\\', '~'],
);
const line = fc.constantFrom(
  ...['ports', '- @', 'k: @x', '"x', '%', '  - ', '\t- x: @', 'x: [', 'y: {', '# @', '', '    '],
  ...['```', '---', '--- x', '-----BEGIN', '<<EOF', '...', '- ', ': ', '}', ']', '"', "don't"],
  ...['a: "b', "a: 'b", 'k: |', '  k: >', 'name: x', 'value: y', '- name: z', 'spec:', 'kind: Pod'],
  ...['metadata:', 'b: {x: y', '> q', '| t |'],
);
const lines = fc.array(line, { maxLength: 3 });
const end = fc.constantFrom('k: [\n', '@\n', 'ports: x: y\n');

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewer = new Reviewer(registry, env, new Map());

function hides(text: string): void {
  const review = reviewer.review(text);
  // Where there is a tree, it says what is a credential, and another test that it does so.
  const own = review.documents.filter(({ review: { document } }) => document.text.includes(SECRET));
  if (canBeRead({ documents: own })) return;
  const shown = concealed(review);
  const parts = [0, 1, 2, 3].map((at) => SECRET.slice(at, at + 8));
  expect([text, parts.filter((part) => shown.includes(part))]).toEqual([text, []]);
}

it('whatever lines are above and below', () =>
  fc.assert(
    fc.property(lines, form, lines, (above, own, below) =>
      hides([...above, own.trimEnd(), ...below, ''].join('\n')),
    ),
    { numRuns: RUNS, seed: SEED },
  ));

it('whatever is out of joint', () =>
  fc.assert(
    fc.property(
      form,
      fc.array(fc.nat(12), { minLength: 8, maxLength: 8 }),
      end,
      (own, by, last) => {
        // One line of three begins in another column.
        const moved = own.split('\n').map((one, i) => {
          const blanks = by[i % by.length] as number;
          return blanks < 4 ? `${' '.repeat(blanks)}${one.trimStart()}` : one;
        });
        hides(`${moved.join('\n')}${last}`);
      },
    ),
    { numRuns: RUNS, seed: SEED },
  ));

it('whatever follows the value, or is cut off behind it', () =>
  fc.assert(
    fc.property(told, sign, fc.boolean(), end, (own, typed, isCut, first) => {
      const at = own.indexOf(SECRET) + SECRET.length;
      hides(`${first}${own.slice(0, at)}${typed}${isCut ? '' : own.slice(at)}`);
    }),
    { numRuns: RUNS, seed: SEED },
  ));

/** A name with its value on one line or near it, in all the forms that say which is which. */
const pair = fc.oneof(
  told,
  fc.tuple(name, inFlow).map(([n, v]) => `x: {${n}: ${v}}\n`),
  fc.tuple(name, inFlow).map(([n, v]) => `x: [{name: ${n}, value: ${v}}]\n`),
  fc.tuple(name, inFlow).map(([n, v]) => `x: {\n  a: b,\n  ${n}: ${v},\n  c: d\n}\n`),
  fc.tuple(name, inFlow).map(([n, v]) => `${n}= ${v}\n`),
  fc.tuple(name, inFlow).map(([n, v]) => `"${n}": ["a", ${v}]\n`),
);

/** What a hand types by mistake: no letter, which would make another name of it. */
const slip = fc.constantFrom(
  ...['"', "'", '{', '}', '[', ']', ':', ',', '\n', ' ', '\t', '@', '=', '|', '>', '&', '*', '!'],
  ...['?', '%', '`', '\\', '~', ';', '(', '<', '+', '$', '^'],
);
const slips = fc.array(fc.tuple(fc.nat(), slip, fc.boolean()), { minLength: 1, maxLength: 2 });

/** The text with other signs between what names a credential and its value. */
function torn(text: string, given: readonly (readonly [number, string, boolean])[]): string {
  const value = text.indexOf(SECRET);
  const names = [...text.slice(0, value).matchAll(/[A-Za-z_.]{4,}/g)].filter(
    ({ 0: word }) => word !== 'value' && word !== 'username' && word !== 'image' && word !== 'name',
  );
  const before = names.at(-1);
  const from = (before?.index ?? 0) + (before?.[0].length ?? 0);
  let gap = text.slice(from, value);
  for (const [at, sign, isPut] of given) {
    const places = [...gap.matchAll(/\W|$/g)].map(({ index }) => index);
    const place = places[at % places.length] as number;
    gap = gap.slice(0, place) + sign + gap.slice(isPut || place === gap.length ? place : place + 1);
  }
  return text.slice(0, from) + gap.replace(/\n\s*\n/g, '\n') + text.slice(value);
}

// A blank line ends a value, as it does a paragraph.
it('whatever sign is between a name and its value', () =>
  fc.assert(
    fc.property(pair, slips, fc.constantFrom('', '@\n', 'k: [\n'), (own, given, first) =>
      hides(first + torn(own, given)),
    ),
    { numRuns: RUNS, seed: SEED },
  ));
