export const en = {
  why: 'Kernel namespaces separate a pod from its node. With `hostNetwork`, the pod uses the node’s network interfaces; with `hostPID`, it sees all of the node’s processes; with `hostIPC`, it shares the node’s memory segments. NetworkPolicies don’t apply to a pod on the host network.',
  risk: 'An attacker in a pod with `hostPID` reads passwords and tokens from the command lines of the node’s processes and, as root, from the environment of other pods’ processes. With `hostNetwork`, the attacker connects to services on the node’s loopback address, captures the node’s traffic, and reaches the metadata endpoint 169.254.169.254 despite a NetworkPolicy.',
  breaks:
    'Monitoring agents, network plug-ins and debuggers that need the node stop working, and so do clients that use the node’s address. A pod that leaves the host network gets its own address. Check with `kubectl get pod POD -o wide`, and call the pod through its Service. If a program needs the node, keep the setting and use a separate namespace.',
  verify:
    '`kubectl get pods -o custom-columns=NAME:.metadata.name,NETWORK:.spec.hostNetwork,PID:.spec.hostPID,IPC:.spec.hostIPC` shows no `true`.',
};
