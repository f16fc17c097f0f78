/** What is shown of a text that has no tree. */
import { describe, expect, it, test } from 'vitest';
import { newReview, shownOf } from './test-review.ts';

const P = 'hunter22xyz';

describe('a document that cannot be read', () => {
  test.each([
    [
      'below stringData',
      `stringData:\n  db: ${P}\nkind: [\n`,
      'stringData:\n  db: ••••\nkind: [\n',
    ],
    ['a value that breaks it', `stringData:\n  db: @${P}\n`, 'stringData:\n  db: ••••••••\n'],
    ['a value with a colon', `stringData:\n  db: ${P}: x\n`, 'stringData:\n  db: ••••: ••••\n'],
    ['a value with a quote', `data:\n  db: "${P}"9\n`, 'data:\n  db: "••••"••••\n'],
    ['indented by a tab', `stringData:\n\tdb: ${P}\n`, 'stringData:\n\tdb: ••••\n'],
    ['without a colon', `stringData:\n  db ${P}\nkind: [\n`, 'stringData:\n  •••• ••••\nkind: [\n'],
    [
      'not indented',
      `stringData:\ndb: ${P}\n@\nkind: Secret\n`,
      'stringData:\ndb: ••••\n@\nkind: Secret\n',
    ],
    [
      'a value of several lines',
      `data:\n  a: |\n    x: y\n    ${P}\nkind: [\n`,
      'data:\n  a: |\n    x: ••••\n    ••••\nkind: [\n',
    ],
    [
      'variables, with their names and references',
      `env:\n- name: DB\n  value: ${P}\n- name: X\n  valueFrom:\n    secretKeyRef:\n      name: a\n      key: b\n- {name: DB, value: ${P}}\nimage: [\n`,
      'env:\n- name: DB\n  value: ••••\n- name: X\n  valueFrom:\n    secretKeyRef:\n      name: a\n      key: b\n- {name: DB, value: ••••}\nimage: [\n',
    ],
    [
      'a variable without its list',
      `- name: DB_PASSWORD\n  value: ${P}\n@\n`,
      '- name: DB_PASSWORD\n  value: ••••\n@\n',
    ],
    [
      'a variable whose name comes last',
      `- value: ${P}\n  name: DB_PASSWORD\n@\n`,
      '- value: ••••\n  name: DB_PASSWORD\n@\n',
    ],
    [
      'flags',
      `args: [--db-password, ${P}, --token=${P}, --port, 80\n`,
      'args: [--db-password, ••••, --token=••••, --port, ••••\n',
    ],
    [
      'a flag and its value on two lines',
      `- --db-password\n- ${P}\n- --port\n- 80\n@\n`,
      '- --db-password\n- ••••\n- --port\n- ••••\n@\n',
    ],
    [
      'JSON',
      `{"kind":"Secret","stringData":{"db":"${P}"},"metadata":{"name":"a"}},\n`,
      '{"kind":"Secret","stringData":{"db":"••••"},"metadata":{"name":"••••"}},\n',
    ],
    [
      'JSON that is cut off',
      `{"kind":"Secret","data":{"db":"${P}","a":"b`,
      '{"kind":"Secret","data":{"db":"••••","a":"••••',
    ],
    [
      'a page with a fence',
      `Text: is it?\n\`\`\`yaml\nstringData:\n  db: ${P}\n\`\`\`\nMore: of it.\n`,
      '••••: •••• ••••\n```yaml\nstringData:\n  db: ••••\n```\n••••: •••• ••••\n',
    ],
    [
      'a script with a here-document',
      `kubectl apply -f - <<EOF\nstringData:\n  db: ${P}\nEOF\nexport DB_PASSWORD=${P}\nkubectl get pods\n`,
      '•••• •••• •••• - <<EOF\nstringData:\n  db: ••••\nEOF\n•••• ••••=••••\n•••• •••• ••••\n',
    ],
    [
      'a diff',
      `@@ -1 +1 @@\n+stringData:\n+  db: ${P}\n`,
      '@@ •••• •••• @@\n+stringData:\n+  db: ••••\n',
    ],
    [
      'what stands behind a certificate',
      `kind: Secret\nstringData:\n  ca.crt: |\n    -----BEGIN CERTIFICATE-----\n    MII\n    -----END CERTIFICATE-----\n  admin: ${P}: x\n`,
      'kind: Secret\nstringData:\n  ••••: |\n    •••• ••••••••\n    ••••\n    •••• ••••••••\n  admin: ••••: ••••\n',
    ],
    [
      'fields and what they have a list of values for',
      `apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3\n  template:\n    hostNetwork: true\n    imagePullPolicy: "Always"\n    token: true\n    password: Always\n    type: ${P}\n    port: ${P}\n@\n`,
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3\n  template:\n    hostNetwork: true\n    imagePullPolicy: "Always"\n    token: ••••\n    password: ••••\n    type: ••••\n    port: ••••\n@\n',
    ],
    [
      'a number that may be a PIN',
      'ADMIN_PIN: 4711\nvalue: 4711\nnodePort: 47110815\nadminPin 4711\n',
      'ADMIN_PIN: ••••\nvalue: ••••\nnodePort: ••••\n•••• ••••\n',
    ],
    [
      'what is in a key’s place and none that is known',
      `stringData:\n  ${P}: x\n  default: a: b\n${P}\ncontainers\n`,
      'stringData:\n  ••••: ••••\n  default: ••••: ••••\n••••\ncontainers\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(shownOf(text)).toBe(expected);
  });

  test.each([
    '  -----BEGIN CERTIFICATE-----',
    '  ---x:',
    '  ```',
    '  ---',
    'EOF',
    '  TOKEN',
    'USER',
  ])('hides what stands behind %s in a section', (line) => {
    expect(shownOf(`stringData:\n  a: |\n${line}\n  db: ${P}\nkind: [\n`)).toMatch(
      /\n {2}db: ••••\nkind: \[\n$/,
    );
  });

  test.each([
    'StringData:',
    'stringdata:',
    'stringData',
    '"stringData:',
    'stringData:,',
    '-stringData:',
    '"stringData"{',
    'Data:',
    'data',
  ])('hides what stands below %s in a Secret', (line) => {
    const text = `kind: Secret\n${line}\n  db: ${P}\n  type: ${P}\n@\n`;
    expect(shownOf(text)).not.toContain(P);
    expect(shownOf(text)).toContain('kind: Secret\n');
  });

  it('hides what a diff took out of a Secret', () => {
    const lines = ['kind: Secret', 'stringData:', `  db: ${P}`, `  command: ${P}`, '@'];
    for (const sign of ['- ', '-']) {
      expect(shownOf(lines.map((line) => `${sign}${line}\n`).join(''))).not.toContain(P);
    }
  });

  it('hides the value of a flag behind a comment', () => {
    expect(shownOf(`- --password\n# c\n- ${P}\n@\n`)).not.toContain(P);
  });

  describe('hides a value in every form', () => {
    test.each([
      ['on the next line', `- name: DB_PASSWORD\n  value:\n    ${P}\n`],
      ['on the next line, out of joint', `- name: DB_PASSWORD\n  value:\n  ${P}\n`],
      ['folded', `- name: DB_PASSWORD\n  value: >-\n    a\n    ${P}\n`],
      ['folded, above its name', `- value: >-\n    ${P}\n  name: DB_PASSWORD\n`],
      ['below its name', `password:\n  ${P}\n`],
      ['below its name, out of joint', `password:\n${P}\n`],
      ['below its name and a remark', `password: # ours\n\n  # here\n  ${P}\n`],
      ['as items', `passwords:\n- a\n- ${P}\n`],
      ['in a list', `password: [a, ${P}]\n`],
      ['in a list of several lines', `password: [\n  a,\n${P}\n]\n`],
      ['in braces', `password: {${P}}\n`],
      ['behind an anchor', `password: &a ${P}\n`],
      ['behind a tag', `password: !!str &a "${P}"\n`],
      ['below a tag', `password: !!str\n  ${P}\n`],
      ['with a sign in front', `password: &${P}\n`],
      ['in a comment', `password: #${P}\n`],
      ['of two words', `password: a, ${P}\n`],
      ['behind a quoted word', `password: "a" ${P}\n`],
      ['in quotes of two lines', `password: "a\n  ${P}"\n`],
      ['in quotes of two lines, out of joint', `password: 'a\n${P}'\n`],
      ['of two lines', `password: a\n  ${P}\n`],
      ['under a name with a blank', `"db password": ${P}\n`],
      ['under a key of its own', `? password\n: ${P}\n`],
      ['in braces, in front of its name', `x: [{value: ${P}, a: b, name: DB_PASSWORD}]\n`],
      ['in braces of two lines', `x: [{name: DB_PASSWORD, value:\n  ${P}}]\n`],
      ['in quotes of another value', `x: "password: ${P}"\n`],
      ['behind two colons', `x: password: ${P}\n`],
      ['through an alias', `x: &p\n  ${P}\npassword: *p\n`],
      ['through two aliases', `y: &q ${P}\nx: &p {a: *q}\nstringData: *p\n`],
      ['in a patch', `[{"op":"add","path":"/stringData/db","value":"${P}"}]\n`],
      ['in a patch, in front of its path', `- value: {db: ${P}}\n  path: /data\n`],
      ['in the words of a command', `args: ["mysql", "-p${P}"]\n`],
      ['in the words of a command, as items', `args:\n- redis-cli\n- -a\n- ${P}\n`],
      ['behind a flag, on the next line', `args: [--password,\n  ${P}]\n`],
      ['in a table', `| password | ${P} |\n`],
      ['in bold print', `**password**: ${P}\n`],
      ['in braces without a colon', `{db_password ${P}\n`],
      ['in JSON without a colon', `{"DB_PASSWORD" "${P}", "a": 1}\n`],
      ['behind another sign', `{a: b, DB_PASSWORD| ${P}, c: d}\n`],
      ['behind a comma', `{a: b, DB_PASSWORD, ${P}, c: d}\n`],
      ['in an array that is none', `{"passwords":"a","${P}"]}\n`],
      ['in quotes that are broken', `password= "a\n${P}"\n`],
      ['behind a sign, on the next line', `"db password"=}\n${P}\n`],
      ['as an item that is none', `passwords\n- a\n-${P}\n`],
      ['in front of a field that is none', `- value ${P}\n  na-e: DB_PASSWORD\n`],
      ['in an address with a blank', `x: postgres://app : ${P}@db/app\n`],
      ['in an array', `'password' => '${P}',\n`],
      ['in an address that is cut off', `x: postgres://app:${P}\n`],
      [
        'behind a certificate that is out of joint',
        `kind: Secret\nstringData:\n  a: |\n-----BEGIN CERTIFICATE-----\nMII\n  admin: ${P}\n`,
      ],
    ])('%s', (_, text) => {
      for (const broken of [
        `${text}k: [\n`,
        `k: @\n${text}`,
        `@\n${text.replace(/^/gm, '  ')}`,
        `@@ -1 +1 @@\n${text.replace(/^(?=.)/gm, '-')}`,
        `Text: @\n\`\`\`yaml\n${text}\`\`\`\n`,
      ]) {
        expect(shownOf(broken)).not.toContain(P);
      }
    });
  });

  it('is held back behind its end too', () => {
    expect(shownOf(`a: 1\n...\nstringData:\n  db: ${P}\n`)).toBe(
      'a: 1\n...\nstringData:\n  db: ••••\n',
    );
  });
});

describe('a text that cannot be read, in which nothing speaks of credentials', () => {
  test.each([
    'kind: Pod\nspec:\n  containers:\n  - name: a\n    image: [nginx:1\n    ports: 80\n',
    'kind: Pod\nmetadata:\n  name: my-web\n  labels: {app: web2}\n# The shop, as of 2026-11-29.\nspec: @\n',
    `image: registry.example.com/web/api:1.25.3-alpine@sha256:${'0a'.repeat(32)}\nserviceAccountName: web\n@\n`,
    'secretName: web\nsecretKeyRef: {name: web, key: db}\nautomountServiceAccountToken: false\n@\n',
    'apiVersion: v1beta1\nargs: [run, --port, "8080", --name=web]\nmemory: 128Mi\ncpu: 100m\n@\n',
    'Größe: 3\nopenAPIV3Schema:\n  description: What it does.\n@\n',
  ])('is shown: %j', (text) => expect(shownOf(text)).toBe(text));

  test.each([P, 'x8Kq2-19vLmZ', 'aHVudGVyMjJ4eXo=', '47114712', 'xKqZvLmWpRtS', 'ghp0a1b2c3d4'])(
    'holds back %s, which is no word',
    (value) => {
      for (const text of [`x: ${value}\n@\n`, `image: web:${value}\n@\n`, `# ${value}\n@ x: y\n`]) {
        expect(shownOf(text)).not.toMatch(/[A-Za-z\d]{5}\d|19vLmZ|xKqZ/);
      }
    },
  );
});

it('comes to an end on long lines and many of them', () => {
  const texts = [
    'data:',
    'stringData: {',
    ' - ',
    'password ',
    'name: X, value: ',
    '--token ',
    '"',
    '#',
    'a=b ',
  ].flatMap((part) => [part.repeat(50_000), `${part}\n`.repeat(10_000)]);
  for (const text of texts) expect(shownOf(`@${text}`).length).toBeGreaterThan(0);
  expect(newReview('').documents).toEqual([]);
}, 120_000);
