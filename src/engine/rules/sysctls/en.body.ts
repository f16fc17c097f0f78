export const en = {
  why: 'Sysctls change how the kernel behaves. Some apply only to the pod and are known to be harmless. Others exhaust the node, weaken the pod’s network or affect other pods. Baseline lists the safe ones, and the list grows with the policy version.',
  risk: 'A pod sets `net.ipv4.conf.all.route_localnet` to 1 so that a proxy can redirect its traffic. The kernel then accepts packets from outside for 127.0.0.1. An attacker in the same network segment sends such packets and reaches an administration port on the loopback address that has no password.',
  breaks:
    'Programs tuned for many connections, such as proxies, Redis or databases, get the kernel’s defaults again and may warn at startup or accept fewer connections under load. Read the start of the log and repeat your load test. The kubelet rejects other sysctls with `SysctlForbidden` unless the operator has allowed them, so ask the operator first.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,SYSCTLS:.spec.securityContext.sysctls[*].name"` shows only names on the list, and no pod has the status `SysctlForbidden`.',
};
