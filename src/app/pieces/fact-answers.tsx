/** What asks for facts: the program and the shell, the script, and the field that takes its answer. */
import { type ReactNode, useId, useState } from 'react';
import { useStore } from 'zustand';
import type { CommandShell, FactTool } from '../../engine/index.ts';
import { type FactsReading, factTool, readAnswerFiles, readAnswers } from '../store/facts.ts';
import { copy } from '../store/files/output.ts';
import { useActions, usePreferences, useShell } from '../store/react.ts';
import { today } from '../store/slices.ts';
import { PickField, TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { LiveStatus } from '../ui/status.tsx';
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

/** What reads answers, and what was last read. */
export function useAnswers(fallback: string | undefined) {
  const store = useActions();
  const { notify } = useShell();
  const [reading, setReading] = useState<FactsReading>();
  const show = (read: Promise<FactsReading>) =>
    read.then(setReading, () => notify({ key: 'notice.no-part' }));
  return {
    reading,
    take: (text: string) => show(readAnswers(store, [{ text }], fallback, today())),
    takeFiles: (files: readonly File[]) => show(readAnswerFiles(store, files, fallback, today())),
  };
}

interface FieldProps {
  readonly rows: number;
  readonly answers: ReturnType<typeof useAnswers>;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** The field that answers are pasted into, and what was read. */
export function AnswerField({ rows, answers, children }: FieldProps) {
  const [text, write] = useState('');
  const { t } = useWords<'facts'>();
  const id = useId();
  const { reading, take } = answers;
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
          className="btn btn--primary"
          aria-disabled={text.trim() === ''}
          onClick={() => text.trim() !== '' && void take(text)}
        >
          {t('facts.read')}
        </button>
        {children}
      </div>
      <LiveStatus quiet>
        {reading && t('facts.was-read', { n: reading.facts.length, total: reading.images })}
      </LiveStatus>
      {reading && <Notes reading={reading} />}
    </div>
  );
}

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
