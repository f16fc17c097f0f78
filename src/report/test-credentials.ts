/**
 * Credentials in all the forms that manifests have, each with the text that must not leave, and the ways in which
 * a text becomes unreadable. For tests of every output of a text.
 */

export interface Seeded {
  readonly name: string;
  readonly text: string;
  /** What gives the credential away wherever it is seen. */
  readonly secret: string;
}

/** Made up, and in no format of an issuer's. */
const PASSWORD = 'hunter22xyz';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const pod = (container: string, annotations = ''): string => `apiVersion: v1
kind: Pod
metadata:
  name: web
${annotations}spec:
  hostNetwork: true
  containers:
  - name: web
    image: registry.example.com/web:1
${container}    securityContext:
      privileged: true
`;
const configMap = (data: string): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
${data}`;
const secret = (fields: string, kind = 'Secret'): string => `apiVersion: v1
kind: ${kind}
metadata:
  name: web
${fields}`;
const variable = (name: string, value: string): Seeded => ({
  name: `${name}=${value}`,
  text: pod(`    env:\n    - name: ${name}\n      value: ${JSON.stringify(value)}\n`),
  secret: value,
});

const HOOK_TOKEN = 'aB3'.repeat(22);
const HOOK = `https://discord.com/api/webhooks/123456789012345678/${HOOK_TOKEN}`;

export const SEEDED: readonly Seeded[] = [
  { name: 'stringData', text: secret(`stringData:\n  db: ${PASSWORD}\n`), secret: PASSWORD },
  { name: 'data', text: secret(`data:\n  db: ${base64(PASSWORD)}\n`), secret: base64(PASSWORD) },
  {
    name: 'a block in stringData',
    text: secret(`stringData:\n  file: |\n    user: app\n    ${PASSWORD}\ntype: Opaque\n`),
    secret: PASSWORD,
  },
  { name: 'kind: secret', text: secret(`data:\n  db: ${PASSWORD}\n`, 'secret'), secret: PASSWORD },
  {
    name: 'a Secret in a comment',
    text: `# kind: Secret\n# stringData:\n#   db: ${PASSWORD}\n${pod('')}`,
    secret: PASSWORD,
  },
  variable('DB_PASSWORD', PASSWORD),
  variable('API_KEY', 'x8Kq2-19vLmZ'),
  variable('SECRET_BLAH', 'secretsquirrels'),
  variable('SECRET_DB', 'x8Kq2-19vLmZ'),
  variable('WEBHOOK_SECRET2', 's3cr3tValue123'),
  variable('PGPASS', PASSWORD),
  variable('PWD', PASSWORD),
  variable('DB_PW', PASSWORD),
  variable('CREDENTIALS', 'x8Kq2-19vLmZ'),
  variable('ADMIN_PIN', '47114712'),
  variable('JWT_SALT', 'x8Kq2-19vLmZ'),
  variable('LDAP_BINDPW', PASSWORD),
  variable('DB_PASSWORT', PASSWORD),
  variable('ELASTIC_PASSWORD', 'change-me-now'),
  { ...variable('BASIC_AUTH', `app:${PASSWORD}`), secret: PASSWORD },
  variable('AUTH', `Basic ${base64(`app:${PASSWORD}`)}`),
  variable('DB_PASSWORD', `hun$\{ter22xyz`),
  variable('DB_PASSWORD', `/${PASSWORD}`),
  { ...variable('DATABASE_URL', `postgres://app:${PASSWORD}@db/app`), secret: PASSWORD },
  { ...variable('ALERTS', HOOK), secret: HOOK_TOKEN },
  variable('SETTINGS', base64(`password=${PASSWORD}`)),
  {
    name: 'a variable with two lines',
    text: pod(
      `    env:\n    - name: DB_PASSWORD\n      value: >-\n        a\n        ${PASSWORD}\n`,
    ),
    secret: PASSWORD,
  },
  {
    name: 'a variable in braces, with its name after it',
    text: pod(`    env: [{value: ${PASSWORD}, name: DB_PASSWORD}]\n`),
    secret: PASSWORD,
  },
  {
    name: 'a field with its value on the next line',
    text: `kind: Settings\nmetadata:\n  name: web\nspec:\n  password:\n    ${PASSWORD}\n`,
    secret: PASSWORD,
  },
  {
    name: 'a field with a list',
    text: `kind: Settings\nmetadata:\n  name: web\nspec:\n  passwords: [a, ${PASSWORD}]\n`,
    secret: PASSWORD,
  },
  {
    name: 'a field with a space, and a tag',
    text: `kind: Settings\nmetadata:\n  name: web\nspec:\n  "db password": !!str ${PASSWORD}\n`,
    secret: PASSWORD,
  },
  {
    name: 'a patch',
    text: `- op: add\n  path: /stringData/db\n  value: ${PASSWORD}\n`,
    secret: PASSWORD,
  },
  {
    name: 'words of a command',
    text: pod(`    args: [mysql, -uapp, -p${PASSWORD}]\n`),
    secret: PASSWORD,
  },
  {
    name: 'a place among the words of a command',
    text: pod(`    args: [mc, alias, set, a, "http://minio:9000", app, ${PASSWORD}]\n`),
    secret: PASSWORD,
  },
  {
    name: 'a flag in a script',
    text: pod(`    command: [sh, -c, "cd /app; web --db-password ${PASSWORD} --port 80"]\n`),
    secret: PASSWORD,
  },
  {
    name: 'a flag with its value as the next argument',
    text: pod(`    args:\n    - --db-password\n    - ${PASSWORD}\n`),
    secret: PASSWORD,
  },
  {
    name: 'a flag with its value',
    text: pod(`    args: [--port=80, --db-password=${PASSWORD}]\n`),
    secret: PASSWORD,
  },
  {
    name: '--from-literal',
    text: pod(`    args: [create, secret, generic, db, --from-literal=pw=${PASSWORD}]\n`),
    secret: PASSWORD,
  },
  {
    name: '--from-literal with its value as the next argument',
    text: pod(`    args: [create, secret, generic, db, --from-literal, x=${PASSWORD}]\n`),
    secret: PASSWORD,
  },
  {
    name: 'arguments of a command',
    text: pod(
      `    command: [kubectl, create, secret, generic]\n    args: [db, --from-literal=x=${PASSWORD}]\n`,
    ),
    secret: PASSWORD,
  },
  {
    name: 'a script',
    text: pod(`    command: [sh, -c, "curl -u app:${PASSWORD} http://api"]\n`),
    secret: PASSWORD,
  },
  {
    name: 'an annotation',
    text: pod('', `  annotations:\n    example.com/db-password: ${PASSWORD}\n`),
    secret: PASSWORD,
  },
  {
    name: 'the reason of a suppression',
    text: pod(
      '',
      `  annotations:\n    ignore.podsmith/privileged: needs ghp_${'aB3'.repeat(12)}\n`,
    ),
    secret: `ghp_${'aB3'.repeat(12)}`,
  },
  {
    name: 'XML',
    text: configMap(`  a.xml: "<user>app</user><password>${PASSWORD}</password>"\n`),
    secret: PASSWORD,
  },
  {
    name: 'a line of a configuration',
    text: configMap(`  redis.conf: |\n    port 6379\n    requirepass ${PASSWORD}\n`),
    secret: PASSWORD,
  },
  {
    name: 'the key of a transaction signature',
    text: configMap(
      `  named.conf: |\n    key "a" {\n      secret "${PASSWORD.repeat(2)}";\n    };\n`,
    ),
    secret: PASSWORD.repeat(2),
  },
  {
    name: 'a generator of Secrets',
    text: `kind: Kustomization\nsecretGenerator:\n- name: db\n  literals:\n  - pw=${PASSWORD}\n`,
    secret: PASSWORD,
  },
  {
    name: 'JSON',
    text: JSON.stringify(
      { apiVersion: 'v1', kind: 'Secret', stringData: { db: PASSWORD } },
      null,
      2,
    ),
    secret: PASSWORD,
  },
];

