export const en = {
  why: 'Kernel namespaces are what separates a pod from its node. `hostNetwork`, `hostPID` and `hostIPC` each give one of them up: the pod then uses the node’s network interfaces, sees all of its processes, or shares its memory segments. NetworkPolicies no longer apply to a pod on the host network.',
  risk: 'An attacker who runs code in a pod with `hostPID` lists the node’s processes and reads passwords and tokens from their command lines and, as root, from the environment of other pods’ processes. With `hostNetwork` the attacker talks to services that listen on the node’s loopback address, captures traffic of the node, and reaches the metadata endpoint 169.254.169.254 past any NetworkPolicy that closes it to pods.',
  breaks:
    'Monitoring agents, network plug-ins and debuggers that look at the node stop working, as does everything that reaches the pod at the node’s address. A pod that leaves the host network gets an address of its own: check with `kubectl get pod POD -o wide`, then call it through its Service and read its log for refused connections. Whoever needs the node should keep the setting and live in a namespace of its own.',
  verify:
    '`kubectl get pods -o custom-columns=NAME:.metadata.name,NETWORK:.spec.hostNetwork,PID:.spec.hostPID,IPC:.spec.hostIPC` shows no `true`.',
};
