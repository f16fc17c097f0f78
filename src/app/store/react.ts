/** The React binding: the store and the translator by context, a selector hook each. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Area, Page, Translator } from '../../i18n/index.ts';
import type { AppState, Store } from './store.ts';

const StoreContext = createContext<Store | null>(null);
export const StoreProvider = StoreContext.Provider;

const TranslatorContext = createContext<Translator<'startup'> | null>(null);
export const TranslatorProvider = TranslatorContext.Provider;

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

/**
 * The words of the page.
 * @typeParam A areas that a `Worded` around the component has loaded
 */
export function useWords<A extends Area = never>(): Translator<Page | A> {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error('useWords outside TranslatorProvider');
  return translator as Translator<Area> as Translator<Page | A>;
}
