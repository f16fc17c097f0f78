import { useApp, useWords } from '../state/react.ts';
import { shownStep } from '../state/steps.ts';
import { BenchTabs } from './bench-tabs.tsx';
import { ChangesTabs } from './changes-tabs.tsx';
import { Dialogs } from './dialogs.tsx';
import { DownloadStep } from './download-step.tsx';
import { DropTarget } from './drop-target.tsx';
import { FileBands } from './file-bands.tsx';
import { FileTabs } from './file-tabs.tsx';
import { Header } from './header.tsx';
import { Notices } from './notices.tsx';
import { PaneBoundary } from './pane-boundary.tsx';
import { Search } from './search.tsx';
import { SkipLinks } from './skip-links.tsx';
import { Splitter } from './splitter.tsx';
import { StartStep } from './start-step.tsx';
import { StatusLine } from './status-line.tsx';
import { Steps } from './steps.tsx';
import { TabBar } from './tab-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { VerdictStrip } from './verdict-strip.tsx';
import { WizardStep } from './wizard-step.tsx';
import './shell.css';

/** The page: contents, a column to read and act in, the bench with the text and what is found. */
export function App() {
  const pane = useApp((state) => state.place.pane);
  const { t } = useWords();
  useShortcuts();
  return (
    <div className="page">
      <SkipLinks />
      <Header />
      <div>
        <PaneBoundary pane={t('verdict.label')}>
          <VerdictStrip />
        </PaneBoundary>
        <FileTabs />
      </div>
      <main className="workbench" data-shown={pane}>
        <div className="rail">
          <PaneBoundary pane={t('steps.label')}>
            <Search />
            <Steps />
          </PaneBoundary>
        </div>
        <section className="reading" data-pane="wizard" tabIndex={-1} aria-label={t('pane.wizard')}>
          <PaneBoundary pane={t('pane.wizard')}>
            <Step />
          </PaneBoundary>
          <Splitter pane="reading" />
        </section>
        <div className="bench">
          <section className="text" data-pane="yaml" tabIndex={-1} aria-label={t('pane.manifest')}>
            <PaneBoundary pane={t('pane.manifest')}>
              <FileBands />
            </PaneBoundary>
            <PaneBoundary pane={t('pane.yaml')}>
              <ChangesTabs />
            </PaneBoundary>
          </section>
          <section
            className="found"
            data-pane="findings"
            tabIndex={-1}
            aria-label={t('pane.findings')}
          >
            <PaneBoundary pane={t('pane.findings')}>
              <BenchTabs />
            </PaneBoundary>
            <Splitter pane="found" />
          </section>
        </div>
      </main>
      <TabBar />
      <StatusLine />
      <Notices />
      <Dialogs />
      <DropTarget />
    </div>
  );
}

function Step() {
  const step = useApp(shownStep);
  if (step === 'start') return <StartStep />;
  return step === 'download' ? <DownloadStep /> : <WizardStep />;
}
