import { useEffect } from 'react';
import { useActions } from '../store/react.ts';
import { resultsPanelOf } from '../store/results-panel.ts';

/** Knows whose control has the focus, so that its lines can be lit in the editor. */
export function useFocusedRule(): void {
  const store = useActions();
  useEffect(() => {
    const bench = resultsPanelOf(store);
    const onFocus = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('.control') : null;
      const rule = row?.dataset.rule;
      if (rule !== bench.getState().focused) bench.setState({ focused: rule });
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [store]);
}
