import type { Messages } from '../en/index.ts';
import { cli } from './cli.ts';
import { editor } from './editor.ts';
import { refusals } from './refusals.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { shell } from './shell.ts';
import { wizard } from './wizard.ts';

export const messages: Messages = {
  chrome: { ...shell, ...wizard, ...review, ...editor, ...cli, ...refusals },
  rules,
};
