export const en = {
  why: 'With rotation enabled, the Secrets Store CSI driver checks the vault every two minutes and updates the mounted files. Two settings prevent it: an `objectVersion`, which pins one version, and a `subPath`, because the kubelet mounts such a file only once.',
  risk: 'An attacker has stolen a database password. The team rotates it in the vault, but the pods still sign in with the old one. The old one can’t be revoked without an outage, so the attacker can use it until the next rollout, days later.',
  breaks:
    'The fix removes the version, so new pods get the latest one. If old data can be read only with the old key, keep the version. Instead of a `subPath`, mount the folder, and let the program read the file there. The program has to read the file again when it changes. A variable changes only in a new pod. Start a new pod and check that it signs in.',
  verify:
    'After you add a version to the vault, `kubectl get secretproviderclasspodstatus -o yaml` lists it, and `kubectl exec POD -- cat FILE` shows its value.',
};
