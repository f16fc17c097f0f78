import { describe, expect, it } from 'vitest';
import { registry } from '../engine/index.ts';
import { podsmith } from './test-io.ts';

describe('podsmith rules', () => {
  it.each(['en', 'de'])('lists every rule with its words (%s)', async (lang) => {
    const { status, out } = await podsmith(['rules', '--format', 'json', '--lang', lang]);
    expect(status).toBe(0);
    const { rules } = JSON.parse(out);
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(registry.rules.map(({ id }) => id));
    expect(rules.find(({ id }: { id: string }) => id === 'privileged')).toMatchObject({
      title: lang === 'en' ? 'Run without privileged mode' : expect.stringContaining('rivileg'),
      severity: 'critical',
      category: 'privileges',
      fix: 'may-break',
      optIn: false,
      profiles: expect.arrayContaining(['pss-baseline', 'pss-restricted', 'everything']),
      checks: expect.arrayContaining(['privileged']),
      covers: expect.arrayContaining(['privileged']),
      options: [],
      words: { why: expect.any(String), risk: expect.any(String), messages: expect.any(Object) },
      sources: expect.arrayContaining([{ title: expect.any(String), url: expect.any(String) }]),
    });
  });

  it('shows them by category', async () => {
    const { out } = await podsmith(['rules']);
    for (const { id } of registry.rules) expect(out).toContain(`  ${id}  `);
    expect(out).toContain(`\n${registry.rules.length} rules\n`);
    expect(out).toMatch(/\nPrivileges\n/);
    expect((await podsmith(['rules', '--lang', 'de'])).out).toContain('Benutzer und Gruppe\n');
  });
});

describe('explain', () => {
  const explain = (...args: readonly string[]) => podsmith(['explain', ...args]);

  it('says what a rule is about, what its fix may break, and how to suppress it', async () => {
    const { out, status } = await explain('run-as-non-root');
    expect(status).toBe(0);
    expect(out).toMatch(/^Require a non-root user {2}run-as-non-root\nHigh · securityContext\./);
    for (const part of ['Why it matters', 'What a fix may break', 'How to verify', 'Sources'])
      expect(out).toContain(`\n\n${part}\n  `);
    expect(out).toContain('# podsmith-ignore run-as-non-root: REASON');
    const prose = out.split('\n').filter((line) => !line.includes('://'));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it.each([
    ['CKV_K8S_23', 'run-as-non-root'],
    ['runasrootallowed', 'run-as-non-root'],
    ['Privileged', 'privileged'],
  ])('knows %s as %s', async (asked, rule) => {
    expect((await explain(asked)).out).toMatch(new RegExp(`^.*  ${rule}\n`));
  });

  it('explains each rule once, and what it does not know it says with names that are alike', async () => {
    const { out, err, status } = await explain('privileged', 'non-rooted', 'privileged', 'zz');
    expect(out.match(/^\S.* {2}privileged$/gm)).toHaveLength(1);
    expect(err).toContain('there is no rule “non-rooted”. Similar rules: run-as-non-root\n');
    expect(err).toContain('there is no rule “zz”. “podsmith rules” lists all rules\n');
    expect(status).toBe(2);
    expect((await explain()).err).toContain('explain requires the names of one or more rules');
  });

  it('is German with --lang de', async () => {
    expect((await explain('privileged', '--lang', 'de')).out).toContain(
      '\nWie Sie die Regel unter',
    );
  });
});
