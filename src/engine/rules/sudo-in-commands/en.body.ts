export const en = {
  why: 'With `sudo`, an ordinary user becomes root, through a setuid program and a list of allowed users. In a container, the process then has root’s privileges whenever it wants, whatever user the manifest sets. With `allowPrivilegeEscalation: false`, it doesn’t work.',
  risk: 'An image adds its user to `sudoers` without a password so that a line of the start script can change the owner of a folder. An attacker who breaks into the application as that user runs `sudo -i` and is root in the container, although the image is meant to be non-root.',
  breaks:
    'Replace the step that needs root: set owners and permissions when you build the image, use `fsGroup` for volumes, or use an init container that runs as root only for this step. Remove `sudo`, from the image too. Then start the pod in a test namespace and look for `Permission denied` or `sudo: not found` in `kubectl logs POD`.',
  verify: '`kubectl exec POD -c CONTAINER -- sh -c "command -v sudo"` prints nothing.',
};
