export const en = {
  why: 'Windows images have two users: `ContainerAdministrator`, the counterpart of root, can do everything in the container, and `ContainerUser` can’t. Unless `runAsUserName` is set, images based on Windows Server Core start as the administrator, and those based on Nano Server as the ordinary user.',
  risk: 'An attacker runs commands through a vulnerability in an application on IIS. As `ContainerAdministrator` they install a service, read the application pool’s credentials and all mounted files, and have the privileges to attack the shared Windows kernel. AKS deployment safeguards reject such pods.',
  breaks:
    'As `ContainerUser`, a program can’t write to `C:\\Program Files`, install services or change the registry for all users. IIS itself needs an administrator to start. Start the pod in a test namespace and look for `Access is denied` in `kubectl logs POD`. In the image build, give the user access to the folders that it needs with `icacls`.',
  verify: '`kubectl exec POD -c CONTAINER -- whoami` prints `user manager\\containeruser`.',
};
