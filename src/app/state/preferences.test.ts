import { describe, expect, it } from 'vitest';
import { FIRST_CONFIG } from './config.ts';
import { readPreferences } from './preferences.ts';

describe('preferences', () => {
  it('follow the browser when nothing is kept', () => {
    expect(readPreferences(null, ['fr-FR', 'de-AT', 'en'])).toEqual({
      language: 'de',
      theme: 'system',
      questionKey: true,
      config: FIRST_CONFIG,
    });
    expect(readPreferences(null, ['fr']).language).toBe('en');
    expect(readPreferences(null, []).language).toBe('en');
  });

  it('keep what was chosen', () => {
    const config = { profile: 'everything', rules: { 'host-ports': 'off' } };
    const saved = JSON.stringify({ language: 'en', theme: 'dark', questionKey: false, config });
    expect(readPreferences(saved, ['de'])).toEqual({
      language: 'en',
      theme: 'dark',
      questionKey: false,
      config,
    });
  });

  it('pass over what is spoilt', () => {
    for (const saved of [
      '',
      'null',
      '[]',
      '{',
      '{"language":"xx","theme":7,"config":{"rules":{"x":"off"}}}',
      '"dark"',
    ]) {
      expect(readPreferences(saved, ['de'])).toEqual({
        language: 'de',
        theme: 'system',
        questionKey: true,
        config: FIRST_CONFIG,
      });
    }
  });
});
