import { useEffect } from 'react';
import { useStore } from 'zustand';
import { DropTarget } from '../features/files/drop-target.tsx';
import { useShownLesson } from '../features/learn/lessons/lesson-react.ts';
import { StartStep } from '../features/wizard/start-step.tsx';
import { latePart } from '../pieces/late-part.tsx';
import { PaneBoundary } from '../pieces/pane-boundary.tsx';
import { ReviewPart, useArrival } from '../pieces/part.tsx';
import { useActions, useApp } from '../store/react.ts';
import { versions } from '../store/versions.ts';
import { takeArrival, useView } from '../store/view.ts';
import { Announcements } from '../ui/announcer.tsx';
import { Banner } from '../ui/band.tsx';
import { useWords } from '../ui/use-words.ts';
import { ChangesTabs } from './changes-tabs.tsx';
import { Dialogs } from './dialogs.tsx';
import { Header } from './header.tsx';
import { LearnMain } from './learn-page.tsx';
import { Notices } from './notices.tsx';
import { Splitter } from './splitter.tsx';
import { StatusLine } from './status-line.tsx';
import { TabBar } from './tab-bar.tsx';
import { focusHeading, focusPane, useShortcuts } from './use-shortcuts.ts';
import './shell.css';

const DraftBands = latePart(() => import('../features/storage/draft-bands.tsx'), 'DraftBands');
const LessonRail = latePart(
  () => import('../features/learn/lessons/lesson-rail.tsx'),
  'LessonRail',
  {
    words: ['lessons', 'opened'],
  },
);
const LessonColumn = latePart(
  () => import('../features/learn/lessons/lesson-column.tsx'),
  'LessonColumn',
  { words: ['lessons', 'opened'] },
);
const UpdateBand = latePart(() => import('./update-band.tsx'), 'UpdateBand', { words: ['update'] });

/** The page: contents, a column to read and act in, and the text above what was found in it. */
export function App() {
  const pane = useApp((state) => state.location.pane);
  const { page } = useView();
  const lesson = useShownLesson();
  const workbench = page === 'workbench' || lesson.kind === 'open';
  const reading = lesson.kind === 'open' && lesson.tab === 'lesson' ? 'lesson' : 'wizard';
  const stays = lesson.kind === 'open' && (reading === 'lesson' || !lesson.all);
  const { failed } = useArrival();
  const { t } = useWords();
  useShortcuts({ hardens: lesson.kind !== 'open' });
  useReturn();
  return (
    <div className="page">
      {workbench ? <SkipLinks /> : <SkipToContent />}
      <Header />
      {page !== 'workbench' && lesson.kind === 'none' && <LearnMain page={page} />}
      <div hidden={page !== 'workbench'}>
        <PaneBoundary pane={t('verdict.label')}>
          <ReviewPart name="VerdictBar">
            {failed ? <MissingBand /> : <div className="verdict-bar-place" />}
          </ReviewPart>
        </PaneBoundary>
        <ReviewPart name="FileTabs" />
      </div>
      <main
        className={lesson.kind === 'open' ? 'workbench workbench--lesson' : 'workbench'}
        data-shown={pane}
        data-reading={stays ? 'lesson' : 'wizard'}
        hidden={!workbench}
      >
        <div className="rail">
          <PaneBoundary pane={t('steps.label')}>
            {stays ? <LessonRail.Place /> : <ReviewPart name="Rail" />}
          </PaneBoundary>
        </div>
        <section
          className="reading"
          data-pane="wizard"
          tabIndex={-1}
          aria-label={t(`pane.${reading}`)}
        >
          <PaneBoundary pane={t(`pane.${reading}`)}>
            {lesson.kind === 'open' ? <LessonColumn.Place /> : <Step />}
          </PaneBoundary>
          <Splitter pane="reading" />
        </section>
        <div className="editing">
          <section className="text" data-pane="yaml" tabIndex={-1} aria-label={t('pane.manifest')}>
            <PaneTitle name={t('pane.manifest')} />
            <PaneBoundary pane={t('pane.yaml')}>
              <ChangesTabs />
            </PaneBoundary>
            {/* Below the text: one that comes while somebody types moves no line of it. */}
            <PaneBoundary pane={t('pane.manifest')}>
              <DraftBands.Place />
              <ReviewPart name="FileBands" />
            </PaneBoundary>
          </section>
          <section
            className="found"
            data-pane="findings"
            tabIndex={-1}
            aria-label={t('pane.findings')}
          >
            <PaneTitle name={t('pane.findings')} />
            <PaneBoundary pane={t('pane.findings')}>
              <ReviewPart name="ResultsTabs">
                <p className="found__wait">{!failed && t('step.reading')}</p>
              </ReviewPart>
            </PaneBoundary>
            <Splitter pane="found" />
          </section>
        </div>
      </main>
      {workbench && <TabBar lesson={lesson.kind === 'open'} />}
      <div className="foot">
        <UpdatePlace />
        <StatusLine />
      </div>
      <Notices />
      <Announcements />
      <Dialogs />
      <DropTarget />
    </div>
  );
}

/** Where the page says that there is another version of it. */
function UpdatePlace() {
  const isTold = useStore(versions, ({ newer, later }) => newer !== undefined && !later);
  return isTold && <UpdateBand.Place />;
}

/** Whoever comes back to the workbench finds the focus at its step; on a phone, in the pane that is shown. */
function useReturn(): void {
  const view = useView();
  const { getState } = useActions();
  useEffect(() => {
    if (view.page !== 'workbench' || !takeArrival(view)) return;
    // What led here may have a place of its own for the focus.
    if (document.activeElement !== document.body) return;
    if (!focusHeading()) focusPane(getState().location.pane, () => undefined);
  }, [view, getState]);
}

/** For readers who go by headings: of a part beside the step, and of the page where one pane fills the screen. */
function PaneTitle({ name }: { readonly name: string }) {
  return (
    <>
      <h1 className="vh pane-title--alone">{name}</h1>
      <h2 className="vh pane-title--beside">{name}</h2>
    </>
  );
}

function Step() {
  const start = useApp((state) => state.location.step === 'start');
  return start ? <StartStep /> : <ReviewPart name="OtherStep" />;
}

/** In place of what shows a review, when that could not be loaded. The text is there all the same. */
function MissingBand() {
  const { again } = useArrival();
  const { t } = useWords();
  return (
    <Banner tone="fault" icon="fail" title={t('arrival.failed.title')} says="assertive">
      <p>{t('arrival.failed.text')}</p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={again}>
          {t('arrival.again')}
        </button>
      </div>
    </Banner>
  );
}

const PANES = ['wizard', 'yaml', 'findings'] as const;

/** The same on a page beside the workbench: past the header, and the list beside the page. */
function SkipToContent() {
  const { t } = useWords();
  return (
    <nav className="skips" aria-label={t('skip.label')}>
      <SkipLink to={focusHeading}>{t('skip.content')}</SkipLink>
    </nav>
  );
}

function SkipLink({ to, children }: { readonly to: () => void; readonly children: string }) {
  return (
    <button type="button" className="btn" onClick={to}>
      {children}
    </button>
  );
}

/** First thing on the page for the keyboard: straight to a pane. */
function SkipLinks() {
  const { go } = useActions();
  const { t } = useWords();
  return (
    <nav className="skips" aria-label={t('skip.label')}>
      {PANES.map((pane) => (
        <SkipLink key={pane} to={() => focusPane(pane, (next) => go({ pane: next }))}>
          {t(pane === 'yaml' ? 'skip.editor' : `skip.${pane}`)}
        </SkipLink>
      ))}
    </nav>
  );
}
