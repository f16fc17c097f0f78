/**
 * The sources of the rules: one name, one title and one address each, so that two rules that rest on
 * the same page cannot call it by different titles. Rules list them with the one they rest on first.
 */

interface Source {
  readonly title: string;
  readonly url: string;
}

export const SOURCES = {
  // Azure Kubernetes Service
  aksPodSecurity: {
    title: 'Best practices for pod security in Azure Kubernetes Service (AKS)',
    url: 'https://learn.microsoft.com/azure/aks/developer-best-practices-pod-security',
  },
  aksContainerAccess: {
    title: 'Secure container access to resources in AKS',
    url: 'https://learn.microsoft.com/azure/aks/secure-container-access',
  },
  aksSecretsStore: {
    title: 'Azure Key Vault provider for Secrets Store CSI Driver in AKS',
    url: 'https://learn.microsoft.com/azure/aks/csi-secrets-store-driver',
  },
  aksStorageDrivers: {
    title: 'Container Storage Interface (CSI) drivers in AKS',
    url: 'https://learn.microsoft.com/azure/aks/csi-storage-drivers',
  },
  aksWindowsHostProcess: {
    title: 'Use Windows HostProcess containers in AKS',
    url: 'https://learn.microsoft.com/azure/aks/use-windows-hpc',
  },

  // Kubernetes
  podSecurityStandards: {
    title: 'Kubernetes: Pod Security Standards',
    url: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
  },
  kernelConstraints: {
    title: 'Kubernetes: Linux kernel security constraints for Pods and containers',
    url: 'https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/',
  },
  securityContext: {
    title: 'Kubernetes: Configure a Security Context for a Pod or Container',
    url: 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  },
  userNamespaces: {
    title: 'Kubernetes: User Namespaces',
    url: 'https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/',
  },
  seccomp: {
    title: 'Kubernetes: Seccomp and Kubernetes',
    url: 'https://kubernetes.io/docs/reference/node/seccomp/',
  },
  appArmor: {
    title: 'Kubernetes: Restrict a Container’s Access to Resources with AppArmor',
    url: 'https://kubernetes.io/docs/tutorials/security/apparmor/',
  },
  sysctls: {
    title: 'Using sysctls in a Kubernetes Cluster',
    url: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
  },
  windowsHostProcess: {
    title: 'Create a Windows HostProcess Pod',
    url: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
  },
  volumes: {
    title: 'Volumes',
    url: 'https://kubernetes.io/docs/concepts/storage/volumes/',
  },
  hostPathVolumes: {
    title: 'Volumes: hostPath',
    url: 'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
  },
  services: {
    title: 'Service: defining a Service',
    url: 'https://kubernetes.io/docs/concepts/services-networking/service/',
  },
  probes: {
    title: 'Configure Liveness, Readiness and Startup Probes',
    url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  },
  configuration: {
    title: 'Configuration best practices',
    url: 'https://kubernetes.io/docs/concepts/configuration/overview/',
  },
  secrets: {
    title: 'Secrets',
    url: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  },

  // Linux
  capabilities: {
    title: 'Linux manual page: capabilities(7)',
    url: 'https://man7.org/linux/man-pages/man7/capabilities.7.html',
  },
  noNewPrivileges: {
    title: 'Linux kernel: No New Privileges Flag',
    url: 'https://docs.kernel.org/userspace-api/no_new_privs.html',
  },
} as const satisfies Readonly<Record<string, Source>>;
