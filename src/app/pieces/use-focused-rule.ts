import { useEffect } from 'react';
import { benchOf } from '../store/bench.ts';
import { useActions } from '../store/react.ts';

/** Knows whose control has the focus, so that its lines can be lit in the editor. */
export function useFocusedRule(): void {
  const store = useActions();
  useEffect(() => {
    const bench = benchOf(store);
    const onFocus = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('.control') : null;
      const rule = row?.dataset.rule;
      if (rule !== bench.getState().focused) bench.setState({ focused: rule });
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [store]);
}
