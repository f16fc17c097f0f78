export const en = {
  why: 'A container on port 22 most likely runs an SSH server. It needs passwords or keys inside the container, goes past the cluster’s sign-in and leaves no trace in its audit log. For a look inside there are `kubectl exec` and `kubectl debug`.',
  risk: 'The image of a development team has an SSH server with a password that stands in the image’s build file. An attacker in another pod reads the file in the public repository, logs in over port 22, and works in the application’s container under its identity; the audit log of the cluster shows nothing, since no request went to the API server.',
  breaks:
    'Nothing is changed for you: take the SSH server out of the image and the port out of the manifest. Tools and people that log in, tunnels and file transfers over `scp` stop working; offer `kubectl exec`, `kubectl port-forward` and `kubectl cp` with rights for those who need them. A server for Git or file transfer whose purpose is SSH keeps its port and deserves a suppression with a reason.',
  verify:
    '`kubectl exec POD -c CONTAINER -- sh -c "ss -ltn || netstat -ltn"` shows nothing on port 22.',
};
