export const en = {
  why: 'A variable can get its value from a ConfigMap or a Secret. If the object or the key doesn’t exist, the container doesn’t start, unless the reference is `optional`. The rule also knows Secrets that the Secrets Store CSI driver synchronizes.',
  risk: 'A key of the ConfigMap is renamed from `db_host` to `db-host`, but not in the Deployment. Running pods keep their values, so the error goes unnoticed. Later a node fails, and the new pods stay in `CreateContainerConfigError`, although nothing changed that day.',
  breaks:
    'Correct the name yourself, add the object to the files, or set `optional: true` if the program works without the value. If an operator or a pipeline creates the object, check with `kubectl get configmaps,secrets` and suppress the finding.',
  verify:
    '`kubectl get pods` shows no `CreateContainerConfigError` after `kubectl rollout restart deployment NAME`.',
};
