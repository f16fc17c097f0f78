/** Text to quote: what is hidden of it, and that everything else stays where it is. */

import { describe, expect, it, test } from 'vitest';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import { itemSteps } from '../late.ts';
import {
  concealed,
  concealedPiece,
  concealer,
  concealerOfFile,
  fixPreview,
  tracesOf,
  unreviewedSource,
  withShortMasks,
} from '../quotes.ts';
import { finish } from '../text/steps.ts';

const PASSWORD = 'Tr0ub4dor-and-3';
const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const review = (text: string) => new Reviewer(registry, env).review(text);
const shown = (text: string) => withShortMasks(concealed(review(text)));

test.each([
  [
    'a variable',
    `env:\n- name: DB_PASSWORD\n  value: ${PASSWORD} # ours\n`,
    'env:\n- name: DB_PASSWORD\n  value: •••••••• # ours\n',
  ],
  [
    'in flow style and quotes',
    `a: {name: API_KEY, value: "${PASSWORD}"}\n`,
    'a: {name: API_KEY, value: ••••••••}\n',
  ],
  ['a short one', 'password: abc\nuser: abc\n', 'password: ••••\nuser: abc\n'],
  [
    'one that stands once more under another name',
    `password: ${PASSWORD}\n---\nimage: registry/${PASSWORD}:1\n`,
    'password: ••••••••\n---\nimage: registry/••••••••:1\n',
  ],
  ['a number', 'password: 123456\n', 'password: ••••\n'],
  [
    'behind a flag',
    `args: [--db-password, ${PASSWORD}, --port, "80"]\n`,
    'args: [--db-password, ••••••••, --port, "80"]\n',
  ],
  [
    'in an address',
    `url: postgres://app:${PASSWORD}@db/app\n`,
    'url: postgres://app:••••••••@db/app\n',
  ],
  ['through an alias', `x: &p ${PASSWORD}\npassword: *p\n`, 'x: &p ••••••••\npassword: *p\n'],
  ['a comment', `a: 1 # password: ${PASSWORD}\n`, 'a: 1 # •••• ••••••••\n'],
  [
    'the default of an expression',
    `password: {{ .Values.password | default "${PASSWORD}" }}\nuser: {{ include "db.password" . }}\n`,
    'password: {{ .Values.password | default "••••••••" }}\nuser: {{ include "db.password" . }}\n',
  ],
  [
    'the default of an expression, in quotes itself',
    `a: {name: API_KEY, value: "{{ default('${PASSWORD}') }}"}\n`,
    `a: {name: API_KEY, value: "{{ default('••••••••') }}"}\n`,
  ],
  [
    'all that an expression writes',
    `password: {{ "${PASSWORD}" | quote }}\n`,
    'password: {{ "••••••••" | quote }}\n',
  ],
  [
    'no name of a template',
    'password: {{ include "db.password" . | quote }}\n',
    'password: {{ include "db.password" . | quote }}\n',
  ],
  [
    'in front of a registry',
    `image: app:${PASSWORD}@registry/web:1\n`,
    'image: app:••••••••@registry/web:1\n',
  ],
  [
    'a Secret',
    `kind: Secret\nstringData:\n  db: app\n  note: |\n    one two\n    three\n`,
    'kind: Secret\nstringData:\n  db: ••••\n  note: |\n    •••• ••••\n    ••••\n',
  ],
  [
    'JSON in a text',
    `a: '{"name":"TOKEN","value":"${PASSWORD}"}'\n`,
    'a: \'{"name":"TOKEN","value":"••••••••"}\'\n',
  ],
  [
    'a Secret with a key in the wrong case',
    'kind: Secret\nmetadata: {name: a}\nStringData:\n  db: app\ntype: Opaque\n',
    'kind: Secret\nmetadata: {name: a}\nStringData:\n  db: ••••\ntype: Opaque\n',
  ],
  [
    'a Secret whose data stand elsewhere',
    'kind: Secret\nmetadata:\n  name: a\n  annotations: &a {db: app}\nstringData: *a\n',
    'kind: Secret\nmetadata:\n  name: a\n  annotations: &a {db: ••••}\nstringData: *a\n',
  ],
  [
    'a Secret that takes its data over',
    'x: &a\n  Data: {db: app}\ny:\n  kind: Secret\n  <<: *a\n',
    'x: &a\n  Data: {db: ••••}\ny:\n  kind: Secret\n  <<: *a\n',
  ],
  [
    'a Secret that takes its kind over',
    'x: &a {kind: Secret}\ny:\n  <<: *a\n  data: {db: app}\n',
    'x: &a {kind: Secret}\ny:\n  <<: *a\n  data: {db: ••••}\n',
  ],
  [
    'a Secret that takes its kind over from a map that does so',
    'x: &a {kind: Secret}\ny: &b {<<: *a}\nz:\n  <<: [*b]\n  data: {db: app}\n',
    'x: &a {kind: Secret}\ny: &b {<<: *a}\nz:\n  <<: [*b]\n  data: {db: ••••}\n',
  ],
  [
    'what a sign has made none of',
    'password: &Tr0ub4dor\ntoken: #Tr0ub4dor\nsecret: {Tr0ub4dor}\nkey: # of the lock\n',
    'password: ••••\ntoken: #••••\nsecret: {••••}\nkey: # of the lock\n',
  ],
  [
    'a list of Secrets, whose items need no kind',
    'kind: SecretList\nmetadata: {resourceVersion: "1"}\nitems:\n- metadata: {name: a}\n  data: {db: app}\n',
    'kind: SecretList\nmetadata: {resourceVersion: "1"}\nitems:\n- metadata: {name: a}\n  data: {db: ••••}\n',
  ],
  [
    'a list of Secrets that was applied',
    `a: '{"kind":"SecretList","items":[{"data":{"db":"app"}}]}'\n`,
    `a: '{"kind":"SecretList","items":[{"data":{"db":"••••"}}]}'\n`,
  ],
  [
    'a patch of a Secret',
    '- op: add\n  path: /stringData/db\n  value: app\n- {op: replace, path: /data, value: {db: app}}\n',
    '- op: add\n  path: /stringData/db\n  value: ••••\n- {op: replace, path: /data, value: {db: ••••}}\n',
  ],
  [
    'a patch that says a name in its path',
    '- op: add\n  path: /spec/password\n  value: app\n- op: add\n  path: /spec/replicas\n  value: 3\n',
    '- op: add\n  path: /spec/password\n  value: ••••\n- op: add\n  path: /spec/replicas\n  value: 3\n',
  ],
  [
    'a patch in JSON in a text',
    `patch: '[{"op":"add","path":"/stringData/db","value":"app"}]'\n`,
    `patch: '[{"op":"add","path":"/stringData/db","value":"••••"}]'\n`,
  ],
  [
    'a patch in a text',
    'patches:\n- patch: |-\n    - op: add\n      path: /stringData/db\n      value: app\n',
    'patches:\n- patch: |-\n    - op: add\n      path: /stringData/db\n      value: ••••\n',
  ],
  [
    'what only refers to a Secret',
    'a: {kind: Secret, name: web, namespace: shop}\nb:\n- kind: Secret\n  fieldSpecs: [{path: spec/x}]\n',
    'a: {kind: Secret, name: web, namespace: shop}\nb:\n- kind: Secret\n  fieldSpecs: [{path: spec/x}]\n',
  ],
  [
    'what is none',
    'image: registry.example.com/web:1 # the shop\nreplicas: 2\n',
    'image: registry.example.com/web:1 # the shop\nreplicas: 2\n',
  ],
  [
    'text that cannot be read',
    `a: [\nurl: postgres://app:${PASSWORD}@db/app\n`,
    'a: [\nurl: postgres://app:••••••••@db/app\n',
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toBe(expected);
  expect(concealed(review(text))).toHaveLength(text.length);
});

it('hides in other texts what the review holds', () => {
  const own = review(`password: ${PASSWORD}\n`);
  expect(withShortMasks(concealedPiece(own, `say ${PASSWORD}, friend`))).toBe(
    'say ••••••••, friend',
  );
  expect(concealedPiece(own, 'nothing')).toBe('nothing');
});

/** A Secret whose values are words like others, beside one that is none. */
const SECRET = `kind: Secret
metadata: {name: web}
stringData:
  note: from template file
  username: orders
  host: orders.shop
  password: autumn
  pin: ab12
  db-password: ${PASSWORD}
  config.yaml: |
    # see the file
    name: config
    secret: ${PASSWORD}x
`;

test.each([
  'execution error at (mini/templates/a.yaml:4:11): see the file values.yaml',
  "accumulating resources: accumulation err='accumulating resources from '../bases': no such file'",
  'Secret "orders" not found: secretRefs.env.autumn',
  'name: config, orders.shop, AB12 and tab12, autumn.yaml, autumn leaves',
])('leaves the words of a message as they are, whatever a Secret holds: %s', (said) => {
  expect(concealer(unreviewedSource(SECRET))(said)).toBe(said);
});

test.each([
  [`bad value ${PASSWORD}`, 'bad value ••••••••'],
  [`bad value x${PASSWORD}x`, 'bad value x••••••••'],
  ['invalid password "autumn"', 'invalid password "••••"'],
  ['password: autumn', 'password: ••••'],
  ['the password is autumn.', 'the password is ••••.'],
  ['note is from template file!', 'note is ••••!'],
])('hides the credentials of a Secret in a message: %s', (said, expected) => {
  expect(concealer(unreviewedSource(SECRET))(said).replaceAll(/•[• ]*•/g, '••••')).toBe(
    expected.replaceAll(/•+/g, '••••'),
  );
});

test.each([
  ['name: release-orders-autumn-secrets', 'name: release-orders-autumn-secrets'],
  ['name: autumn\nnamespace: orders\n', 'name: autumn\nnamespace: orders\n'],
  ['+        app.kubernetes.io/name: autumn', '+        app.kubernetes.io/name: autumn'],
  ['- name: DB_USER\n  value: orders', '- name: DB_USER\n  value: orders'],
  ['# the autumn of the file', '# the autumn of the file'],
  ['- name: X\n  value: autumn # b', '- name: X\n  value: •••• # b'],
  ['{name: X, value: "autumn"}', '{name: X, value: "••••"}'],
  ['+        - autumn', '+        - ••••'],
  ['[--with, autumn]', '[--with, ••••]'],
  ['autumn', '••••'],
  ['x: ab12', 'x: ••••'],
  ['x: web-ab12', 'x: web-ab12'],
])('hides ordinary words of a Secret in a piece of a manifest only as values: %s', (piece, out) => {
  expect(withShortMasks(concealedPiece(unreviewedSource(SECRET), piece))).toBe(out);
});

it('hides in a message what a file of a Secret holds, without garbling it', () => {
  const conceal = concealerOfFile(
    `LEVEL=info\nUSER=orders\nTOKEN=an0ther-one\nPASSWORD="autumn"\n`,
  );
  expect(conceal('info for orders in autumn: resources from ../bases')).toBe(
    'info for orders in autumn: resources from ../bases',
  );
  expect(conceal('TOKEN=an0ther-one, password "autumn"')).toBe('TOKEN=••••, password "••••"');
});

it('looks at a value that is an expression of a template once, not without end', () => {
  const text = 'kind: Pod\nmetadata: {name: a}\nspec:\n  x: {{ .Values.x }}\n  y: {{ z }}\n';
  expect(concealed(review(text))).toBe(text);
});

describe('preview lines', () => {
  const text = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
  - {name: web, image: registry.example.com/web:1, env: [{name: DB_PASSWORD, value: ${PASSWORD}}]}
`;

  it('show no credential, neither where it goes nor where it stays on a line', () => {
    const lines = finish(itemSteps(review(text), registry)).flatMap((item) =>
      fixPreview(registry, item),
    );
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => /Tr0ub|dor-and/.test(line.text))).toEqual([]);
    expect(lines.some((line) => line.text.includes('••••••••'))).toBe(true);
  });
});

test.each([
  ['can be read', `password: ${PASSWORD}\n---\nimage: registry/${PASSWORD}:1\n`],
  ['cannot be read', `password: ${PASSWORD}\n---\nimage: [${PASSWORD}\n  key: ${PASSWORD}\n`],
  ['drop something', `password: ${PASSWORD}\n...\nkey: ${PASSWORD}\n`],
  ['have a separator that is none', `password: ${PASSWORD}\n---b\nkey: ${PASSWORD}\n`],
])('what was noted of documents hides the same as their trees, if they %s', (_, text) => {
  const { documents } = unreviewedSource(text);
  const noted = {
    text,
    documents: documents.map(({ slice, review: { document } }) => ({
      slice,
      note: tracesOf(document),
    })),
  };
  expect(concealed(noted)).toBe(concealed(unreviewedSource(text)));
  expect(concealed(noted)).not.toContain(PASSWORD);
  expect(concealer(noted)(`image ${PASSWORD}`)).not.toContain(PASSWORD);
});
