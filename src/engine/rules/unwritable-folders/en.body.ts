export const en = {
  why: 'Some images are built for root: the folders that their program writes to when it starts belong to root. As another user the program can’t write there. An `emptyDir` volume at such a folder is writable for every user of the pod.',
  risk: 'A Deployment of NGINX is set to a non-root user. Each new pod ends with `mkdir() "/var/cache/nginx/client_temp" failed (13: Permission denied)`, and the rollout stops. Where old pods are gone already, the site is down.',
  breaks:
    'An `emptyDir` hides what the image has in the folder, and its content is deleted with the pod. The folders listed here are empty in the image or have only temporary files. For data that must outlive the pod, mount a claim at the folder instead.',
  verify:
    '`kubectl logs POD -c CONTAINER` has no `Permission denied`, and `kubectl get pod POD` shows the status `Running`.',
};
