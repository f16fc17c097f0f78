/** The message of a cluster that is being explained. */
import { createStore } from 'zustand/vanilla';
import type { Denial } from '../../engine/index.ts';

export interface ShownDenial {
  readonly text: string;
  readonly denials: readonly Denial[];
}

/** What is explained now. The page has one frame, and the frame one such dialog. */
export const denialShown = createStore<{ readonly shown: ShownDenial | undefined }>()(() => ({
  shown: undefined,
}));

export const dismissDenial = (): void => denialShown.setState({ shown: undefined });
