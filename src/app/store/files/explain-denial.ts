/** Recognises a message of a cluster. What explains it is loaded with the dialog. */
import { describeText } from '../../../engine/index.ts';
import { openDialog } from '../dialogs.ts';

/** Longer texts, such as large manifests, are not searched for messages. */
const LONGEST = 200_000;

/**
 * Opens the dialog that explains a text if the text is a message of a cluster.
 * @returns false if it is something else
 */
export function explainDenial(text: string): boolean {
  if (text.length > LONGEST) return false;
  const description = describeText(text);
  if (description.kind !== 'denial') return false;
  openDialog('denial', { text, denials: description.denials });
  return true;
}
