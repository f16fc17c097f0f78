import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { denialShown } from '../state/denial-shown.ts';
import { exportsShown } from '../state/exports-shown.ts';
import { guideShown } from '../state/guides.ts';
import { newFormShown } from '../state/new-form.ts';
import { operatorShown } from '../state/operator-shown.ts';
import { shareShown } from '../state/share-shown.ts';
import { useShellState } from '../state/shell-react.ts';
import { LazyPart } from './lazy-part.tsx';

const loadConfigDialog = async () => (await import('./config-dialog.tsx')).ConfigDialog;
const loadDenialDialog = async () => (await import('./denial-dialog.tsx')).DenialDialog;
const loadExportsDialog = async () => {
  const { ExportsDialog, prepareExports } = await import('./exports-dialog.tsx');
  await prepareExports();
  return ExportsDialog;
};
const loadGuideDialog = async () => (await import('./guide-dialog.tsx')).GuideDialog;
const loadIntakeDialog = async () => (await import('./intake-dialog.tsx')).IntakeDialog;
const loadNewManifestDialog = async () =>
  (await import('./new-manifest-dialog.tsx')).NewManifestDialog;
const loadOperatorDialog = async () => {
  const { OperatorDialog, prepareOperator } = await import('./operator-dialog.tsx');
  await prepareOperator();
  return OperatorDialog;
};
const loadShareDialog = async () => (await import('./share-dialog.tsx')).ShareDialog;
const loadSharedDialog = async () => (await import('./shared-dialog.tsx')).SharedDialog;
const loadShortcutsDialog = async () => (await import('./shortcuts-dialog.tsx')).ShortcutsDialog;
const loadTargetDialog = async () => (await import('./target-dialog.tsx')).TargetDialog;

/** All that is asked or told in front of the page. Each loads when it is first wanted. */
export function Dialogs() {
  const intake = useShellState(({ pending }) => pending !== undefined);
  const config = useShellState(({ refused }) => refused !== undefined);
  const shortcuts = useShellState((state) => state.shortcuts);
  const target = useShellState((state) => state.target);
  const denial = useStore(denialShown, ({ shown }) => shown !== undefined);
  const guide = useStore(guideShown, ({ open }) => open);
  const anew = useStore(newFormShown, ({ open }) => open);
  const operator = useStore(operatorShown, ({ open }) => open);
  const exporting = useStore(exportsShown, ({ open }) => open);
  const share = useStore(shareShown, ({ dialog }) => dialog);
  const shared = useStore(shareShown, ({ offer }) => offer !== undefined);
  return (
    <>
      <FromThenOn when={intake}>
        <LazyPart load={loadIntakeDialog} props={{}} />
      </FromThenOn>
      <FromThenOn when={config}>
        <LazyPart load={loadConfigDialog} props={{}} />
      </FromThenOn>
      <FromThenOn when={shortcuts}>
        <LazyPart load={loadShortcutsDialog} props={{}} />
      </FromThenOn>
      <FromThenOn when={target}>
        <LazyPart load={loadTargetDialog} props={{}} />
      </FromThenOn>
      <FromThenOn when={denial}>
        <LazyPart load={loadDenialDialog} props={{}} />
      </FromThenOn>
      <FromThenOn when={guide}>
        <LazyPart load={loadGuideDialog} props={{}} />
      </FromThenOn>
      <FromThenOn when={anew}>
        <LazyPart load={loadNewManifestDialog} props={{}} />
      </FromThenOn>
      <FromThenOn when={operator}>
        <LazyPart load={loadOperatorDialog} props={{}} />
      </FromThenOn>
      <FromThenOn when={exporting}>
        <LazyPart load={loadExportsDialog} props={{}} />
      </FromThenOn>
      <FromThenOn when={share}>
        <LazyPart load={loadShareDialog} props={{}} />
      </FromThenOn>
      <FromThenOn when={shared}>
        <LazyPart load={loadSharedDialog} props={{}} />
      </FromThenOn>
    </>
  );
}

/** A dialog closes by itself, which takes a moment: it stays once it has been there. */
function FromThenOn({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  const [wanted, want] = useState(when);
  if (when && !wanted) want(true);
  return wanted ? children : null;
}
