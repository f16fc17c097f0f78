/** Takes the version of a file that is on disk. */
import { actLabel } from '../../store/edit.ts';
import { tellNotSaved } from '../../store/files/disk-saving.ts';
import { fromBytes } from '../../store/files/importing.ts';
import type { Store } from '../../store/store.ts';
import type { File } from '../../store/workspace.ts';

/** Shows the file with the text that is on disk. One undo step brings back the text before. */
export function takeFromDisk(app: Store, { id, name, place }: File, disk: Uint8Array): void {
  const { file } = fromBytes(name, disk, 'open', place);
  app.activate(id);
  app.load(file, actLabel('disk.step.taken', { name }), 'load.file');
  tellNotSaved([id]);
}
