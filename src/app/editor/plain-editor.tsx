import { type KeyboardEvent, useEffect, useRef } from 'react';
import { ChangeSet, lineEndsOf } from '../../engine/index.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import { activeFile, canEdit } from '../state/workspace.ts';
import { shownOffset } from './offsets.ts';

interface Props {
  /** Why the full editor is not here: chosen for the screen, or it failed. */
  readonly failed: boolean;
  readonly onFull: () => void;
}

/** A text field with line numbers: for phones, and when the full editor cannot be loaded. */
export function PlainEditor({ failed, onFull }: Props) {
  const store = useActions();
  const { t } = useWords();
  const file = useApp((state) => activeFile(state.workspace));
  const reveal = useApp((state) => state.reveal);
  const field = useRef<HTMLTextAreaElement>(null);
  const { text } = file;
  const crlf = lineEndsOf(text) === 'crlf';
  const shown = crlf ? text.replaceAll('\r\n', '\n') : text;
  const lines = (shown.match(/\n/g)?.length ?? 0) + 1;

  useEffect(() => {
    if (!reveal || !field.current) return;
    const { text: now } = activeFile(store.getState().workspace);
    const [from, to] = [shownOffset(now, reveal.from), shownOffset(now, reveal.to)];
    field.current.setSelectionRange(from, to);
    const line = now.slice(0, reveal.from).split('\n').length;
    field.current.scrollTop = Math.max(0, (line - 5) * 20);
    if (reveal.focus) field.current.focus();
  }, [reveal, store]);

  const type = (value: string) => {
    const next = crlf ? value.replaceAll('\n', '\r\n') : value;
    store.transact({
      changes: ChangeSet.diff(text, next),
      label: { kind: 'type' },
      origin: 'type',
    });
  };
  // The field's own undo knows nothing of toggles; the page's history knows both.
  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'y' || event.shiftKey) store.redo();
    else store.undo();
  };

  return (
    <div className="plain">
      <p className="plain__note">
        {failed ? t('editor.plain.failed') : t('editor.plain.note')}{' '}
        <button type="button" className="btn btn--small" onClick={onFull}>
          {failed ? t('editor.plain.again') : t('editor.plain.full')}
        </button>
      </p>
      <div className="plain__text">
        <ol className="plain__lines" aria-hidden="true">
          {Array.from({ length: Math.min(lines, 5000) }, (_, i) => i + 1).map((n) => (
            <li key={n}>{n}</li>
          ))}
        </ol>
        <textarea
          ref={field}
          className="plain__field"
          aria-label={t('editor.label', { name: file.name })}
          placeholder={t('editor.empty')}
          value={shown}
          readOnly={!canEdit(file)}
          rows={lines}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKey}
        />
      </div>
    </div>
  );
}
