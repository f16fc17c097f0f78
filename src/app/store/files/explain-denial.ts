/** Recognises a message of a cluster. What explains it is loaded with the dialog. */
import type { EditsModule } from '../../../engine/index.ts';
import { openDialog } from '../dialogs.ts';

/** Longer texts, such as large manifests, are not searched for messages. */
const LONGEST = 200_000;

/**
 * Opens the dialog that explains a text if the text is a message of a cluster.
 * @param edits what knows messages; until it has come, a message is opened as a text, and recognized there
 * @returns false if it is something else
 */
export function explainDenial(edits: EditsModule | undefined, text: string): boolean {
  if (!edits || text.length > LONGEST) return false;
  const description = edits.describeText(text);
  if (description.kind !== 'denial') return false;
  openDialog('denial', { text, denials: description.denials });
  return true;
}
