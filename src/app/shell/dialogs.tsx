import type { ComponentType } from 'react';
import type { Area } from '../../i18n/index.ts';
import { LazyDialog } from '../pieces/lazy-dialog.tsx';
import { closeDialog, type DialogId, useDialog } from '../store/dialogs.ts';
import { loadOverlays } from '../ui/opener.tsx';

/** The dialogs of the page. Each one loads when it is first opened. */
const DIALOGS: { readonly [D in DialogId]: () => Promise<ComponentType<object>> } = {
  import: async () => (await import('../features/files/import-dialog.tsx')).ImportDialog,
  config: async () => (await import('../features/target/config-dialog.tsx')).ConfigDialog,
  reach: async () => (await import('../features/harden/reach-dialog.tsx')).ReachDialog,
  shortcuts: async () => (await import('./shortcuts-dialog.tsx')).ShortcutsDialog,
  target: async () => {
    // Its menus stand open in it, without a button that would bring what draws them.
    const [{ TargetDialog }] = await Promise.all([
      import('../features/target/target-dialog.tsx'),
      loadOverlays(),
    ]);
    return TargetDialog;
  },
  denial: async () => (await import('../features/files/denial-dialog.tsx')).DenialDialog,
  guide: async () => (await import('../features/guides/guide-dialog.tsx')).GuideDialog,
  'new-manifest': async () =>
    (await import('../features/new-manifest/new-manifest-dialog.tsx')).NewManifestDialog,
  operator: async () => {
    const { OperatorDialog, prepareOperator } = await import(
      '../features/operator/operator-dialog.tsx'
    );
    await prepareOperator();
    return OperatorDialog;
  },
  exports: async () => {
    const { ExportsDialog, prepareExports } = await import(
      '../features/exports/exports-dialog.tsx'
    );
    await prepareExports();
    return ExportsDialog;
  },
  disk: async () => (await import('../features/disk/disk-dialog.tsx')).DiskDialog,
  recent: async () => (await import('../features/disk/recent-dialog.tsx')).RecentDialog,
  share: async () => (await import('../features/share/share-dialog.tsx')).ShareDialog,
  shared: async () => (await import('../features/share/shared-dialog.tsx')).SharedDialog,
};

/** The words that load with them, beside those of the page. */
const AREAS: { readonly [D in DialogId]?: readonly Area[] } = {
  import: ['opened'],
  config: ['opened'],
  reach: ['opened'],
  shortcuts: ['opened'],
  denial: ['opened'],
  guide: ['guides', 'opened'],
  'new-manifest': ['new', 'opened'],
  operator: ['operator'],
  exports: ['exports', 'results', 'bodies'],
  disk: ['disk', 'opened'],
  recent: ['disk'],
  share: ['share'],
  shared: ['share', 'opened'],
};

export function Dialogs() {
  return Object.keys(DIALOGS).map((dialog) => (
    <DialogPlace key={dialog} dialog={dialog as DialogId} />
  ));
}

function DialogPlace({ dialog }: { readonly dialog: DialogId }) {
  const { open } = useDialog(dialog);
  return (
    <LazyDialog
      load={DIALOGS[dialog]}
      areas={AREAS[dialog]}
      props={{}}
      open={open}
      onCancel={() => closeDialog(dialog)}
    />
  );
}
