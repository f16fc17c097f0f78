/**
 * Texts that grow, for what reads them: each is made of one piece, many times over. Whether the time grows with the
 * text, and no faster, is what `growth.test.ts` looks at.
 */

export interface Growing {
  readonly name: string;
  /** How many pieces the first text has: enough to be measured, few enough to be run often. */
  readonly count: number;
  readonly text: (count: number) => string;
}

const times = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join('');

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: many\nspec:\n  containers:\n    - name: a\n      image: nginx\n';

/** Pieces that a reader may begin anew at: of expressions, quotes, keys, flags, addresses and what names a credential. */
const ATOMS: readonly string[] = [
  '{{a}}',
  '{{ a }} ',
  '{{- if a }}',
  '{%a%}',
  '{{"a"}}',
  '{{',
  '}}',
  '{',
  '[',
  '[a, ',
  '{a: ',
  '"',
  "'",
  '\\"',
  "''",
  '#',
  ' #',
  '- ',
  '? ',
  ': ',
  'a: ',
  'a=',
  'a=b ',
  '&a ',
  '*a ',
  '!a ',
  '| ',
  '> ',
  '<<',
  '<<EOF ',
  '--- ',
  '... ',
  '$',
  '$(',
  '${',
  '$(a)',
  '`',
  ';',
  '&&',
  '|',
  '\\',
  '/',
  '//',
  '://',
  'a://',
  'a:b@',
  'http://a:',
  '@',
  '=',
  '==',
  '.',
  '-',
  '--',
  '--a ',
  '--token ',
  '--password=',
  '-p',
  '-p ',
  'mysql -p',
  'curl -u a:',
  'mc alias set ',
  'echo a|',
  'password ',
  'password: ',
  'password=',
  'password is ',
  'secret ',
  'token ',
  'key ',
  'PWD=',
  'data:',
  'stringData: {',
  'kind: Secret ',
  'name: X, value: ',
  '"name":"X",',
  '"a":"b",',
  '<a>',
  '</',
  '<password>',
  'machine a ',
  'login a ',
  'user a >',
  'a:5432:',
  'define(',
  'define("A_KEY", ',
  '{SHA}',
  '$2y$',
  '$apr1$',
  'name="',
  'value="',
  '<a name="',
  'a * ',
  'createUser a MD5 ',
  'session=',
  'auth=',
  '?auth=',
  'Private-Lines: 1 ',
  '"kty" "k":"',
  'authorization basic ',
  'psk=',
  'eyJ',
  'eyJa.',
  'ghp_',
  'glpat-',
  'sk-',
  'sk-ant-',
  'AKIA',
  'AIza',
  'xai-',
  'a_b_',
  'aB3',
  'aB3_',
  'sig=',
  'AccountKey=',
  '-----BEGIN ',
  '-----BEGIN A PRIVATE KEY-----',
  '-----END',
  'sha256:',
  '\t',
  '\r',
  '\u2028',
  '\ufeff',
  'é',
  '0',
  '0x',
  '1.',
  'true ',
  'null ',
  '~',
];

/** Where a run of such pieces stands. */
const PLACES: { readonly [name: string]: (run: string) => string } = {
  alone: (run) => `${run}\n`,
  'as a value': (run) => `a: ${run}\n`,
  'in quotes': (run) => `a: '${run.replaceAll("'", "''")}!'\n`,
  'in double quotes': (run) => `a: ${JSON.stringify(run)}\n`,
  'in a block': (run) =>
    `kind: ConfigMap\ndata:\n  a: |\n    ${run.replace(/[\n\r\u2028]/g, ' ')}\n`,
  'as a command': (run) => `${POD}      command: [sh, -c, ${JSON.stringify(run)}]\n`,
  'in a comment': (run) => `a: b # ${run}\n`,
  'as lines': (run) => `kind: ConfigMap\ndata:\n  a: |\n    ${run.replace(/ ?$/, '\n    ')}\n`,
};

const RUN = 6000;

/** Runs of each piece, in each place. */
export const RUNS: readonly Growing[] = ATOMS.flatMap((atom) =>
  Object.entries(PLACES).map(([place, make]) => ({
    name: `${JSON.stringify(atom)} ${place}`,
    count: Math.ceil(RUN / atom.length),
    text: (count: number) =>
      make(place === 'as lines' ? `${atom}\n    `.repeat(count / 2) : atom.repeat(count)),
  })),
);

/** What a manifest has many of. */
export const OBJECTS: readonly Growing[] = [
  { name: 'documents', count: 1500, text: (n) => '---\na: b\n'.repeat(n) },
  { name: 'empty documents', count: 3000, text: (n) => '---\n'.repeat(n) },
  { name: 'separators that are none', count: 300, text: (n) => '---a\nb: c\n'.repeat(n) },
  { name: 'documents behind an end', count: 800, text: (n) => 'a: b\n...\n'.repeat(n) },
  {
    name: 'variables',
    count: 1000,
    text: (n) =>
      `${POD}      env:\n${times(n, (i) => `        - name: V${i}\n          value: "v${i}"\n`)}`,
  },
  {
    name: 'variables with passwords',
    count: 400,
    text: (n) =>
      `${POD}      env:\n${times(n, (i) => `        - name: DB_PASSWORD_${i}\n          value: "hunter-${i}-x"\n`)}`,
  },
  {
    name: 'variables of one name',
    count: 1000,
    text: (n) => `${POD}      env:\n${times(n, () => '        - {name: V, value: "$(V)"}\n')}`,
  },
  {
    name: 'variables that refer to others',
    count: 1000,
    text: (n) =>
      `${POD}      env:\n${times(n, (i) => `        - {name: V${i}, value: "$(V${i - 1})"}\n`)}`,
  },
  {
    name: 'containers',
    count: 60,
    text: (n) =>
      `${POD}${times(n, (i) => `    - name: c${i}\n      image: nginx:1.${i}\n      env: [{name: A, value: b}]\n`)}`,
  },
  {
    name: 'arguments',
    count: 1000,
    text: (n) => `${POD}      args:\n${times(n, (i) => `        - --flag-${i}=x\n`)}`,
  },
  {
    name: 'keys of a ConfigMap',
    count: 1000,
    text: (n) => `kind: ConfigMap\napiVersion: v1\ndata:\n${times(n, (i) => `  k${i}: v${i}\n`)}`,
  },
  {
    name: 'keys of a Secret',
    count: 400,
    text: (n) =>
      `kind: Secret\napiVersion: v1\nstringData:\n${times(n, (i) => `  k${i}: v${i}-Xy9\n`)}`,
  },
  {
    name: 'lines of a file',
    count: 1000,
    text: (n) =>
      `kind: ConfigMap\ndata:\n  a.ini: |\n${times(n, (i) => `    key${i} = value${i}\n`)}`,
  },
  {
    name: 'labels',
    count: 1000,
    text: (n) =>
      `kind: Service\napiVersion: v1\nmetadata:\n  labels:\n${times(n, (i) => `    l${i}: v\n`)}`,
  },
  {
    name: 'anchors and aliases',
    count: 600,
    text: (n) => `a: &a b\nc:\n${times(n, (i) => `  - &b${i} {x: *a}\n`)}`,
  },
  {
    name: 'Services and Pods',
    count: 40,
    text: (n) =>
      times(
        n,
        (i) =>
          `---\napiVersion: v1\nkind: Service\nmetadata: {name: s${i}}\nspec: {selector: {app: a${i}}, ports: [{port: 80}]}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: p${i}, labels: {app: a${i}}}\nspec: {containers: [{name: a, image: nginx}]}\n`,
      ),
  },
];
