/** The React binding of the frame's state and of the preferences. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Preferences, PreferencesStore } from './preferences.ts';
import type { Shell, ShellState } from './shell.ts';

const ShellContext = createContext<Shell | null>(null);
export const ShellProvider = ShellContext.Provider;

const PreferencesContext = createContext<PreferencesStore | null>(null);
export const PreferencesProvider = PreferencesContext.Provider;

/** The frame's actions. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('useShell outside ShellProvider');
  return shell;
}

export function useShellState<T>(selector: (state: ShellState) => T): T {
  return useStore(useShell(), selector);
}

/** The preferences, and how to change some of them. */
export function usePreferences(): readonly [Preferences, (some: Partial<Preferences>) => void] {
  const store = useContext(PreferencesContext);
  if (!store) throw new Error('usePreferences outside PreferencesProvider');
  return [useStore(store), store.setState];
}
