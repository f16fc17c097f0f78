export const en = {
  why: 'When a run is due and the one before has not ended, `concurrencyPolicy` decides: `Allow` starts it beside the other, `Forbid` skips it, `Replace` ends the old one. Without a value it is `Allow`.',
  risk: 'A run every five minutes takes longer than usual because the database is slow. The next one starts beside it, works on the same rows and makes the database slower still. An hour later a dozen runs hold locks against each other, and some invoices have been sent twice.',
  breaks:
    'With `Forbid` a run that hangs blocks all later ones: give its Job an `activeDeadlineSeconds` below the distance between two runs. If the runs are independent of each other, write `Allow` instead. Start a long run with `kubectl create job --from=cronjob/NAME long-run` and see what happens when the next one is due.',
  verify: '`kubectl get cronjobs` never shows more than `1` in the column `ACTIVE`.',
};
