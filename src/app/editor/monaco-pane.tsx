import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isEmptyDocument, isJson } from '../../engine/index.ts';
import { isApple } from '../store/platform.ts';
import { useActions, useApp } from '../store/react.ts';
import { activeFile } from '../store/workspace.ts';
import { LiveStatus } from '../ui/status.tsx';
import { useWords } from '../ui/use-words.ts';
import { isFirstReading } from '../view/analysis.ts';
import { verdictsOf } from '../view/verdicts.ts';
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
  const [announcement, setAnnouncement] = useState('');

  // Before the next paint: the plain field has gone, and its text must not blink.
  useLayoutEffect(() => {
    if (!element.current) return;
    try {
      editor.current = createFullEditor(element.current, store, latest.current.words, {
        onCursor: (line, column) => setCursor({ line, column }),
        onLeaving: setLeaving,
        onArrive: setAnnouncement,
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
      <EditorHint {...cursor} leaving={leaving} announcement={announcement} />
    </>
  );
}

interface HintProps {
  readonly line: number;
  readonly column: number;
  /** Tab leaves the editor instead of indenting. */
  readonly leaving: boolean;
  /** The finding that a key has led to: seen in the editor, heard from here. */
  readonly announcement: string;
}

/** The editor's keys, where the cursor is, and whether the text is YAML or JSON. */
function EditorHint({ line, column, leaving, announcement }: HintProps) {
  const { t } = useWords<'editor'>();
  const { text: read, documents } = useApp((state) => state.analysis.review);
  const text = useApp(({ workspace }) => activeFile(workspace).text);
  const unread = useApp(({ analysis }) => isFirstReading(analysis)) || isEmptyDocument(text);
  const json = useMemo(() => (isJson(read) ? 'yes' : 'no'), [read]);
  const broken = documents.some(({ review }) => review.document.error);
  // As the verdict has it: a value of the wrong type is YAML, and keeps the document from being read all the same.
  const refused = useApp(({ analysis: { review } }) => {
    const { unreadable, unrendered } = verdictsOf(review);
    return unreadable > unrendered;
  });
  // Braces may pass for a flow map: only what becomes of a template can be valid.
  const template = documents.some(({ review }) => review.recognised === 'template');
  return (
    <p className="hint">
      <span>
        <kbd>{isApple ? '⌘.' : `${t('key.ctrl')} .`}</kbd> {t('editor.hint.fix')}
      </span>
      <span>
        <kbd>F8</kbd> {t('editor.hint.next')}
      </span>
      <span className="hint__leave" data-leaving={leaving || undefined}>
        {leaving ? (
          <LiveStatus as="span">{t('editor.hint.leaving')}</LiveStatus>
        ) : (
          <>
            <kbd>Esc</kbd> {t('editor.hint.then')} <kbd>Tab</kbd> {t('editor.hint.leave')}
          </>
        )}
      </span>
      <LiveStatus as="span" className="hint__said">
        {announcement}
      </LiveStatus>
      <span className="hint__state">
        <span className="num">{t('editor.position', { line, column })}</span>
        {!unread && (broken || !template) && (
          <span className="hint__valid" data-valid={!broken && !refused}>
            {broken ? t('editor.broken') : t(refused ? 'editor.refused' : 'editor.valid', { json })}
          </span>
        )}
      </span>
    </p>
  );
}
