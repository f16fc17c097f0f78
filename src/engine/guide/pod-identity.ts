/**
 * The guide away from pod-managed identity: over all objects of all files at once, since what one of them
 * loses another one needs. Each bound pod gets an account with an identity, and what only the old way
 * reads goes, or stays until someone has seen the new way work.
 *
 * Source: AKS, Migrate from pod managed-identity to workload identity; Azure Key Vault provider for the
 * Secrets Store CSI driver, identity access modes.
 */

import {
  bindingSelector,
  holdsPodIdentity,
  isOfPodIdentity,
  misplacedBindingLabels,
  POD_IDENTITY,
} from '../model/azure/pod-identity.ts';
import { secretProviderClassOf } from '../model/azure/secret-provider-class.ts';
import {
  injectsProxy,
  isGuid,
  sameGuid,
  WORKLOAD_IDENTITY,
} from '../model/azure/workload-identity.ts';
import { Bundle, sameNamespace } from '../model/bundle/bundle.ts';
import { accountOf } from '../model/bundle/service-account.ts';
import { runsOnWindows, type Workload } from '../model/pod.ts';
import type { Review } from '../review/review.ts';
import type { FixOp } from '../rule/rule.ts';
import type { Path } from '../text/path.ts';
import {
  EditCollector,
  EXAMPLE_ID,
  type Guide,
  type GuideTarget,
  guideTargetsIn,
  type PlanNote,
} from './guide.ts';
import { boundTo, type Migrants, migrantsIn, mounts, only, selectsByBinding } from './migrants.ts';
import {
  accountOps,
  accountsNamed,
  exampleAccount,
  type IdentityFault,
  identityGuide,
  namespaceCause,
  newAccount,
  podOps,
  podWorkload,
  type WantedIdentity,
} from './workload-identity.ts';

/**
 * `replace`: the program’s SDK knows Workload ID. `side-by-side`: so does it, and the old way stays for
 * now. `bridge`: it does not, and a proxy beside it answers in the old way.
 */
export const MIGRATION_ROUTES = ['replace', 'side-by-side', 'bridge'] as const;
export type MigrationRoute = (typeof MIGRATION_ROUTES)[number];

type ClientField = `client ${string}`;
type AccountField = `account ${string}`;

/** One field for each object that moves, by its `keyOfTarget`. */
export interface MigrationAnswers {
  readonly route: MigrationRoute;
  readonly [client: ClientField]: string;
  readonly [account: AccountField]: string;
}

export type MigrationField = 'route' | ClientField | AccountField;
export type MigrationFault = IdentityFault | 'two-identities' | 'windows' | 'host-network';
export type MigrationNote =
  | 'federated'
  | 'shared-account'
  | 'label-stays'
  | 'class-stays'
  | 'verify'
  | 'proxy'
  | 'restart'
  | 'add-on';

type MigrationGuide = Guide<MigrationAnswers, MigrationField, MigrationFault, MigrationNote>;

export const clientField = (guideTarget: GuideTarget): ClientField =>
  `client ${keyOfTarget(guideTarget)}`;
export const accountField = (guideTarget: GuideTarget): AccountField =>
  `account ${keyOfTarget(guideTarget)}`;

const keyOfTarget = ({ file, document, object }: GuideTarget): string =>
  [file, document, ...object.path].join(' ');

