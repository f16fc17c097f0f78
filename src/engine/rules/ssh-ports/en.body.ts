export const en = {
  why: 'A container with port 22 probably runs an SSH server. It needs passwords or keys in the container, bypasses the cluster’s sign-in and doesn’t appear in its audit log. Use `kubectl exec` and `kubectl debug` to inspect a container.',
  risk: 'The image of a development team has an SSH server with a password in the image’s build file. An attacker in another pod reads the file in the public repository, logs in over port 22, and works in the application’s container with its identity. The cluster’s audit log shows nothing, because no request reached the API server.',
  breaks:
    'Remove the SSH server from the image and the port from the manifest. Tools and people that log in, tunnels and file transfers with `scp` stop working. Offer `kubectl exec`, `kubectl port-forward` and `kubectl cp`, with permissions for those who need them. For a server whose purpose is SSH, such as Git or file transfer, keep the port and suppress the finding with a reason.',
  verify:
    '`kubectl exec POD -c CONTAINER -- sh -c "ss -ltn || netstat -ltn"` shows nothing on port 22.',
};
