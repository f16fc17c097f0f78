/** What holds for every rule: complete, well worded in both languages, and listed. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registry } from '../engine/index.ts';
import { sourceOf } from '../engine/late.ts';
import { LANGUAGES, loadWords } from './index.ts';

const folder = new URL('../engine/rules/', import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'testdata')
  .map(({ name }) => name);

describe('the list of rules', () => {
  it('is the folders', () => {
    expect(registry.rules.map(({ id }) => id).sort()).toEqual(folders.sort());
  });

  it('defines every check of Pod Security Admission once', () => {
    expect(registry.standards.map(({ id }) => id)).toEqual([
      'allowPrivilegeEscalation',
      'appArmorProfile',
      'capabilities_baseline',
      'capabilities_restricted',
      'hostNamespaces',
      'hostPathVolumes',
      'hostPorts',
      'hostProbesAndHostLifecycle',
      'privileged',
      'procMount',
      'procMount_restricted',
      'restrictedVolumes',
      'runAsNonRoot',
      'runAsUser',
      'seLinuxOptions',
      'seccompProfile_baseline',
      'seccompProfile_restricted',
      'sysctls',
      'windowsHostProcess',
    ]);
  });

  it('shows a rule for every check', () => {
    const concerned = new Set(registry.rules.flatMap(({ concerns }) => concerns));
    expect(registry.standards.filter(({ id }) => !concerned.has(id))).toEqual([]);
  });
});

describe.each(LANGUAGES)('words in %s', (language) => {
  it.each(['title', 'why', 'risk', 'breaks', 'verify'] as const)(
    'no two rules share a %s',
    async (part) => {
      const { rule: labelsOf, body } = await loadWords(language, 'review', 'bodies');
      const byText = new Map<string, string>();
      for (const { id } of registry.rules) {
        const text = { ...labelsOf(id), ...body(id) }[part];
        expect(byText.get(text), `${id}: ${text}`).toBeUndefined();
        byText.set(text, id);
      }
    },
  );
});

describe.each(registry.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has its six files and tests itself', () => {
    const files = readdirSync(new URL(`${id}/`, folder));
    expect(files).toEqual(
      expect.arrayContaining([
        ...['de.body.ts', 'de.ts', 'en.body.ts', 'en.ts', 'rule.test.ts', 'rule.ts'],
      ]),
    );
    expect(readFileSync(new URL(`${id}/rule.test.ts`, folder), 'utf8')).toContain('testRule(');
  });

  it('names absolute, distinct sources', () => {
    const urls = rule.sources.map((name) => sourceOf(name).url);
    for (const url of urls) expect(url).toMatch(/^https:\/\/[\w.-]+\//);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it.each(LANGUAGES)('is worded in %s', async (language) => {
    const { rule: labelsOf, finding, body } = await loadWords(language, 'review', 'bodies');
    const words = { ...labelsOf(id), ...body(id) };
    // The files of bodies are words alone, without a type.
    const parts = ['why', 'risk', 'breaks', 'verify', ...(rule.optIn ? ['disputed'] : [])];
    expect(Object.keys(body(id)).sort()).toEqual(parts.sort());
    // People are told why a check is off, and why no edit decides what a standard denies.
    expect(words.disputed !== undefined, 'disputed').toBe(rule.optIn === true);
    if (!rule.fix && rule.concerns.length > 0) expect(words.undecided).toBeDefined();
    // What may break says when: the condition tells it from all others.
    const risky = rule.fix && (rule.fix.safety === 'may-break' || rule.fix.risk !== undefined);
    if (words.failsIf === undefined) expect(rule.fix?.safety).not.toBe('may-break');
    else {
      expect(risky).toBe(true);
      expect(words.failsIf).toMatch(language === 'en' ? /^if .{6,60}$/ : /^wenn .{6,70}$/);
      expect(words.failsIf).not.toMatch(/[.`]/);
    }
    const more = [words.disputed, words.undecided].filter((text) => text !== undefined);
    for (const prose of [words.why, words.risk, words.breaks, words.verify, ...more]) {
      expect(prose).toMatch(/[.:?`)]$/);
      expect(prose.length).toBeGreaterThan(40);
      // Code spans are closed, and nothing else is marked up.
      expect(prose.split('`').length % 2).toBe(1);
      expect(prose).not.toMatch(/<\/?[a-z]+>|\*\*|\]\(/);
      // The command line reviews files, too, and has none open.
      expect(prose).not.toMatch(/open files|geöffneten Dateien/);
    }
    for (const short of [words.title, words.fixTitle, ...Object.values(words.messages)]) {
      expect(short).not.toMatch(/[.`]$/);
      // A German sentence may begin with the name of a field, a path or a user.
      const [first = ''] = short.split(' ');
      const name = rule.field.includes(first) || first === 'root';
      expect(name || /^[\p{Lu}{\d/]/u.test(first), short).toBe(true);
    }
    expect(Object.keys(words.messages).sort()).toEqual([...rule.messages].sort());
    for (const [code, message] of Object.entries(words.messages)) {
      const names = [...message.matchAll(/\{(\w+)/g)].map((match) => match[1] as string);
      const data = Object.fromEntries(names.map((name) => [name, 1]));
      expect(finding(id, code, data)).not.toMatch(/[{}]/);
    }
  });
});
