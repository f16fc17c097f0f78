import type { RuleWords } from '../../engine/index.ts';
import { cli } from './cli.ts';
import { editor } from './editor.ts';
import { refusals } from './refusals.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { shell } from './shell.ts';
import { wizard } from './wizard.ts';

const chrome = { ...shell, ...wizard, ...review, ...editor, ...cli, ...refusals };

export type MessageKey = keyof typeof chrome;
export interface Messages {
  readonly chrome: { readonly [K in MessageKey]: string };
  readonly rules: { readonly [id: string]: RuleWords };
}
export const messages: Messages = { chrome, rules };
