/**
 * The guide to Microsoft Entra Workload ID: gives a workload an identity in Azure. It writes the label of
 * the pod, the account that the pod runs as, and that account's annotations.
 *
 * Source: Azure Workload Identity, service account labels and annotations; AKS, Workload ID overview.
 */

import {
  accountIdentity,
  identityContainers,
  identityLabelPath,
  injectsProxy,
  isGuid,
  isOutOfReach,
  misplacedLabels,
  skippedContainers,
  TOKEN_EXPIRATION,
  WORKLOAD_IDENTITY,
  workloadIdentity,
} from '../model/azure/workload-identity.ts';
import { Bundle, sameNamespace } from '../model/bundle/bundle.ts';
import { metadataFor } from '../model/bundle/selection.ts';
import { accountOf } from '../model/bundle/service-account.ts';
import { isSubdomain } from '../model/names.ts';
import type { Pod, Workload } from '../model/pod.ts';
import { BEFORE_CONTAINERS, type FixOp } from '../rule/rule.ts';
import type { Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import {
  type Cause,
  EditCollector,
  EXAMPLE_ID,
  type Guide,
  type GuideTarget,
  guideTargetsIn,
  type PlanNote,
} from './guide.ts';
import { only } from './migrants.ts';

export interface IdentityAnswers {
  readonly clientId: string;
  /** Empty: the tenant of the cluster. */
  readonly tenantId: string;
  /** A ServiceAccount of the files or a new one. */
  readonly account: string;
  /** Seconds; empty: what the webhook takes by itself. */
  readonly expiration: string;
  /** Names of the containers that get no token. */
  readonly skip: readonly string[];
  /** The program calls the API server, so that the pod keeps the token for it. */
  readonly callsApiServer: boolean;
}

/** The answers to carry out; nobody need say whether the program calls the API server. */
export type WantedIdentity = Omit<IdentityAnswers, 'callsApiServer'> & {
  readonly callsApiServer?: boolean;
};

export type IdentityField = Exclude<keyof IdentityAnswers, 'callsApiServer'>;
export type IdentityFault =
  | 'required'
  | 'guid'
  | 'name'
  | 'default-account'
  | 'ambiguous-account'
  | 'expiration'
  | 'all-skipped'
  | 'no-container'
  | 'kube-system';
export type IdentityNote = 'federated' | 'new-account' | 'shared-account' | 'restart' | 'proxy';

type IdentityGuide = Guide<IdentityAnswers, IdentityField, IdentityFault, IdentityNote>;

/** The ServiceAccounts of the files that a workload may run as. */
export const accountsBeside = (
  guideTargets: readonly GuideTarget[],
  { namespace }: Workload,
): readonly GuideTarget[] =>
  guideTargets.filter(
    ({ object }) =>
      object.kind === 'ServiceAccount' &&
      object.apiVersion === 'v1' &&
      object.name !== null &&
      sameNamespace(object.namespace, namespace),
  );

/**
 * The ServiceAccounts of the files that a workload runs as by a name. One that stands in the very same
 * namespace is meant before one that may end up there.
 */
export function accountsNamed(
  guideTargets: readonly GuideTarget[],
  workload: Workload,
  account: string,
): readonly GuideTarget[] {
  const possible = accountsBeside(guideTargets, workload).filter(
    ({ object }) => object.name === account,
  );
  const local = possible.filter(({ object }) => object.namespace === workload.namespace);
  return local.length > 0 ? local : possible;
}

/** The identity of the account where it stands in another namespace than the pod looks for it. */
const clientElsewhere = (guideTargets: readonly GuideTarget[], account: string): string =>
  account === 'default'
    ? ''
    : only(
        guideTargets
          .filter(({ object: { apiVersion, kind, name } }) => {
            return apiVersion === 'v1' && kind === 'ServiceAccount' && name === account;
          })
          .map(({ object }) => accountIdentity(object).clientId),
      );

/** What is wrong with a name for the account that a workload is to run as. */
export function accountFault(
  guideTargets: readonly GuideTarget[],
  workload: Workload,
  account: string,
) {
  if (account === '') return 'required';
  // Every pod of the namespace that says nothing runs as this one.
  if (account === 'default') return 'default-account';
  if (!isSubdomain(account)) return 'name';
  return accountsNamed(guideTargets, workload, account).length > 1
    ? 'ambiguous-account'
    : undefined;
}

/** An account that may stand for the one that nobody has named yet. */
export function exampleAccount(
  guideTargets: readonly GuideTarget[],
  workload: Workload,
  account: string,
): string {
  const isWrong = (name: string) => accountFault(guideTargets, workload, name) !== undefined;
  let name = account;
  for (let n = 1; isWrong(name); n++) name = `example-${n}`;
  return name;
}

/** The namespace of a workload that no identity reaches. */
export const namespaceCause = (guideTarget: GuideTarget): Cause => ({
  guideTarget,
  path: [...guideTarget.object.path, 'metadata', 'namespace'],
});

export const podWorkload = ({ workload }: GuideTarget): Workload => {
  if (!workload) throw new RangeError('The target carries no pod');
  return workload;
};

export const identityGuide: IdentityGuide = {
  id: 'workload-identity',
  targets: (reviews) => guideTargetsIn(reviews).filter(({ workload }) => workload !== undefined),

  start(reviews, guideTarget) {
    const workload = podWorkload(guideTarget);
    const { pod } = workload;
    const guideTargets = guideTargetsIn(reviews);
    const accounts = accountsBeside(guideTargets, workload);
    const bundle = new Bundle(accounts);
    const { account, clientId, tenantId } = workloadIdentity(bundle, workload);
    const serviceAccount = accounts.find(({ object }) => object.name === account);
    const expiration =
      pod.metadata.annotations?.get(WORKLOAD_IDENTITY.tokenExpiration) ??
      (serviceAccount && accountIdentity(serviceAccount.object).tokenExpiration);
    return {
      clientId: clientId ?? clientElsewhere(guideTargets, account),
      tenantId: tenantId ?? '',
      account: account === 'default' ? (workload.name ?? '') : account,
      expiration: expiration ?? '',
      skip: skippedContainers(pod).filter((name) => namesOf(pod).includes(name)),
      callsApiServer: pod.spec.automountServiceAccountToken === true,
    };
  },

  faults(reviews, guideTarget, answers) {
    const workload = podWorkload(guideTarget);
    const faults = new Map<IdentityField, IdentityFault>();
    const { clientId, tenantId, account, expiration, skip } = answers;
    if (clientId === '') faults.set('clientId', 'required');
    else if (!isGuid(clientId)) faults.set('clientId', 'guid');
    if (tenantId !== '' && !isGuid(tenantId)) faults.set('tenantId', 'guid');
    const wrong = accountFault(guideTargetsIn(reviews), workload, account);
    if (wrong) faults.set('account', wrong);
    else if (isOutOfReach(workload.namespace)) faults.set('account', 'kube-system');
    const seconds = /^\d{1,6}$/.test(expiration) ? Number(expiration) : Number.NaN;
    const { min, max } = TOKEN_EXPIRATION;
    if (expiration !== '' && !(seconds >= min && seconds <= max)) {
      faults.set('expiration', 'expiration');
    }
    const names = namesOf(workload.pod);
    if (names.length === 0) faults.set('skip', 'no-container');
    else if (names.every((name) => skip.includes(name))) faults.set('skip', 'all-skipped');
    return faults;
  },

  example(reviews, guideTarget, answers) {
    const faults = identityGuide.faults(reviews, guideTarget, answers);
    const { clientId, tenantId, account, expiration, skip } = answers;
    return {
      ...answers,
      clientId: faults.has('clientId') ? EXAMPLE_ID : clientId,
      tenantId: faults.has('tenantId') ? EXAMPLE_ID : tenantId,
      account: exampleAccount(guideTargetsIn(reviews), podWorkload(guideTarget), account),
      expiration: faults.has('expiration') ? '' : expiration,
      skip: faults.has('skip') ? [] : skip,
    };
  },

  cause: (_, guideTarget, field) =>
    field === 'account'
      ? namespaceCause(guideTarget)
      : { guideTarget, path: [...podWorkload(guideTarget).pod.specPath, 'containers'] },

  plan(reviews, guideTarget, answers) {
    const workload = podWorkload(guideTarget);
    const guideTargets = guideTargetsIn(reviews);
    const edits = new EditCollector();
    const notes: PlanNote<IdentityNote>[] = [];
    const { account } = answers;
    const [present] = accountsNamed(guideTargets, workload, account);
    edits.write(guideTarget, ...podOps(workload, answers));
    if (present) {
      edits.write(present, ...accountOps(present, answers));
      const others = guideTargets.filter(
        (other) =>
          other.workload &&
          other.object !== guideTarget.object &&
          sameNamespace(other.workload.namespace, workload.namespace) &&
          accountOf(other.workload.pod).name === account,
      );
      if (others.length > 0) {
        const names = others.map(({ object }) => object.name ?? '').join(', ');
        notes.push({ code: 'shared-account', data: { account, names, n: others.length } });
      }
    } else {
      edits.precede(guideTarget, newAccount(workload, answers));
      notes.push({ code: 'new-account', data: { account } });
    }
    const namespace = workload.namespace ?? '<namespace>';
    notes.push({ code: 'federated', data: { account, namespace } });
    if (injectsProxy(workload.pod)) notes.push({ code: 'proxy' });
    if (present) notes.push({ code: 'restart' });
    return { edits: edits.done(), notes };
  },
};

const namesOf = (pod: Pod): string[] => identityContainers(pod).map(({ name }) => name);

/** What the pod needs; whether the token of the API server is mounted stays as it is where nobody says. */
export function podOps(workload: Workload, answers: WantedIdentity): FixOp[] {
  const { pod } = workload;
  const { account, callsApiServer, skip, expiration } = answers;
  const before = BEFORE_CONTAINERS;
  const spec = (key: string) => [...pod.specPath, key];
  const annotation = (key: string) => [...pod.path, 'metadata', 'annotations', key];
  const token = pod.spec.automountServiceAccountToken;
  const ops: FixOp[] = misplacedLabels(workload).map((path) => ({
    op: 'remove',
    path,
    prune: true,
  }));
  if (pod.metadata.labels?.get(WORKLOAD_IDENTITY.use) !== 'true') {
    ops.push({ op: 'set', path: identityLabelPath(pod), value: 'true' });
  }
  ops.push(...accountNameOps(pod, account));
  if (callsApiServer !== undefined && (callsApiServer ? token === false : token !== false)) {
    const path = spec('automountServiceAccountToken');
    ops.push({ op: 'set', path, value: callsApiServer, before });
  }
  const skipped = namesOf(pod).filter((name) => skip.includes(name));
  ops.push(
    ...textOps(annotation(WORKLOAD_IDENTITY.skipContainers), skippedText(pod), skipped.join(';')),
  );
  // What the pod says of the token's life wins over its account.
  const current = pod.metadata.annotations?.get(WORKLOAD_IDENTITY.tokenExpiration);
  if (current !== undefined) {
    ops.push(...textOps(annotation(WORKLOAD_IDENTITY.tokenExpiration), current, expiration));
  }
  return ops;
}

/** Names the account that a pod runs as; nothing where it is so already. */
export function accountNameOps(pod: Pod, account: string): FixOp[] {
  const { name, key } = accountOf(pod);
  if (name === account) return [];
  const spec = (field: string) => [...pod.specPath, field];
  return [
    // The older field would name another account.
    ...(key === 'serviceAccountName' ? [] : [{ op: 'remove' as const, path: spec(key) }]),
    {
      op: 'set',
      path: spec('serviceAccountName'),
      value: account,
      before: BEFORE_CONTAINERS,
    },
  ];
}

const skippedText = ({ metadata }: Pod): string =>
  metadata.annotations?.get(WORKLOAD_IDENTITY.skipContainers) ?? '';

/** Gives an annotation its text, or takes it away; nothing where it is so already. */
function textOps(path: Path, present: string, wanted: string): FixOp[] {
  if (present === wanted) return [];
  return [wanted === '' ? { op: 'remove', path, prune: true } : { op: 'set', path, value: wanted }];
}

export function accountOps(
  guideTarget: GuideTarget,
  { clientId, tenantId, expiration }: WantedIdentity,
): FixOp[] {
  const { object } = guideTarget;
  const current = accountIdentity(object);
  const annotation = (key: string) => [...object.path, 'metadata', 'annotations', key];
  return [
    ...textOps(annotation(WORKLOAD_IDENTITY.clientId), current.clientId ?? '', clientId),
    ...textOps(annotation(WORKLOAD_IDENTITY.tenantId), current.tenantId ?? '', tenantId),
    ...textOps(
      annotation(WORKLOAD_IDENTITY.tokenExpiration),
      current.tokenExpiration ?? '',
      expiration,
    ),
  ];
}

export function newAccount(
  workload: Workload,
  { account, clientId, tenantId, expiration }: WantedIdentity,
): Json {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: {
      ...metadataFor(workload, account),
      annotations: {
        [WORKLOAD_IDENTITY.clientId]: clientId,
        ...(tenantId && { [WORKLOAD_IDENTITY.tenantId]: tenantId }),
        ...(expiration && { [WORKLOAD_IDENTITY.tokenExpiration]: expiration }),
      },
    },
  };
}
