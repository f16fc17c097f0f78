export const en = {
  why: '`volumes` lists what containers of the pod can mount. A volume that no container mounts has no effect in the containers: the kubelet ignores it. Podsmith doesn’t report volumes that an annotation of the pod mentions, and volumes of custom resources, whose controllers add containers.',
  risk: 'A container loses its `volumeMounts` in a refactoring. The database now writes to the file system of the container, all tests pass, and the claim stays empty. At the next rollout, the container is replaced and the data of two weeks is lost.',
  breaks:
    'Nothing changes in the containers when you remove the volume. First check whether the mount is missing: compare `volumeMounts` with the documentation of the image and with the last version of the manifest. If a webhook adds a container that mounts the volume, the pod is rejected with `volumeMounts[0].name: Not found`.',
  verify:
    '`kubectl get pod POD -o jsonpath="{.spec.containers[*].volumeMounts[*].name}"` prints the name of every volume.',
};
