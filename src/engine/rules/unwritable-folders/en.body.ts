export const en = {
  why: 'Some images are built for root: the folders that their program writes to when it starts belong to root. As another user the program can’t write there. An `emptyDir` volume at such a folder is writable for every user of the pod. PostgreSQL must even own its data folder, and the top of a new volume belongs to root: it needs a folder below.',
  risk: 'A Deployment of NGINX is set to a non-root user. Each new pod ends with `mkdir() "/var/cache/nginx/client_temp" failed (13: Permission denied)`, and the rollout stops. Where old pods are gone already, the site is down.',
  breaks:
    'An `emptyDir` hides what the image has in the folder, and its content is deleted with the pod. The folders listed here are empty in the image or have only temporary files. For data that must outlive the pod, mount a claim at the folder instead. For PostgreSQL up to version 17 on an `emptyDir`, the fix sets `PGDATA` to a folder in the volume. Each new pod starts with an empty database there, as before.',
  verify:
    '`kubectl logs POD -c CONTAINER` has no `Permission denied`, and `kubectl get pod POD` shows the status `Running`.',
};
