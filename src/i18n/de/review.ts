/** What is said only once there is a review. */
import { messages as files } from '../../app/features/files/de.ts';
import { messages as guides } from '../../app/features/guides/de.ts';
import { messages as harden } from '../../app/features/harden/de.ts';
import { messages as namespaces } from '../../app/features/namespaces/de.review.ts';
import { messages as operator } from '../../app/features/operator/de.ts';
import { messages as outline } from '../../app/features/outline/de.ts';
import { messages as score } from '../../app/features/score/de.ts';
import { messages as pieces } from '../../app/pieces/de.ts';
import { messages as shell } from '../../app/shell/de.ts';
import { messages as report } from '../../report/de.ts';
import type { messages as english } from '../en/review.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
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
