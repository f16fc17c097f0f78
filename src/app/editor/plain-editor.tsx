import {
  type ChangeEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { ChangeSet } from '../../engine/core.ts';
import { useActions, useApp } from '../store/react.ts';
import { writable } from '../store/store.ts';
import { activeFile, canEdit, lineEndsIn } from '../store/workspace.ts';
import { LiveStatus } from '../ui/status.tsx';
import { useWords } from '../ui/use-words.ts';
import { composition } from './handover.ts';
import { fileOffset, shownOffset } from './offsets.ts';

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
    writable(store).transact({ changes, label: { kind }, origin: kind });
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

type Field = RefObject<HTMLTextAreaElement | null>;

/**
 * Puts the selection back after a change from elsewhere: a browser sends it to the end. Only in a
 * field that has the focus: some browsers focus a field whose selection is set.
 */
function useFollow(field: Field, text: string, typed: RefObject<string | undefined>): void {
  const store = useActions();
  useLayoutEffect(() => {
    const isTyped = typed.current === text;
    typed.current = undefined;
    const { selection } = store.getState().workspace;
    if (isTyped || !selection || document.activeElement !== field.current) return;
    const ends = [shownOffset(text, selection.anchor), shownOffset(text, selection.head)] as const;
    field.current?.setSelectionRange(Math.min(...ends), Math.max(...ends));
  }, [field, store, text, typed]);
}

/** Scrolls to a place that is asked for, and selects it when the focus is asked too. */
function useReveal(field: Field, pane: RefObject<HTMLDivElement | null>, lines: number): void {
  const store = useActions();
  const reveal = useApp((state) => state.reveal);
  // A new line count is no new request.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said above
  useEffect(() => {
    if (!reveal || !field.current || !pane.current) return;
    const { text } = activeFile(store.getState().workspace);
    const line = text.slice(0, reveal.from).split(/\r\n|\n|\r/).length;
    const { clientHeight, scrollHeight } = pane.current;
    pane.current.scrollTop = (scrollHeight * line) / lines - clientHeight / 3;
    if (!reveal.focus) return;
    field.current.focus({ preventScroll: true });
    field.current.setSelectionRange(shownOffset(text, reveal.from), shownOffset(text, reveal.to));
  }, [reveal, store]);
}

/** Undo from a phone's menu or by shaking it: the page's history, not the field's own. */
function useHistoryInput(field: Field): void {
  const store = useActions();
  useEffect(() => {
    const element = field.current;
    const before = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      if (event.inputType === 'historyUndo') store.undo();
      else store.redo();
    };
    element?.addEventListener('beforeinput', before);
    return () => element?.removeEventListener('beforeinput', before);
  }, [field, store]);
}

interface LinesProps {
  readonly count: number;
  /** Bars of changed lines. */
  readonly bars: ReactNode;
}

/** The numbers beside a plain field. One text, not an element each: a file may have 100,000 lines. */
function PlainLines({ count, bars }: LinesProps) {
  const numbers = useMemo(() => Array.from({ length: count }, (_, i) => i + 1).join('\n'), [count]);
  return (
    <div className="plain__lines num" aria-hidden="true">
      {numbers}
      {bars}
    </div>
  );
}
