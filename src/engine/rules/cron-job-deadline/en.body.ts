export const en = {
  why: 'A run can miss its time, because the cluster was down, the CronJob was suspended, or the run before had not ended. `startingDeadlineSeconds` says how late it may still start. Without it there is no limit: the last missed run starts as soon as it can, at whatever hour.',
  risk: 'A nightly CronJob copies the database, which slows everything down. It is suspended for some days of maintenance and resumed on a weekday at eleven. The missed run starts in that minute, and the shop crawls through its busiest hour.',
  breaks:
    'A run that is later than the deadline is skipped and not made up for. Choose a value well below the distance between two runs, and so high that a restart of the control plane costs no run: 200 seconds suit an hourly CronJob. Suspend and resume a test CronJob, and look at `kubectl get jobs`.',
  verify: '`kubectl get cronjob NAME -o yaml | grep startingDeadlineSeconds` shows the number.',
};
