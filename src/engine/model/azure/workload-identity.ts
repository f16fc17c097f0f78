/**
 * Microsoft Entra Workload ID as a manifest tells of it: a label of the pod, annotations of the account
 * that it runs as, and what the webhook makes of both when it sees the pod created.
 */
import { listBelow, textBelow, valueBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import type { Bundle, BundleObject } from '../bundle/bundle.ts';
import { accountOf, accountsFor } from '../bundle/service-account.ts';
import type { ContainerRef, ObjectRef, Pod, Workload } from '../pod.ts';

/** Labels and annotations that the webhook heeds. */
export const WORKLOAD_IDENTITY = {
  /** Label of the pod: `"true"` and nothing else makes the webhook look at it. */
  use: 'azure.workload.identity/use',
  /** Annotations of the ServiceAccount. */
  clientId: 'azure.workload.identity/client-id',
  tenantId: 'azure.workload.identity/tenant-id',
  /** Annotation of the ServiceAccount, or of the pod, which wins: seconds as a text. */
  tokenExpiration: 'azure.workload.identity/service-account-token-expiration',
  /** Annotations of the pod. */
  skipContainers: 'azure.workload.identity/skip-containers',
  injectProxy: 'azure.workload.identity/inject-proxy-sidecar',
  proxyPort: 'azure.workload.identity/proxy-sidecar-port',
  useIdentityBinding: 'azure.workload.identity/use-identity-binding',
} as const;

/** What the webhook adds to each container that has no value of its own. */
export const IDENTITY_ENV = {
  clientId: 'AZURE_CLIENT_ID',
  tenantId: 'AZURE_TENANT_ID',
  tokenFile: 'AZURE_FEDERATED_TOKEN_FILE',
  authorityHost: 'AZURE_AUTHORITY_HOST',
} as const;

/** Whom a token is for that is exchanged at Microsoft Entra ID. */
export const TOKEN_AUDIENCE = 'api://AzureADTokenExchange';

/** Seconds that the webhook takes; anything else is refused when the pod is created. */
export const TOKEN_EXPIRATION = { min: 3600, max: 86_400, default: 3600 } as const;

/** Client IDs, tenant IDs and the like. */
export const GUID = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

/** What one looks like, for whoever is asked for one. */
export const GUID_EXAMPLE = '11111111-2222-3333-4444-555555555555';

export const isGuid = (text: string): boolean => new RegExp(`^${GUID}$`).test(text);

/** GUIDs are compared whatever their letters’ case. */
export const sameGuid = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The webhook never sees pods of this namespace. */
export const isOutOfReach = (namespace: string | null): boolean => namespace === 'kube-system';

/** Whether the pod asks for a workload identity. */
export const usesWorkloadIdentity = ({ metadata }: Pod): boolean =>
  metadata.labels?.get(WORKLOAD_IDENTITY.use) === 'true';

/** Where the label belongs. */
export const identityLabelPath = ({ path }: Pod): Path => [
  ...path,
  'metadata',
  'labels',
  WORKLOAD_IDENTITY.use,
];

/** Where the label stands by mistake: on the workload, on its Jobs, or among the pod’s annotations. */
export function misplacedLabels({ object, pod }: Pick<Workload, 'object' | 'pod'>): Path[] {
  const { use } = WORKLOAD_IDENTITY;
  const above = [[], ['spec', 'jobTemplate']]
    .map((path) => [...object.path, ...path])
    .filter((path) => path.length < pod.path.length)
    .map((path) => [...path, 'metadata', 'labels', use]);
  return [...above, [...pod.path, 'metadata', 'annotations', use]].filter(
    (path) => valueBelow(object.value, ...path.slice(object.path.length)) === 'true',
  );
}

/** Whether the pod brings the token by a volume of its own, so that it needs no webhook. */
export const projectsToken = ({ spec }: Pod): boolean =>
  (spec.volumes ?? []).some(({ projected }) =>
    listBelow(projected, 'sources').some(
      (source) => textBelow(source, 'serviceAccountToken', 'audience') === TOKEN_AUDIENCE,
    ),
  );

/** What a ServiceAccount says of its identity, as written; an empty text is nothing. */
export interface AccountIdentity {
  readonly clientId: string | undefined;
  readonly tenantId: string | undefined;
  readonly tokenExpiration: string | undefined;
}

export function accountIdentity({ value }: ObjectRef): AccountIdentity {
  const annotation = (key: string) => textBelow(value, 'metadata', 'annotations', key) || undefined;
  return {
    clientId: annotation(WORKLOAD_IDENTITY.clientId),
    tenantId: annotation(WORKLOAD_IDENTITY.tenantId),
    tokenExpiration: annotation(WORKLOAD_IDENTITY.tokenExpiration),
  };
}

/** A workload and the identity that its pods get, or would get with the label. */
export interface WorkloadIdentity {
  /** Whether the pod has the label. */
  readonly uses: boolean;
  /** Name of the account, and where the name stands or would stand. */
  readonly account: string;
  readonly at: Path;
  /** The ServiceAccount objects of the files that may be meant: none, one, or several to tell apart. */
  readonly accounts: readonly BundleObject[];
  /** Undefined when no account says one, or when several say different ones. */
  readonly clientId: string | undefined;
  /** Undefined for the tenant of the cluster. */
  readonly tenantId: string | undefined;
}

/** @param bundle holds the files’ `v1/ServiceAccount` objects */
export function workloadIdentity(bundle: Bundle, workload: Workload): WorkloadIdentity {
  const { pod, namespace } = workload;
  const { name, key } = accountOf(pod);
  const possible = accountsFor(bundle, workload);
  // An account that names the very namespace is meant before one that names none.
  const exact = possible.filter(({ object }) => object.namespace === namespace);
  const accounts = exact.length > 0 ? exact : possible;
  const identities = accounts.map(({ object }) => accountIdentity(object));
  return {
    uses: usesWorkloadIdentity(pod),
    account: name,
    at: [...pod.specPath, key],
    accounts,
    clientId: only(identities.map(({ clientId }) => clientId)),
    tenantId: only(identities.map(({ tenantId }) => tenantId)),
  };
}

/** The one value among them, left out or repeated as it may be. */
function only(values: readonly (string | undefined)[]): string | undefined {
  const unique = new Set(values.flatMap((value) => value?.toLowerCase() ?? []));
  return unique.size === 1 ? values.find((value) => value !== undefined) : undefined;
}

/** The containers that the webhook gives the variables and the token, but for those that are skipped. */
export const identityContainers = ({ containers }: Pod): readonly ContainerRef[] =>
  containers.filter(({ role }) => role !== 'ephemeral');

/** Names of containers that get neither, as the annotation lists them; empty without it. */
export const skippedContainers = ({ metadata }: Pod): readonly string[] =>
  metadata.annotations
    ?.get(WORKLOAD_IDENTITY.skipContainers)
    ?.split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '') ?? [];

/** Whether the webhook adds the migration proxy: it asks for the annotation, not for its value. */
export const injectsProxy = ({ metadata }: Pod): boolean =>
  metadata.annotations?.has(WORKLOAD_IDENTITY.injectProxy) ?? false;
