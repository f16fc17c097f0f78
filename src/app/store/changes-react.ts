/** The changes for what stands beside the text: found when the text has come to rest, not for every key. */
import { useEffect, useState } from 'react';
import { type Changes, changesOf } from './changes.ts';
import { useActions } from './react.ts';
import type { Store } from './store.ts';

const REST_MS = 80;

/** Calls when the text has changed and then rested. Returns what ends it. */
export function onRest(store: Store, act: (changes: Changes) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let known: Changes | undefined;
  const update = (): void => {
    const changes = changesOf(store.getState().workspace);
    if (changes === known) return;
    known = changes;
    act(changes);
  };
  const unsubscribe = store.subscribe(({ workspace }, before) => {
    if (
      workspace.files === before.workspace.files &&
      workspace.active === before.workspace.active
    ) {
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(update, REST_MS);
  });
  update();
  return () => {
    clearTimeout(waiting);
    unsubscribe();
  };
}

export function useRestedChanges(): Changes {
  const store = useActions();
  const [changes, setChanges] = useState(() => changesOf(store.getState().workspace));
  useEffect(() => onRest(store, setChanges), [store]);
  return changes;
}
