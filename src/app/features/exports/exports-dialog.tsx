import { useEffect, useMemo, useState } from 'react';
import { visible } from '../../../engine/index.ts';
import { isRead } from '../../store/beside.ts';
import { closeDialog, useDialog } from '../../store/dialogs.ts';
import { copy } from '../../store/files/output.ts';
import { useApp, usePreferences } from '../../store/react.ts';
import { inSlices, systemClock } from '../../store/slices.ts';
import { Banner } from '../../ui/band.tsx';
import { CommandBlock } from '../../ui/command.tsx';
import { Sheet } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { CodeText, RichText, WholeWords } from '../../ui/rich-text.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import {
  type ExportTab,
  exportAs,
  exporter,
  formatsFor,
  type ShownExport,
  saveParts,
} from './exports.ts';
import { ProvenanceOption } from './provenance-option.tsx';
import '../../ui/choice.css';
import './exports.css';

export const needs = [exporter];

const close = () => closeDialog('exports');

/** Gives out what was changed, in a form that other tools apply, and what is found. */
export function ExportsDialog() {
  const open = useDialog('exports').open;
  const ready = useApp(isRead);
  const { t } = useWords<'exports'>();
  return (
    <Sheet open={open} title={t('exports.title')} wide long onClose={close}>
      <p className="prose">{t('exports.intent')}</p>
      {ready ? <Content /> : <LiveStatus>{t('exports.reading')}</LiveStatus>}
    </Sheet>
  );
}

function Content() {
  const offered = useFormats();
  const [chosen, choose] = useState<ExportTab>();
  const format = chosen && offered.includes(chosen) ? chosen : (offered[0] as ExportTab);
  const shown = useExported(format);
  const [status, setStatus] = useState('');
  const { t } = useWords<'exports'>();
  const parts = shown && !shown.unchanged ? shown.parts : [];
  // What copies and saves says so here, since toasts are behind the sheet.
  const onCopy = async (name: string, text: string) =>
    setStatus((await copy(text)) ? t('exports.copied', { name }) : t('exports.copy.denied'));
  const onChoose = (tab: ExportTab) => {
    choose(tab);
    setStatus('');
  };
  const onSave = async () => {
    try {
      setStatus(t('exports.downloaded', { name: await saveParts(parts) }));
    } catch {
      setStatus(t('files.no-archive'));
    }
  };
  return (
    <>
      <Formats offered={offered} format={format} onChoose={onChoose} />
      {!shown && <LiveStatus>{t('exports.making')}</LiveStatus>}
      {shown?.unchanged && <p className="prose">{t('exports.unchanged')}</p>}
      {shown && !shown.unchanged && (
        <ExportsHeld shown={shown} onCopy={(name, text) => void onCopy(name, text)} />
      )}
      <ProvenanceOption />
      <div className="sheet__foot sheet__foot--stays exports__foot">
        <LiveStatus>{status}</LiveStatus>
        {parts.length > 0 && (
          <button type="button" className="btn btn--primary" onClick={() => void onSave()}>
            <Icon name="download" />
            {t('exports.download', { n: parts.length })}
          </button>
        )}
      </div>
    </>
  );
}

/** The formats that the open files have. */
function useFormats(): readonly ExportTab[] {
  const workspace = useApp((state) => state.workspace);
  const analyses = useApp((state) => state.analyses);
  const analysis = useApp((state) => state.analysis);
  return useMemo(
    () => formatsFor({ workspace, analyses, analysis }),
    [workspace, analyses, analysis],
  );
}

interface FormatsProps {
  readonly offered: readonly ExportTab[];
  readonly format: ExportTab;
  readonly onChoose: (format: ExportTab) => void;
}

function Formats({ offered, format, onChoose }: FormatsProps) {
  const { t } = useWords<'exports'>();
  return (
    <fieldset className="choice exports__formats">
      <legend>{t('exports.format')}</legend>
      {offered.map((option) => (
        <label className="choice__option" key={option}>
          <input
            type="radio"
            name="export-format"
            checked={option === format}
            onChange={() => onChoose(option)}
          />
          <span>{t(`exports.${option}`)}</span>
          <small>
            <RichText text={t(`exports.${option}.about`)} />
          </small>
        </label>
      ))}
    </fieldset>
  );
}

interface Props {
  readonly shown: ShownExport;
  readonly onCopy: (name: string, text: string) => void;
}

