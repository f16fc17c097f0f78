/** What the page says from the first moment. */
import { messages as editor } from '../../app/editor/en.startup.ts';
import { messages as changes } from '../../app/features/changes/en.startup.ts';
import { messages as disk } from '../../app/features/disk/en.startup.ts';
import { messages as exports } from '../../app/features/exports/en.startup.ts';
import { messages as files } from '../../app/features/files/en.startup.ts';
import { messages as findings } from '../../app/features/findings/en.startup.ts';
import { messages as lessons } from '../../app/features/learn/lessons/en.startup.ts';
import { messages as newManifest } from '../../app/features/new-manifest/en.startup.ts';
import { messages as search } from '../../app/features/search/en.startup.ts';
import { messages as share } from '../../app/features/share/en.startup.ts';
import { messages as storage } from '../../app/features/storage/en.startup.ts';
import { messages as target } from '../../app/features/target/en.startup.ts';
import { messages as verdict } from '../../app/features/verdict/en.startup.ts';
import { messages as wizard } from '../../app/features/wizard/en.startup.ts';
import { messages as pieces } from '../../app/pieces/en.startup.ts';
import { messages as shell } from '../../app/shell/en.startup.ts';
import { messages as report } from '../../report/en.startup.ts';

export const messages = {
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
