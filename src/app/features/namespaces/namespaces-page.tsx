import { useEffect, useState } from 'react';
import {
  Lines,
  memo,
  type NamespaceBlocker,
  type NamespaceReport,
  type NamespacesReport,
  rangeOf,
  visible,
} from '../../../engine/index.ts';
import { PageHeading } from '../../pieces/page-heading.tsx';
import { copy } from '../../store/files/output.ts';
import { useActions, useApp, usePreferences } from '../../store/react.ts';
import { useWork } from '../../store/slices.ts';
import { openView } from '../../store/view.ts';
import { CommandBlock } from '../../ui/command.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RichText, WholeWords } from '../../ui/rich-text.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import { namespacesEngine, openReviews, opsFor, reportSteps, writeLabels } from './namespaces.ts';
import './namespaces.css';

export const needs = [namespacesEngine];

/** A file is cut into lines once, however many places of it are shown. */
const linesOf = memo(({ text }: { readonly text: string }) => new Lines(text));

/** Which level each namespace of the open files can enforce, and the labels for it. */
export function NamespacesPage() {
  const { report, failed } = useReport();
  const { t } = useWords<'namespaces'>();
  return (
    <article className="namespaces">
      <header>
        <PageHeading title={t('place.namespaces')} />
        <p className="prose">
          <RichText text={t('namespaces.lead')} />
        </p>
      </header>
      <LiveStatus className="prose">
        {failed ? t('namespaces.failed') : report ? '' : t('namespaces.reading')}
      </LiveStatus>
      {report && <Report report={report} />}
    </article>
  );
}

function Report({ report }: { readonly report: NamespacesReport }) {
  const { namespaces, unplaced, version } = report;
  const { t } = useWords<'namespaces'>();
  if (namespaces.length + unplaced.length === 0) return <p>{t('namespaces.none')}</p>;
  return (
    <>
      {namespaces.map((namespace) => (
        <Namespace key={namespace.name ?? ''} namespace={namespace} version={version} />
      ))}
      {unplaced.length > 0 && (
        <section className="namespaces__one">
          <h2>{t('namespaces.unplaced')}</h2>
          <Places places={unplaced} />
        </section>
      )}
      <p className="namespaces__remark">{t('namespaces.mutated')}</p>
    </>
  );
}

/** Read anew whenever a review is another one. */
function useReport(): { readonly report: NamespacesReport | undefined; readonly failed: boolean } {
  const { run } = useWork();
  const store = useActions();
  const analysis = useApp((state) => state.analysis);
  const analyses = useApp((state) => state.analyses);
  const files = useApp((state) => state.workspace.files);
  const [result, show] = useState<{ readonly report?: NamespacesReport }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read whole where these change
  useEffect(() => {
    run(
      reportSteps(store.getState()),
      (report) => show({ report }),
      () => show({}),
    );
  }, [store, run, analysis, analyses, files]);
  return { report: result?.report, failed: result !== undefined && !result.report };
}

interface NamespaceProps {
  readonly namespace: NamespaceReport;
  readonly version: string;
}

function Namespace({ namespace, version }: NamespaceProps) {
  const { name, workloads, unjudged, refused, next, notes, enforced, object } = namespace;
  const { t } = useWords<'namespaces'>();
  const isRepeated = next !== undefined && next.level === enforced && refused.length > 0;
  return (
    <section className="namespaces__one" data-level={namespace.level}>
      <h2>{name === null ? t('namespaces.unsaid') : <WholeWords>{visible(name)}</WholeWords>}</h2>
      <p className="namespaces__level">{levelText(namespace, version, t)}</p>
      <p className="namespaces__remark">
        {t('namespaces.pods', { n: workloads })}
        {name !== null &&
          ` · ${object ? t('namespaces.today', { level: enforced ?? 'none' }) : t('namespaces.no-object')}`}
      </p>
      {notes.map((note) => (
        <p key={note}>{t(`namespaces.note.${note}`)}</p>
      ))}
      {refused.length > 0 && (
        <Blockers title={t('namespaces.refused', { n: refused.length })} blockers={refused} />
      )}
      {unjudged.length > 0 && (
        <>
          <h3>{t('namespaces.unjudged')}</h3>
          <Places places={unjudged} />
        </>
      )}
      {next && !isRepeated && next.blockers.length > 0 && (
        <Blockers
          title={t('namespaces.blockers', { level: t(`verdict.${next.level as 'baseline'}`) })}
          blockers={next.blockers}
        />
      )}
      {workloads > 0 && !notes.includes('system') && (
        <Labels namespace={namespace} version={version} />
      )}
    </section>
  );
}

function levelText(
  { workloads, unjudged, level }: NamespaceReport,
  version: string,
  t: ReturnType<typeof useWords<'namespaces'>>['t'],
): string {
  const isAll = unjudged.length === 0;
  if (workloads === 0) return t(isAll ? 'namespaces.empty' : 'namespaces.unknown');
  return t(isAll ? 'namespaces.can' : 'namespaces.can-not-said', { level, version });
}

