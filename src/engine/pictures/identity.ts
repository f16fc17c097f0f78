/**
 * How a pod signs in to Azure with Microsoft Entra Workload ID, step by step: the article’s diagram for
 * pod-managed identity in today’s form. What happens outside of the manifest is told as such.
 */
import { bindingSelector } from '../model/azure/pod-identity.ts';
import {
  accountIdentity,
  IDENTITY_ENV,
  identityContainers,
  identityLabelPath,
  injectsProxy,
  isOutOfReach,
  misplacedLabels,
  projectsToken,
  skippedContainers,
  TOKEN_AUDIENCE,
  TOKEN_EXPIRATION,
  WORKLOAD_IDENTITY,
  workloadIdentity,
} from '../model/azure/workload-identity.ts';
import { accountOf } from '../model/bundle/service-account.ts';
import type { SurfaceSubject } from '../surface/subject.ts';
import {
  type FlowStep,
  flowSteps,
  type Meanings,
  placeIn,
  type StepFacts,
  type StepValues,
  workloadPlace,
} from './flow.ts';

const GUIDE = { guide: 'workload-identity' } as const;
const SHEET = { sheet: true } as const;

export const IDENTITY_STEPS = {
  account: {
    'client-id': ['done'],
    variable: ['done'],
    'no-client-id': ['missing', GUIDE],
    'default-account': ['missing', GUIDE],
    elsewhere: ['unknown', GUIDE],
    several: ['unknown', { rule: 'duplicate-service-accounts' }],
    open: ['unknown'],
  },
  label: {
    label: ['done'],
    brought: ['done'],
    'not-true': ['missing', { rule: 'workload-identity' }],
    misplaced: ['missing', { rule: 'workload-identity' }],
    'no-label': ['missing', GUIDE],
    open: ['unknown'],
  },
  inject: {
    webhook: ['cluster', SHEET],
    brought: ['done'],
    'kube-system': ['missing', { rule: 'system-namespaces' }],
    skipped: ['missing', { rule: 'workload-identity-settings' }],
  },
  token: {
    kubelet: ['cluster'],
    expiration: ['missing', { rule: 'workload-identity-settings' }],
  },
  exchange: { program: ['program'] },
  trust: {
    credential: ['operator', SHEET],
    'no-namespace': ['operator', SHEET],
  },
  use: { program: ['program'] },
  role: { role: ['operator', SHEET] },
} as const satisfies Meanings;

type Table = typeof IDENTITY_STEPS;

export const IDENTITY_VALUES: StepValues<Table> = {
  account: ['account', 'clientId', 'tenantId'],
  label: ['value'],
  inject: ['containers', 'skipped'],
  token: ['seconds', 'audience'],
  exchange: ['clientId'],
  trust: ['subject', 'audience'],
  use: [],
  role: ['clientId'],
};

/** What else is to be known of it. */
export type IdentityPictureNote = 'pod-identity' | 'proxy' | 'binding';

export interface IdentityFlow {
  readonly steps: readonly FlowStep[];
  readonly notes: readonly IdentityPictureNote[];
  /** Nothing of the manifest has to do with it. */
  readonly none: boolean;
}

export function identityFlow(scene: SurfaceSubject): IdentityFlow {
  const { workload, bundle, entry } = scene;
  const { pod } = workload;
  const brought = projectsToken(pod);
  const identity = workloadIdentity(bundle, workload);
  const account = accountSaid(scene);
  const label = labelSaid(scene, brought);
  const clientId = account.values?.clientId ?? '';
  const { name } = accountOf(pod);
  const subject = `system:serviceaccount:${workload.namespace ?? '…'}:${name}`;
  const steps = flowSteps(IDENTITY_STEPS, IDENTITY_VALUES, {
    account,
    label,
    inject: injectSaid(scene, brought),
    token: tokenSaid(scene),
    exchange: { reason: 'program', values: { clientId }, names: [IDENTITY_ENV.tokenFile] },
    trust: {
      reason: workload.namespace === null ? 'no-namespace' : 'credential',
      values: { subject, audience: TOKEN_AUDIENCE },
      names: [subject],
    },
    use: { reason: 'program' },
    role: { reason: 'role', values: { clientId } },
  });
  const notes: IdentityPictureNote[] = [
    ...(bindingSelector(pod) ? (['pod-identity'] as const) : []),
    ...(injectsProxy(pod) ? (['proxy'] as const) : []),
    ...(pod.metadata.annotations?.get(WORKLOAD_IDENTITY.useIdentityBinding) === 'true'
      ? (['binding'] as const)
      : []),
  ];
  const none =
    !identity.uses && !identity.clientId && !brought && notes.length === 0 && !entry.uncertain;
  return { steps, notes, none: none && label.reason === 'no-label' };
}

