export const en = {
  why: 'Sysctls change how the kernel behaves. Some belong to the pod alone and are known to be harmless; others exhaust the node, weaken the pod’s network or reach other pods. The Baseline standard lists the safe ones, and the list grows with the policy version.',
  risk: 'A pod sets `net.ipv4.conf.all.route_localnet` to 1 so that a proxy can redirect its traffic. From then on the kernel lets packets in that arrive from outside for 127.0.0.1. An attacker in the same network segment sends such packets and reaches the administration port that the program opened on its loopback address only, without a password.',
  breaks:
    'Programs tuned for many connections, such as proxies, Redis or databases, get the kernel’s defaults back and may warn at start or accept fewer connections under load. Read the start of the log and repeat your load test. The kubelet rejects other sysctls with `SysctlForbidden` anyway unless the operator has allowed them; ask the operator before you tune there.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,SYSCTLS:.spec.securityContext.sysctls[*].name"` shows only names on the list, and no pod has the status `SysctlForbidden`.',
};
