import { useEffect } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { Findings } from '../features/findings/findings.tsx';
import { FindingsCount, FindingsHead } from '../features/findings/findings-head.tsx';
import { LazyPart } from '../pieces/lazy-part.tsx';
import { PaneBoundary } from '../pieces/pane-boundary.tsx';
import { useActions } from '../store/react.ts';
import { type ResultsPanel, resultsPanelOf, useResultsPanel } from '../store/results-panel.ts';
import { useWords } from '../ui/use-words.ts';
import './bench-tabs.css';

const loadOutline = async () => (await import('../features/outline/outline-pane.tsx')).Outline;

/** Below the editor: what was found, or what the file is made of. */
export function BenchTabs() {
  const tab = useResultsPanel((bench) => bench.tab);
  const bench = resultsPanelOf(useActions());
  const { t } = useWords();
  useFocusedRule();
  return (
    <Tabs
      className="benchtabs"
      selectedKey={tab}
      onSelectionChange={(key) => bench.setState({ tab: key as ResultsPanel['tab'] })}
    >
      <div className="benchtabs__head">
        <TabList className="tabs" aria-label={t('bench.label')}>
          <Tab id="findings">
            {t('findings.title')} <FindingsCount />
          </Tab>
          <Tab id="outline">{t('bench.outline')}</Tab>
        </TabList>
        {tab === 'findings' && <FindingsHead />}
      </div>
      <TabPanel id="findings" className="benchtabs__panel">
        <PaneBoundary pane={t('pane.findings')}>
          <Findings />
        </PaneBoundary>
      </TabPanel>
      <TabPanel id="outline" className="benchtabs__panel">
        <PaneBoundary pane={t('bench.outline')}>
          <LazyPart load={loadOutline} props={{}} />
        </PaneBoundary>
      </TabPanel>
    </Tabs>
  );
}

/** Knows whose control has the focus, so that its lines can be lit in the editor. */
function useFocusedRule(): void {
  const store = useActions();
  useEffect(() => {
    const bench = resultsPanelOf(store);
    const onFocus = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('.control') : null;
      const rule = row?.dataset.rule;
      if (rule !== bench.getState().focused) bench.setState({ focused: rule });
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [store]);
}
