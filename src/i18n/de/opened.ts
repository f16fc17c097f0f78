/** What the workbench says once something in it is opened: a row, a band, a tab or a dialog. */
import { messages as changes } from '../../app/features/changes/de.opened.ts';
import { messages as facts } from '../../app/features/facts/de.opened.ts';
import { messages as files } from '../../app/features/files/de.opened.ts';
import { messages as harden } from '../../app/features/harden/de.opened.ts';
import { messages as namespaces } from '../../app/features/namespaces/de.opened.ts';
import { messages as operator } from '../../app/features/operator/de.opened.ts';
import { messages as outline } from '../../app/features/outline/de.opened.ts';
import { messages as score } from '../../app/features/score/de.opened.ts';
import { messages as search } from '../../app/features/search/de.opened.ts';
import { messages as target } from '../../app/features/target/de.opened.ts';
import { messages as wizard } from '../../app/features/wizard/de.opened.ts';
import { messages as pieces } from '../../app/pieces/de.opened.ts';
import { messages as shell } from '../../app/shell/de.opened.ts';
import type { messages as english } from '../en/opened.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  ...changes,
  ...facts,
  ...files,
  ...harden,
  ...namespaces,
  ...operator,
  ...outline,
  ...score,
  ...search,
  ...target,
  ...wizard,
  ...pieces,
  ...shell,
};
