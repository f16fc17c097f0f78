/** Whether a control's places are on the cursor's line. */
import { rulesAtCursor } from './cursor.ts';
import { useApp } from './react.ts';

export const useAtCursor = (rule: string): boolean =>
  useApp((state) => rulesAtCursor(state).has(rule));
