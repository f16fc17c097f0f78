/** Whether another version of the page waits, and whether there is a network. */
import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';

/**
 * `waiting`: a new version is kept and takes over when the user says so. `replaced`: another window has let
 * it take over, and this one still shows the version before.
 */
export type Newer = 'waiting' | 'replaced';

export interface Versions {
  readonly newer: Newer | undefined;
  /** The user has put it off until the page is next opened. */
  readonly later: boolean;
}

export const versions = createStore<Versions>()(() => ({ newer: undefined, later: false }));

export const useOnline = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      window.addEventListener('online', changed);
      window.addEventListener('offline', changed);
      return () => {
        window.removeEventListener('online', changed);
        window.removeEventListener('offline', changed);
      };
    },
    () => navigator.onLine,
    // Where there is no browser there is nothing to say.
    () => true,
  );
