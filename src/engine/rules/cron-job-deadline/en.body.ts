export const en = {
  why: 'A run can miss its time because the cluster was down, the CronJob was suspended, or the previous run hadn’t ended. `startingDeadlineSeconds` sets how late it can still start. Without it, the last missed run starts as soon as it can, at any time of day.',
  risk: 'A nightly CronJob copies the database, which slows everything down. It is suspended for maintenance and resumed on a weekday at eleven. The missed run starts, and the shop is slow during its busiest hour.',
  breaks:
    'A run that misses the deadline is skipped. Choose a value well below the time between two runs, but long enough for a restart of the control plane: 200 seconds suit an hourly CronJob. Suspend and resume a test CronJob, and check `kubectl get jobs`.',
  verify: '`kubectl get cronjob NAME -o yaml | grep startingDeadlineSeconds` shows the number.',
};
