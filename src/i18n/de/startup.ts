/** What the page says from the first moment. */
import { messages as editor } from '../../app/editor/de.startup.ts';
import { messages as changes } from '../../app/features/changes/de.startup.ts';
import { messages as disk } from '../../app/features/disk/de.startup.ts';
import { messages as exports } from '../../app/features/exports/de.startup.ts';
import { messages as files } from '../../app/features/files/de.startup.ts';
import { messages as findings } from '../../app/features/findings/de.startup.ts';
import { messages as lessons } from '../../app/features/learn/lessons/de.startup.ts';
import { messages as newManifest } from '../../app/features/new-manifest/de.startup.ts';
import { messages as search } from '../../app/features/search/de.startup.ts';
import { messages as share } from '../../app/features/share/de.startup.ts';
import { messages as storage } from '../../app/features/storage/de.startup.ts';
import { messages as target } from '../../app/features/target/de.startup.ts';
import { messages as verdict } from '../../app/features/verdict/de.startup.ts';
import { messages as wizard } from '../../app/features/wizard/de.startup.ts';
import { messages as pieces } from '../../app/pieces/de.startup.ts';
import { messages as shell } from '../../app/shell/de.startup.ts';
import { messages as report } from '../../report/de.startup.ts';
import type { messages as english } from '../en/startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  ...editor,
  ...changes,
  ...disk,
  ...exports,
  ...files,
  ...findings,
  ...lessons,
  ...newManifest,
  ...search,
  ...share,
  ...storage,
  ...target,
  ...verdict,
  ...wizard,
  ...pieces,
  ...shell,
  ...report,
};
