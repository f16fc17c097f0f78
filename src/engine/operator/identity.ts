/** Identities: which ServiceAccounts stand for which identity of Microsoft Entra, and what that takes. */
import { secretProviderClassOf } from '../model/secret-provider-class.ts';
import { accountOf } from '../model/service-account.ts';
import {
  accountIdentity,
  identityLabelPath,
  injectsProxy,
  TOKEN_AUDIENCE,
  usesWorkloadIdentity,
  WORKLOAD_IDENTITY,
  workloadIdentity,
} from '../model/workload-identity.ts';
import { CLUSTER, clusterProperty, GROUP, IDENTITY_GROUP, ISSUER } from './azure.ts';
import { type Blank, command, nameOf, word } from './command.ts';
import { type Item, item, type Place, step } from './item.ts';
import { type Gathered, Needs, type PodEntry, placeIn, type Sources } from './sources.ts';
import { mountedClasses } from './vault-classes.ts';

/** An account that stands for an identity; without a client ID nobody has said for which. */
interface Federation {
  readonly namespace: string | null;
  readonly account: string;
  readonly clientId: string | undefined;
}

const usesBinding = ({ workload: { pod } }: PodEntry): boolean =>
  pod.metadata.annotations?.get(WORKLOAD_IDENTITY.useIdentityBinding) === 'true';

function federations({ entries, pods, bundle }: Sources): readonly Gathered<Federation>[] {
  const needs = new Needs<Federation>();
  const add = (own: Federation, place: Place) =>
    needs.add([own.namespace, own.account, own.clientId?.toLowerCase()], own, place);
  for (const entry of pods) {
    const { workload } = entry;
    const { namespace } = workload;
    const account = accountOf(workload.pod).name;
    if (usesWorkloadIdentity(workload.pod) && !usesBinding(entry)) {
      const { clientId } = workloadIdentity(bundle, workload);
      add({ namespace, account, clientId }, placeIn(entry, identityLabelPath(workload.pod)));
    }
    for (const { own, at } of mountedClasses(bundle, workload)) {
      if (own.identity !== 'workload-id') continue;
      add({ namespace, account, clientId: own.parameter('clientID') }, placeIn(entry, at));
    }
  }
  for (const entry of entries) {
    if (entry.object.kind !== 'ServiceAccount' || entry.object.name === null) continue;
    const { namespace, name, path } = entry.object;
    const { clientId } = accountIdentity(entry.object);
    const annotation = [...path, 'metadata', 'annotations', WORKLOAD_IDENTITY.clientId];
    // One whose pods are bound in another way needs none of its own.
    const bound = pods.some((pod) => usesBinding(pod) && accountOf(pod.workload.pod).name === name);
    if (clientId && !bound) add({ namespace, account: name, clientId }, placeIn(entry, annotation));
  }
  const known = new Set(
    needs.all.flatMap(({ value }) =>
      value.clientId ? [`${value.namespace} ${value.account}`] : [],
    ),
  );
  return needs.all.filter(
    ({ value }) => value.clientId || !known.has(`${value.namespace} ${value.account}`),
  );
}

/** What stands for the name of an identity: told apart by client ID where there are several. */
function identityBlanks(clientIds: readonly (string | undefined)[]) {
  const several = new Set(clientIds.map((id) => id?.toLowerCase() ?? '')).size > 1;
  return (clientId: string | undefined, account: string): Blank =>
    several ? { kind: 'identity', of: clientId ?? account } : { kind: 'identity' };
}

/** As many as one identity may have. */
const MOST_CREDENTIALS = 20;

