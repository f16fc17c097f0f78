export const en = {
  why: 'Pod-managed identity (AAD Pod Identity) was deprecated on October 24, 2022, and its project was archived in September 2023. Microsoft supported the AKS add-on through September 2025. Vulnerabilities found since then aren’t fixed. Microsoft Entra Workload ID replaces it and also works with Windows pods.',
  risk: 'The agent intercepts each pod’s calls to the metadata endpoint and uses the label to decide who gets which token. An attacker who can create pods in a namespace copies the label `aadpodidbinding` of another workload, requests a token and reads that workload’s Key Vault. A vulnerability in the agent exposes all identities of the node, and it won’t be fixed.',
  breaks:
    'Migrate one workload at a time: give the Azure identity a federated credential, annotate a ServiceAccount with `azure.workload.identity/client-id`, name it in `serviceAccountName`, and set the pod label `azure.workload.identity/use: "true"`. Update older Azure SDKs first. Both methods work in parallel. Check that the pod signs in, and only then remove the label `aadpodidbinding`, the objects of `aadpodidentity.k8s.io` and finally the add-on. The fix removes the label only if the pod already has the new identity, or if the label has no effect.',
  verify:
    '`kubectl get azureidentities,azureidentitybindings --all-namespaces` finds nothing, and neither does `kubectl get pods --all-namespaces -l aadpodidbinding`.',
};
