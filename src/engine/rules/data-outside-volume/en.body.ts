export const en = {
  why: '`mountPath` is the folder where a container sees a volume. An image can declare volumes itself, with `VOLUME` in its Dockerfile. For each of them, containerd creates a volume that is deleted with the container, unless the pod mounts a volume at exactly that path. A claim that is mounted above it, or in another folder, stays empty.',
  risk: 'A StatefulSet runs `postgres:16` with a claim at `/var/lib/postgresql`. The image declares the volume `/var/lib/postgresql/data`, so the database isn’t on the claim. Weeks later, a node is upgraded and the pod is replaced. PostgreSQL starts with an empty database, and backups of the disk contain nothing.',
  breaks:
    'The current data is deleted as soon as the pod is replaced, by this or any other change. Export it first, for example with `kubectl exec POD -- pg_dumpall -U postgres`, and import it afterwards. CRI-O creates a folder instead of a volume, so a claim mounted above may already hold the data: after the fix, the program no longer finds it and starts empty. Move the files on the claim, or set `subPath`. For PostgreSQL up to version 17, the fix also sets `PGDATA` to a folder in the volume. If other settings may name the folder, the fix changes nothing: mount the claim where the program writes, or set its data folder to a folder in the claim.',
  verify:
    '`kubectl exec POD -- sh -c "df -P FOLDER"` shows the disk of the claim in the column `Mounted on`.',
};
