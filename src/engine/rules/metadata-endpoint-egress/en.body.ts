export const en = {
  why: 'Every Azure virtual machine answers at 169.254.169.254 with data about itself and with tokens for its managed identities. Pods on the node can ask as well unless something stops them. An `ipBlock` for all addresses includes this one, so it needs an exception.',
  risk: 'An application tests webhooks: it calls addresses that users enter, with headers of their choice. An attacker enters `http://169.254.169.254/metadata/identity/oauth2/token` with the parameters for a resource and the header `Metadata: true`, or runs the same request from a shell in the pod, and receives a token of the node’s identity. With it they pull private images from the registry or read secrets that the identity may see.',
  breaks:
    'Programs that sign in with the identity of the node lose their tokens; `DefaultAzureCredential` reports a timeout of `ManagedIdentityCredential`. Move them to Microsoft Entra Workload ID first. The add-ons of AKS run in other namespaces, which the policy does not touch. Sign in to each Azure service once after the change and read the log.',
  verify:
    '`kubectl exec POD -- wget -qO- -T 3 --header Metadata:true "http://169.254.169.254/metadata/instance?api-version=2021-02-01"` ends with a timeout.',
};