export const migrationGuide: MigrationGuide = {
  id: 'pod-identity',
  // It is one migration, wherever it begins.
  targets: (reviews) => guideTargetsIn(reviews).filter(holdsPodIdentity).slice(0, 1),

  start(reviews) {
    const objects = guideTargetsIn(reviews);
    const bundle = new Bundle(objects);
    const { workloads, classes } = migrantsIn(objects);
    const clients = new Map<GuideTarget, string>();
    const answers: [MigrationField, string][] = [];
    for (const guideTarget of workloads) {
      const { clientId, account } = identityGuide.start(reviews, guideTarget);
      const client = clientId || boundTo(bundle, podWorkload(guideTarget)).clientId;
      clients.set(guideTarget, client);
      answers.push([clientField(guideTarget), client], [accountField(guideTarget), account]);
    }
    for (const guideTarget of classes) {
      const clientId = secretProviderClassOf(guideTarget.object)?.parameter('clientID');
      const mounting = workloads.filter((workload) => mounts(workload, guideTarget));
      const client = clientId || only(mounting.map((workload) => clients.get(workload)));
      answers.push([clientField(guideTarget), client]);
    }
    return { route: 'replace', ...Object.fromEntries(answers) };
  },

  faults(reviews, _, answers) {
    const objects = guideTargetsIn(reviews);
    const bundle = new Bundle(objects);
    const { workloads, classes } = migrantsIn(objects);
    const faults = new Map<MigrationField, MigrationFault>();
    if (answers.route === 'bridge') {
      const pods = workloads.map((guideTarget) => podWorkload(guideTarget).pod);
      if (pods.some(runsOnWindows)) faults.set('route', 'windows');
      else if (pods.some(({ spec }) => spec.hostNetwork === true)) {
        faults.set('route', 'host-network');
      }
    }
    for (const [i, guideTarget] of workloads.entries()) {
      const identity = answersFor(reviews, bundle, guideTarget, answers);
      const found = identityGuide.faults(reviews, guideTarget, {
        ...identity,
        callsApiServer: false,
      });
      const client = found.get('clientId');
      const account = found.get('account');
      if (client) faults.set(clientField(guideTarget), client);
      if (account) faults.set(accountField(guideTarget), account);
      else if (
        workloads
          .slice(0, i)
          .some(
            (other) =>
              shareAccount(objects, guideTarget, other, answers) &&
              !sameGuid(answers[clientField(other)] ?? '', identity.clientId),
          )
      ) {
        faults.set(accountField(guideTarget), 'two-identities');
      }
    }
    if (answers.route === 'side-by-side') return faults;
    for (const guideTarget of classes) {
      const client = answers[clientField(guideTarget)] ?? '';
      if (!isGuid(client))
        faults.set(clientField(guideTarget), client === '' ? 'required' : 'guid');
    }
    return faults;
  },

  example(reviews, guideTarget, answers) {
    const objects = guideTargetsIn(reviews);
    const { workloads, classes } = migrantsIn(objects);
    const faults = migrationGuide.faults(reviews, guideTarget, answers);
    const filled: [MigrationField, string][] = [...workloads, ...classes].map((target) => [
      clientField(target),
      faults.has(clientField(target)) ? EXAMPLE_ID : (answers[clientField(target)] ?? ''),
    ]);
    for (const [i, target] of workloads.entries()) {
      // Two of them may not share an account and differ in their identities: each gets one of its own.
      const account = faults.has(accountField(target))
        ? exampleAccount(objects, podWorkload(target), `example-of-${i}`)
        : (answers[accountField(target)] ?? '');
      filled.push([accountField(target), account]);
    }
    const route = faults.has('route') ? 'replace' : answers.route;
    return { ...answers, ...Object.fromEntries(filled), route };
  },

  cause(reviews, _, field) {
    const { workloads } = migrantsIn(guideTargetsIn(reviews));
    const workload = workloads.find((candidate) => accountField(candidate) === field);
    return workload && namespaceCause(workload);
  },

  plan(reviews, _, answers) {
    const objects = guideTargetsIn(reviews);
    const bundle = new Bundle(objects);
    const { workloads, classes } = migrantsIn(objects);
    const edits = new EditCollector();
    const stays = answers.route === 'side-by-side';
    const labelled: GuideTarget[] = [];
    for (const [i, guideTarget] of workloads.entries()) {
      const workload = podWorkload(guideTarget);
      const identity = answersFor(reviews, bundle, guideTarget, answers);
      const ops = podOps(workload, identity);
      if (answers.route === 'bridge' && !injectsProxy(workload.pod)) ops.push(proxyOp(workload));
      edits.write(guideTarget, ...ops);
      // The first of those that share an account brings it.
      if (workloads.slice(0, i).some((other) => shareAccount(objects, guideTarget, other, answers)))
        continue;
      const present = accountFor(objects, guideTarget, answers);
      if (present) edits.write(present, ...accountOps(present, identity));
      else edits.precede(guideTarget, newAccount(workload, identity));
    }
    if (!stays) {
      for (const guideTarget of objects) {
        if (isOfPodIdentity(guideTarget.object)) edits.remove(guideTarget);
        if (!guideTarget.workload) continue;
        edits.write(guideTarget, ...misplacedBindingLabels(guideTarget.workload).map(labelGoes));
        if (bindingSelector(guideTarget.workload.pod) === undefined) continue;
        if (objects.some((other) => selectsByBinding(other, podWorkload(guideTarget))))
          labelled.push(guideTarget);
        else edits.write(guideTarget, labelGoes(labelOf(guideTarget.workload)));
      }
      for (const guideTarget of classes) {
        edits.write(guideTarget, ...classOps(guideTarget, answers[clientField(guideTarget)] ?? ''));
      }
    }
    return {
      edits: edits.done(),
      notes: notesOf(objects, { workloads, classes }, labelled, answers),
    };
  },
};

