/** Identities: which ServiceAccounts stand for which identity of Microsoft Entra, and what that takes. */

import {
  accountIdentity,
  identityLabelPath,
  TOKEN_AUDIENCE,
  usesWorkloadIdentity,
  WORKLOAD_IDENTITY,
  workloadIdentity,
} from '../model/azure/workload-identity.ts';
import { accountOf } from '../model/bundle/service-account.ts';
import { CLUSTER, clusterProperty, GROUP, IDENTITY_GROUP, ISSUER } from './azure.ts';
import { bindingNeeds, identityBinding, usesBinding } from './binding.ts';
import { type Blank, command, namePiece, word } from './command.ts';
import { item, type NeedPlace, type OperatorTask, step } from './item.ts';
import { isName } from './names.ts';
import { type Gathered, Needs, needPlace, type Sources } from './sources.ts';
import { workloadClasses } from './vault-classes.ts';

/** An account that stands for an identity; without a client ID nobody has said for which. */
interface Federation {
  readonly namespace: string | null;
  readonly account: string;
  readonly clientId: string | undefined;
}

function federations({ entries, pods, bundle }: Sources): readonly Gathered<Federation>[] {
  const needs = new Needs<Federation>();
  const add = (federation: Federation, place: NeedPlace) =>
    needs.add(
      [federation.namespace, federation.account, federation.clientId?.toLowerCase()],
      federation,
      place,
    );
  for (const entry of pods) {
    const { workload } = entry;
    const { namespace } = workload;
    const account = accountOf(workload.pod).name;
    if (usesWorkloadIdentity(workload.pod) && !usesBinding(entry)) {
      const { clientId } = workloadIdentity(bundle, workload);
      add({ namespace, account, clientId }, needPlace(entry, identityLabelPath(workload.pod)));
    }
    for (const { providerClass, volume } of workloadClasses(bundle, workload)) {
      if (providerClass.identity !== 'workload-id') continue;
      add(
        { namespace, account, clientId: providerClass.parameter('clientID') },
        needPlace(entry, volume.at),
      );
    }
  }
  const bound = new Set(
    pods.filter(usesBinding).map(({ workload }) => accountOf(workload.pod).name),
  );
  for (const entry of entries) {
    if (entry.object.kind !== 'ServiceAccount' || entry.object.name === null) continue;
    const { namespace, name, path } = entry.object;
    const { clientId } = accountIdentity(entry.object);
    const annotation = [...path, 'metadata', 'annotations', WORKLOAD_IDENTITY.clientId];
    // One whose pods are bound in another way needs none of its own.
    if (clientId && !bound.has(name))
      add({ namespace, account: name, clientId }, needPlace(entry, annotation));
  }
  const identified = new Set(
    needs.all.flatMap(({ value }) =>
      value.clientId ? [`${value.namespace} ${value.account}`] : [],
    ),
  );
  return needs.all.filter(
    ({ value }) => value.clientId || !identified.has(`${value.namespace} ${value.account}`),
  );
}

/** What stands for the name of an identity: told apart by client ID where there are several. */
function identityBlanks(clientIds: readonly (string | undefined)[]) {
  const several = new Set(clientIds.map((id) => id?.toLowerCase() ?? '')).size > 1;
  return (clientId: string | undefined, account: string): Blank =>
    several ? { kind: 'identity', of: clientId ?? account } : { kind: 'identity' };
}

/** What tells identities apart: an account without a client ID has one of its own. */
const keyOf = ({ clientId, account }: Federation): string =>
  clientId?.toLowerCase() ?? `of ${account}`;

/** As many as one identity may have. */
const MOST_CREDENTIALS = 20;

export function identityItems(sources: Sources): OperatorTask[] {
  const all = federations(sources);
  const bindings = bindingNeeds(sources);
  const blankOf = identityBlanks([
    ...all.map(({ value }) => value.clientId),
    ...bindings.map(({ value }) => value.clientId),
  ]);
  const items: OperatorTask[] = [];
  if (all.length > 0 || bindings.length > 0) items.push(features([...all, ...bindings]));

  const identities = new Needs<Federation>();
  for (const { value, places } of all) {
    identities.add([keyOf(value)], value, ...places);
  }
  for (const { value, places } of identities.all) {
    const { clientId, account } = value;
    items.push(
      clientId
        ? item('known-identity', [clientId], places, [showIdentity(clientId)], { clientId })
        : item('new-identity', [account], places, createIdentity(blankOf(clientId, account)), {
            account,
          }),
    );
  }
  const counts = new Map<string, number>();
  for (const { value } of all) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  for (const { value, places } of all) {
    items.push(federatedCredential(value, places, counts.get(keyOf(value)) ?? 1, blankOf));
  }
  for (const { value, places } of bindings) {
    items.push(identityBinding(value, places, blankOf(value.clientId, value.account ?? '')));
  }
  return items;
}

const features = (all: readonly Gathered<unknown>[]): OperatorTask =>
  item(
    'workload-identity',
    [],
    all.flatMap(({ places }) => places),
    [
      step(
        'identity-features',
        clusterProperty('[oidcIssuerProfile.enabled,securityProfile.workloadIdentity.enabled]'),
      ),
      step(
        'identity-enable',
        command`az aks update --resource-group ${GROUP} --name ${CLUSTER}
          --enable-oidc-issuer --enable-workload-identity`,
      ),
    ],
  );

const showIdentity = (clientId: string) =>
  step(
    'identity-show',
    command`az ad sp show --id ${namePiece('client-id', clientId)}
      --query ${'[displayName,servicePrincipalType]'} --output tsv`,
  );

const createIdentity = (identity: Blank) => [
  step(
    'identity-create',
    command`az identity create --resource-group ${IDENTITY_GROUP} --name ${identity}`,
  ),
  step(
    'identity-client-id',
    command`az identity show --resource-group ${IDENTITY_GROUP} --name ${identity}
      --query clientId --output tsv`,
  ),
];

function federatedCredential(
  { namespace, account, clientId }: Federation,
  places: readonly NeedPlace[],
  count: number,
  blankOf: ReturnType<typeof identityBlanks>,
): OperatorTask {
  const identity = blankOf(clientId, account);
  const subject = word(
    'system:serviceaccount:',
    namePiece('namespace', namespace),
    ':',
    namePiece('service-account', account),
  );
  return item(
    'federated-credential',
    [namespace, account, clientId ?? null],
    places,
    [
      step(
        'credential-list',
        command`az identity federated-credential list --resource-group ${IDENTITY_GROUP}
          --identity-name ${identity} --query ${'[].[name,subject]'} --output table`,
      ),
      step(
        'credential-create',
        command`az identity federated-credential create --resource-group ${IDENTITY_GROUP}
          --identity-name ${identity}
          --name ${credentialName(namespace, account)}
          --issuer ${ISSUER}
          --subject ${subject}
          --audiences ${TOKEN_AUDIENCE}`,
      ),
    ],
    {
      account,
      namespace: namespace ?? '',
      named: namespace === null ? 'no' : 'yes',
      count,
      over: count > MOST_CREDENTIALS ? 'yes' : 'no',
    },
  );
}

/** A name for the credential that is one, whatever the account is called: of what is no name nothing is in it. */
function credentialName(namespace: string | null, account: string): string {
  const prefix = isName('namespace', namespace ?? 'default')
    ? (namespace ?? 'default')
    : 'namespace';
  const named = isName('service-account', account) ? account : 'account';
  return `aks-${prefix}-${named}`
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 120)
    .replace(/-$/, '');
}
