/**
 * Pod-managed identity (AAD Pod Identity), the predecessor of Microsoft Entra Workload ID.
 *
 * Fields: the pod label aadpodidbinding, and objects of the API group aadpodidentity.k8s.io. Good: none.
 *
 * Source: AKS, Use Microsoft Entra pod-managed identities: the project was deprecated on 24 October
 * 2022 and archived in September 2023, the AKS add-on was supported through September 2025.
 * The label counts on pods, where the node’s agent looks for it; on a Deployment it does nothing.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import { byDefault, defineRule, explicit, place } from '../../lint/rule.ts';
import { POD_IDENTITY, POD_IDENTITY_KINDS } from '../../model/pod-identity.ts';

export const aadPodIdentity = defineRule({
  id: 'aad-pod-identity',
  category: 'identity',
  severity: 'medium',
  scope: 'object',
  kinds: [
    ...POD_IDENTITY_KINDS,
    ...['Pod', 'PodTemplate', 'ReplicationController'].map((kind) => `v1/${kind}`),
    ...['ReplicaSet', 'Deployment', 'StatefulSet', 'DaemonSet'].map((kind) => `apps/v1/${kind}`),
    ...['Job', 'CronJob'].map((kind) => `batch/v1/${kind}`),
  ],
  field: POD_IDENTITY.label,
  covers: { 'aad-pod-identity-deprecated': ['label', 'object'] },
  concerns: [],
  messages: ['label', 'object'],
  versions: [
    {
      since: '1.0',
      inspect: ({ object, pod }) => {
        if (!pod)
          return explicit(place([...object.path, 'kind'], 'object', { kind: object.kind ?? '' }));
        const at = [...pod.path, 'metadata', 'labels', POD_IDENTITY.label];
        return pod.metadata.labels?.has(POD_IDENTITY.label)
          ? explicit(place(at, 'label'))
          : byDefault(at);
      },
    },
  ],
  // The identity in Azure has to trust the cluster’s tokens before anything here may go.
  fix: null,
  sources: [SOURCES.aksPodSecurity, SOURCES.aksPodIdentity, SOURCES.aksWorkloadIdentityMigration],
});
