import { useCallback } from 'react';
import type { Rule, Scope } from '../../../engine/index.ts';
import { EditorPane } from '../../editor/editor-pane.tsx';
import { Part, useArrival } from '../../pieces/part.tsx';
import { useLead } from '../../pieces/use-lead.ts';

type Ask = (rule: Rule, scope: Scope) => void;

/** The editor. The large one loads when everything else stands. */
export function EditorSlot() {
  const { parts } = useArrival();
  const lead = useLead();
  const ask = useCallback<Ask>((rule, scope) => lead(rule, scope, 'value'), [lead]);
  return <EditorPane ready={parts !== undefined} lit={<Part name="LitLines" />} onAsk={ask} />;
}
