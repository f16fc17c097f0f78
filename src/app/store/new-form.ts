/** Whether the form of a new manifest is open. What stands in it is `new-manifest.ts`, which comes with it. */
import { createStore } from 'zustand/vanilla';

export const newFormShown = createStore<{ readonly open: boolean }>()(() => ({ open: false }));

export const openNewForm = (open: boolean): void => newFormShown.setState({ open });
