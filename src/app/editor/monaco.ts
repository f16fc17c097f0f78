/**
 * Monaco, once: the parts that are used, its one worker, and our themes. Imported only by the lazy
 * `monaco-pane.tsx`; German messages must be loaded before this module (see `load.ts`).
 */
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/codelens/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/longLinesHelper/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/placeholderText/register';
import 'monaco-editor/features/readOnlyMessage/register';
import 'monaco-editor/features/smartSelect/register';
import 'monaco-editor/features/unicodeHighlighter/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
// The feature of this name brings inline completions alone.
import { sanitizeHtml } from 'monaco-editor/base/browser/domSanitize';
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/languages/definitions/yaml/register';
import * as monaco from 'monaco-editor/editor';
import workerUrl from 'monaco-editor/editor/editor.worker?worker&url';
import { trustedScript } from '../store/trusted.ts';
import { darkTheme, lightTheme } from './themes.ts';

export { monaco };

(self as { MonacoEnvironment?: unknown }).MonacoEnvironment = {
  getWorker: () => new Worker(trustedScript(workerUrl), { type: 'module' }),
};

// What cleans hover texts takes its name among the Trusted Types policies at its first use. It is used here, so
// that the name is free for nobody else.
sanitizeHtml('');

// The key is the page's: it hardens, wherever the focus is.
monaco.editor.addKeybindingRule({
  keybinding: monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter,
  command: '-editor.action.insertLineAfter',
});

// Monaco's own key for it begins with Ctrl+K, which searches for settings.
monaco.editor.addKeybindingRule({
  keybinding: monaco.KeyCode.F1,
  command: 'editor.action.showHover',
  when: 'editorTextFocus',
});

monaco.editor.defineTheme('podsmith-light', lightTheme);
monaco.editor.defineTheme('podsmith-dark', darkTheme);

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function applyTheme(): void {
  const chosen = document.documentElement.dataset.theme;
  const isDark = chosen ? chosen === 'dark' : dark.matches;
  monaco.editor.setTheme(isDark ? 'podsmith-dark' : 'podsmith-light');
}

/** Follows the page's theme and the system's from now on. Returns what ends it. */
export function followTheme(): () => void {
  applyTheme();
  const observer = new MutationObserver(applyTheme);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  dark.addEventListener('change', applyTheme);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', applyTheme);
  };
}
