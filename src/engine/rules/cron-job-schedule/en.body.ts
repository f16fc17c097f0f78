export const en = {
  why: '`schedule` has five fields: minute, hour, day of the month, month and weekday. Kubernetes doesn’t support extensions of other programs, such as seconds, `L`, `@reboot` or Sunday as 7. Set a time zone in `timeZone`.',
  risk: 'Someone copies a schedule from a tool that also has seconds. The API server rejects the CronJob, but the pipeline applies everything else. The monthly invoices aren’t sent, which goes unnoticed until payments are missing.',
  breaks:
    'Correct the expression yourself, because only you know when it should run. The next run follows the new expression. A run due during the change may be skipped. Start a run now with `kubectl create job --from=cronjob/NAME try`.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` accepts the CronJob, and the column `LAST SCHEDULE` of `kubectl get cronjobs` changes at the expected time.',
};
