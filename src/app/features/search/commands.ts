import type { MessageKey, PageAreas } from '../../../i18n/index.ts';
import { HARDEN_ID } from '../../pieces/use-lead.ts';
import { commandKey } from '../../pieces/words.ts';
import { openDialog } from '../../store/dialogs.ts';
import { isOnDisk, reachesDisk } from '../../store/files/disk.ts';
import { GUIDE_IDS } from '../../store/guides.ts';
import { useActions, useApp, useShell } from '../../store/react.ts';
import { openView } from '../../store/view.ts';
import { useWords } from '../../ui/use-words.ts';
import { holdsWords } from './search.ts';

/** Something that the page can do, found by its name. */
export interface PageCommand {
  readonly id: string;
  readonly label: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly run: () => void;
}

/** The commands whose names hold every word that was typed. */
export function useCommands(query: string): readonly PageCommand[] {
  const { undo, redo, go } = useActions();
  const shell = useShell();
  const saves = useApp(({ workspace }) => isOnDisk(workspace));
  const words = useWords<'opened'>();
  const { t } = words;
  const command = (
    id: MessageKey<PageAreas | 'opened'>,
    run: () => void,
    keys?: string,
  ): PageCommand => ({
    id,
    label: t(id),
    run,
    ...(keys !== undefined && { keys }),
  });
  const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
  return [
    command('harden.open', () => click(`#${HARDEN_ID}`), commandKey(words, t('key.enter'))),
    ...(saves
      ? [
          command('disk.save', () => void shell.save(), commandKey(words, 'S')),
          command('header.download', () => void shell.downloadAll()),
        ]
      : [command('header.download', () => void shell.save(), commandKey(words, 'S'))]),
    ...(reachesDisk() ? [command('disk.save-as', () => void shell.saveAs())] : []),
    command('header.copy', () => void shell.copy()),
    command('header.share', () => openDialog('share')),
    command('exports.open', () => openDialog('exports')),
    command('share.workspace.save', () => void shell.saveWorkspace()),
    command('header.open.name', () => click('input[name="manifest"]')),
    command('files.open.folder', () => click('input[name="folder"]')),
    ...(reachesDisk() ? [command('disk.recent.open', () => openDialog('recent'))] : []),
    command('new.open', () => openDialog('new-manifest')),
    command('operator.open', () => openDialog('operator')),
    command('facts.open', () => openView({ page: 'facts' })),
    command('namespaces.open', () => openView({ page: 'namespaces' })),
    ...GUIDE_IDS.map((guide) =>
      command(`guide.${guide}.open`, () => openDialog('guide', { guide })),
    ),
    command('command.undo', undo, commandKey(words, 'Z')),
    command('command.redo', redo),
    command('steps.start', () => go({ step: 'start', pane: 'wizard' })),
    command('steps.download', () => go({ step: 'download', pane: 'wizard' })),
    command('target.title', () => openDialog('target')),
    command('shortcuts.title', () => openDialog('shortcuts'), '?'),
  ].filter(({ label }) => holdsWords(label, query));
}
