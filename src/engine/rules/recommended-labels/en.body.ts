export const en = {
  why: 'Labels show what an object belongs to: the application, the instance, the version. Kubernetes recommends six names under `app.kubernetes.io/`, which dashboards, Helm and cost reports use. The option `labels` sets the required labels.',
  disputed:
    'For: with many applications in a cluster, you need common labels to find objects, and many tools expect these names. Against: some teams have their own scheme, let Helm or Argo CD add the labels, or see six more lines in each small manifest as clutter.',
  risk: 'At night, an alert names a pod in a shared cluster. Neither the name nor the labels show its application or team. The person on call searches for an hour while the outage continues, and cost reports list the pod as “other”.',
  breaks:
    'Add the labels to `metadata.labels` of the workload, with your values, and to its pod template if tools need them there. New labels change nothing at run time, but a changed template starts a rollout. Don’t change `selector` for this: you can’t change it later, and it would no longer match the pods.',
  verify: '`kubectl get deployments --show-labels` shows the labels in every row.',
};
