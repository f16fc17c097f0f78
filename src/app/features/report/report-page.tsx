import { useEffect, useMemo, useState } from 'react';
import { registry } from '../../../engine/index.ts';
import { actName } from '../../pieces/changes-words.ts';
import { PageHeading } from '../../pieces/page-heading.tsx';
import { useLead } from '../../pieces/use-lead.ts';
import { WorkProgress } from '../../pieces/work-progress.tsx';
import { isRead } from '../../store/beside.ts';
import { offer } from '../../store/files/output.ts';
import { openedSheet, operator } from '../../store/operator.ts';
import { useActions, useApp, usePreferences } from '../../store/react.ts';
import { useWork } from '../../store/slices.ts';
import type { AppState } from '../../store/store.ts';
import { type SurfaceOf, SurfaceReader, surfaceEngine } from '../../store/surface.ts';
import { hashOf, openView } from '../../store/view.ts';
import { Icon } from '../../ui/icon.tsx';
import { CodeText, RichText } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import { reportOn } from './report.ts';
import { type Jump, reportMarkdown, type Section, type TableCell } from './report-shape.ts';
import { pathsOf, ReportPicture } from './report-surface.tsx';
import { usePrinting } from './use-printing.ts';
import './report.css';

export const needs = [surfaceEngine, operator];

/** A state of the page and the attack surfaces that were read in it. */
interface Reading {
  readonly state: AppState;
  readonly surfaces: readonly SurfaceOf[];
}

/** The report on what is open, to read, print or take along. */
export function ReportPage() {
  const reader = useMemo(() => new SurfaceReader(surfaceEngine.now()), []);
  const ready = useApp(isRead);
  const state = useApp((all) => all);
  const { t } = useWords<'learn'>();
  const { progress, run, stop } = useWork();
  const [reading, setReading] = useState<Reading>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (!ready) return;
    const done = (surfaces: readonly SurfaceOf[]) => setReading({ state, surfaces });
    run(reader.allSteps(state), done, (error) => setFailure({ error }));
    return stop;
  }, [ready, state, reader, run, stop]);
  // Thrown to the error boundary around the page, which shows that the page failed.
  if (failure) throw failure.error;
  // Until the changes are read, the report shows what was there before them.
  if (ready && reading) return <WholeReport reader={reader} {...reading} />;
  return (
    <div className="report">
      {ready && progress !== undefined ? (
        <WorkProgress text={t('report.reading')} progress={progress} />
      ) : (
        <p className="prose">{t('report.reading')}</p>
      )}
    </div>
  );
}

function WholeReport({ reader, state, surfaces }: Reading & { readonly reader: SurfaceReader }) {
  const [{ shell }] = usePreferences();
  const words = useWords<'learn' | 'opened' | 'operator' | 'results'>();
  const { t } = words;
  const store = useActions();
  const lead = useLead();
  // A browser drops the links of a sheet that stay on the page: there they have an address of their own.
  const base = usePrinting() ? new URL('?', location.href).href : '';
  const openFix = ({ rule: id, at }: Jump) => {
    const rule = registry.byId.get(id);
    const { files, active } = store.getState().workspace;
    const file = at && files[at.file];
    if (!rule || !file) return;
    if (at.file !== active) store.activate(file.id);
    openView({ page: 'workbench' });
    lead(rule, at.scope);
  };
  const report = reportOn(state, {
    words,
    paths: pathsOf(words, surfaces),
    actName: (label) => actName(words, label),
    opened: openedSheet(state),
    shell,
  });
  const download = () => offer(t('report.name'), new TextEncoder().encode(reportMarkdown(report)));
  return (
    <article className="report prints">
      <header className="report__head">
        <PageHeading title={t('place.report')}>{report.title}</PageHeading>
        <p className="prose">{t('report.intent')}</p>
        <div className="acts">
          <button type="button" className="btn btn--primary" onClick={download}>
            <Icon name="download" />
            {t('report.download')}
          </button>
          <button type="button" className="btn" onClick={() => window.print()}>
            {t('report.print')}
          </button>
        </div>
      </header>
      <dl className="report__facts">
        {report.facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {report.sections.map((section) => (
        <ReportSection key={section.id} section={section} base={base} onFix={openFix}>
          {section.id === 'surface' && <ReportPicture view={reader.view(state, 'now')} />}
        </ReportSection>
      ))}
    </article>
  );
}

interface SectionProps {
  readonly section: Section;
  /** What stands before the address of a page. */
  readonly base: string;
  readonly onFix: (to: Jump) => void;
  /** What is drawn of it. */
  readonly children?: React.ReactNode;
}

function ReportSection({ section, base, onFix, children }: SectionProps) {
  const { id, title, table, steps = [] } = section;
  const heading = `report-${id}`;
  return (
    <div className="report__part">
      <h2 id={heading}>{title}</h2>
      {children}
      {table.rows.length === 0 ? (
        <p className="prose">{table.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll
        <section className="report__table" tabIndex={0} aria-labelledby={heading}>
          <table>
            <thead>
              <tr>
                {table.head.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((cells, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows may be alike and never move
                <tr key={i}>
                  {cells.map((cell, n) => (
                    <td key={table.head[n]} data-head={table.head[n]}>
                      {cell !== '' && (
                        <span>
                          <CellText cell={cell} base={base} onFix={onFix} />
                        </span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {steps.map(({ about, command }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps may be alike and never move
        <div key={i} className="report__step">
          <p>
            <RichText text={about} />
          </p>
          <pre translate="no">{command}</pre>
        </div>
      ))}
    </div>
  );
}

interface CellProps {
  readonly cell: TableCell;
  readonly base: string;
  readonly onFix: (to: Jump) => void;
}

function CellText({ cell, base, onFix }: CellProps) {
  if (typeof cell === 'string') return <RichText text={cell} />;
  if ('jump' in cell) {
    return cell.at === undefined ? (
      <a href={base + hashOf({ page: 'rules', item: cell.rule })}>{cell.jump}</a>
    ) : (
      <button type="button" className="link" onClick={() => onFix(cell)}>
        {cell.jump}
      </button>
    );
  }
  if (!('code' in cell)) return cell.plain;
  return <CodeText>{cell.code}</CodeText>;
}
