import { type ChangeEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { ChangeSet } from '../../engine/core.ts';
import { useActions, useApp } from '../store/react.ts';
import { activeFile, canEdit, lineEndsIn } from '../store/workspace.ts';
import { LiveStatus } from '../ui/status.tsx';
import { useWords } from '../ui/use-words.ts';
import { composition } from './handover.ts';
import { fileOffset } from './offsets.ts';
import { useFollow, useHistoryInput, useReveal } from './plain-hooks.ts';
import { PlainLines } from './plain-lines.tsx';

interface Props {
  /** Why the full editor is not here: chosen for the screen, on its way, or it failed. */
  readonly why: 'small' | 'loading' | 'failed';
  readonly onFull: () => void;
  /** Bands behind lines of the text. */
  readonly lit: ReactNode;
  readonly bars: ReactNode;
}

const KINDS: { readonly [inputType: string]: 'paste' | 'cut' } = {
  insertFromPaste: 'paste',
  insertFromDrop: 'paste',
  deleteByCut: 'cut',
};

/** A text field with line numbers: for phones, and as long as the full editor is not there. */
export function PlainEditor({ why, onFull, lit, bars }: Props) {
  const store = useActions();
  const { t } = useWords();
  const file = useApp((state) => activeFile(state.workspace));
  const field = useRef<HTMLTextAreaElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const typed = useRef<string>(undefined);
  const { text } = file;
  const crlf = lineEndsIn(file) === 'crlf';
  const shown = crlf ? text.replaceAll('\r\n', '\n') : text;
  const lines = (shown.match(/\r\n|\n|\r/g)?.length ?? 0) + 1;

  useFollow(field, text, typed);
  useReveal(field, pane, lines);
  useHistoryInput(field);

  const type = ({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) => {
    const next = crlf ? target.value.replaceAll('\n', '\r\n') : target.value;
    const kind = KINDS[(nativeEvent as InputEvent).inputType] ?? 'type';
    typed.current = next;
    const { workspace } = store.getState();
    const { text: before } = activeFile(workspace);
    const { anchor = 0, head = 0 } = workspace.selection ?? {};
    const over = kind === 'paste' && Math.abs(head - anchor) === before.length;
    // What is pasted over all there was has nothing in common with it, even where letters are the same.
    const changes = over
      ? ChangeSet.of(before.length, [{ from: 0, to: before.length, insert: next }])
      : ChangeSet.diff(before, next);
    store.transact({ changes, label: { kind }, origin: kind });
  };
  const select = () => {
    if (!field.current) return;
    const { selectionStart, selectionEnd } = field.current;
    // Undo by a key changes the text, and then React tells of the selection, which is still that of the text before.
    if (activeFile(store.getState().workspace).text !== text) return;
    store.select(fileOffset(text, selectionStart), fileOffset(text, selectionEnd));
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
    <div className="plain" data-loading={why === 'loading' || undefined}>
      {why !== 'loading' && <Note failed={why === 'failed'} onFull={onFull} />}
      <div className="plain__text" ref={pane}>
        <PlainLines count={lines} bars={bars} />
        {lit}
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
          onChange={type}
          onSelect={select}
          onKeyDown={onKey}
          {...composition}
        />
      </div>
    </div>
  );
}

interface NoteProps {
  readonly failed: boolean;
  readonly onFull: () => void;
}

function Note({ failed, onFull }: NoteProps) {
  const { t } = useWords();
  return (
    <p className="plain__note">
      {failed ? (
        <LiveStatus as="span">{t('editor.plain.failed')}</LiveStatus>
      ) : (
        <span>{t('editor.plain.note')}</span>
      )}
      <button type="button" className="btn btn--small" onClick={onFull}>
        {failed ? t('editor.plain.again') : t('editor.plain.full')}
      </button>
    </p>
  );
}
