export const en = {
  why: 'A HostProcess container runs its program as a process of the Windows node, with the node’s files, network and, as `NT AUTHORITY\\SYSTEM`, all of its privileges. It is intended for administering nodes. For applications, it is what `privileged` is on Linux.',
  risk: 'An attacker runs code in an application whose pod sets `hostProcess: true`. The code reads the kubelet’s credentials from the node’s disk, stops the security agent and adds a service that starts with the node. The attacker stays even if the pod is deleted.',
  breaks:
    'Node agents that install drivers, collect host logs or configure the network stop working. Keep them in a separate namespace. An ordinary container can’t use an account of the node in `runAsUserName`. Also remove `hostNetwork`, which only HostProcess containers need on Windows. If only `hostProcess` showed that the pod is for Windows, the fix sets `os.name`. Start the pod on a Windows node and check with `kubectl logs POD` that the program finds its files and can open its ports.',
  verify:
    '`kubectl get pod POD -o yaml | grep hostProcess` finds no `true`, and `kubectl exec POD -- whoami` names a user of the container, not of the node.',
};
