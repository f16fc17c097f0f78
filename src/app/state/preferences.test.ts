import { describe, expect, it } from 'vitest';
import { readPreferences } from './preferences.ts';

describe('preferences', () => {
  it('follow the browser when nothing is kept', () => {
    expect(readPreferences(null, ['fr-FR', 'de-AT', 'en'])).toEqual({
      language: 'de',
      theme: 'system',
      questionKey: true,
    });
    expect(readPreferences(null, ['fr']).language).toBe('en');
    expect(readPreferences(null, []).language).toBe('en');
  });

  it('keep what was chosen', () => {
    const saved = '{"language":"en","theme":"dark","questionKey":false}';
    expect(readPreferences(saved, ['de'])).toEqual({
      language: 'en',
      theme: 'dark',
      questionKey: false,
    });
  });

  it('pass over what is spoilt', () => {
    for (const saved of ['', 'null', '[]', '{', '{"language":"xx","theme":7}', '"dark"']) {
      expect(readPreferences(saved, ['de'])).toEqual({
        language: 'de',
        theme: 'system',
        questionKey: true,
      });
    }
  });
});
