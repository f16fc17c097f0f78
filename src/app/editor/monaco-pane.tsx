import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useActions } from '../store/react.ts';
import { useWords } from '../ui/use-words.ts';
import { EditorHint } from './editor-hint.tsx';
import { createFullEditor, type FullEditor, type Listeners } from './full-editor.ts';
import type { PlainFieldState } from './handover.ts';

interface Props {
  /** How the plain field was left, which this takes over from. */
  readonly left: PlainFieldState;
  /** The editor could not be started; the plain field takes over again. */
  readonly onFailure: () => void;
  readonly onAsk: Listeners['onAsk'];
}

/** Monaco in the page. It is made once; words that change reach it without a new start. */
export function MonacoPane({ left, onFailure, onAsk }: Props) {
  const store = useActions();
  const words = useWords<'editor'>();
  const element = useRef<HTMLDivElement>(null);
  const editor = useRef<FullEditor>(undefined);
  const latest = useRef({ words, left, onFailure });
  const [cursor, setCursor] = useState({ line: 1, column: 1 });
  const [leaving, setLeaving] = useState(false);
  const [said, setSaid] = useState('');

  // Before the next paint: the plain field has gone, and its text must not blink.
  useLayoutEffect(() => {
    if (!element.current) return;
    try {
      editor.current = createFullEditor(element.current, store, latest.current.words, {
        onCursor: (line, column) => setCursor({ line, column }),
        onLeaving: setLeaving,
        onArrive: setSaid,
        onAsk,
      });
      editor.current.takeOver(latest.current.left);
    } catch {
      latest.current.onFailure();
    }
    return () => {
      editor.current?.dispose();
      editor.current = undefined;
    };
  }, [store, onAsk]);

  useEffect(() => {
    latest.current = { ...latest.current, words };
    editor.current?.setWords(words);
  }, [words]);

  return (
    <>
      <div className="editor" ref={element} />
      <EditorHint {...cursor} leaving={leaving} said={said} />
    </>
  );
}
