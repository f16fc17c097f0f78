import { type ComponentProps, StrictMode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Language } from '../../i18n/index.ts';
import { type Arrival, ArrivalProvider } from '../pieces/part.tsx';
import type { PreferencesStore } from '../store/preferences.ts';
import { PreferencesProvider, ShellProvider, StoreProvider } from '../store/react.ts';
import type { Shell } from '../store/shell.ts';
import type { Store } from '../store/store.ts';
import { TranslatorProvider } from '../ui/use-words.ts';
import { App } from './app.tsx';

interface Props {
  readonly language: Language;
  readonly preferences: PreferencesStore;
  readonly translator: ComponentProps<typeof TranslatorProvider>['value'];
  readonly store: Store;
  readonly shell: Shell;
  readonly arrival: Arrival;
  /** Called once the page listens to clicks and keys, and again when more of it has arrived. */
  readonly onLive?: (arrival: Arrival) => void;
}

/** The page with all that its components ask for. */
export function Page({ language, preferences, translator, store, shell, arrival, onLive }: Props) {
  useEffect(() => onLive?.(arrival), [onLive, arrival]);
  return (
    <StrictMode>
      <I18nProvider locale={language}>
        <PreferencesProvider value={preferences}>
          <TranslatorProvider value={translator}>
            <StoreProvider value={store}>
              <ShellProvider value={shell}>
                <ArrivalProvider value={arrival}>
                  <App />
                </ArrivalProvider>
              </ShellProvider>
            </StoreProvider>
          </TranslatorProvider>
        </PreferencesProvider>
      </I18nProvider>
    </StrictMode>
  );
}