/** The value is what breaks the text; in a block it breaks nothing, so that a line does. */
const altered = ({ text, secret: own }: Seeded, as: (value: string) => string): string =>
  `${text.replaceAll(JSON.stringify(own), own).replaceAll(own, as(own))}\nk: [\n`;

/** A text that cannot be read, made of one that can. */
export const BREAKS: { readonly [name: string]: (seeded: Seeded) => string } = {
  'half a line': ({ text }) => `${text}\nports\n`,
  'half an item': ({ text }) => `${text}\n- @\n`,
  'a reserved character': ({ text }) => `${text}\nk: @x\n`,
  'an open quote': ({ text }) => `${text}\nk: "x\n`,
  'an open bracket': ({ text }) => `k: [\n${text}`,
  'a tab': ({ text }) => `${text.replace(/\n {2}(?=\S)/, '\n\t')}\n\tk: x\n`,
  'an alias without an anchor': ({ text }) => `${text}\nk: *x\n`,
  'a directive': ({ text }) => `%x\n${text}`,
  'an invalid character': ({ text }) => `${text}\nk: \0\n`,
  'a character before the value': (seeded) => altered(seeded, (own) => `@${own}`),
  'a quote in the middle': (seeded) => altered(seeded, (own) => `"${own}"9`),
  'a colon after the value': (seeded) => altered(seeded, (own) => `${own}: x: y`),
  'a fence': ({ text }) => `Text: @\n\n\`\`\`yaml\n${text}\n\`\`\`\n`,
  'a here-document': ({ text }) => `set -e: @\nkubectl apply -f - <<EOF\n${text}\nEOF\n`,
  'cut off after the value': ({ text, secret: own }) =>
    `k: [\n${text.slice(0, text.indexOf(own) + own.length)}`,
};

/** Calls of the command line that print something of a text, with the name of the way in docs/credentials.md. */
export const CALLS: readonly { readonly way: string; readonly args: readonly string[] }[] = [
  { way: 'text', args: ['review', '--format', 'text'] },
  { way: 'text', args: ['review', '--lang', 'de'] },
  { way: 'JSON', args: ['review', '--format', 'json'] },
  { way: 'SARIF', args: ['review', '--format', 'sarif'] },
  { way: 'Markdown', args: ['review', '--format', 'markdown'] },
  { way: 'JUnit', args: ['review', '--format', 'junit'] },
  { way: 'GitHub', args: ['review', '--format', 'github'] },
  { way: 'GitLab', args: ['review', '--format', 'gitlab'] },
  { way: 'harden', args: ['harden', '--fixes', 'all', '--write'] },
  { way: 'harden', args: ['harden', '--fixes', 'all', '--format', 'json'] },
  { way: 'harden', args: ['harden', '--fixes', 'all', '--format', 'markdown'] },
  { way: 'operator', args: ['operator'] },
];

/** By what the page lets something of a text out, the same. */
export const PAGE_WAYS = {
  title: 'window title',
  draft: 'draft',
  link: 'link',
  suspects: 'link',
  report: 'report page',
  sheet: 'operator sheet',
  sarif: 'SARIF on the page',
  steps: 'undo labels and notices',
} as const;
