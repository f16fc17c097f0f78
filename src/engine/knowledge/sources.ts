/**
 * The sources of the rules: a name, a title and an address for each, so two rules can't cite the same page with
 * different titles. Rules contain only the names, so a review doesn't load the titles.
 */

export interface Source {
  readonly title: string;
  readonly url: string;
}

export const SOURCES = {
  // Azure Kubernetes Service
  aksAppRouting: {
    title: 'Managed NGINX ingress with the application routing add-on in AKS',
    url: 'https://learn.microsoft.com/azure/aks/app-routing',
  },
  aksChangelog: {
    title: 'Changelog of AKS',
    url: 'https://github.com/Azure/AKS/blob/master/CHANGELOG.md',
  },
  wireServer: {
    title: 'What is IP address 168.63.129.16?',
    url: 'https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16',
  },
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
  aksSystemPools: {
    title: 'Manage system node pools in AKS',
    url: 'https://learn.microsoft.com/azure/aks/use-system-pools',
  },
  aksReliability: {
    title: 'Deployment and cluster reliability best practices for AKS',
    url: 'https://learn.microsoft.com/azure/aks/best-practices-app-cluster-reliability',
  },
  aksAdvancedScheduler: {
    title: 'Best practices for advanced scheduler features in AKS',
    url: 'https://learn.microsoft.com/azure/aks/operator-best-practices-advanced-scheduler',
  },
  aksIdentityBindings: {
    title: 'Identity bindings in AKS (preview)',
    url: 'https://learn.microsoft.com/azure/aks/identity-bindings',
  },
  aksConfidentialContainers: {
    title: 'AKS: Confidential Containers (end of the preview)',
    url: 'https://github.com/Azure/AKS/issues/3781',
  },
  aksOsGuard: {
    title: 'Azure Linux with OS Guard for AKS (preview)',
    url: 'https://learn.microsoft.com/azure/aks/use-azure-linux-os-guard',
  },
  aksWorkloadIdentity: {
    title: 'Microsoft Entra Workload ID in AKS',
    url: 'https://learn.microsoft.com/azure/aks/workload-identity-overview',
  },
  aksWorkloadIdentityMigration: {
    title: 'Migrate from pod-managed identity to workload identity in AKS',
    url: 'https://learn.microsoft.com/azure/aks/workload-identity-migrate-from-pod-identity',
  },
  aksPodIdentity: {
    title: 'Use Microsoft Entra pod-managed identities in AKS',
    url: 'https://learn.microsoft.com/azure/aks/use-azure-ad-pod-identity',
  },
  aksSecretsStoreIdentity: {
    title:
      'Provide an identity to access the Azure Key Vault provider for Secrets Store CSI Driver in AKS',
    url: 'https://learn.microsoft.com/azure/aks/csi-secrets-store-identity-access',
  },
  aksSecretsStoreOptions: {
    title: 'Key Vault provider configuration for AKS Secrets Store',
    url: 'https://learn.microsoft.com/azure/aks/csi-secrets-store-configuration-options',
  },
  keyVaultProvider: {
    title: 'Azure Key Vault Provider for Secrets Store CSI Driver: Usage',
    url: 'https://azure.github.io/secrets-store-csi-driver-provider-azure/docs/getting-started/usage/',
  },
  secretsStoreDriver: {
    title: 'Secrets Store CSI Driver: Usage',
    url: 'https://secrets-store-csi-driver.sigs.k8s.io/getting-started/usage',
  },
  secretsStoreSync: {
    title: 'Secrets Store CSI Driver: Sync as Kubernetes Secret',
    url: 'https://secrets-store-csi-driver.sigs.k8s.io/topics/sync-as-kubernetes-secret',
  },
  secretsStoreLimitations: {
    title: 'Secrets Store CSI Driver: Known limitations',
    url: 'https://secrets-store-csi-driver.sigs.k8s.io/known-limitations',
  },
  workloadIdentityLabels: {
    title: 'Azure Workload Identity: Service Account Labels and Annotations',
    url: 'https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html',
  },
  workloadIdentityReleases: {
    title: 'Azure Workload Identity: releases',
    url: 'https://github.com/Azure/azure-workload-identity/releases',
  },
  defaultAzureCredential: {
    title: 'Azure Identity: credential chains, DefaultAzureCredential',
    url: 'https://learn.microsoft.com/dotnet/azure/sdk/authentication/credential-chains',
  },
  aksPodSandboxing: {
    title: 'Pod Sandboxing with AKS',
    url: 'https://learn.microsoft.com/azure/aks/use-pod-sandboxing',
  },
  aksSafeguards: {
    title: 'Use deployment safeguards in Azure Kubernetes Service (AKS)',
    url: 'https://learn.microsoft.com/azure/aks/deployment-safeguards',
  },
  azurePolicyKubernetes: {
    title: 'Azure Policy built-in definitions for AKS',
    url: 'https://learn.microsoft.com/azure/aks/policy-reference',
  },
  aksImages: {
    title: 'Best practices for container image management in AKS',
    url: 'https://learn.microsoft.com/azure/aks/operator-best-practices-container-image-management',
  },
  aksAcr: {
    title: 'Authenticate with Azure Container Registry (ACR) from AKS',
    url: 'https://learn.microsoft.com/azure/aks/cluster-container-registry-integration',
  },
  aksResources: {
    title: 'Resource management best practices for AKS',
    url: 'https://learn.microsoft.com/azure/aks/developer-best-practices-resource-management',
  },
  aksScheduler: {
    title: 'Basic scheduler feature best practices in AKS',
    url: 'https://learn.microsoft.com/azure/aks/operator-best-practices-scheduler',
  },
  aksCsiMigration: {
    title: 'Migrate from in-tree storage classes to CSI drivers on AKS',
    url: 'https://learn.microsoft.com/azure/aks/csi-migrate-in-tree-volumes',
  },
  aksNetworkPolicies: {
    title: 'Secure pod traffic by using network policies in AKS',
    url: 'https://learn.microsoft.com/azure/aks/use-network-policies',
  },
  aksNetworkPractices: {
    title: 'Best practices for network connectivity and security in AKS',
    url: 'https://learn.microsoft.com/azure/aks/operator-best-practices-network',
  },
  aksClusterSecurity: {
    title: 'Best practices for cluster security and upgrades in AKS',
    url: 'https://learn.microsoft.com/azure/aks/operator-best-practices-cluster-security',
  },
  aksInternalLoadBalancer: {
    title: 'Use an internal load balancer with AKS',
    url: 'https://learn.microsoft.com/azure/aks/internal-lb',
  },
  aksLoadBalancer: {
    title: 'Use a public standard load balancer in AKS',
    url: 'https://learn.microsoft.com/azure/aks/load-balancer-standard',
  },
  aksPodSecurityAdmission: {
    title: 'Use Pod Security Admission in AKS',
    url: 'https://learn.microsoft.com/azure/aks/use-psa',
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
  probeConcepts: {
    title: 'Liveness, Readiness, and Startup Probes',
    url: 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
  },
  podLifecycle: {
    title: 'Pod Lifecycle',
    url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/',
  },
  lifecycleHooks: {
    title: 'Container Lifecycle Hooks',
    url: 'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/',
  },
  workloadManagement: {
    title: 'Workload Management',
    url: 'https://kubernetes.io/docs/concepts/workloads/controllers/',
  },
  deployments: {
    title: 'Deployments',
    url: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/',
  },
  replicaSets: {
    title: 'Kubernetes: ReplicaSet',
    url: 'https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/',
  },
  statefulSets: {
    title: 'StatefulSets',
    url: 'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/',
  },
  jobs: {
    title: 'Jobs',
    url: 'https://kubernetes.io/docs/concepts/workloads/controllers/job/',
  },
  finishedJobs: {
    title: 'Automatic Cleanup for Finished Jobs',
    url: 'https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/',
  },
  cronJobs: {
    title: 'CronJob',
    url: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/',
  },
  containerdVolumes: {
    title: 'containerd: volumes of images in the CRI plug-in',
    url: 'https://github.com/containerd/containerd/blob/main/internal/cri/server/container_create.go',
  },
  imageConfiguration: {
    title: 'OCI image specification: configuration',
    url: 'https://github.com/opencontainers/image-spec/blob/main/config.md',
  },
  dockerImageInspect: {
    title: 'Docker command line: docker image inspect',
    url: 'https://docs.docker.com/reference/cli/docker/image/inspect/',
  },
  dockerfileVolume: {
    title: 'Dockerfile reference: VOLUME',
    url: 'https://docs.docker.com/reference/dockerfile/#volume',
  },
  persistentVolumes: {
    title: 'Persistent Volumes',
    url: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/',
  },
  horizontalPodAutoscaler: {
    title: 'Horizontal Pod Autoscaling',
    url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
  },
  topologySpread: {
    title: 'Pod Topology Spread Constraints',
    url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
  },
  assigningPods: {
    title: 'Assigning Pods to Nodes',
    url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/',
  },
  taints: {
    title: 'Taints and Tolerations',
    url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
  },
  podPriority: {
    title: 'Pod Priority and Preemption',
    url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/',
  },
  disruptions: {
    title: 'Disruptions',
    url: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/',
  },
  pods: {
    title: 'Pods',
    url: 'https://kubernetes.io/docs/concepts/workloads/pods/',
  },
  dns: {
    title: 'DNS for Services and Pods',
    url: 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/',
  },
  labels: {
    title: 'Labels and Selectors',
    url: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/',
  },
  dependentVariables: {
    title: 'Define Dependent Environment Variables',
    url: 'https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/',
  },
  configMaps: {
    title: 'ConfigMaps',
    url: 'https://kubernetes.io/docs/concepts/configuration/configmap/',
  },
  serviceAccounts: {
    title: 'Service Accounts',
    url: 'https://kubernetes.io/docs/concepts/security/service-accounts/',
  },
  configureServiceAccounts: {
    title: 'Configure Service Accounts for Pods',
    url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  },
  serviceAccountAdministration: {
    title: 'Managing Service Accounts',
    url: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
  },
  roleGoodPractices: {
    title: 'Role Based Access Control Good Practices',
    url: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
  },
  secretsGoodPractices: {
    title: 'Good practices for Kubernetes Secrets',
    url: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  },
  environmentVariables: {
    title: 'Define Environment Variables for a Container',
    url: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
  },
  applicationSecurityChecklist: {
    title: 'Kubernetes: Application Security Checklist',
    url: 'https://kubernetes.io/docs/concepts/security/application-security-checklist/',
  },
  ephemeralContainers: {
    title: 'Kubernetes: Ephemeral Containers',
    url: 'https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/',
  },
  runtimeClass: {
    title: 'Kubernetes: Runtime Class',
    url: 'https://kubernetes.io/docs/concepts/containers/runtime-class/',
  },
  sharedProcessNamespace: {
    title: 'Kubernetes: Share Process Namespace between Containers in a Pod',
    url: 'https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/',
  },
  windowsUserName: {
    title: 'Kubernetes: Configure RunAsUserName for Windows pods and containers',
    url: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/',
  },
  shellInContainer: {
    title: 'Kubernetes: Get a Shell to a Running Container',
    url: 'https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/',
  },
  imageReferences: {
    title: 'The grammar of image references in the distribution project',
    url: 'https://pkg.go.dev/github.com/distribution/reference',
  },
  ingressNginxStatement: {
    title: 'Ingress NGINX: Statement from the Kubernetes Steering and Security Response Committees',
    url: 'https://kubernetes.io/blog/2026/01/29/ingress-nginx-statement/',
  },
  nginxRelease: {
    title: 'NGINX 1.30.4, with the fix for CVE-2026-42533 (2026-07-15)',
    url: 'https://github.com/nginx/nginx/releases/tag/release-1.30.4',
  },
  gatewayApi: {
    title: 'Gateway API',
    url: 'https://gateway-api.sigs.k8s.io/',
  },
  images: {
    title: 'Images',
    url: 'https://kubernetes.io/docs/concepts/containers/images/',
  },
  alwaysPullImages: {
    title: 'Admission control: AlwaysPullImages',
    url: 'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#alwayspullimages',
  },
  registryFreeze: {
    title: 'k8s.gcr.io Image Registry Will Be Frozen From the 3rd of April 2023',
    url: 'https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/',
  },
  resources: {
    title: 'Resource Management for Pods and Containers',
    url: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
  },
  podResources: {
    title: 'Assign Pod-level CPU and memory resources',
    url: 'https://kubernetes.io/docs/tasks/configure-pod-container/assign-pod-level-resources/',
  },
  qualityOfService: {
    title: 'Pod Quality of Service Classes',
    url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/',
  },
  limitRanges: {
    title: 'Limit Ranges',
    url: 'https://kubernetes.io/docs/concepts/policy/limit-range/',
  },
  resourceQuotas: {
    title: 'Resource Quotas',
    url: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
  },
  nodePressure: {
    title: 'Node-pressure Eviction',
    url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/node-pressure-eviction/',
  },
  sidecars: {
    title: 'Sidecar Containers',
    url: 'https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/',
  },
  ephemeralStorage: {
    title: 'Local ephemeral storage',
    url: 'https://kubernetes.io/docs/concepts/storage/ephemeral-storage/',
  },
  emptyDir: {
    title: 'Volumes: emptyDir',
    url: 'https://kubernetes.io/docs/concepts/storage/volumes/#emptydir',
  },
  mountPropagation: {
    title: 'Volumes: mount propagation',
    url: 'https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation',
  },
  storageClasses: {
    title: 'Storage Classes',
    url: 'https://kubernetes.io/docs/concepts/storage/storage-classes/',
  },
  networkPolicies: {
    title: 'Network Policies',
    url: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
  },
  ingress: {
    title: 'Ingress',
    url: 'https://kubernetes.io/docs/concepts/services-networking/ingress/',
  },
  hostAliases: {
    title: 'Adding entries to Pod /etc/hosts with HostAliases',
    url: 'https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/',
  },
  disruptionBudgets: {
    title: 'Specifying a Disruption Budget for your Application',
    url: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
  },
  deprecationGuide: {
    title: 'Deprecated API Migration Guide',
    url: 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
  },
  recommendedLabels: {
    title: 'Recommended Labels',
    url: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/',
  },
  objectNames: {
    title: 'Object Names and IDs',
    url: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  },
  namespaces: {
    title: 'Namespaces',
    url: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
  },
  annotations: {
    title: 'Annotations',
    url: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/',
  },
  owners: {
    title: 'Owners and Dependents',
    url: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/owners-dependents/',
  },
  objects: {
    title: 'Objects In Kubernetes',
    url: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/',
  },
  podSecurityAdmission: {
    title: 'Pod Security Admission',
    url: 'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
  },
  externalIpsFlaw: {
    title: 'Kubernetes: CVE-2020-8554, man in the middle using LoadBalancer or ExternalIPs',
    url: 'https://github.com/kubernetes/kubernetes/issues/97076',
  },
  ingressNginxFlaws: {
    title: 'Kubernetes: Ingress-nginx CVE-2025-1974, what you need to know',
    url: 'https://kubernetes.io/blog/2025/03/24/ingress-nginx-cve-2025-1974/',
  },
  ingressNginxRetirement: {
    title: 'Kubernetes: Ingress NGINX Retirement',
    url: 'https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/',
  },
  ingressNginxRisks: {
    title: 'Ingress-NGINX Controller: Annotations Risks',
    url: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations-risk/',
  },
  kubeLinterChecks: {
    title: 'KubeLinter: checks',
    url: 'https://github.com/stackrox/kube-linter/blob/main/docs/generated/checks.md',
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

  // Others
  dockerSocket: {
    title: 'Docker: Protect the Docker daemon socket',
    url: 'https://docs.docker.com/engine/security/protect-access/',
  },
  dockerInDocker: {
    title: 'Docker official images: docker, start script of dind',
    url: 'https://github.com/docker-library/docker/blob/master/dockerd-entrypoint.sh',
  },
  awsLoadBalancerController: {
    title: 'AWS Load Balancer Controller: Annotations',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/',
  },
  bitnamiCatalog: {
    title: 'Bitnami: Upcoming changes to the Bitnami catalog',
    url: 'https://github.com/bitnami/containers/issues/83267',
  },
  endOfLife: {
    title: 'endoflife.date: end-of-life dates of releases',
    url: 'https://endoflife.date/',
  },
  gitSync: {
    title: 'git-sync: a sidecar that clones a repository',
    url: 'https://github.com/kubernetes/git-sync',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceName = keyof typeof SOURCES;

export const sourceOf = (name: SourceName): Source => SOURCES[name];
