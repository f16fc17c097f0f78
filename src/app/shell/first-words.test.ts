import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGES, loadWords } from '../../i18n/index.ts';
import { ArrivalProvider } from '../pieces/part.tsx';
import { firstExample } from '../store/examples.ts';
import { createPreferences } from '../store/preferences.ts';
import { PreferencesProvider, ShellProvider, StoreProvider } from '../store/react.ts';
import { createShell } from '../store/shell.ts';
import { createAppStore } from '../store/store.ts';
import { TranslatorProvider } from '../ui/use-words.ts';

vi.stubGlobal('navigator', { platform: 'Linux', languages: ['en'] });
vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.stubGlobal('location', { hash: '' });
vi.stubGlobal('addEventListener', () => {});
vi.stubGlobal('document', { documentElement: { dataset: {} } });
const preferences = createPreferences();
// React Aria takes a document for a browser's.
vi.stubGlobal('document', undefined);
// Imported now: it asks for the platform.
const { App } = await import('./app.tsx');
afterAll(() => vi.unstubAllGlobals());

describe.each(LANGUAGES)('before anything has arrived, in %s', (language) => {
  it.each([false, true])('the page is whole with the first words; failed: %s', async (failed) => {
    const words = await loadWords(language, 'startup');
    const store = createAppStore(firstExample());
    const page = h(App);
    const tree = h(
      PreferencesProvider,
      { value: preferences },
      h(
        TranslatorProvider,
        { value: words },
        h(
          StoreProvider,
          { value: store },
          h(
            ShellProvider,
            { value: createShell(store) },
            h(ArrivalProvider, { value: { parts: undefined, failed, again: () => {} } }, page),
          ),
        ),
      ),
    );
    const html = renderToString(tree);
    expect(html).toContain('security-context-demo');
    expect(html).toContain(words.t('start.paste'));
    expect(html.includes(words.t('arrival.failed.title'))).toBe(failed);
  });
});
