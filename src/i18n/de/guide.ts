/** The chapters of the guide. */
import type { GuideWords } from '../../engine/index.ts';
import { credentials } from './guide/credentials.ts';
import { intro } from './guide/intro.ts';
import { kernel } from './guide/kernel.ts';
import { keyVault } from './guide/key-vault.ts';
import { podAccess } from './guide/pod-access.ts';
import { securityContext } from './guide/security-context.ts';
import { workloadId } from './guide/workload-id.ts';

export const guide: GuideWords = {
  intro,
  'pod-access': podAccess,
  'security-context': securityContext,
  kernel,
  credentials,
  'workload-id': workloadId,
  'key-vault': keyVault,
};
