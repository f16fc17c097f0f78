export const en = {
  why: 'With rotation turned on, the Secrets Store CSI driver asks the vault every two minutes and replaces the files in the mount. Two things stop it: an `objectVersion`, which pins one version for good, and a `subPath`, since the kubelet binds such a file once and never looks again.',
  risk: 'A database password leaks. It is rotated in the vault at once, and everyone believes the matter closed. The pods go on signing in with the old one, so that it cannot be withdrawn without an outage, and the attacker has the days that the next rollout takes.',
  breaks:
    'The fix takes the version away, so that new pods get the newest one. Where old data can be read with the old key alone, keep the version. In place of a `subPath` mount the folder, and let the program read the file there. The program has to read a file again when it changes; a variable changes with a new pod only. Start a new pod and see that it signs in.',
  verify:
    'After a new version in the vault, `kubectl get secretproviderclasspodstatus -o yaml` names it, and `kubectl exec POD -- cat FILE` shows it.',
};
