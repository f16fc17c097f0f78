export const en = {
  why: 'With `fsGroup`, the files of most volumes belong to that group, and every process of the pod is a member of it. This lets a non-root user write to a disk. Group 0 would put the pod in the root group, and so would a 0 in `supplementalGroups`.',
  risk: 'An attacker who takes over the application is a member of the root group. They read and change everything that group can access in the image and on mounted host folders. Their files on a shared disk also belong to the root group, so another pod may trust them.',
  breaks:
    'The pod can’t read files that only the root group can read. The first mount of a large disk can take minutes, because every file gets the new group. `fsGroupChangePolicy: OnRootMismatch` avoids this for later mounts. The field has no effect on volumes of the Secrets Store CSI driver and some file shares. Start the pod in a test namespace and let the application write a file.',
  verify:
    '`kubectl exec POD -c CONTAINER -- id -G` lists the chosen number and no 0, and `kubectl exec POD -c CONTAINER -- ls -ldn MOUNTPATH` shows it as the group of the volume.',
};
