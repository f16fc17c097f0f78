export const en = {
  why: 'Some commands only work with privileges: `chown` needs root and the capability `CHOWN`, `sysctl -w` needs a privileged container, a package manager writes to the root file system. If the container has been hardened without a look at its commands, they fail. This rule compares the commands in the manifest with the privileges that their container has.',
  risk: 'An init container runs `chown -R 1000:1000 /data` and was made non-root. `chown` fails with “Operation not permitted”, the init container restarts, and the pod never starts, although every check passes.',
  breaks:
    'Giving the privileges back weakens the pod. First see whether the step is necessary: `fsGroup` sets the group of a volume, and files in the image get their owner when the image is built. For an image that switches to its own user, the fix sets that user. Files on existing volumes may belong to another one. Check with `kubectl rollout status` that the pod becomes ready.',
  verify:
    '`kubectl logs POD -c CONTAINER` shows no “Operation not permitted”, “Permission denied” or “Read-only file system”.',
};
