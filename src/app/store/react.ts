/** The React binding: the store, the frame and the preferences by context, and a hook for each. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Preferences, PreferencesStore } from './preferences.ts';
import type { PageShell, ShellState } from './shell.ts';
import type { AppState, Store } from './store.ts';

const StoreContext = createContext<Store | null>(null);
export const StoreProvider = StoreContext.Provider;

/** The store with its actions. */
export function useActions(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useActions outside StoreProvider');
  return store;
}

/** A part of the state; the component renders again when that part changes. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useActions(), selector);
}

const ShellContext = createContext<PageShell | null>(null);
export const ShellProvider = ShellContext.Provider;

const PreferencesContext = createContext<PreferencesStore | null>(null);
export const PreferencesProvider = PreferencesContext.Provider;

/** The frame's actions. */
export function useShell(): PageShell {
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
