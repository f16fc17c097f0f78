/** What asks for facts: the program and the shell, the script, and the field that takes its answer. */
import { type ReactNode, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { CommandShell, FactTool } from '../../engine/index.ts';
import type { PageAreas, Translator } from '../../i18n/index.ts';
import { type FactsReading, factTool, readAnswerFiles, readAnswers } from '../store/facts.ts';
import { copy } from '../store/files/output.ts';
import { useActions, usePreferences, useShell } from '../store/react.ts';
import { today } from '../store/slices.ts';
import { PickField, TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { LiveStatus } from '../ui/status.tsx';
import { isAsking, ownsText } from '../ui/text-fields.ts';
import { useWords } from '../ui/use-words.ts';
import './fact-answers.css';

const SHELLS: readonly CommandShell[] = ['bash', 'powershell'];

interface ToolsProps {
  readonly tools: readonly FactTool[];
  readonly tool: FactTool;
}

/** The program that the script calls, and the shell that it is for. */
export function FactTools({ tools, tool }: ToolsProps) {
  const [{ shell }, prefer] = usePreferences();
  const { t } = useWords<'facts'>();
  const id = useId();
  return (
    <div className="answers__tools">
      <PickField
        id={`${id}-tool`}
        label={t('facts.tool')}
        value={tool}
        options={tools.map((value) => ({ value, label: value }))}
        onPick={(picked) => factTool.setState({ tool: picked })}
      />
      <PickField
        id={`${id}-shell`}
        label={t('facts.shell')}
        value={shell}
        options={SHELLS.map((value) => ({ value, label: t(`facts.shell.${value}`) }))}
        onPick={(picked) => prefer({ shell: picked })}
      />
    </div>
  );
}

/** The program that was picked, if it is one of these; else the first of them. */
export function useFactTool(tools: readonly FactTool[]): FactTool {
  const { tool } = useStore(factTool);
  return tools.includes(tool) ? tool : (tools[0] ?? tool);
}

/** A script to take along. */
export function FactScript({ script }: { readonly script: string }) {
  const [status, setStatus] = useState('');
  const { t } = useWords<'facts'>();
  const onCopy = async () =>
    setStatus(t((await copy(script)) ? 'facts.copied' : 'notice.clipboard.write'));
  return (
    <div className="answers__script">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with keys */}
      <section tabIndex={0} aria-label={t('facts.script')}>
        <pre translate="no">{script}</pre>
      </section>
      <div className="acts">
        <button type="button" className="btn" onClick={() => void onCopy()}>
          <Icon name="copy" />
          {t('facts.copy')}
        </button>
        <LiveStatus>{status}</LiveStatus>
      </div>
    </div>
  );
}

/** A longer text isn't put into the field: browsers take minutes to lay out megabytes there. */
const LONGEST_SHOWN = 200_000;

/** What is written and pasted, what reads it, and what was last read. */
export function useAnswers(fallback: string | undefined) {
  const store = useActions();
  const { notify } = useShell();
  const [text, setText] = useState('');
  const [reading, setReading] = useState<FactsReading>();
  const [isReading, setIsReading] = useState(false);
  /** The length of a pasted text that the field doesn't show. */
  const [hidden, setHidden] = useState(0);
  const isPasted = useRef(false);
  const show = async (read: () => Promise<FactsReading>) => {
    setIsReading(true);
    // The page says so before a long text is read.
    await new Promise((shown) => setTimeout(shown));
    try {
      setReading(await read());
    } catch {
      notify({ key: 'notice.no-part' });
    }
    setIsReading(false);
  };
  const take = (answer: string) =>
    show(() => readAnswers(store, [{ text: answer }], fallback, today()));
  return {
    ...{ text, reading, isReading, hidden },
    take,
    takeFiles: (files: readonly File[]) =>
      show(() => readAnswerFiles(store, files, fallback, today())),
    write: (written: string) => {
      setText(written);
      setHidden(0);
      if (isPasted.current) void take(written);
      isPasted.current = false;
    },
    /** What is pasted is read at once, also where the field doesn't have the focus. */
    onPaste: (event: PasteEvent) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      if (pasted === '') return;
      const isLong = pasted.length > LONGEST_SHOWN;
      if (ownsText(event.target)) {
        if (!(event.target as Element).closest('.answers')) return;
        isPasted.current = !isLong;
        if (!isLong) return;
      } else if (isAsking()) return;
      event.preventDefault();
      setHidden(isLong ? pasted.length : 0);
      setText(isLong ? '' : pasted);
      void take(pasted);
    },
  };
}

type PasteEvent = Pick<ClipboardEvent, 'clipboardData' | 'target' | 'preventDefault'>;

interface FieldProps {
  readonly rows: number;
  readonly answers: ReturnType<typeof useAnswers>;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** The field that answers are pasted into, and what was read. */
export function AnswerField({ rows, answers, children }: FieldProps) {
  const { t } = useWords<'facts'>();
  const id = useId();
  const { text, reading, isReading, hidden, take, write } = answers;
  const isEmpty = text.trim() === '';
  return (
    <div className="answers">
      <TextField
        id={id}
        label={t('facts.answer')}
        help={t('facts.answer.help')}
        rows={rows}
        value={text}
        onWrite={write}
      />
      <div className="acts">
        <button
          type="button"
          className="btn"
          aria-disabled={isEmpty}
          onClick={() => !isEmpty && void take(text)}
        >
          {t('facts.read')}
        </button>
        {children}
      </div>
      <LiveStatus quiet className="answers__status">
        {isReading ? t('facts.reading') : reading && readText(t, reading)}
      </LiveStatus>
      {hidden > 0 && <p>{t('facts.not-shown', { n: hidden })}</p>}
      {reading && !isReading && <Notes reading={reading} />}
    </div>
  );
}

/** How much was read. */
export const readText = (
  t: Translator<PageAreas | 'facts'>['t'],
  { facts, images }: FactsReading,
): string => t('facts.was-read', { n: facts.length, total: images });

/** What couldn't be read, with its lines. */
function Notes({ reading: { notes, moreNotes, unread } }: { readonly reading: FactsReading }) {
  const { t } = useWords<'facts'>();
  if (notes.length === 0 && unread.length === 0) return null;
  return (
    <ul className="answers__notes" aria-label={t('facts.notes')}>
      {unread.map((name) => (
        <li key={name}>{t('facts.unread', { name })}</li>
      ))}
      {notes.map(({ file, line, code }) => (
        <li key={`${file} ${line} ${code}`}>
          <span className="num">
            {file === undefined
              ? t('facts.line', { line })
              : t('facts.line.file', { name: file, line })}
          </span>{' '}
          {t(`facts.fault.${code}`)}
        </li>
      ))}
      {moreNotes > 0 && <li>{t('facts.more-notes', { n: moreNotes })}</li>}
    </ul>
  );
}
