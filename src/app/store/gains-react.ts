/** The React binding of what fixes would bring: worked out once for a page, however many ask. */
import { useStore } from 'zustand';
import { createGains, type Gains, type Idle } from './gains-store.ts';
import { useActions, useApp } from './react.ts';
import type { Store } from './store.ts';

const whenIdle: Idle = (work, pause) => {
  let cancel = () => {};
  // Not every browser tells when it is idle; there the pause alone has to do.
  const idle = () => {
    if (typeof requestIdleCallback !== 'function') return work();
    const id = requestIdleCallback(work, { timeout: 1000 });
    cancel = () => cancelIdleCallback(id);
  };
  const id = setTimeout(idle, pause);
  return () => {
    clearTimeout(id);
    cancel();
  };
};

const known = new WeakMap<Store, ReturnType<typeof createGains>>();

function gainsFor(app: Store) {
  let own = known.get(app);
  if (!own) {
    own = createGains(app, whenIdle);
    known.set(app, own);
  }
  return own;
}

/** What fixes would bring, and whether that is true of the present text. */
export function useGains(): Gains & { readonly current: boolean } {
  const gains = useStore(gainsFor(useActions()));
  const review = useApp((state) => state.analysis.review);
  return { ...gains, current: gains.review === review };
}
