/** Who signs in to a vault, and what that needs beside the class. */

import type { Vault, VaultIdentity } from '../model/azure/new-class.ts';
import { WORKLOAD_IDENTITY } from '../model/azure/workload-identity.ts';
import type { Review } from '../review/review.ts';
import { EditCollector, type GuideEdit, type GuideTarget, type PlanNote } from './guide.ts';
import {
  type IdentityAnswers,
  type IdentityFault,
  type IdentityNote,
  identityGuide,
  podWorkload,
} from './workload-identity.ts';

export type SignInNote = IdentityNote | 'node-identity' | 'identity-binding';

export interface SignIn extends Pick<Vault, 'clientId'> {
  readonly identity: VaultIdentity | null;
  /** The ServiceAccount of a pod that signs in as itself. */
  readonly account: string;
}

/** The pod signs in, not its node. */
export const isOfPod = (identity: VaultIdentity | null): boolean =>
  identity === 'workload-id' || identity === 'identity-binding';

/** An account that names another identity keeps it: others may sign in as that one. */
function identityAnswers(
  reviews: readonly Review[],
  guideTarget: GuideTarget,
  { account, clientId }: SignIn,
): IdentityAnswers {
  const start = identityGuide.start(reviews, guideTarget);
  const same = start.account === account;
  return { ...start, account, clientId: (same && start.clientId) || clientId };
}

/** What is wrong with the account of a pod that signs in as itself. */
export const signInAccountFault = (
  reviews: readonly Review[],
  guideTarget: GuideTarget,
  answers: SignIn,
): IdentityFault | undefined =>
  isOfPod(answers.identity)
    ? identityGuide
        .faults(reviews, guideTarget, identityAnswers(reviews, guideTarget, answers))
        .get('account')
    : undefined;

/** A way to sign in that may stand for the chosen one, where nothing makes that one work. */
export const exampleIdentity = <I extends VaultIdentity | null>(
  reviews: readonly Review[],
  guideTarget: GuideTarget,
  answers: SignIn & { readonly identity: I },
): I | VaultIdentity =>
  signInAccountFault(reviews, guideTarget, answers) === 'kube-system'
    ? 'user-assigned'
    : answers.identity;

/** The edits by which a workload signs in as itself; none where its node does. */
export function signInPlan(
  reviews: readonly Review[],
  guideTarget: GuideTarget,
  answers: SignIn,
): { readonly edits: readonly GuideEdit[]; readonly notes: readonly PlanNote<SignInNote>[] } {
  const notes = signInNotes(answers.identity);
  if (!isOfPod(answers.identity)) return { edits: [], notes };
  const plan = identityGuide.plan(
    reviews,
    guideTarget,
    identityAnswers(reviews, guideTarget, answers),
  );
  if (answers.identity === 'workload-id') return plan;
  const { pod } = podWorkload(guideTarget);
  const edits = new EditCollector();
  if (pod.metadata.annotations?.get(WORKLOAD_IDENTITY.useIdentityBinding) !== 'true') {
    const path = [...pod.path, 'metadata', 'annotations', WORKLOAD_IDENTITY.useIdentityBinding];
    edits.write(guideTarget, { op: 'set', path, value: 'true' });
  }
  // One credential of the identity serves all of its clusters: none is made for this account.
  const others = plan.notes.filter(({ code }) => code !== 'federated');
  return { edits: [...plan.edits, ...edits.done()], notes: [...notes, ...others] };
}

/** What is to be known of a way to sign in, whoever mounts the class. */
export function signInNotes(identity: VaultIdentity | null): PlanNote<SignInNote>[] {
  switch (identity) {
    case 'user-assigned':
    case 'system-assigned':
      return [{ code: 'node-identity' }];
    case 'identity-binding':
      return [{ code: 'identity-binding' }];
    default:
      return [];
  }
}
