import { describe, expect, it } from 'vitest';
import { FIRST_CONFIG } from '../view/config.ts';
import { readPreferences } from './preferences.ts';

describe('preferences', () => {
  it('follow the browser when nothing is kept', () => {
    expect(readPreferences(null, ['fr-FR', 'de-AT', 'en'])).toEqual({
      language: 'de',
      theme: 'system',
      questionKey: true,
      panes: {},
      shell: 'bash',
      header: false,
      config: FIRST_CONFIG,
    });
    expect(readPreferences(null, ['fr']).language).toBe('en');
    expect(readPreferences(null, []).language).toBe('en');
  });

  it('keep what was chosen', () => {
    const config = { profile: 'everything', rules: { 'host-ports': 'off' } };
    const panes = { reading: 40, found: 30 };
    const chosen = {
      language: 'en',
      theme: 'dark',
      questionKey: false,
      panes,
      shell: 'powershell',
      header: true,
      config,
    };
    const saved = JSON.stringify(chosen);
    expect(readPreferences(saved, ['de'])).toEqual(chosen);
  });

  it('pass over what is spoilt', () => {
    for (const saved of [
      '',
      'null',
      '[]',
      '{',
      '{"language":"xx","theme":7,"config":{"profile":"none"}}',
      '"dark"',
      '{"config":{"kubernetesVersion":1.36}}',
      '{"shell":"$(touch x)"}',
      '{"header":"yes"}',
      '{"panes":{"reading":"40","found":900,"x":20}}',
    ]) {
      expect(readPreferences(saved, ['de'])).toEqual({
        language: 'de',
        theme: 'system',
        questionKey: true,
        panes: {},
        shell: 'bash',
        header: false,
        config: FIRST_CONFIG,
      });
    }
  });
});
