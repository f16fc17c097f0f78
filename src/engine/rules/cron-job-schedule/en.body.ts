export const en = {
  why: '`schedule` takes five fields: minute, hour, day of the month, month and weekday. Extensions of other programs, such as seconds, `L`, `@reboot` or Sunday as 7, are unknown to Kubernetes. A time zone has a field of its own, `timeZone`.',
  risk: 'A schedule is taken over from a tool that counts seconds as well. The API server rejects the CronJob, while the pipeline goes on with the other objects. The monthly invoices are not sent, and it is noticed when the money does not come in.',
  breaks:
    'Correct the expression by hand: only you know when it should run. With a new expression the next run comes at its time; a run that is due at the moment of the change may be left out. Start one at once with `kubectl create job --from=cronjob/NAME try`.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` accepts the CronJob, and the column `LAST SCHEDULE` of `kubectl get cronjobs` changes at the expected time.',
};
