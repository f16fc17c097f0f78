export const en = {
  why: 'Pod-managed identity (AAD Pod Identity) was deprecated on October 24, 2022, and its open-source project was archived in September 2023. Microsoft supported the AKS add-on through September 2025; flaws found since then are not fixed. Its successor is Microsoft Entra Workload ID, which works with Windows pods as well.',
  risk: 'The agent of pod-managed identity intercepts each pod’s calls to the metadata endpoint and decides by the label who gets which token. An attacker who may create pods in a namespace copies the label `aadpodidbinding` of another workload, asks the endpoint for a token and reads that workload’s Key Vault. A flaw in the agent itself opens all identities of the node, and nobody fixes it any more.',
  breaks:
    'Migrate workload by workload: give the Azure identity a federated credential, annotate a ServiceAccount with `azure.workload.identity/client-id`, name it in `serviceAccountName`, and set the pod label `azure.workload.identity/use: "true"`. Older Azure SDKs have to be updated first. Both ways work side by side: check that the pod signs in, and only then remove the label `aadpodidbinding`, the objects of `aadpodidentity.k8s.io` and at last the add-on. The fix takes the label away only where the pod has the new identity by now, and where it does nothing.',
  verify:
    '`kubectl get azureidentities,azureidentitybindings --all-namespaces` finds nothing, and neither does `kubectl get pods --all-namespaces -l aadpodidbinding`.',
};
