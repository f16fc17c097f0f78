/** Whether the operator sheet is open. What stands on it is `operator.ts`, which comes with it. */
import { createStore } from 'zustand/vanilla';

export const operatorShown = createStore<{ readonly open: boolean }>()(() => ({ open: false }));

export const openOperator = (open: boolean): void => operatorShown.setState({ open });
