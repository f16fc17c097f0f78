import { useCallback, useLayoutEffect, useState } from 'react';
import type { ControlScope, Rule } from '../../engine/index.ts';
import { EditorPane } from '../editor/editor-pane.tsx';
import type { DiffLayout } from '../features/changes/changes-head.tsx';
import { latePart } from '../pieces/late-part.tsx';
import { PaneBoundary } from '../pieces/pane-boundary.tsx';
import { ReviewPart, useArrival } from '../pieces/part.tsx';
import { useLead } from '../pieces/use-lead.ts';
import { useActions, useApp } from '../store/react.ts';
import { Tab, TabList, TabPanel, Tabs } from '../ui/tabs.tsx';
import { useWords } from '../ui/use-words.ts';
import './changes-tabs.css';

const ChangesView = latePart(() => import('../features/changes/changes-view.tsx'), 'ChangesView', {
  words: ['opened'],
});

// What has changed is asked for when the review stands: nothing has at first.
const ChangeCount = latePart(() => import('../features/changes/changes-view.tsx'), 'ChangeCount');
const PlainBars = latePart(() => import('../editor/plain-bars.tsx'), 'PlainBars');

type TabId = 'manifest' | 'changes';

/** The text, and beside it what has changed of it. The editor lives on while it is out of sight. */
export function ChangesTabs() {
  const [tab, setTab] = useState<TabId>('manifest');
  const [layout, setLayout] = useState<DiffLayout>('inline');
  const { t } = useWords();
  useManifestForReveal(tab, setTab);
  return (
    <Tabs className="texttabs" chosen={tab} onChoose={setTab}>
      <TabList label={t('changes.tabs')}>
        <Tab id="manifest">{t('pane.manifest')}</Tab>
        <Tab id="changes">
          {t('changes.tab')}{' '}
          <span className="count">
            <ChangeCount.Place />
          </span>
        </Tab>
      </TabList>
      <TabPanel id="manifest" className="texttabs__panel" kept>
        <EditorSlot />
      </TabPanel>
      <TabPanel id="changes" className="texttabs__panel">
        <PaneBoundary pane={t('changes.tab')}>
          <ChangesView.Place layout={layout} onLayout={setLayout} />
        </PaneBoundary>
      </TabPanel>
    </Tabs>
  );
}

type Ask = (rule: Rule, scope: ControlScope) => void;

/** The editor. The large one loads when everything else stands. */
function EditorSlot() {
  const { parts } = useArrival();
  const lead = useLead();
  const ask = useCallback<Ask>((rule, scope) => lead(rule, scope, 'value'), [lead]);
  return (
    <EditorPane
      ready={parts !== undefined}
      lit={<ReviewPart name="LitLines" />}
      bars={<PlainBars.Place />}
      onAsk={ask}
    />
  );
}

/** Whoever asks to be taken to a place of the text wants to see the text. */
function useManifestForReveal(tab: TabId, setTab: (tab: TabId) => void): void {
  const reveal = useApp((state) => state.reveal);
  const { show } = useActions();
  // Only a new request counts, not a tab that is chosen after it. The text comes forward before the next frame.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said above
  useLayoutEffect(() => {
    if (!reveal?.focus || tab === 'manifest') return;
    setTab('manifest');
    // Asked once more when it can be seen: what is hidden takes no focus.
    const id = requestAnimationFrame(() => show(reveal.from, reveal.to, true, reveal.marks));
    return () => cancelAnimationFrame(id);
  }, [reveal, show, setTab]);
}