/** The files of an export with their text, and what is not in them. */
function ExportsHeld({ shown, onCopy }: Props) {
  const { parts, leftOut, removed, secrets, hooks = [], unasked = [], withoutValue = [] } = shown;
  const { t } = useWords<'exports'>();
  return (
    <>
      {secrets && (
        <Banner tone="warn" icon="sev-medium" title={t('exports.secrets')}>
          <p>{t('exports.secrets.about')}</p>
        </Banner>
      )}
      {parts.length + leftOut.length + removed.length + withoutValue.length === 0 && (
        <p className="prose">{t('exports.same')}</p>
      )}
      {parts.map((part) => (
        <Part key={part.name} part={part} onCopy={onCopy} />
      ))}
      {hooks.length > 0 && (
        <p className="prose">{t('exports.hooks', { names: hooks.join(', ') })}</p>
      )}
      {withoutValue.length > 0 && (
        <p className="prose">{t('exports.without-value', { names: withoutValue.join(', ') })}</p>
      )}
      {unasked.length > 0 && (
        <p className="prose">{t('exports.unasked', { names: unasked.join(', ') })}</p>
      )}
      {removed.length > 0 && (
        <p className="prose">{t('exports.removed', { names: removed.join(', ') })}</p>
      )}
      {leftOut.length > 0 && (
        <div className="exports__left-out">
          <h3>{t('exports.left-out')}</h3>
          <ul>
            {leftOut.map(({ file, object, reason }) => (
              <li key={`${file} ${object} ${reason}`}>
                <CodeText>{object ? `${file}: ${object}` : file}</CodeText>
                {` – ${t(`exports.left-out.${reason}`)}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** A longer text is shown in part: all of it is in the download. */
const MOST = 1000;

interface PartProps {
  readonly part: ShownExport['parts'][number];
  readonly onCopy: (name: string, text: string) => void;
}

function Part({ part: { name, text, command, compare }, onCopy }: PartProps) {
  const { t } = useWords<'exports'>();
  const lines = text.replace(/\n$/, '').split('\n');
  const more = lines.length - MOST;
  return (
    <div className="exports__part">
      <h3>
        <span className="mono">
          <WholeWords>{name}</WholeWords>
        </span>{' '}
        <span className="num">{t('exports.lines', { n: lines.length })}</span>
      </h3>
      <button
        type="button"
        className="btn btn--quiet btn--icon"
        aria-label={t('exports.copy', { name })}
        onClick={() => onCopy(name, text)}
      >
        <Icon name="copy" />
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with keys */}
      <section className="exports__text" tabIndex={0} aria-label={name}>
        <pre translate="no">{lines.slice(0, MOST).map(visible).join('\n')}</pre>
      </section>
      {more > 0 && <p className="num">{t('exports.more', { n: more })}</p>}
      {compare !== undefined && (
        <CommandBlock
          about={t('exports.compare')}
          command={[{ text: compare }]}
          onCopy={(copied) => onCopy(copied, copied)}
        />
      )}
      {command !== undefined && (
        <CommandBlock
          about={t('exports.command')}
          command={[{ text: command }]}
          onCopy={(copied) => onCopy(copied, copied)}
        />
      )}
    </div>
  );
}

/** The export in a format; undefined while it is being made. */
function useExported(format: ExportTab): ShownExport | undefined {
  const workspace = useApp((state) => state.workspace);
  const analyses = useApp((state) => state.analyses);
  const analysis = useApp((state) => state.analysis);
  const [{ header }] = usePreferences();
  const words = useWords<'bodies' | 'exports' | 'results'>();
  const likely = words.t('exports.values.likely');
  const made = useMemo(
    () => exportAs(format, { workspace, analyses, analysis, header, words, likely }),
    [format, workspace, analyses, analysis, header, words, likely],
  );
  const steps = typeof made === 'function' ? made : undefined;
  const [last, setLast] = useState<{ readonly of: typeof steps; readonly shown: ShownExport }>();
  useEffect(() => {
    if (!steps) return;
    const run = inSlices(steps(), systemClock, 'later', {
      done: (shown) => setLast({ of: steps, shown }),
      failed: (error) =>
        // Thrown where it is drawn, a fault is told like any other there.
        setLast(() => {
          throw error;
        }),
    });
    return () => run.cancel();
  }, [steps]);
  if (typeof made !== 'function') return made;
  return last?.of === made ? last.shown : undefined;
}
