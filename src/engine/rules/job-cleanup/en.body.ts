export const en = {
  why: 'A Job stays in the cluster after it has ended, with its pods. `ttlSecondsAfterFinished` says after how many seconds Kubernetes deletes it. Jobs of a CronJob need it less, since the CronJob keeps only a few.',
  risk: 'A pipeline creates a Job for each build and deletes none. After some months 20,000 finished Jobs and thousands of their pods lie in the cluster’s database. `kubectl get pods` becomes slow, and controllers fall behind.',
  breaks:
    'The Job is deleted with its pods and their logs once the seconds have passed: whoever reads its result later finds nothing, so send logs elsewhere first. Tools that compare the cluster with a repository may create the deleted Job again and thereby run it again. Try it on a test Job with `60`, and look at `kubectl get jobs` two minutes after its end.',
  verify:
    '`kubectl get jobs` no longer lists the Job once the given seconds after its end have passed.',
};
