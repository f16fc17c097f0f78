import { lazy, Suspense, useCallback, useState } from 'react';
import type { Rule, Scope } from '../../engine/index.ts';
import { useWords } from '../state/react.ts';
import { useLead } from './use-lead.ts';

type Ask = (rule: Rule, scope: Scope) => void;

/** The editor is the page's largest part: it loads when everything else stands. */
export function EditorSlot() {
  // Made here, so that "Try again" after a failed load asks the network once more.
  const [Editor] = useState(() => lazy(() => import('../editor/editor-pane.tsx')));
  const lead = useLead();
  const ask = useCallback<Ask>((rule, scope) => lead(rule, scope, 'value'), [lead]);
  const { t } = useWords();
  return (
    <Suspense fallback={<p className="editor-wait">{t('pane.editor.loading')}</p>}>
      <Editor onAsk={ask} />
    </Suspense>
  );
}
