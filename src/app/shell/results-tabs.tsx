import { useEffect } from 'react';
import { Findings } from '../features/findings/findings.tsx';
import { FindingsCount, FindingsHead } from '../features/findings/findings-head.tsx';
import { latePart } from '../pieces/late-part.tsx';
import { PaneBoundary } from '../pieces/pane-boundary.tsx';
import { useActions } from '../store/react.ts';
import { resultsPanelOf, useResultsPanel } from '../store/results-panel.ts';
import { Tab, TabList, TabPanel, Tabs } from '../ui/tabs.tsx';
import { useWords } from '../ui/use-words.ts';
import './results-tabs.css';

const Outline = latePart(() => import('../features/outline/outline-pane.tsx'), 'Outline', {
  words: ['opened'],
});

/** Below the editor: what was found, or what the file is made of. */
export function ResultsTabs() {
  const tab = useResultsPanel((panel) => panel.tab);
  const panel = resultsPanelOf(useActions());
  const { t } = useWords();
  useFocusedRule();
  return (
    <Tabs
      className="resultstabs"
      chosen={tab}
      onChoose={(chosen) => panel.setState({ tab: chosen })}
    >
      <div className="resultstabs__head">
        <TabList label={t('results-panel.label')}>
          <Tab id="findings">
            {t('findings.title')} <FindingsCount />
          </Tab>
          <Tab id="outline">{t('results-panel.outline')}</Tab>
        </TabList>
        {tab === 'findings' && <FindingsHead />}
      </div>
      <TabPanel id="findings" className="resultstabs__panel">
        <PaneBoundary pane={t('pane.findings')}>
          <Findings />
        </PaneBoundary>
      </TabPanel>
      <TabPanel id="outline" className="resultstabs__panel">
        <PaneBoundary pane={t('results-panel.outline')}>
          <Outline.Place />
        </PaneBoundary>
      </TabPanel>
    </Tabs>
  );
}

/** Knows whose control has the focus, so that its lines can be lit in the editor. */
function useFocusedRule(): void {
  const store = useActions();
  useEffect(() => {
    const panel = resultsPanelOf(store);
    const onFocus = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('.control') : null;
      const rule = row?.dataset.rule;
      if (rule !== panel.getState().focused) panel.setState({ focused: rule });
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [store]);
}