/** What the guide to Workload ID would be answered; of the API server’s token nothing is said. */
function answersFor(
  reviews: readonly Review[],
  bundle: Bundle,
  guideTarget: GuideTarget,
  answers: MigrationAnswers,
): WantedIdentity {
  const { skip, expiration, tenantId } = identityGuide.start(reviews, guideTarget);
  const tenant = boundTo(bundle, podWorkload(guideTarget)).tenantId;
  return {
    skip,
    expiration,
    tenantId: tenantId || (isGuid(tenant) ? tenant : ''),
    clientId: answers[clientField(guideTarget)] ?? '',
    account: answers[accountField(guideTarget)] ?? '',
  };
}

const accountFor = (
  objects: readonly GuideTarget[],
  guideTarget: GuideTarget,
  answers: MigrationAnswers,
): GuideTarget | undefined =>
  accountsNamed(objects, podWorkload(guideTarget), answers[accountField(guideTarget)] ?? '')[0];

/** Whether two workloads will run as one account: one that is there, or one that the first brings. */
function shareAccount(
  objects: readonly GuideTarget[],
  a: GuideTarget,
  b: GuideTarget,
  answers: MigrationAnswers,
): boolean {
  if (answers[accountField(a)] !== answers[accountField(b)]) return false;
  const present = accountFor(objects, a, answers);
  return present
    ? present === accountFor(objects, b, answers)
    : a.object.namespace === b.object.namespace;
}

const labelOf = ({ pod }: Workload): Path => [
  ...pod.path,
  'metadata',
  'labels',
  POD_IDENTITY.label,
];

const labelGoes = (path: Path): FixOp => ({ op: 'remove', path, prune: true });

const proxyOp = ({ pod }: Workload): FixOp => ({
  op: 'set',
  path: [...pod.path, 'metadata', 'annotations', WORKLOAD_IDENTITY.injectProxy],
  value: 'true',
});

function classOps({ object }: GuideTarget, client: string): FixOp[] {
  const path = [...object.path, 'spec', 'parameters'];
  const clientId = secretProviderClassOf(object)?.parameter('clientID') ?? '';
  return [
    { op: 'set', path: [...path, 'usePodIdentity'], value: 'false' },
    ...(sameGuid(clientId, client)
      ? []
      : [{ op: 'set', path: [...path, 'clientID'], value: client } as const]),
  ];
}

function notesOf(
  objects: readonly GuideTarget[],
  { workloads, classes }: Migrants,
  labelled: readonly GuideTarget[],
  answers: MigrationAnswers,
): PlanNote<MigrationNote>[] {
  const stays = answers.route === 'side-by-side';
  const notes: PlanNote<MigrationNote>[] = [];
  const moved = stays ? [] : classes;
  const mounting = objects.filter((guideTarget) =>
    moved.some((classTarget) => mounts(guideTarget, classTarget)),
  );
  const subjects = objects
    .filter((guideTarget) => workloads.includes(guideTarget) || mounting.includes(guideTarget))
    .map((guideTarget) => {
      const account =
        answers[accountField(guideTarget)] ?? accountOf(podWorkload(guideTarget).pod).name;
      return `system:serviceaccount:${guideTarget.object.namespace ?? '<namespace>'}:${account}`;
    });
  if (subjects.length > 0) {
    const all = [...new Set(subjects)];
    notes.push({ code: 'federated', data: { subjects: all.join('`, `'), n: all.length } });
  }
  const others = objects.filter(
    ({ workload }) =>
      workload &&
      !bindingSelector(workload.pod) &&
      workloads.some(
        (guideTarget) =>
          accountOf(workload.pod).name === answers[accountField(guideTarget)] &&
          sameNamespace(workload.namespace, guideTarget.object.namespace),
      ),
  );
  if (others.length > 0) notes.push({ code: 'shared-account', data: named(others) });
  if (answers.route === 'bridge') notes.push({ code: 'proxy' });
  if (labelled.length > 0) notes.push({ code: 'label-stays', data: named(labelled) });
  if (stays && classes.length > 0) notes.push({ code: 'class-stays', data: named(classes) });
  notes.push({ code: 'restart' }, { code: stays ? 'verify' : 'add-on' });
  return notes;
}

const named = (guideTargets: readonly GuideTarget[]) => ({
  names: guideTargets.map(({ object }) => object.name ?? '').join(', '),
  n: guideTargets.length,
});
