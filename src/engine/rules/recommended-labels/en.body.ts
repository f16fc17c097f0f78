export const en = {
  why: 'Labels say what an object belongs to: which application, which instance, which version. Kubernetes recommends six names under `app.kubernetes.io/`, which dashboards, Helm and cost reports understand. Which labels are asked for is set in the option `labels`.',
  disputed:
    'Whoever runs many applications in one cluster finds nothing without common labels, and many tools expect these very names. Others have a scheme of their own, let Helm or Argo CD add the labels, or see six more lines in each small manifest as clutter that nobody reads.',
  risk: 'At night an alert names a pod in a shared cluster. Neither the name nor the labels tell which application or team it belongs to; the person on call asks around for an hour while the outage goes on, and cost reports book the pod under “other”.',
  breaks:
    'Nothing is changed for you: add the labels to `metadata.labels` of the workload, with your own values, and to its pod template if tools ask for them there. Added labels change nothing at run time, except that a changed template starts a rollout. Never change `selector` for their sake: it cannot be changed later, and the pods would be lost to it.',
  verify: '`kubectl get deployments --show-labels` shows the labels in every row.',
};
