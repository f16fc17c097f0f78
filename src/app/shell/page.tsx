import { type ComponentProps, StrictMode, useCallback, useEffect } from 'react';
import { type Arrival, ArrivalProvider } from '../pieces/part.tsx';
import type { PreferencesStore } from '../store/preferences.ts';
import { PreferencesProvider, ShellProvider, StoreProvider } from '../store/react.ts';
import type { PageShell } from '../store/shell.ts';
import type { Store } from '../store/store.ts';
import { MissingProvider } from '../ui/opener.tsx';
import { TranslatorProvider } from '../ui/use-words.ts';
import { App } from './app.tsx';

interface Props {
  readonly preferences: PreferencesStore;
  readonly translator: ComponentProps<typeof TranslatorProvider>['value'];
  readonly store: Store;
  readonly shell: PageShell;
  readonly arrival: Arrival;
  /** Called once the page listens to clicks and keys, and again when more of it has arrived. */
  readonly onLive?: (arrival: Arrival) => void;
}

/** The page with all that its components ask for. */
export function Page({ preferences, translator, store, shell, arrival, onLive }: Props) {
  useEffect(() => onLive?.(arrival), [onLive, arrival]);
  const missing = useCallback(() => shell.notify({ key: 'notice.no-part' }), [shell]);
  return (
    <StrictMode>
      <PreferencesProvider value={preferences}>
        <TranslatorProvider value={translator}>
          <StoreProvider value={store}>
            <ShellProvider value={shell}>
              <ArrivalProvider value={arrival}>
                <MissingProvider value={missing}>
                  <App />
                </MissingProvider>
              </ArrivalProvider>
            </ShellProvider>
          </StoreProvider>
        </TranslatorProvider>
      </PreferencesProvider>
    </StrictMode>
  );
}
