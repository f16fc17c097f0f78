export const en = {
  why: 'A rolling update starts pods of the new version and removes old ones when the new ones are ready. `Recreate`, or a `maxUnavailable` of all replicas, stops all old pods first. With `OnDelete`, nothing changes until someone deletes the pods.',
  risk: 'A Deployment with `Recreate` gets a new image with a wrong configuration. All old pods stop, the new ones don’t start, and the site is down until someone rolls back. With a rolling update, only the first new pod would have failed.',
  breaks:
    'Two versions run during the rollout, so both must work with the same database schema and with each other’s sessions and messages. If the program locks a file or uses a `ReadWriteOnce` volume, the rollout may not finish. Run `kubectl rollout restart` in a test namespace under load, and watch `kubectl rollout status`.',
  verify:
    '`kubectl rollout status deployment NAME` reports the new pods one by one, and `kubectl get deployment NAME` never shows `0` in the column `AVAILABLE`.',
};