export function identityItems(sources: Sources): Item[] {
  const all = federations(sources);
  const bindings = bindingNeeds(sources);
  const blankOf = identityBlanks([
    ...all.map(({ value }) => value.clientId),
    ...bindings.map(({ value }) => value.clientId),
  ]);
  const items: Item[] = [];
  if (all.length > 0 || bindings.length > 0) items.push(features([...all, ...bindings]));

  const identities = new Needs<Federation>();
  for (const { value, places } of all) {
    identities.add([value.clientId?.toLowerCase() ?? `of ${value.account}`], value, ...places);
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
  for (const { value, places } of all) {
    const shared = all.filter(
      ({ value: other }) =>
        other.clientId?.toLowerCase() === value.clientId?.toLowerCase() &&
        (value.clientId !== undefined || other.account === value.account),
    );
    items.push(federatedCredential(value, places, shared.length, blankOf));
  }
  for (const { value, places } of bindings) {
    items.push(identityBinding(value, places, blankOf(value.clientId, value.account ?? '')));
  }
  return items;
}

const features = (all: readonly Gathered<unknown>[]): Item =>
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
    command`az ad sp show --id ${nameOf('client-id', clientId)}
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
  places: readonly Place[],
  count: number,
  blankOf: ReturnType<typeof identityBlanks>,
): Item {
  const identity = blankOf(clientId, account);
  const subject = word(
    'system:serviceaccount:',
    nameOf('namespace', namespace),
    ':',
    nameOf('service-account', account),
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

/** A name for the credential that is one, whatever the account is called. */
const credentialName = (namespace: string | null, account: string): string =>
  `aks-${namespace ?? 'default'}-${account}`.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 120);

/** A pod, or a class of secrets, that gets its identity by a binding of the cluster. */
interface Binding {
  readonly clientId: string | undefined;
  readonly namespace: string | null;
  /** Null for a class that nothing mounts. */
  readonly account: string | null;
}

function bindingNeeds({ entries, pods, bundle }: Sources): readonly Gathered<Binding>[] {
  const needs = new Needs<Binding>();
  const add = (own: Binding, place: Place) =>
    needs.add([own.clientId?.toLowerCase(), own.namespace, own.account], own, place);
  const mounted = new Set<unknown>();
  for (const entry of pods) {
    const { workload } = entry;
    const { namespace } = workload;
    const account = accountOf(workload.pod).name;
    if (usesBinding(entry)) {
      const { clientId } = workloadIdentity(bundle, workload);
      const at = [...workload.pod.path, 'metadata', 'annotations'];
      add(
        { clientId, namespace, account },
        placeIn(entry, [...at, WORKLOAD_IDENTITY.useIdentityBinding]),
      );
    }
    for (const { own, at } of mountedClasses(bundle, workload)) {
      if (own.identity !== 'identity-binding') continue;
      mounted.add(own.object);
      const clientId = own.parameter('clientID') || undefined;
      add({ clientId, namespace, account }, placeIn(entry, at));
    }
  }
  for (const entry of entries) {
    const own = secretProviderClassOf(entry.object);
    if (own?.identity !== 'identity-binding' || mounted.has(own.object)) continue;
    const clientId = own.parameter('clientID') || undefined;
    add({ clientId, namespace: own.namespace, account: null }, placeIn(entry, own.parametersPath));
  }
  return needs.all;
}

function identityBinding(
  { clientId, namespace, account }: Binding,
  places: readonly Place[],
  identity: Blank,
): Item {
  const id = nameOf('client-id', clientId);
  const subject = nameOf('service-account', account);
  const role = word(
    '{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"rbac.authorization.k8s.io/v1",' +
      '"kind":"ClusterRole","metadata":{"name":"use-managed-identity-',
    id,
    '"},"rules":[{"apiGroups":["cid.wi.aks.azure.com"],"resources":["',
    id,
    '"],"verbs":["use-managed-identity"]}]},{"apiVersion":"rbac.authorization.k8s.io/v1",' +
      '"kind":"ClusterRoleBinding","metadata":{"name":"use-managed-identity-',
    id,
    '"},"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole",' +
      '"name":"use-managed-identity-',
    id,
    '"},"subjects":[{"kind":"ServiceAccount","namespace":"',
    nameOf('namespace', namespace),
    '","name":"',
    subject,
    '"}]}]}',
  );
  const resourceId = {
    output: command`az identity show --resource-group ${IDENTITY_GROUP} --name ${identity} --query id --output tsv`,
  };
  const { parts } = command`${role} | kubectl apply --filename -`;
  return item(
    'identity-binding',
    [clientId ?? null, namespace, account],
    places,
    [
      step(
        'binding-feature',
        command`az feature register --namespace Microsoft.ContainerService
          --name IdentityBindingPreview`,
      ),
      step(
        'binding-create',
        command`az aks identity-binding create --resource-group ${GROUP} --cluster-name ${CLUSTER}
          --name ${word(identity, '-binding')}
          --managed-identity-resource-id ${resourceId}`,
      ),
      step('binding-role', { parts: [{ bash: "printf '%s\\n' ", powershell: '' }, ...parts] }),
    ],
    { clientId: clientId ?? '', account: account ?? '', known: account === null ? 'no' : 'yes' },
  );
}

/** The bridge for old programs: what the webhook adds to the pod is privileged. */
export function proxyItems({ pods }: Sources): Item[] {
  const places = pods
    .filter(({ workload: { pod } }) => injectsProxy(pod))
    .map((entry) =>
      placeIn(entry, [
        ...entry.workload.pod.path,
        'metadata',
        'annotations',
        WORKLOAD_IDENTITY.injectProxy,
      ]),
    );
  return places.length > 0 ? [item('proxy-sidecar', [], places, [])] : [];
}

const LEGACY = 'aadpodidentity.k8s.io/';

/** Identities that the cluster’s pods got from an add-on that is out of support. */
export function podIdentityItems({ entries, pods }: Sources): Item[] {
  const places = [
    ...entries
      .filter(({ object }) => object.apiVersion?.startsWith(LEGACY))
      .map((entry) => placeIn(entry)),
    ...entries.flatMap((entry) => {
      const own = secretProviderClassOf(entry.object);
      return own?.azure && own.on('usePodIdentity')
        ? [placeIn(entry, [...own.parametersPath, 'usePodIdentity'])]
        : [];
    }),
    ...pods
      .filter(({ workload: { pod } }) => pod.metadata.labels?.has('aadpodidbinding'))
      .map((entry) =>
        placeIn(entry, [...entry.workload.pod.path, 'metadata', 'labels', 'aadpodidbinding']),
      ),
  ];
  if (places.length === 0) return [];
  return [
    item('pod-identity', [], places, [
      step('pod-identity-check', clusterProperty('podIdentityProfile.enabled')),
      step(
        'pod-identity-disable',
        command`az aks update --resource-group ${GROUP} --name ${CLUSTER} --disable-pod-identity`,
      ),
    ]),
  ];
}
