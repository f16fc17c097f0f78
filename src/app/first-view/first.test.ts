import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPreferences } from '../store/preferences.ts';
import { drawnWith } from './draw.tsx';
import { shownFirst } from './first.ts';

const KEY = 'preferences';
const OTHERS = drawnWith();

const visit = (hash = '', stored: Record<string, string> = {}, languages = ['en-US']) =>
  shownFirst({ hash, stored: new Map(Object.entries(stored)), languages }, OTHERS);
const preferring = (chosen: object) =>
  visit('', { [KEY]: JSON.stringify({ ...readPreferences(null, ['en']), ...chosen }) });

describe('a visit begins with the sample', () => {
  it.each([
    ['at first', visit()],
    ['at the address of the workbench', visit('#/')],
    ['in a tab that was reloaded', visit('', { tab: '1' })],
    ['where drafts are kept', visit('', { remember: 'yes' })],
    ['where preferences can’t be read', visit('', { [KEY]: '{' })],
    ['where nothing was changed', preferring({})],
    ['where the question key is off', preferring({ questionKey: false })],
  ])('%s', (_, shown) => {
    expect(shown).toEqual({ language: 'en', theme: undefined, sample: true });
  });

  it('in the language and the theme that were chosen', () => {
    expect(preferring({ language: 'de', theme: 'dark' })).toEqual({
      language: 'de',
      theme: 'dark',
      sample: true,
    });
    expect(visit('', {}, ['fr', 'de-AT', 'en']).language).toBe('de');
    expect(visit('', {}, ['fr']).language).toBe('en');
  });
});

describe('a visit begins without the sample', () => {
  it.each([
    ['at a share link', visit('#v1=abc')],
    ['at another page', visit('#/learn')],
    ['with a draft', visit('', { draft: '{}' })],
    ['with lessons that were begun', visit('', { lessons: '{}' })],
    ['with recent files', visit('', { recent: '[]' })],
    ['with what a later version stores', visit('', { 'new': '' })],
    ['with another target', preferring({ config: { profile: 'restricted' } })],
    ['with panes of other sizes', preferring({ panes: { reading: 30 } })],
    ['with a preference of a later version', preferring({ contrast: 'more' })],
  ])('%s', (_, shown) => {
    expect(shown.sample).toBe(false);
  });
});

it('agrees with what the page reads of the same preferences', () => {
  const drawn = JSON.parse(OTHERS);
  fc.assert(
    fc.property(
      fc.record(
        {
          language: fc.constantFrom('en', 'de', 'fr', 1),
          theme: fc.constantFrom('system', 'light', 'dark', 'blue'),
          panes: fc.constantFrom({}, { reading: 30 }),
          shell: fc.constantFrom('bash', 'powershell'),
          header: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      fc.array(fc.constantFrom('en-GB', 'de', 'fr')),
      (stored, languages) => {
        const saved = JSON.stringify(stored);
        const shown = visit('', { [KEY]: saved }, languages);
        const { language, theme, questionKey: _, ...others } = readPreferences(saved, languages);
        expect(shown.language).toBe(language);
        expect(shown.theme ?? 'system').toBe(theme);
        if (shown.sample) expect(others).toEqual(drawn);
      },
    ),
  );
});
