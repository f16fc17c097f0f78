export const en = {
  why: 'A variable may take its value from a ConfigMap or a Secret. If the object or the key does not exist, the container does not start, unless the reference is `optional`. What the Secrets Store CSI driver synchronises counts as a Secret here.',
  risk: 'A key of the ConfigMap is renamed from `db_host` to `db-host`, but not in the Deployment. The running pods keep their old values and nobody notices. Weeks later a node fails, and the new pods hang in `CreateContainerConfigError`: the outage hits those who have changed nothing.',
  breaks:
    'Correct the name by hand, add the object to the files, or mark the reference as `optional: true` if the program gets along without it. If the object is created elsewhere, for instance by an operator or a pipeline, suppress the finding after a look at `kubectl get configmaps,secrets`.',
  verify:
    '`kubectl get pods` shows no `CreateContainerConfigError` after `kubectl rollout restart deployment NAME`.',
};
