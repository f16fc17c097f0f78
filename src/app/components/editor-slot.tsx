import { lazy, Suspense, useState } from 'react';
import { useWords } from '../state/react.ts';

/** The editor is the page's largest part: it loads when everything else stands. */
export function EditorSlot() {
  // Made here, so that "Try again" after a failed load asks the network once more.
  const [Editor] = useState(() => lazy(() => import('../editor/editor-pane.tsx')));
  const { t } = useWords();
  return (
    <Suspense fallback={<p className="editor-wait">{t('pane.editor.loading')}</p>}>
      <Editor />
    </Suspense>
  );
}
