export const en = {
  why: 'An image reference names a registry, a repository, and a tag or a digest: `registry.example.com/team/app:1.4`. The repository is in lowercase, a tag has up to 128 letters, digits, dots, underscores and hyphens, and a digest names its algorithm: `sha256:` and 64 hexadecimal digits in lowercase. The API server doesn’t check this. The kubelet does, when it starts the container.',
  risk: 'A pipeline writes `app@latest` instead of `app:latest`. The API server accepts the Deployment, and the kubelet reports `InvalidImageName` for each new pod. The rollout waits until its deadline, and a workload without older pods stays down.',
  breaks:
    'Correct the reference. No container starts from an invalid one, so no running container can break. Check that the image exists: `docker manifest inspect IMAGE` prints its manifest.',
  verify:
    '`kubectl get pods` shows `Running`. `InvalidImageName` in the column `STATUS` means that the kubelet can’t read the reference.',
};
