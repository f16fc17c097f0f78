import { expect, it } from 'vitest';
import { loadWords } from '../../i18n/index.ts';
import { draw } from './draw.tsx';

it.each(['en', 'de'] as const)('the sample is drawn with its findings, in %s', async (language) => {
  const { html, gains } = await draw(language);
  const words = await loadWords(language, 'startup', 'review');
  const text = html.replace(/<[^>]*>/g, '');
  expect(text).toContain('kind: Pod');
  expect(text).toContain(words.t('steps.start'));
  for (const rule of ['added-capabilities', 'seccomp-profile']) {
    expect(text).toContain(words.rule(rule).title);
  }
  expect(JSON.parse(gains)).toMatchObject({ rule: 'added-capabilities', step: { fixable: true } });
  // The build is reproducible.
  expect(await draw(language)).toEqual({ html, gains });
});
