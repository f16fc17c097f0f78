export const en = {
  why: '`activeDeadlineSeconds` ends a Job, or a pod that runs to completion, after that many seconds, whatever it is doing. Without it a task that hangs runs forever. The longest time allowed can be set.',
  disputed:
    'For: a task that hangs holds its resources and, in a CronJob, may keep the next run from starting. Against: how long a task may take depends on its data, and a deadline that once fitted ends a legitimate run a year later, in the middle of its work.',
  risk: 'An import waits for a connection that the other side has dropped without a word. The pod runs on for eleven weeks and holds four processors, which the team pays for. Every night’s import since then was skipped, because one was still running.',
  breaks:
    'When the time is up, all pods of the task are ended and the Job counts as failed (`DeadlineExceeded`), also during a retry. Choose several times what the longest run has taken: `kubectl get jobs` shows it in the column `DURATION`. See that the program can be stopped half-way without harm.',
  verify:
    '`kubectl get jobs -o custom-columns=NAME:.metadata.name,DEADLINE:.spec.activeDeadlineSeconds` shows a number for each Job.',
};
