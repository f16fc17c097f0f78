/** What the workbench says once something in it is opened: a row, a band, a tab or a dialog. */
import { messages as changes } from '../../app/features/changes/en.opened.ts';
import { messages as facts } from '../../app/features/facts/en.opened.ts';
import { messages as files } from '../../app/features/files/en.opened.ts';
import { messages as harden } from '../../app/features/harden/en.opened.ts';
import { messages as namespaces } from '../../app/features/namespaces/en.opened.ts';
import { messages as operator } from '../../app/features/operator/en.opened.ts';
import { messages as outline } from '../../app/features/outline/en.opened.ts';
import { messages as score } from '../../app/features/score/en.opened.ts';
import { messages as search } from '../../app/features/search/en.opened.ts';
import { messages as target } from '../../app/features/target/en.opened.ts';
import { messages as wizard } from '../../app/features/wizard/en.opened.ts';
import { messages as pieces } from '../../app/pieces/en.opened.ts';
import { messages as shell } from '../../app/shell/en.opened.ts';

export const messages = {
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
