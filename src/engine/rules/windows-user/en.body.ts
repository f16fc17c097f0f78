export const en = {
  why: 'Windows images have two users of their own: `ContainerAdministrator`, who may do everything inside the container, and `ContainerUser`. Images based on Windows Server Core start as the administrator unless `runAsUserName` says otherwise, those based on Nano Server as the ordinary user. It is the Windows counterpart of running as root.',
  risk: 'An attacker runs commands through a flaw in an application on IIS. As `ContainerAdministrator` they install a service, read the application pool’s credentials and whatever is mounted, and have every right that an exploit of the shared Windows kernel asks for. The AKS deployment safeguards reject such pods.',
  breaks:
    'As `ContainerUser` a program cannot write to `C:\\Program Files`, install services or change the registry for all users; IIS itself needs an administrator to start. Start the pod in a test namespace and look for `Access is denied` in `kubectl logs POD`. Grant the user the folders it needs with `icacls` when the image is built.',
  verify: '`kubectl exec POD -c CONTAINER -- whoami` prints `user manager\\containeruser`.',
};
