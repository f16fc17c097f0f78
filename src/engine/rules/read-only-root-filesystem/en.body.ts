export const en = {
  why: 'With `readOnlyRootFilesystem: true` a container cannot change the files of its image, and writes only where a volume is mounted. What runs is then what was built and scanned. The field exists for containers only; one that stands at the pod has no effect.',
  risk: 'An attacker finds a way to upload a file through the web application. They put a script into its program folder, call it over HTTP, download a miner and replace the health check with a program that starts the miner again. On a read-only file system the very first write fails with `Read-only file system`.',
  breaks:
    'Programs that write to the image’s files fail with `EROFS`: temporary files, caches, logs, PID files, certificates that are installed at start. For a known image the fix mounts an `emptyDir` with a `sizeLimit` at each path that it writes to and that has no volume yet; what lies there is lost with the pod, so mount a PersistentVolumeClaim for data first. For any other image the fix knows no path: mount volumes yourself, most often at `/tmp`, `/run` and a cache folder. Run the application in a test namespace, use it in earnest and look for `Read-only file system` in `kubectl logs POD`.',
  verify: '`kubectl exec POD -c CONTAINER -- touch /probe` fails with `Read-only file system`.',
};
