/**
 * The part of the engine's API that the guided fixes need, which the page doesn't load first. For everything else, use
 * `index.ts`.
 */
import { type CompanionOffers, companionsWith, offersFor } from './guide/companions.ts';
import type { GuideTarget } from './guide/guide.ts';
import type { Review } from './review/review.ts';
import { registry } from './rules/index.ts';

export {
  CLASS_FAULTS,
  CLASS_NOTES,
  type ClassAnswers,
  type ClassFault,
  type ClassField,
  type ClassNote,
  type CopyAnswer,
  classAt,
  classEditor,
  fileOf,
  type KeyAnswer,
  type ObjectAnswer,
  type ObjectFields,
  withNewCopy,
  withNewKey,
  withNewObject,
  withObject,
} from './guide/class-editor.ts';
export { COMPANIONS, type Companion, type CompanionOffer } from './guide/companion.ts';
export { NAMESPACE_LEVELS } from './guide/companion-namespace.ts';
export { needsController } from './guide/companion-policy.ts';
export { type ContainerPort, type PortAnswer, portAnswer } from './guide/companion-service.ts';
export type {
  CompanionAnswers,
  CompanionFault,
  CompanionField,
  CompanionNote,
  CompanionOffers,
} from './guide/companions.ts';
export { factsFor as companionFacts } from './guide/companions.ts';
export {
  type Ahead,
  type FileRefusal,
  fileSteps,
  type Guide,
  type GuideChanges,
  type GuidePlan,
  type GuideTarget,
  guideTargetsIn,
  leftAloneIn,
  lookAhead,
  type PlanNote,
} from './guide/guide.ts';
export { guideOutcomeSteps } from './guide/harden-rest.ts';
export {
  answerFor,
  keyVaultGuide,
  type SecretAnswer,
  type VaultAnswers,
  type VaultFault,
  type VaultField,
  type VaultNote,
} from './guide/key-vault.ts';
export { maskedLines } from './guide/masked-lines.ts';
export { migrantsIn } from './guide/migrants.ts';
export {
  accountField,
  clientField,
  MIGRATION_ROUTES,
  type MigrationFault,
  type MigrationField,
  type MigrationNote,
  migrationGuide,
} from './guide/pod-identity.ts';
export { isOfPod } from './guide/vault-identity.ts';
export { VALUE_ACCESSES } from './guide/vault-pod.ts';
export { type VaultSecret, vaultSecretsOf } from './guide/vault-secrets.ts';
export {
  accountsBeside,
  type IdentityAnswers,
  type IdentityFault,
  type IdentityField,
  type IdentityNote,
  identityGuide,
} from './guide/workload-identity.ts';
export { VAULT_IDENTITIES } from './model/azure/new-class.ts';
export type { SecretProviderClass } from './model/azure/secret-provider-class.ts';
export { VAULT_OBJECT_FIELDS, type VaultObjectField } from './model/azure/vault-objects.ts';
export {
  demandedKeys,
  OBJECT_ENCODINGS,
  OBJECT_FORMATS,
  OBJECT_TYPES,
} from './model/azure/vault-values.ts';
export { GUID_EXAMPLE, TOKEN_EXPIRATION } from './model/azure/workload-identity.ts';
export { CALLERS, CONTROLLERS } from './model/bundle/new-policy.ts';

export const companionsGuide = companionsWith(registry);

export const companionsBeside = (
  reviews: readonly Review[],
  guideTarget: GuideTarget,
): CompanionOffers => offersFor(reviews, guideTarget, registry);
