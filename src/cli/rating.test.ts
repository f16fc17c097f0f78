/** The score and its band are the same in every format: of each object, and the worst of several. */
import { expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith } from './test-io.ts';

const SUPPRESSED = GOOD.replace(
  'allowPrivilegeEscalation: false',
  'allowPrivilegeEscalation: true',
).replace(
  '  name: good\n',
  '  name: kept\n  annotations: {ignore.podsmith/allow-privilege-escalation: agreed}\n',
);
const PASSWORD =
  'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {DB_PASSWORD: x8hunter22}\n';

const ask = async (files: { readonly [name: string]: string }, format: string) => {
  const { out } = await podsmith(['review', '.', '--format', format], { cwd: folderOf(files) });
  return out;
};

it.each(['text', 'markdown', 'sarif'])('as %s', async (format) => {
  const two = await ask({ 'a.yaml': SUPPRESSED, 'b.yaml': BAD }, format);
  expect(two).toMatch(/100( of 100)?, 1 suppressed/);
  expect(two).toContain('Restricted fails');
  const worst =
    format === 'sarif'
      ? '"score":20,"workloads":2,"band":"weak","suppressed":1'
      : '20 of 100, 1 suppressed, the lowest of 2 workloads · Weak';
  expect(two).toContain(worst);
  const beside = await ask({ 'a.yaml': `${GOOD}---\n${PASSWORD}` }, format);
  expect(beside).toContain('100 of 100 · Partly hardened: 1 credential in plain text');
  expect(await ask({ 'a.yaml': PASSWORD }, format)).not.toMatch(/of 100|ardened/);
});

it('as JSON', async () => {
  const report = JSON.parse(
    await ask({ 'a.yaml': `${GOOD}---\n${PASSWORD}`, 'b.yaml': BAD }, 'json'),
  );
  expect(report.rating).toMatchObject({ score: 20, workloads: 2, band: 'weak', suppressed: 0 });
  const [file] = report.files;
  expect(file.rating).toEqual({
    score: 100,
    workloads: 1,
    band: 'partly-hardened',
    suppressed: 0,
    // Every target asks for the rule.
    because: [
      { kind: 'credential', n: 1, rule: 'config-map-credentials', severity: 'high' },
      { kind: 'target', n: 1, suppressed: 0 },
    ],
  });
  expect(file.documents[0].rating.band).toBe('hardened');
  expect(file.documents[1]).not.toHaveProperty('rating');
});

it('as the outcome of hardening', async () => {
  const args = ['harden', '-', '--fixes', 'all'];
  const guessed = await podsmith([...args, '--suggest'], { stdin: BAD });
  expect(guessed.err).toContain('\n  Score: 88 of 100, 1 value to confirm · Partly hardened: ');
  const { err } = await podsmith([...args, '--user', '1000'], { stdin: BAD });
  expect(err).toContain('\n  Score: 100 of 100 · Hardened\n');
});

it.each(['dropped', 'removed'])(
  'a problem that no fix takes away is no success: %s',
  async (what) => {
    const stdin =
      what === 'dropped'
        ? `${GOOD}...\nkind: Pod\n`
        : `${GOOD}---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: x}\n`;
    for (const command of ['review', 'harden']) {
      expect((await podsmith([command, '-'], { stdin })).status).toBe(1);
    }
    const comment = `${GOOD}...\n# the end\n`;
    expect((await podsmith(['harden', '-'], { stdin: comment })).status).toBe(0);
  },
);

it('says that the score of what Kubernetes rejects does not count', async () => {
  const { out } = await podsmith(['review', '-'], {
    stdin: GOOD.replace('name: good', 'name: Not_Good'),
  });
  expect(out).toContain(
    '100 of 100 · Partly hardened: the score doesn’t count while Kubernetes rejects 1 object\n',
  );
});
