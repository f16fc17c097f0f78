export const en = {
  why: 'A rolling update starts pods of the new version and removes old ones as they become ready. `Recreate` ends all old pods first, and so does a `maxUnavailable` of all replicas. `OnDelete` changes nothing until someone deletes the pods by hand.',
  risk: 'A Deployment with `Recreate` gets a new image with a wrong configuration. All old pods end at once, the new ones do not start, and the site is down until someone has rolled back. With a rolling update the first new pod would have failed beside the old ones.',
  breaks:
    'During the rollout two versions run side by side: both must get along with the same database schema and with each other’s sessions and messages. A program that locks a file or a `ReadWriteOnce` volume hangs in the rollout. Run `kubectl rollout restart` in a test namespace under load, and watch `kubectl rollout status`.',
  verify:
    '`kubectl rollout status deployment NAME` counts the new pods up one after the other, and `kubectl get deployment NAME` never shows `0` in the column `AVAILABLE`.',
};
