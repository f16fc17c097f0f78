/**
 * Sysctls that are safe for a pod to set: namespaced, and known not to touch the node or other pods. Level
 * Baseline and the kubelet allow the same names, each from the version that added it.
 */

export const SYSCTL_STEPS: readonly { readonly minor: number; readonly adds: readonly string[] }[] =
  [
    {
      minor: 0,
      adds: [
        'kernel.shm_rmid_forced',
        'net.ipv4.ip_local_port_range',
        'net.ipv4.ip_unprivileged_port_start',
        'net.ipv4.ping_group_range',
        'net.ipv4.tcp_syncookies',
      ],
    },
    { minor: 27, adds: ['net.ipv4.ip_local_reserved_ports'] },
    {
      minor: 29,
      adds: [
        'net.ipv4.tcp_fin_timeout',
        'net.ipv4.tcp_keepalive_intvl',
        'net.ipv4.tcp_keepalive_probes',
        'net.ipv4.tcp_keepalive_time',
      ],
    },
    { minor: 32, adds: ['net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem'] },
    { minor: 37, adds: ['net.ipv4.tcp_notsent_lowat', 'net.ipv4.tcp_slow_start_after_idle'] },
  ];

/** The names that are safe at a minor version, written with dots. */
export const safeSysctlsAt = (minor: number): ReadonlySet<string> =>
  new Set(SYSCTL_STEPS.filter((step) => step.minor <= minor).flatMap(({ adds }) => adds));
