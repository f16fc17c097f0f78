export const en = {
  why: 'A finished Job stays in the cluster with its pods. `ttlSecondsAfterFinished` sets after how many seconds Kubernetes deletes it. Jobs of a CronJob need it less, because the CronJob keeps only a few.',
  risk: 'A pipeline creates a Job for each build and deletes none. After some months, the cluster’s database has 20,000 finished Jobs and thousands of their pods. `kubectl get pods` becomes slow, and controllers can’t keep up.',
  breaks:
    'After this time, the Job is deleted with its pods and their logs, so store the logs elsewhere first. Tools that compare the cluster with a repository may create the deleted Job again, which runs it again. Try it on a test Job with `60`, and check `kubectl get jobs` two minutes after its end.',
  verify:
    '`kubectl get jobs` no longer lists the Job once that many seconds have passed since its end.',
};
