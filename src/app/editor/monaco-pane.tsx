import { useEffect, useRef, useState } from 'react';
import { useActions, useWords } from '../state/react.ts';
import { EditorHint } from './editor-hint.tsx';
import type { FullEditor, Listeners } from './full-editor.ts';
import { loadMonaco } from './load.ts';

interface Props {
  /** The editor could not be loaded or started; the plain field takes over. */
  readonly onFailure: () => void;
  readonly onAsk: Listeners['onAsk'];
}

/** Monaco in the page. It is made once; words that change reach it without a new start. */
export function MonacoPane({ onFailure, onAsk }: Props) {
  const store = useActions();
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  const editor = useRef<FullEditor>(undefined);
  const latest = useRef(words);
  const [cursor, setCursor] = useState({ line: 1, column: 1 });
  const [leaving, setLeaving] = useState(false);
  const [said, setSaid] = useState('');
  const [ready, setReady] = useState(false);

  useEffect(() => {
    let gone = false;
    loadMonaco(latest.current.language)
      .then(({ createFullEditor }) => {
        if (gone || !element.current) return;
        editor.current = createFullEditor(element.current, store, latest.current, {
          onCursor: (line, column) => setCursor({ line, column }),
          onLeaving: setLeaving,
          onArrive: setSaid,
          onAsk,
        });
        setReady(true);
      })
      .catch(() => {
        if (!gone) onFailure();
      });
    return () => {
      gone = true;
      editor.current?.dispose();
      editor.current = undefined;
    };
  }, [store, onFailure, onAsk]);

  useEffect(() => {
    latest.current = words;
    editor.current?.setWords(words);
  }, [words]);

  return (
    <>
      <div className="editor" ref={element}>
        {!ready && <p className="editor-wait">{words.t('pane.editor.loading')}</p>}
      </div>
      <EditorHint {...cursor} leaving={leaving} said={said} />
    </>
  );
}
