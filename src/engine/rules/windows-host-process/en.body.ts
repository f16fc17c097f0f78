export const en = {
  why: 'A HostProcess container is a Windows container in name only: its program runs as a process of the node, with the node’s files, network and, as `NT AUTHORITY\\SYSTEM`, all of its rights. It is made for administering nodes. For applications it is what `privileged` is on Linux.',
  risk: 'An attacker runs code in an application whose pod sets `hostProcess: true`. The code reads the kubelet’s credentials from the node’s disk, stops the security agent and adds a service that starts with the node. Deleting the pod then no longer removes the attacker.',
  breaks:
    'Node agents that install drivers, collect host logs or configure the network stop working; keep them in a namespace of their own. An ordinary container cannot use an account of the node in `runAsUserName`, and `hostNetwork`, which only HostProcess containers need on Windows, should go as well. Where `hostProcess` alone told that the pod is for Windows, the fix says so in `os.name`. Start the pod on a Windows node and check with `kubectl logs POD` that the program finds its files and is allowed to open its ports.',
  verify:
    '`kubectl get pod POD -o yaml | grep hostProcess` finds no `true`, and `kubectl exec POD -- whoami` names a user of the container, not of the node.',
};
