/** What is said only once there is a review. */
import { messages as files } from '../../app/features/files/en.ts';
import { messages as guides } from '../../app/features/guides/en.ts';
import { messages as harden } from '../../app/features/harden/en.ts';
import { messages as namespaces } from '../../app/features/namespaces/en.review.ts';
import { messages as operator } from '../../app/features/operator/en.ts';
import { messages as outline } from '../../app/features/outline/en.ts';
import { messages as score } from '../../app/features/score/en.ts';
import { messages as pieces } from '../../app/pieces/en.ts';
import { messages as shell } from '../../app/shell/en.ts';
import { messages as report } from '../../report/en.ts';

export const messages = {
  ...namespaces,
  ...files,
  ...guides,
  ...harden,
  ...operator,
  ...outline,
  ...score,
  ...pieces,
  ...shell,
  ...report,
};
