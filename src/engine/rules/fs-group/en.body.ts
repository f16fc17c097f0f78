export const en = {
  why: 'With `fsGroup` the files of most volumes belong to that group, and every process of the pod is a member of it; this is how a non-root user may write to a disk. Group 0 would put the pod into the root group instead. The same holds for a 0 in `supplementalGroups`.',
  risk: 'An attacker who takes over the application is a member of the root group. They read and change whatever that group may reach in the image and on mounted host folders. Files that they leave on a shared disk belong to the root group too, and another pod that mounts the disk may trust them.',
  breaks:
    'Files that only the root group may read become unreadable for the pod. At the first mount a large disk may take minutes, since every file gets the new group; `fsGroupChangePolicy: OnRootMismatch` avoids the repetition. It has no effect on volumes of the Secrets Store CSI driver and on some file shares. Start the pod in a test namespace and let the application write a file.',
  verify:
    '`kubectl exec POD -c CONTAINER -- id -G` lists the chosen number and no 0, and `kubectl exec POD -c CONTAINER -- ls -ldn MOUNTPATH` shows it as the group of the volume.',
};
