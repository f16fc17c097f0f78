export const en = {
  why: 'If a run is due and the previous one hasn’t ended, `concurrencyPolicy` decides: `Allow` starts it in parallel, `Forbid` skips it, and `Replace` ends the old one. The default is `Allow`.',
  risk: 'A run that starts every five minutes takes longer because the database is slow. The next one starts in parallel and slows it down further. An hour later a dozen runs lock the same rows, and some invoices have been sent twice.',
  breaks:
    'With `Forbid`, a run that hangs blocks all later ones: give its Job an `activeDeadlineSeconds` below the time between two runs. If the runs are independent, set `Allow` instead. Start a long run with `kubectl create job --from=cronjob/NAME long-run` and see what happens when the next one is due.',
  verify: '`kubectl get cronjobs` never shows more than `1` in the column `ACTIVE`.',
};
