import type { messages as english } from '../en/rest.ts';
import { assist } from './assist.ts';
import { classEditor } from './class-editor.ts';
import { companions } from './companions.ts';
import { guides } from './guides.ts';
import { harden } from './harden.ts';
import { intake } from './intake.ts';
import { keyVault } from './key-vault.ts';
import { operator } from './operator.ts';
import { refusals } from './refusals.ts';
import { score } from './score.ts';
import { scratch } from './scratch.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  ...assist,
  ...companions,
  ...guides,
  ...harden,
  ...intake,
  ...classEditor,
  ...keyVault,
  ...operator,
  ...refusals,
  ...score,
  ...scratch,
};
