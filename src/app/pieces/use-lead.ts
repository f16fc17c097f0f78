import { useCallback } from 'react';
import type { ControlScope, Rule } from '../../engine/index.ts';
import { useActions } from '../store/react.ts';
import { focusRow } from './focus-row.ts';

/** Leads from anywhere to a rule's row in the wizard, opened; if asked, into the field of its value. */
export function useLead() {
  const { go } = useActions();
  return useCallback(
    ({ id, category }: Rule, scope: ControlScope, part?: 'value') => {
      go({ step: category, openRule: id, scope, pane: 'wizard' });
      focusRow(id, part);
    },
    [go],
  );
}
