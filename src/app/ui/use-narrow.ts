import { useSyncExternalStore } from 'react';

/** As in the styles: one pane at a time. */
const query = () => window.matchMedia('(width < 48rem)');

const subscribe = (change: () => void) => {
  const mediaQuery = query();
  mediaQuery.addEventListener('change', change);
  return () => mediaQuery.removeEventListener('change', change);
};

/** Whether the window is that of a phone: what would float at its button is a sheet there. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => query().matches,
    () => false,
  );
