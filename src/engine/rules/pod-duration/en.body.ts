export const en = {
  why: '`activeDeadlineSeconds` ends a Job, or a pod that runs to completion, after that many seconds. Without it, a task that hangs runs forever. The option `maximum` limits the value.',
  disputed:
    'For: a task that hangs uses resources and, in a CronJob, may prevent the next run. Against: the duration of a task depends on its data, and the deadline may end a legitimate run a year later.',
  risk: 'An import waits for a connection that the other side has silently dropped. The pod runs for eleven weeks and uses four processors, which the team pays for. Every nightly import is skipped, because one is still running.',
  breaks:
    'At the deadline, all pods of the task are ended and the Job fails (`DeadlineExceeded`), even during a retry. Choose several times the duration of the longest run: `kubectl get jobs` shows it in the column `DURATION`. Make sure that the program can be stopped at any point without damage.',
  verify:
    '`kubectl get jobs -o custom-columns=NAME:.metadata.name,DEADLINE:.spec.activeDeadlineSeconds` shows a number for each Job.',
};
