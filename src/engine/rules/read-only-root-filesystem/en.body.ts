export const en = {
  why: 'With `readOnlyRootFilesystem: true`, a container can’t change the files of its image and writes only to mounted volumes. What runs is then what was built and scanned. The field exists only in containers; in the pod, it has no effect.',
  risk: 'An attacker finds a way to upload a file through the web application. They upload a script to its program folder, call it over HTTP, download a miner and replace the health check with a program that starts the miner again.',
  breaks:
    'Programs that write to the image’s files fail with `EROFS`: temporary files, caches, logs, PID files, certificates installed at startup. For a known image, the fix mounts an `emptyDir` with a `sizeLimit` at each path that the image writes to and that has no volume yet. These files are deleted with the pod, so mount a PersistentVolumeClaim for data first. For any other image, mount volumes yourself, usually at `/tmp`, `/run` and a cache folder. Run and use the application in a test namespace, and look for `Read-only file system` in `kubectl logs POD`.',
  verify: '`kubectl exec POD -c CONTAINER -- touch /probe` fails with `Read-only file system`.',
};
