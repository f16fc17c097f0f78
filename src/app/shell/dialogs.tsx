import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { LazyPart } from '../pieces/lazy-part.tsx';
import { denialShown } from '../store/denial-shown.ts';
import { exportsShown } from '../store/exports-shown.ts';
import { guideShown } from '../store/guides.ts';
import { newFormShown } from '../store/new-form.ts';
import { operatorShown } from '../store/operator-shown.ts';
import { shareShown } from '../store/share-shown.ts';
import { useShellState } from '../store/shell-react.ts';

const loadConfigDialog = async () =>
  (await import('../features/target/config-dialog.tsx')).ConfigDialog;
const loadDenialDialog = async () =>
  (await import('../features/files/denial-dialog.tsx')).DenialDialog;
const loadExportsDialog = async () => {
  const { ExportsDialog, prepareExports } = await import('../features/exports/exports-dialog.tsx');
  await prepareExports();
  return ExportsDialog;
};
const loadGuideDialog = async () =>
  (await import('../features/guides/guide-dialog.tsx')).GuideDialog;
const loadIntakeDialog = async () =>
  (await import('../features/files/intake-dialog.tsx')).IntakeDialog;
const loadNewManifestDialog = async () =>
  (await import('../features/new-manifest/new-manifest-dialog.tsx')).NewManifestDialog;
const loadOperatorDialog = async () => {
  const { OperatorDialog, prepareOperator } = await import(
    '../features/operator/operator-dialog.tsx'
  );
  await prepareOperator();
  return OperatorDialog;
};
const loadShareDialog = async () =>
  (await import('../features/share/share-dialog.tsx')).ShareDialog;
const loadSharedDialog = async () =>
  (await import('../features/share/shared-dialog.tsx')).SharedDialog;
const loadShortcutsDialog = async () => (await import('./shortcuts-dialog.tsx')).ShortcutsDialog;
const loadTargetDialog = async () =>
  (await import('../features/target/target-dialog.tsx')).TargetDialog;

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
