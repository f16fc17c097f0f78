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