/** The account that the pod runs as, and the identity that it stands for. */
function accountSaid(scene: SurfaceSubject): StepFacts<keyof Table['account']> {
  const { workload, bundle, entryOf, entry } = scene;
  const { pod } = workload;
  const { account, accounts, clientId, tenantId, at } = workloadIdentity(bundle, workload);
  const place = workloadPlace(scene, at);
  const is = (reason: keyof Table['account'], id = '', where = place) => ({
    reason,
    values: { account, clientId: id, tenantId: tenantId ?? '' },
    names: [account, id],
    place: where,
  });
  const written = variableOf(scene);
  if (clientId !== undefined) {
    const from = accounts.find(({ object }) => accountIdentity(object).clientId);
    const found = from && entryOf(from.object);
    const annotation = found && [
      ...found.object.path,
      'metadata',
      'annotations',
      WORKLOAD_IDENTITY.clientId,
    ];
    return is('client-id', clientId, found && annotation ? placeIn(found, annotation) : place);
  }
  if (written)
    return { ...is('variable', written.id, written.place), names: [account, written.id] };
  if (accounts.length > 1) return is('several');
  if (entry.uncertain || accounts.some(({ uncertain }) => uncertain)) return is('open');
  if (accounts.length === 1) {
    const found = accounts[0] && entryOf(accounts[0].object);
    return is('no-client-id', '', found ? placeIn(found, found.object.path) : place);
  }
  const named = pod.spec.serviceAccountName || pod.spec.serviceAccount;
  return named && account !== 'default' ? is('elsewhere') : is('default-account');
}

/** A client ID that a container gets as a variable, so that it needs none of its account. */
function variableOf(scene: SurfaceSubject) {
  for (const { path, value } of scene.workload.pod.containers) {
    for (const [i, { name, value: id }] of (value.env ?? []).entries()) {
      if (name === IDENTITY_ENV.clientId && id) {
        return { id, place: workloadPlace(scene, [...path, 'env', i, 'value']) };
      }
    }
  }
  return undefined;
}

function labelSaid(scene: SurfaceSubject, brought: boolean): StepFacts<keyof Table['label']> {
  const { workload, entry } = scene;
  const { pod } = workload;
  const at = identityLabelPath(pod);
  const place = workloadPlace(scene, at);
  const value = pod.metadata.labels?.get(WORKLOAD_IDENTITY.use);
  const values = { value: value ?? '' };
  const names = value === undefined ? [] : [`"${value}"`];
  if (value === 'true') return { reason: 'label', place, values, names };
  if (brought)
    return { reason: 'brought', place: workloadPlace(scene, [...pod.specPath, 'volumes']) };
  if (entry.uncertain && (value === undefined || /\{[{%]/.test(value))) return { reason: 'open' };
  if (value !== undefined) return { reason: 'not-true', place, values, names };
  const [elsewhere] = misplacedLabels(workload);
  if (elsewhere) return { reason: 'misplaced', place: workloadPlace(scene, elsewhere) };
  return { reason: 'no-label' };
}

/** The variables and the volume that the webhook adds when it sees the pod created. */
function injectSaid(scene: SurfaceSubject, brought: boolean): StepFacts<keyof Table['inject']> {
  const { pod, namespace } = scene.workload;
  const { tokenFile, clientId, tenantId, authorityHost } = IDENTITY_ENV;
  const skipped = skippedContainers(pod);
  const given = identityContainers(pod)
    .map(({ name }) => name)
    .filter((name) => !skipped.includes(name));
  const values = { containers: given.join(', '), skipped: skipped.join(', ') };
  if (brought) {
    return { reason: 'brought', values, place: workloadPlace(scene, [...pod.specPath, 'volumes']) };
  }
  if (isOutOfReach(namespace)) {
    const at = [...scene.workload.object.path, 'metadata', 'namespace'];
    return { reason: 'kube-system', values, place: workloadPlace(scene, at) };
  }
  if (given.length === 0) {
    const at = [...pod.path, 'metadata', 'annotations', WORKLOAD_IDENTITY.skipContainers];
    return { reason: 'skipped', values, place: workloadPlace(scene, at) };
  }
  return { reason: 'webhook', values, names: [clientId, tenantId, authorityHost, tokenFile] };
}

/** The token that the kubelet writes into the pod, and how long it lasts. */
function tokenSaid(scene: SurfaceSubject): StepFacts<keyof Table['token']> {
  const { workload, bundle, entryOf } = scene;
  const { pod } = workload;
  const key = WORKLOAD_IDENTITY.tokenExpiration;
  const expiration = pod.metadata.annotations?.get(key) || undefined;
  const { accounts } = workloadIdentity(bundle, workload);
  const by = accounts.find(({ object }) => accountIdentity(object).tokenExpiration);
  const shared = by && accountIdentity(by.object).tokenExpiration;
  const found = by && entryOf(by.object);
  const place = expiration
    ? workloadPlace(scene, [...pod.path, 'metadata', 'annotations', key])
    : found && placeIn(found, [...found.object.path, 'metadata', 'annotations', key]);
  const seconds = expiration ?? shared ?? String(TOKEN_EXPIRATION.default);
  const n = /^\d+$/.test(seconds) ? Number(seconds) : Number.NaN;
  const fits = n >= TOKEN_EXPIRATION.min && n <= TOKEN_EXPIRATION.max;
  return {
    reason: fits || scene.entry.uncertain ? 'kubelet' : 'expiration',
    values: { seconds, audience: TOKEN_AUDIENCE },
    names: [TOKEN_AUDIENCE, `${seconds} s`],
    place,
  };
}
