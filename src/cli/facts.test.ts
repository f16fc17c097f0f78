import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, podsmith } from './test-io.ts';

const inspected = readFileSync(
  new URL('../engine/facts/testdata/podman-image-inspect.json', import.meta.url),
  'utf8',
);
const image = 'registry.example.com/shop/web:1.4.2';
const deployment = (...images: readonly string[]) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
${images.map((one, n) => `      - { name: c${n}, image: '${one}' }`).join('\n')}
`;

describe('the script', () => {
  test('asks for the images of the files', async () => {
    const cwd = folderOf({ 'web.yaml': deployment(image, 'api:2') });
    const { out, err, status } = await podsmith(['facts', 'web.yaml'], { cwd });
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain(`for image in '${image}' 'api:2'; do\n`);
    expect(out).toContain('docker image inspect --format');
  });

  test('for another program and shell', async () => {
    const cwd = folderOf({ 'web.yaml': deployment(image) });
    const args = ['facts', 'web.yaml', '--tool', 'kubectl', '--shell', 'powershell'];
    const { out } = await podsmith(args, { cwd });
    expect(out).toContain(`Ask 'shop' 'deployment/web' 'c0' '${image}'\n`);
  });

  test('is none without an image', async () => {
    const cwd = folderOf({ 'a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n' });
    const { out, err, status } = await podsmith(['facts', 'a.yaml'], { cwd });
    expect([out, err, status]).toEqual(['', 'podsmith: the files have no image to ask about\n', 0]);
  });

  test('has status 2 if a file can’t be read', async () => {
    const cwd = folderOf({ 'web.yaml': deployment(image) });
    const { out, status } = await podsmith(['facts', 'web.yaml', 'none.yaml'], { cwd });
    expect(status).toBe(2);
    expect(out).toContain(image);
  });
});

describe('answers', () => {
  test('become a file of facts, which can be read again', async () => {
    const cwd = folderOf({ 'web.yaml': deployment(image), 'answers.txt': inspected });
    const args = ['facts', 'web.yaml', '--read', 'answers.txt', '--output', 'facts.json'];
    const { out, err, status } = await podsmith(args, { cwd });
    expect([out, err, status]).toEqual(['', 'podsmith: 1 fact read, about 1 image\n', 0]);
    const file = readFileSync(join(cwd, 'facts.json'), 'utf8');
    expect(file).toContain('"date": "2026-11-25"');
    expect(file).not.toContain('example-not-real');
    const again = await podsmith(['facts', '--read', 'facts.json'], { cwd });
    expect(again.out).toBe(file);
  });

  test('what has none is told, with status 1', async () => {
    const cwd = folderOf({
      'web.yaml': deployment(image, 'registry.example.com/shop/web:1.5.0', 'api:2'),
      'answers.txt': `${inspected}\n{"a": 1}\n{"b"`,
    });
    const args = ['facts', 'web.yaml', '--read', 'answers.txt', '--output', 'facts.json'];
    const { err, status } = await podsmith(args, { cwd });
    expect(status).toBe(1);
    const lines = inspected.split('\n').length;
    expect(err.split('\n')).toEqual([
      `podsmith: answers.txt:${lines + 1}: this isn’t an output that Podsmith reads`,
      `podsmith: answers.txt:${lines + 2}: this JSON isn’t complete or isn’t valid`,
      'podsmith: 1 fact read, about 1 image',
      `podsmith: known of ${image}, the file has registry.example.com/shop/web:1.5.0: it may be another image, so nothing of it is used`,
      'podsmith: api:2: no answer',
      '',
    ]);
  });

  test('the only image of the files is that of an answer without a name', async () => {
    const cwd = folderOf({
      'web.yaml': deployment(image),
      Dockerfile: 'FROM scratch\nUSER 10014\n',
    });
    const { out, status } = await podsmith(['facts', 'web.yaml', '--read', 'Dockerfile'], { cwd });
    expect(status).toBe(0);
    expect(JSON.parse(out).facts[0]).toMatchObject({
      image: { name: 'registry.example.com/shop/web', tag: '1.4.2' },
      source: 'dockerfile',
      values: { user: '10014' },
    });
  });

  test('that differ are told', async () => {
    const cwd = folderOf({
      'web.yaml': deployment(image),
      'answers.txt': `FROM scratch\nUSER 0\n\npodsmith:image ${image}\n${inspected}`,
    });
    const { err } = await podsmith(['facts', 'web.yaml', '--read', 'answers.txt'], { cwd });
    expect(err).toContain(
      `${image}: answers about “user” differ. podman image inspect (2026-11-25) holds, and Dockerfile (2026-11-25) doesn’t`,
    );
  });

  test('of standard input', async () => {
    const { out } = await podsmith(['facts', '--read=-'], { stdin: inspected });
    expect(JSON.parse(out).facts).toHaveLength(1);
  });

  test('aren’t overwritten', async () => {
    const cwd = folderOf({ 'answers.txt': inspected });
    const args = ['facts', '--read', 'answers.txt', '--output', 'answers.txt'];
    const { err, status } = await podsmith(args, { cwd });
    expect(status).toBe(2);
    expect(err).toContain('would overwrite');
    const alone = await podsmith(['facts', 'a.yaml', '--output', 'facts.json'], { cwd });
    expect(alone.status).toBe(2);
    expect(alone.err).toContain('--output requires --read');
    expect((await podsmith(['facts', '--read', 'none.txt'], { cwd })).status).toBe(2);
  });
});

describe('a review', () => {
  const digest = /sha256:[0-9a-f]{64}/.exec(inspected)?.[0] ?? '';
  const rulesIn = (out: string) => {
    const { files } = JSON.parse(out);
    return files[0].documents[0].findings.map((one: { rule: string; fix: string }) => [
      one.rule,
      one.fix,
    ]);
  };
  const review = async (manifest: string, ...args: readonly string[]) => {
    const cwd = folderOf({ 'web.yaml': manifest, 'answers.txt': inspected });
    const done = await podsmith(['review', 'web.yaml', '--format', 'json', ...args], { cwd });
    return { ...done, rules: new Map<string, string>(rulesIn(done.out)) };
  };

  test('uses facts', async () => {
    const without = await review(deployment(image));
    expect(without.rules.get('run-as-non-root')).toBe('may-break');
    const byTag = await review(deployment(image), '--facts', 'answers.txt');
    expect([...byTag.rules.keys()]).toEqual([...without.rules.keys()]);
    expect(byTag.rules.get('run-as-non-root')).toBe('usually-fine');
    expect(byTag.rules.get('dropped-capabilities')).toBe('usually-fine');
    expect(byTag.status).toBe(without.status);
    const byDigest = await review(deployment(`${image}@${digest}`), '--facts', 'answers.txt');
    expect(byDigest.rules.get('run-as-non-root')).toBe('safe');
    const missing = await podsmith(['review', '-', '--facts', 'none.json'], {
      stdin: deployment(image),
    });
    expect(missing.status).toBe(2);
  });

  test('uses those that podsmith.json names, says so, and reads none outside of the repository', async () => {
    const files = { 'web.yaml': deployment(image), 'facts/answers.txt': inspected };
    const named = (facts: string) =>
      folderOf({ ...files, '.git/HEAD': '', 'podsmith.json': `{"facts": ["${facts}"]}` });
    const cwd = named('facts/answers.txt');
    const { out } = await podsmith(['review', 'web.yaml', '--format', 'json'], { cwd });
    expect(new Map(rulesIn(out)).get('run-as-non-root')).toBe('usually-fine');
    const { out: report } = await podsmith(['review', 'web.yaml'], { cwd });
    expect(report).toContain('podsmith.json turns off or lowers: facts: facts/answers.txt');
    for (const outside of ['../answers.txt', '/etc/passwd', '.git/HEAD']) {
      const { err, status } = await podsmith(['review', 'web.yaml'], { cwd: named(outside) });
      expect(status).toBe(2);
      expect(err).toContain(`podsmith.json names the facts ${outside}`);
    }
  });

  test('says beside the finding which answers differ', async () => {
    const cwd = folderOf({
      'web.yaml': deployment(image),
      'answers.txt': `podsmith:image ${image}\nFROM scratch\nUSER 0\n\npodsmith:image ${image}\n${inspected}`,
    });
    const args = ['review', 'web.yaml', '--facts', 'answers.txt', '--format'];
    for (const format of ['text', 'json', 'markdown']) {
      const { out } = await podsmith([...args, format], { cwd });
      expect(out.replace(/\s+/g, ' ')).toContain(
        'Dockerfile (2026-11-25) says something else, and is older or less certain',
      );
    }
  });

  test('harden makes the fixes whose risk is low then', async () => {
    const cwd = folderOf({ 'web.yaml': deployment(image), 'answers.txt': inspected });
    const args = ['harden', 'web.yaml', '--fixes', 'usual', '--facts', 'answers.txt'];
    const { out } = await podsmith(args, { cwd });
    expect(out).toContain('runAsNonRoot: true');
    // The kubelet can tell that the number of the image isn't root.
    expect(out).not.toContain('runAsUser');
    const all = await podsmith([...args, '--profile', 'everything'], { cwd });
    expect(all.out).toContain('runAsUser: 10014\n');
    expect(all.out).not.toContain('podsmith-confirm');
    const pinned = folderOf({
      'web.yaml': deployment(`${image}@${digest}`),
      'answers.txt': inspected,
    });
    const known =
      'The user of the image web is 10014: known since 2026-11-25 from podman image inspect';
    expect((await podsmith(args, { cwd })).err).toContain(known);
    for (const format of ['json', 'markdown']) {
      const report = await podsmith([...args, '--format', format], { cwd });
      expect(report.out).toContain(known);
    }
    const safe = await podsmith(['harden', 'web.yaml', '--facts', 'answers.txt'], { cwd: pinned });
    expect(safe.out).toContain('runAsNonRoot: true');
    const without = await podsmith(['harden', 'web.yaml'], { cwd: pinned });
    expect(without.out).not.toContain('runAsNonRoot');
  });
});
