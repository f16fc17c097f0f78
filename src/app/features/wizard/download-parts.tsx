import { entriesOf } from '../../../results/entries.ts';
import { latePart } from '../../pieces/late-part.tsx';
import { SeverityCount } from '../../pieces/marks.tsx';
import { verdictText } from '../../pieces/words.ts';
import { openDialog } from '../../store/dialogs.ts';
import { isOnDisk, reachesDisk } from '../../store/files/disk.ts';
import { downloadName, shellWord } from '../../store/files/file-name.ts';
import { useActions, useApp, useShell } from '../../store/react.ts';
import { hashOf } from '../../store/view.ts';
import { activeFile, lineEndsIn } from '../../store/workspace.ts';
import { CommandBlock } from '../../ui/command.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { severitiesOf } from '../../view/findings.ts';
import { EMPTY_TITLES, emptinessOf, verdictsOf } from '../../view/verdicts.ts';
import { StepGuides } from './step-guides.tsx';
import './start.css';

/** What is left, the way out, and what to run on the cluster. */
export function DownloadParts() {
  return (
    <>
      <Left />
      <StepGuides step="download" />
      <DownloadTake />
      <Operator />
      <Next />
    </>
  );
}

function Left() {
  const review = useApp((state) => state.analysis.review);
  const { go } = useActions();
  const words = useWords<'opened'>();
  const { t } = words;
  const counts = severitiesOf(entriesOf(review));
  const verdicts = verdictsOf(review);
  return (
    <section className="start__part" aria-labelledby="download-left">
      <h2 id="download-left">{t('download.left')}</h2>
      {counts.length === 0 ? (
        <p>{t(EMPTY_TITLES[emptinessOf(review)])}</p>
      ) : (
        <button
          type="button"
          className="link left"
          onClick={() => go({ pane: 'findings', verdict: undefined })}
        >
          {counts.map(({ severity, n }) => (
            <SeverityCount key={severity} severity={severity} n={n} />
          ))}
        </button>
      )}
      <p className="start__how">{verdictText(words, verdicts)}</p>
    </section>
  );
}

function Operator() {
  const { t } = useWords<'opened'>();
  return (
    <section className="start__part" aria-labelledby="download-operator">
      <h2 id="download-operator">{t('operator.with')}</h2>
      <p className="start__how">{t('operator.about')}</p>
      <div className="acts">
        <button type="button" className="btn" onClick={() => openDialog('operator')}>
          <Icon name="list" />
          {t('operator.open')}
        </button>
      </div>
      <p className="start__how">{t('facts.about')}</p>
      <div className="acts">
        <a className="btn" href={hashOf({ page: 'facts' })}>
          <Icon name="search" />
          {t('facts.open')}
        </a>
      </div>
      <p className="start__how">{t('namespaces.about')}</p>
      <div className="acts">
        <a className="btn" href={hashOf({ page: 'namespaces' })}>
          <Icon name="list" />
          {t('namespaces.open')}
        </a>
      </div>
    </section>
  );
}

function Next() {
  const name = useApp((state) => shellWord(downloadName(activeFile(state.workspace).name)));
  const { copy } = useShell();
  const { t } = useWords<'opened'>();
  const commands = [
    ['dry-run', `kubectl apply --dry-run=server -f ${name}`],
    ['diff', `kubectl diff -f ${name}`],
    ['apply', `kubectl apply -f ${name} && kubectl get pods -w`],
  ] as const;
  return (
    <section className="start__part" aria-labelledby="download-next">
      <h2 id="download-next">{t('download.next')}</h2>
      {commands.map(([about, text]) => (
        <CommandBlock
          key={about}
          about={t(`download.${about}`)}
          command={[{ text }]}
          onCopy={(whole) => void copy(whole)}
        />
      ))}
    </section>
  );
}

const ProvenanceOption = latePart(
  () => import('../exports/provenance-option.tsx'),
  'ProvenanceOption',
  { words: ['exports'] },
);

/** The ways out: the shown file, all of them, a copy; and whether files say where they are from. */
function DownloadTake() {
  const file = useApp((state) => activeFile(state.workspace));
  const { name, encoding, mark, locked } = file;
  const n = useApp((state) => state.workspace.files.length);
  const saves = useApp(({ workspace }) => isOnDisk(workspace));
  const { save, downloadAll, saveOne, copy } = useShell();
  const { t } = useWords<'opened'>();
  const ends = t(`download.ends.${lineEndsIn(file)}`);
  return (
    <section className="start__part" aria-labelledby="download-take">
      <h2 id="download-take">{t('download.take')}</h2>
      <div className="acts">
        {saves && (
          <button type="button" className="btn" onClick={() => void save()}>
            <Icon name="save" />
            {t('disk.save')}
          </button>
        )}
        <button
          type="button"
          className="btn"
          aria-disabled={Boolean(locked)}
          aria-describedby="download-how"
          onClick={() => saveOne()}
        >
          <Icon name="download" />
          {t('header.download.file', { name: downloadName(name) })}
        </button>
        {n > 1 && (
          <button type="button" className="btn" onClick={() => void downloadAll()}>
            <Icon name="download" />
            {t('files.download.all', { n })}
          </button>
        )}
        <button type="button" className="btn btn--quiet" onClick={() => void copy()}>
          <Icon name="copy" />
          {t('header.copy')}
        </button>
      </div>
      <p className="start__how" id="download-how">
        {locked
          ? t('header.download.locked')
          : t('download.bytes', {
              encoding: encoding.toUpperCase(),
              mark: mark ? 'yes' : 'no',
              ends,
            })}
      </p>
      <p className="start__how">
        {t('files.disk', { how: reachesDisk() ? (saves ? 'saves' : 'could') : 'no' })}
      </p>
      <ProvenanceOption.Place />
    </section>
  );
}
