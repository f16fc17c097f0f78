import { describe, expect, it } from 'vitest';
import { cli } from '../i18n/en/cli.ts';
import { LANGUAGES, loadCliTranslator } from '../i18n/index.ts';

const keys = Object.keys(cli) as (keyof typeof cli)[];
const COUNTS = ['n', 'files', 'objects', 'total', 'done', 'line', 'score'];
const TEXTS = [
  ...['allowed', 'args', 'command', 'detail', 'expires', 'fixes', 'kind', 'level', 'list', 'name'],
  ...[
    'option',
    'path',
    'place',
    'profile',
    'reason',
    'safety',
    'source',
    'text',
    'value',
    'version',
    'counts',
  ],
];
const values = (n: number) => ({
  ...Object.fromEntries(COUNTS.map((name) => [name, n])),
  ...Object.fromEntries(TEXTS.map((name) => [name, `«${name}»`])),
  severity: 'info',
  dated: 'yes',
});
const marks = (text: string) => [...new Set(text.match(/«\w+»|42/g))].sort();

describe('the words of the command line', () => {
  it.each(LANGUAGES)('are whole for any number (%s)', async (language) => {
    const { t } = await loadCliTranslator(language);
    for (const key of keys) {
      for (const n of [0, 1, 2]) expect(t(key, values(n)), key).not.toMatch(/[{}]|^$/);
    }
  });

  it('say the same in both languages', async () => {
    const [en, de] = await Promise.all(LANGUAGES.map(loadCliTranslator));
    for (const key of keys) {
      expect(marks(de?.t(key, values(42)) ?? ''), key).toEqual(marks(en?.t(key, values(42)) ?? ''));
    }
  });
});
