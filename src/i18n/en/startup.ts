/** What the page says from the first moment. */
import { azure } from './azure.ts';
import { changes } from './changes.ts';
import { controls } from './controls.ts';
import { editor } from './editor.ts';
import { files } from './files.ts';
import { review } from './review.ts';
import { shell } from './shell.ts';
import { wizard } from './wizard.ts';

export const messages = {
  ...azure,
  ...changes,
  ...controls,
  ...editor,
  ...files,
  ...review,
  ...shell,
  ...wizard,
};
