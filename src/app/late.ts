/** Code and data that come later than the page: engines, what draws menus, parts of the page. */
import { useSyncExternalStore } from 'react';

export interface Late<T> {
  /** @throws Error before it is loaded */
  now(): T;
  /** Undefined before it is loaded. */
  here(): T | undefined;
  /** Loads it once. What could not be loaded is asked for again by the next call. */
  load(): Promise<T>;
  /** Loads it before anyone asks for it: nobody hears of it if that fails. */
  ahead(): void;
  /** Tells when it has been loaded. */
  subscribe(tell: () => void): () => void;
}

/** @param get imports it; the same module is fetched once */
export function late<T>(get: () => Promise<T>): Late<T> {
  let loaded: T | undefined;
  const waiting = new Set<() => void>();
  const load = async () => {
    if (loaded !== undefined) return loaded;
    const got = await get();
    if (loaded === undefined) {
      loaded = got;
      for (const tell of waiting) tell();
    }
    return loaded;
  };
  return {
    now() {
      if (loaded === undefined) throw new Error('What comes late is used before it is loaded');
      return loaded;
    },
    here: () => loaded,
    load,
    ahead: () => void load().catch(() => undefined),
    subscribe(tell) {
      waiting.add(tell);
      return () => waiting.delete(tell);
    },
  };
}

/** What comes late, from when it is here: drawn, and with the focus, before the next key can be pressed. */
export const useLate = <T>({ subscribe, here }: Late<T>): T | undefined =>
  useSyncExternalStore(subscribe, here, () => undefined);
