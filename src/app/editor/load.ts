import type { Language } from '../../i18n/index.ts';

/**
 * Loads Monaco. Its own messages are fixed when it starts: after a change of the page's language they
 * stay as they were until the page is loaded again.
 */
export async function loadMonaco(language: Language): Promise<typeof import('./monaco-pane.tsx')> {
  if (language === 'de') await import('monaco-editor/nls/lang/de');
  return import('./monaco-pane.tsx');
}
