import type { messages as english } from '../en/startup.ts';
import { azure } from './azure.ts';
import { changes } from './changes.ts';
import { controls } from './controls.ts';
import { editor } from './editor.ts';
import { files } from './files.ts';
import { review } from './review.ts';
import { shell } from './shell.ts';
import { wizard } from './wizard.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  ...azure,
  ...changes,
  ...controls,
  ...editor,
  ...files,
  ...review,
  ...shell,
  ...wizard,
};
