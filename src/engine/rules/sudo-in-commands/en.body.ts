export const en = {
  why: '`sudo` turns an ordinary user into root, through a program file with the setuid bit and a list of who may. In a container it means that the process has root’s power whenever it wants, whatever user the manifest shows. With `allowPrivilegeEscalation: false` it does not work at all.',
  risk: 'An image adds its user to `sudoers` without a password so that one line of the start script can change the owner of a folder. An attacker who gets into the application as that user types `sudo -i` and is root in the container. All the care that went into a non-root image is gone with one word.',
  breaks:
    'What the line did as root has to happen elsewhere: set owners and permissions when the image is built, let `fsGroup` do it for volumes, or move the step to an init container that runs as root for that purpose alone. Take out `sudo` by hand, and from the image as well. Then start the pod in a test namespace and look for `Permission denied` or `sudo: not found` in `kubectl logs POD`.',
  verify: '`kubectl exec POD -c CONTAINER -- sh -c "command -v sudo"` prints nothing.',
};
