/** The chapters of the guide. */
import type { GuideWords } from '../../../../../engine/index.ts';
import { credentials } from './credentials.ts';
import { intro } from './intro.ts';
import { kernel } from './kernel.ts';
import { keyVault } from './key-vault.ts';
import { podAccess } from './pod-access.ts';
import { securityContext } from './security-context.ts';
import { workloadId } from './workload-id.ts';

export const guide: GuideWords = {
  intro,
  'pod-access': podAccess,
  'security-context': securityContext,
  kernel,
  credentials,
  'workload-id': workloadId,
  'key-vault': keyVault,
};
