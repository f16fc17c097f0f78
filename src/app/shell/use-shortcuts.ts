import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { HARDEN_ID } from '../pieces/use-lead.ts';
import { openDialog } from '../store/dialogs.ts';
import { isApple, withCommand } from '../store/platform.ts';
import { useActions, usePreferences, useShell } from '../store/react.ts';
import type { WorkspaceLocation } from '../store/store.ts';
import { openView, viewIn } from '../store/view.ts';
import { ownsText } from '../ui/text-fields.ts';

const PANES: readonly WorkspaceLocation['pane'][] = ['wizard', 'yaml', 'findings'];

/**
 * The keys of the whole page. Those of the editor are the editor's.
 * @param hardens what is open is the user's own, and no exercise whose answers the key would write
 */
export function useShortcuts({ hardens }: { readonly hardens: boolean }): void {
  const store = useActions();
  const shell = useShell();
  const [{ questionKey }] = usePreferences();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A dialog has keys of its own; undoing behind it would not be seen.
      if (event.isComposing || document.querySelector('.scrim')) return;
      const key = event.key.toLowerCase();
      if (event.key === 'F6' && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        focusPane(nextPane(event.shiftKey), (pane) => store.go({ pane }));
      } else if (withCommand(event) && !event.altKey && key === 's') {
        event.preventDefault();
        if (!event.shiftKey && !event.repeat) void shell.save();
      } else if (event.defaultPrevented || ownsText(event.target)) {
        return;
      } else if (withCommand(event) && !event.altKey && key === 'z') {
        event.preventDefault();
        if (event.shiftKey) store.redo();
        else store.undo();
      } else if (withCommand(event) && !event.altKey && key === 'y' && !isApple) {
        event.preventDefault();
        store.redo();
      } else if (key === '?' && questionKey && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        openDialog('shortcuts');
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store, shell, questionKey]);

  useEffect(() => {
    if (!hardens) return;
    // Tabs and menus keep Enter for themselves, whatever is pressed with it: the page hears it before them.
    window.addEventListener('keydown', onHardenKey, { capture: true });
    return () => window.removeEventListener('keydown', onHardenKey, { capture: true });
  }, [hardens]);
}

function onHardenKey(event: KeyboardEvent): void {
  if (event.isComposing || event.key !== 'Enter' || !withCommand(event)) return;
  if (event.altKey || event.shiftKey || document.querySelector('.scrim')) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.repeat) return;
  const press = () => document.getElementById(HARDEN_ID)?.click();
  if (viewIn(location.hash).page === 'workbench') {
    press();
    return;
  }
  // The edits are of the workbench's manifest: from another page, first to where they are seen and the focus returns.
  const arrive = () => {
    flushSync(() => undefined);
    press();
  };
  window.addEventListener('hashchange', arrive, { once: true });
  openView({ page: 'workbench' });
}

/** The pane after the one that has the focus, going round. */
function nextPane(back: boolean): WorkspaceLocation['pane'] {
  const current = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset.pane;
  const at = PANES.indexOf(current as WorkspaceLocation['pane']);
  if (at < 0) return back ? 'findings' : 'wizard';
  return PANES[(at + (back ? PANES.length - 1 : 1)) % PANES.length] as WorkspaceLocation['pane'];
}

/** Gives the focus to the heading of what is shown. @returns whether there is one in sight */
export function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main:not([hidden]) h1');
  heading?.focus();
  return heading !== null && document.activeElement === heading;
}

/** Brings a pane forward where only one fits, and gives it the focus: the editor's in its text. */
export function focusPane(
  pane: WorkspaceLocation['pane'],
  bring: (pane: WorkspaceLocation['pane']) => void,
): void {
  // Drawn now, not with the next frame: keys may come faster than frames.
  flushSync(() => bring(pane));
  const element = document.querySelector<HTMLElement>(`[data-pane="${pane}"]`);
  const text =
    pane === 'yaml'
      ? element?.querySelector<HTMLElement>(
          '.native-edit-context, .monaco-editor textarea, textarea',
        )
      : null;
  // Behind another tab the text takes no focus.
  (text?.closest('[inert]') ? element : (text ?? element))?.focus();
}
