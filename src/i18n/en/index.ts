import type { RuleWords } from '../../engine/index.ts';
import { assist } from './assist.ts';
import { azure } from './azure.ts';
import { changes } from './changes.ts';
import { cli } from './cli.ts';
import { controls } from './controls.ts';
import { editor } from './editor.ts';
import { files } from './files.ts';
import { guides } from './guides.ts';
import { harden } from './harden.ts';
import { intake } from './intake.ts';
import { keyVault } from './key-vault.ts';
import { operator } from './operator.ts';
import { refusals } from './refusals.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { score } from './score.ts';
import { scratch } from './scratch.ts';
import { shell } from './shell.ts';
import { wizard } from './wizard.ts';

const chrome = {
  ...assist,
  ...azure,
  ...changes,
  ...shell,
  ...wizard,
  ...review,
  ...editor,
  ...cli,
  ...controls,
  ...files,
  ...guides,
  ...harden,
  ...intake,
  ...keyVault,
  ...operator,
  ...refusals,
  ...scratch,
  ...score,
};

export type MessageKey = keyof typeof chrome;
export interface Messages {
  readonly chrome: { readonly [K in MessageKey]: string };
  readonly rules: { readonly [id: string]: RuleWords };
}
export const messages: Messages = { chrome, rules };
