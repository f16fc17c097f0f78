/**
 * Identity bindings: one credential of an identity for many clusters, and a role in each. A preview as of
 * 2026-08-21 (MicrosoftDocs/azure-aks-docs identity-bindings.md, identity-bindings-concepts.md).
 */
import { secretProviderClassOf } from '../model/azure/secret-provider-class.ts';
import { WORKLOAD_IDENTITY, workloadIdentity } from '../model/azure/workload-identity.ts';
import { accountOf } from '../model/bundle/service-account.ts';
import { CLUSTER, GROUP, IDENTITY_GROUP } from './azure.ts';
import { type Blank, command, namePiece, word } from './command.ts';
import { item, type NeedPlace, type OperatorTask, step } from './item.ts';
import { type Gathered, Needs, needPlace, type PodEntry, type Sources } from './sources.ts';
import { workloadClasses } from './vault-classes.ts';

export const usesBinding = ({ workload: { pod } }: PodEntry): boolean =>
  pod.metadata.annotations?.get(WORKLOAD_IDENTITY.useIdentityBinding) === 'true';

/** A pod, or a class of secrets, that gets its identity by a binding of the cluster. */
interface Binding {
  readonly clientId: string | undefined;
  readonly namespace: string | null;
  /** Null for a class that nothing mounts. */
  readonly account: string | null;
}

export function bindingNeeds({ entries, pods, bundle }: Sources): readonly Gathered<Binding>[] {
  const needs = new Needs<Binding>();
  const add = (binding: Binding, place: NeedPlace) =>
    needs.add(
      [binding.clientId?.toLowerCase(), binding.namespace, binding.account],
      binding,
      place,
    );
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
        needPlace(entry, [...at, WORKLOAD_IDENTITY.useIdentityBinding]),
      );
    }
    for (const { providerClass, volume } of workloadClasses(bundle, workload)) {
      if (providerClass.identity !== 'identity-binding') continue;
      mounted.add(providerClass.object);
      const clientId = providerClass.parameter('clientID') || undefined;
      add({ clientId, namespace, account }, needPlace(entry, volume.at));
    }
  }
  for (const entry of entries) {
    const providerClass = secretProviderClassOf(entry.object);
    if (providerClass?.identity !== 'identity-binding' || mounted.has(providerClass.object))
      continue;
    const clientId = providerClass.parameter('clientID') || undefined;
    add(
      { clientId, namespace: providerClass.namespace, account: null },
      needPlace(entry, providerClass.parametersPath),
    );
  }
  return needs.all;
}

export function identityBinding(
  { clientId, namespace, account }: Binding,
  places: readonly NeedPlace[],
  identity: Blank,
): OperatorTask {
  const id = namePiece('client-id', clientId);
  const subject = namePiece('service-account', account);
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
    namePiece('namespace', namespace),
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
