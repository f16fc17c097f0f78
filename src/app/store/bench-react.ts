/** The React binding of the panel below the editor. */
import { useStore } from 'zustand';
import { type Bench, benchOf } from './bench.ts';
import { useActions } from './react.ts';

export function useBench<T>(selector: (bench: Bench) => T): T {
  return useStore(benchOf(useActions()), selector);
}
