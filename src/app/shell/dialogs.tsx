import { latePart } from '../pieces/late-part.tsx';
import { closeDialog, type DialogId, useDialog } from '../store/dialogs.ts';

/** The dialogs of the page. Each one loads when it is first opened. */
const DIALOGS = {
  import: latePart(() => import('../features/files/import-dialog.tsx'), 'ImportDialog', {
    words: ['opened'],
  }),
  config: latePart(() => import('../features/target/config-dialog.tsx'), 'ConfigDialog', {
    words: ['opened'],
  }),
  reach: latePart(() => import('../features/harden/reach-dialog.tsx'), 'ReachDialog', {
    words: ['opened'],
  }),
  shortcuts: latePart(() => import('./shortcuts-dialog.tsx'), 'ShortcutsDialog', {
    words: ['opened'],
  }),
  target: latePart(() => import('../features/target/target-dialog.tsx'), 'TargetDialog'),
  denial: latePart(() => import('../features/files/denial-dialog.tsx'), 'DenialDialog', {
    words: ['opened', 'explained'],
  }),
  guide: latePart(() => import('../features/guides/guide-dialog.tsx'), 'GuideDialog', {
    words: ['guides', 'opened'],
  }),
  'new-manifest': latePart(
    () => import('../features/new-manifest/new-manifest-dialog.tsx'),
    'NewManifestDialog',
    { words: ['new', 'opened'] },
  ),
  chart: latePart(() => import('../features/charts/chart-dialog.tsx'), 'ChartDialog', {
    words: ['charts', 'opened'],
  }),
  operator: latePart(() => import('../features/operator/operator-dialog.tsx'), 'OperatorDialog', {
    words: ['operator'],
  }),
  exports: latePart(() => import('../features/exports/exports-dialog.tsx'), 'ExportsDialog', {
    words: ['exports', 'results', 'bodies'],
  }),
  disk: latePart(() => import('../features/disk/disk-dialog.tsx'), 'DiskDialog', {
    words: ['disk', 'opened'],
  }),
  recent: latePart(() => import('../features/disk/recent-dialog.tsx'), 'RecentDialog', {
    words: ['disk'],
  }),
  share: latePart(() => import('../features/share/share-dialog.tsx'), 'ShareDialog', {
    words: ['share'],
  }),
  shared: latePart(() => import('../features/share/shared-dialog.tsx'), 'SharedDialog', {
    words: ['share', 'opened'],
  }),
} as const satisfies { readonly [D in DialogId]: unknown };

export function Dialogs() {
  return Object.keys(DIALOGS).map((dialog) => (
    <DialogPlace key={dialog} dialog={dialog as DialogId} />
  ));
}

function DialogPlace({ dialog }: { readonly dialog: DialogId }) {
  const { open } = useDialog(dialog);
  const { Dialog } = DIALOGS[dialog];
  return <Dialog open={open} onCancel={() => closeDialog(dialog)} />;
}