/** Entries that are listed. */
const SHOWN = 50;

interface BlockersProps {
  readonly title: string;
  readonly blockers: readonly NamespaceBlocker[];
}

function Blockers({ title, blockers }: BlockersProps) {
  const { t } = useWords<'namespaces'>();
  return (
    <>
      <h3>{title}</h3>
      <ul className="namespaces__list">
        {blockers.slice(0, SHOWN).map((blocker) => (
          <li key={`${blocker.file} ${blocker.document} ${blocker.path.join('.')}`}>
            <Place place={blocker} />
            {blocker.owner !== null &&
              ` ${t('namespaces.pods-alike', { n: blocker.pods, owner: visible(blocker.owner) })}`}
            <p className="namespaces__detail">{visible(blocker.detail)}</p>
            <ul>
              {blocker.checks.map(({ id, rule, fix }) => (
                <CheckLine key={id} rule={rule} fix={fix} />
              ))}
            </ul>
          </li>
        ))}
        {blockers.length > SHOWN && <li>{t('findings.more', { n: blockers.length - SHOWN })}</li>}
      </ul>
    </>
  );
}

type Check = NamespaceBlocker['checks'][number];

function CheckLine({ rule, fix }: Pick<Check, 'rule' | 'fix'>) {
  const { t, rule: wordsOf } = useWords<'namespaces'>();
  const risk = (fix ?? 'none').replace('-', '_');
  return (
    <li>
      {wordsOf(rule).title}
      {fix !== undefined && `: ${t('namespaces.fix', { risk })}`}
    </li>
  );
}

function Places({ places }: { readonly places: NamespaceReport['unjudged'] }) {
  return (
    <ul className="namespaces__list">
      {places.slice(0, SHOWN).map((place) => (
        <li key={`${place.file} ${place.document} ${place.path.join('.')}`}>
          <Place place={place} />
        </li>
      ))}
    </ul>
  );
}

/** An object with the line that it begins on, which leads there. */
function Place({ place }: { readonly place: NamespaceReport['unjudged'][number] }) {
  const { activate, go, show } = useActions();
  const file = useApp((state) => state.workspace.files[place.file]);
  const review = useApp((state) => openReviews(state)[place.file]);
  const { t } = useWords<'namespaces'>();
  const placed = review?.documents[place.document];
  if (!file || !placed) return null;
  const { from, to } = rangeOf(placed.review.document, place.path, 'key');
  const start = placed.slice.from + from;
  const line = linesOf(file).line(start);
  const jump = () => {
    openView({ page: 'workbench' });
    // The workbench is shown first.
    requestAnimationFrame(() => {
      activate(file.id);
      go({ pane: 'yaml' });
      show(start, placed.slice.from + to, true);
    });
  };
  return (
    <>
      {place.called !== undefined && (
        <b className="mono">
          <WholeWords>{visible(place.called)}</WholeWords>
        </b>
      )}{' '}
      <button type="button" className="link" onClick={jump}>
        {t('namespaces.to-line', { line, name: visible(file.name) })}
      </button>
    </>
  );
}

/** The commands that set the labels, in their order, and the same as an edit of the Namespace. */
function Labels({ namespace, version }: NamespaceProps) {
  const { labelCommand, labelSteps } = namespacesEngine.now();
  const [{ shell }] = usePreferences();
  const [status, setStatus] = useState('');
  const { t } = useWords<'namespaces'>();
  const steps = labelSteps(namespace, version);
  if (steps.length === 0) return null;
  const onCopy = async (text: string) =>
    setStatus(t((await copy(text)) ? 'namespaces.copied' : 'notice.clipboard.write'));
  return (
    <>
      <h3>{t('namespaces.labels')}</h3>
      <ol className="namespaces__steps">
        {steps.map((step) => (
          <li key={step.step}>
            <CommandBlock
              about={t(`namespaces.step.${step.step}`)}
              command={labelCommand(namespace, step, shell)}
              onCopy={(text) => void onCopy(text)}
            />
          </li>
        ))}
      </ol>
      {namespace.unjudged.length > 0 && <p>{t('namespaces.step.unjudged')}</p>}
      <LiveStatus>{status}</LiveStatus>
      {namespace.object && <WriteLabels namespace={namespace} version={version} />}
    </>
  );
}

function WriteLabels({ namespace, version }: NamespaceProps) {
  const store = useActions();
  const isWritten = useApp((state) => opsFor(state, namespace, version).length === 0);
  const { t } = useWords<'namespaces'>();
  if (isWritten) return <p>{t('namespaces.written')}</p>;
  return (
    <p>
      <button
        type="button"
        className="btn"
        onClick={() => store.withEdits((edits) => writeLabels(store, edits, namespace, version))}
      >
        <Icon name="hammer" />
        {t('namespaces.write')}
      </button>
    </p>
  );
}
