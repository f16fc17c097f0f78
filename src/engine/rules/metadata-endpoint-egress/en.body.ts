export const en = {
  why: 'Every Azure virtual machine provides data about itself and tokens for its managed identities at 169.254.169.254. Pods on the node can request them unless something blocks it. An `ipBlock` for all addresses includes this one, so it needs an exception.',
  risk: 'An application tests webhooks: it calls addresses that users enter, with headers of their choice. An attacker enters `http://169.254.169.254/metadata/identity/oauth2/token` with the parameters for a resource and the header `Metadata: true`. A shell in the pod can send the same request. The attacker gets a token of the node’s identity. With it, they pull private images or read secrets that the identity can access.',
  breaks:
    'Programs that sign in with the identity of the node get no tokens: `DefaultAzureCredential` reports a timeout of `ManagedIdentityCredential`. Move them to Microsoft Entra Workload ID first. The AKS add-ons are in other namespaces, which the policy doesn’t affect. Sign in to each Azure service once and check the log.',
  verify:
    '`kubectl exec POD -- wget -qO- -T 3 --header Metadata:true "http://169.254.169.254/metadata/instance?api-version=2021-02-01"` ends with a timeout.',
};
