/** Whether the dialog that exports changes is open. What it shows is `exports.ts`, which comes with it. */
import { createStore } from 'zustand/vanilla';

export const exportsShown = createStore<{ readonly open: boolean }>()(() => ({ open: false }));

export const openExports = (open: boolean): void => exportsShown.setState({ open });
