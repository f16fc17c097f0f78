export const messages = {
  'operator.title': 'Operator sheet',
  'operator.intent':
    'What these manifests need from their cluster. The cluster may already have some of it, so check before you change anything.',
  'operator.empty': 'This manifest needs nothing special from the cluster.',
  'operator.progress': '{done, number} of {total, number} done',
  'operator.from': 'Required by:',
  'operator.more': '{n, plural, one {and # more place} other {and # more places}}',
  'operator.refused':
    'The manifest has `{text}`, which isn’t valid here ({name}), so the commands don’t contain it. Correct the manifest.',
  'operator.left-out': 'Not included:',
  'operator.document': 'document {at}, line {line}',
  'operator.line': 'line {line}',
  'operator.left-out.broken': 'its YAML can’t be read',
  'operator.left-out.patch': 'a patch without its base',
  'operator.left-out.base-or-patch': 'a patch, or a base that Kustomize completes',
  'operator.left-out.fragment': 'part of an object, which Kubernetes rejects',
  'operator.left-out.kustomization': 'a Kustomization that must be rendered first',
  'operator.left-out.compose': 'a Docker Compose file',
  'operator.left-out.old-api-version': 'a version that Kubernetes no longer serves',
  'operator.left-out.no-kind': 'not an object: apiVersion or kind is missing',
  'operator.left-out.not-a-map': 'not an object: it isn’t a map',
  'operator.reading': 'The text is still being read.',
  'operator.shell': 'Commands for',
  'operator.shell.bash': 'Bash',
  'operator.shell.powershell': 'PowerShell 7',
  'operator.fields': 'Values that aren’t in the manifest',
  'operator.fields.help':
    'Used in the commands, and kept only for this tab. Values that you leave empty appear in braces.',
  'operator.field.of': '{name} for {of}',
  'operator.field.wrong': 'This name isn’t valid. {help}',
  'operator.list': 'Checklist',
  'operator.copy': 'Copy as Markdown',
  'operator.download': 'Download .md',
  'operator.file': 'operator-sheet.md',
  'operator.copied': 'Copied',

  'operator.name.subscription': 'Subscription ID',
  'operator.name.resource-group': 'Resource group of the cluster',
  'operator.name.cluster': 'Cluster',
  'operator.name.vault': 'Key vault',
  'operator.name.vault-object': 'Name in the key vault',
  'operator.name.identity-group': 'Resource group of the identity',
  'operator.name.identity': 'Managed identity',
  'operator.name.client-id': 'Client ID',
  'operator.name.issuer': 'OIDC issuer URL',
  'operator.name.registry': 'Registry',
  'operator.name.scale-set': 'Scale set of the nodes',
  'operator.name.node-pool': 'New node pool',
  'operator.name.windows-pool': 'New Windows node pool',
  'operator.name.namespace': 'Namespace',
  'operator.name.service-account': 'ServiceAccount',
  'operator.name.object': 'Name of an object',
  'operator.name.key': 'Key',
  'operator.name.api-group': 'API group',
  'operator.name.node': 'Node',
  'operator.name.node-label': 'Node label',
  'operator.name.sysctl': 'Sysctl',
  'operator.name.profile-file': 'Profile file',
  'operator.name.profile-name': 'Profile name',
  'operator.name.file': 'File',

  'operator.help.subscription': 'A GUID such as 00000000-0000-0000-0000-000000000000.',
  'operator.help.resource-group':
    'At most 90 letters, digits and . _ - ( ), and no dot at the end.',
  'operator.help.cluster': 'At most 63 letters, digits, hyphens and underscores.',
  'operator.help.issuer':
    'If empty, `az aks show` reads it. Otherwise an https address that ends with a slash.',
  'operator.help.vault': '3 to 24 letters, digits and hyphens. The first is a letter.',
  'operator.help.identity-group': 'If empty, the same as the cluster’s.',
  'operator.help.identity': '3 to 128 letters, digits, hyphens and underscores.',
  'operator.help.client-id': 'A GUID such as 00000000-0000-0000-0000-000000000000.',
  'operator.help.namespace': 'At most 63 lowercase letters, digits and hyphens.',
  'operator.help.node-pool': 'At most 12 lowercase letters and digits. The first is a letter.',
  'operator.help.windows-pool': 'At most 6 lowercase letters and digits. The first is a letter.',
  'operator.help.scale-set': 'At most 64 letters, digits, hyphens, dots and underscores.',

  'operator.item.access': 'Sign in to the cluster',
  'operator.why.access':
    'The commands below need the Azure CLI, kubectl and permissions for the cluster.',
  'operator.item.kubernetes-version': 'Kubernetes {version} or later, on control plane and nodes',
  'operator.why.kubernetes-version':
    'Older versions reject these fields or silently drop them: `{fields}`.{old, select, yes { The manifest is reviewed for {chosen}, which is older.} other {}}',
  'operator.item.key-vault-add-on': 'Secrets Store CSI driver with the Key Vault provider',
  'operator.why.key-vault-add-on':
    'Pods mount secrets through it, and don’t start without it. Rotation is off by default. It updates mounted files and synced Secrets. Environment variables and `subPath` mounts change only in new pods. Ports 9808 and 8095 must be free on the nodes.',
  'operator.item.workload-identity': 'OIDC issuer and Microsoft Entra Workload ID',
  'operator.why.workload-identity':
    'Pods use identities through their ServiceAccount, without stored credentials. On AKS Automatic, both are on. You can’t turn the issuer off again.',
  'operator.item.known-identity': 'Identity with client ID `{clientId}`',
  'operator.why.known-identity':
    'It must exist in the tenant that the manifest specifies, as a user-assigned managed identity or an app registration. The commands need its name.',
  'operator.item.new-identity': 'Identity for ServiceAccount `{account}`',
  'operator.why.new-identity':
    'The manifest has no client ID. Create a managed identity or use an existing one, and set its client ID in the ServiceAccount’s annotation `azure.workload.identity/client-id`.',
  'operator.item.federated-credential':
    'Federated credential for ServiceAccount `{named, select, yes {{namespace}/} other {}}{account}`',
  'operator.why.federated-credential':
    'With it, Microsoft Entra ID trusts only this ServiceAccount of this cluster. Issuer, subject and audience must match exactly. A new credential can take a few minutes to work. An identity can have 20, and {count, plural, one {these manifests need #} other {these manifests need #}}.{over, select, yes { That is too many. Use several identities, or an identity binding (in preview as of August 2026).} other {}} For an app registration, use `az ad app federated-credential create`.',
  'operator.item.identity-binding': 'Identity binding (preview) for client ID `{clientId}`',
  'operator.why.identity-binding':
    'Several clusters share one credential of the identity, and a role in the cluster determines which ServiceAccount can use it.{known, select, yes {} other { The manifests don’t say which one mounts it. Enter its name.}} In preview as of August 2026. It needs Azure CLI 2.73.0 with the extension aks-preview, and isn’t available for clusters with API server VNet integration.',
  'operator.item.proxy-sidecar': 'Migration proxy: a privileged init container',
  'operator.why.proxy-sidecar':
    'The webhook adds `azwi-proxy-init` to these pods. It is privileged and runs as root, so their namespace can’t enforce Baseline. Use it only while you migrate Linux pods with old SDKs.',
  'operator.item.pod-identity': 'Pod-managed identity isn’t supported: migrate',
  'operator.why.pod-identity':
    'The add-on received patches until September 2025. Set up Workload ID in parallel, restart the pods and verify. Then remove the label `aadpodidbinding`, the objects of `aadpodidentity.k8s.io`, and finally the add-on.',
  'operator.item.vault-access': 'Permission to read key vault `{vault}`',
  'operator.why.vault-access':
    '{mode, select, user_assigned {The nodes’ identity needs} system_assigned {The nodes’ system-assigned identity needs} service_principal {The service principal needs} other {The identity needs}} only read access: `Key Vault Secrets User` for secrets, `Key Vault Certificate User` for keys and certificates. For a vault with access policies, use the last command instead of roles.',
  'operator.item.vault-content':
    'Content of key vault `{vault}`: {count, plural, one {# object} other {# objects}}',
  'operator.why.vault-content':
    'A pod doesn’t start if an object is missing. The commands don’t print values or leave them in the shell history: they ask for secrets, and read certificates from a PFX or PEM file.',
  'operator.item.node-identity':
    '{mode, select, user_assigned {Managed identity `{clientId}` on the nodes} other {System-assigned identity on the nodes}}',
  'operator.why.node-identity':
    'The provider signs in with an identity of the nodes, which every pod on these nodes can also use. With Workload ID, only one ServiceAccount can use the identity.',
  'operator.item.windows-nodes': 'Windows node pool',
  'operator.why.windows-nodes':
    'Windows pods need nodes whose version matches their image. The name of the pool has at most 6 characters.',
  'operator.item.node-labels': 'Nodes with the label `{label}`',
  'operator.why.node-labels':
    'Pods wait until such a node exists. Label node pools, not single nodes.',
  'operator.item.low-ports': 'Nodes that allow ports below 1024 ({ports}) without root',
  'operator.why.low-ports':
    'With containerd 2, any user can bind them (Ubuntu 24.04, Azure Linux 3). With containerd 1.7, only root can (Ubuntu 22.04, and presumably pools for Pod Sandboxing). A port from 1024 up, behind a Service, works everywhere.',
  'operator.item.user-namespaces': 'Nodes with user namespaces',
  'operator.why.user-namespaces':
    '`hostUsers: false` needs Kubernetes 1.33 on the control plane and the nodes, and Azure Linux 3.0 or Ubuntu 24.04. It doesn’t work on Windows. The file system of every volume must support idmapped mounts.',
  'operator.item.app-armor-nodes': 'Nodes with AppArmor',
  'operator.why.app-armor-nodes':
    'These pods don’t start on nodes without AppArmor. Ubuntu has it. Azure Linux 3.0 has it since node image 2025-11-07, except on confidential VMs. Azure Container Linux and Azure Linux 4 use SELinux instead.',
  'operator.item.app-armor-profile': 'AppArmor profile `{profile}` loaded on every node',
  'operator.why.app-armor-profile':
    'A pod doesn’t start on a node without it, including new nodes. Load it with a DaemonSet, or when you set up nodes.',
  'operator.item.seccomp-profile': 'Seccomp profile on every node: `{path}`',
  'operator.why.seccomp-profile':
    'A container isn’t created on a node without this file, including new nodes. Write it with a DaemonSet, or when you set up nodes.',
  'operator.item.se-linux-nodes': 'Nodes with SELinux',
  'operator.why.se-linux-nodes':
    'The options have an effect only on nodes with SELinux. Azure Container Linux enforces it. Ubuntu and Azure Linux 3 use AppArmor.',
  'operator.item.unsafe-sysctls': 'Node pool that allows unsafe sysctls: `{names}`',
  'operator.why.unsafe-sysctls':
    'The kubelet rejects pods that set them unless `allowedUnsafeSysctls` lists them. You can set it only when you create a node pool. With unsafe sysctls, a pod can harm its node or other pods.',
  'operator.item.pod-sandboxing': 'Node pool for Pod Sandboxing (`{name}`)',
  'operator.why.pod-sandboxing':
    'Each pod gets its own kernel. This needs Kubernetes 1.27, Azure CLI 2.80.0, Azure Linux, and generation 2 VMs with nested virtualization. The memory limit of a pod is the size of its VM, or 512Mi if it isn’t set.',
  'operator.item.confidential-containers':
    'Node pool for Confidential Containers (`{name}`, preview)',
  'operator.why.confidential-containers':
    'Microsoft announced the end of this preview for March 2026, so check first whether AKS still offers it. It needs Azure Linux on AMD SEV-SNP. The manifest needs a security policy, which `az confcom` creates.',
  'operator.item.runtime-class': 'RuntimeClass `{name}` and nodes that have its runtime',
  'operator.why.runtime-class':
    '{held, select, yes {The manifests contain the class. Its handler must be set up on the nodes.} other {The API server rejects pods whose class doesn’t exist. Its handler must be set up on the nodes.}}',
  'operator.item.network-policy-engine': 'Network policy engine',
  'operator.why.network-policy-engine':
    'Without one, NetworkPolicies have no effect, and there is no warning. If you add or change it on an existing cluster, all node pools are reimaged at once. Cilium needs Azure CNI, and a cluster without Windows pools.',
  'operator.item.azure-policy': 'Azure Policy add-on with the {level} initiative',
  'operator.why.azure-policy':
    'The manifests are reviewed for it. It only audits unless its effect is deny.',
  'operator.item.deployment-safeguards': 'Deployment safeguards at level {level}',
  'operator.why.deployment-safeguards':
    'The manifests are reviewed for them. AKS Automatic enforces them already. They need the Azure Policy add-on. Start with warnings, then run `az aks safeguards update --level Enforce`.',
  'operator.item.pod-security-labels':
    'Pod Security labels on {named, select, yes {namespace `{namespace}`} other {the namespace}}: {level}, {version}',
  'operator.why.pod-security-labels':
    '{failing, plural, =0 {The workloads in these manifests pass. Other pods in the namespace may not. The first command lists them and changes nothing.} one {# workload there doesn’t pass {level} yet. Warn and audit first, without enforcing.} other {# workloads there don’t pass {level} yet. Warn and audit first, without enforcing.}}',
  'operator.item.custom-resources': 'Custom resources of `{group}`: {kinds}',
  'operator.why.custom-resources':
    'They aren’t part of Kubernetes. The cluster needs their definitions and their controller.',
  'operator.item.missing-object': '{kind} `{named, select, yes {{namespace}/} other {}}{name}`',
  'operator.why.missing-object':
    'The manifests refer to it but don’t contain it. {kind, select, Namespace {Objects in it are rejected without it.} ServiceAccount {Pods that use it are rejected without it.} PriorityClass {Pods with it are rejected without it.} IngressClass {Without it no controller serves the Ingress.} StorageClass {Claims wait for it, and pods wait for the claims.} PersistentVolumeClaim {Pods wait for it.} SecretProviderClass {Pods wait for it and never start.} other {Containers don’t start without it. The command reads contents from files, so they aren’t in the shell history.}}',
  'operator.item.azure-registry': 'Access of the nodes to registry `{registry}`',
  'operator.why.azure-registry':
    'Attaching the registry gives the kubelet’s identity the role `AcrPull`. A registry with repository permissions (ABAC) needs the role `Container Registry Repository Reader` instead.{secrets, select, yes { The pods then don’t need `imagePullSecrets`.} other {}}',
  'operator.item.other-registry': 'Access of the nodes to registry `{registry}`',
  'operator.why.other-registry':
    '{secrets, select, yes {The pods have `imagePullSecrets`. The nodes must be able to reach the registry.} other {The nodes must be able to reach it. If it isn’t public, the pods need `imagePullSecrets`.}}',

  'operator.step.subscription': 'Choose the subscription',
  'operator.step.credentials': 'Get access with kubectl',
  'operator.step.version': 'Check the version',
  'operator.step.upgrades': 'List the versions to upgrade to',
  'operator.step.add-on-check': 'Check whether it is on',
  'operator.step.add-on-enable': 'Turn it on, with rotation',
  'operator.step.add-on-rotation': 'If it is on: turn rotation on',
  'operator.step.add-on-pods': 'Verify: driver and provider run on every node',
  'operator.step.identity-features': 'Check whether both are on',
  'operator.step.identity-enable': 'Turn both on',
  'operator.step.identity-show': 'Find its name and type',
  'operator.step.identity-create': 'Create the identity',
  'operator.step.identity-client-id': 'Get its client ID for the annotation',
  'operator.step.credential-list': 'Check the credentials of the identity',
  'operator.step.credential-create': 'Create the credential',
  'operator.step.binding-feature': 'Register the preview, once per subscription',
  'operator.step.binding-create': 'Create the binding',
  'operator.step.binding-role': 'Let the ServiceAccount use the identity',
  'operator.step.pod-identity-check': 'Check whether the add-on is still on',
  'operator.step.pod-identity-disable': 'Finally, turn it off',
  'operator.step.role': 'Assign the role {role}',
  'operator.step.access-policy': 'Only for a vault with access policies',
  'operator.step.content-list': 'List the names in the vault',
  'operator.step.secret-set': 'Secret `{name}`: asks for the value',
  'operator.step.key-create': 'Key `{name}`',
  'operator.step.certificate-import': 'Certificate `{name}`, from a file',
  'operator.step.add-on-identity':
    'Compare it with the identity of the add-on. If it’s the same, you don’t need the next steps',
  'operator.step.scale-sets': 'List the scale sets of the nodes',
  'operator.step.assign-user': 'Assign the identity, for each scale set',
  'operator.step.assign-system': 'Turn the identity on, for each scale set',
  'operator.step.windows-check': 'Check for Windows nodes',
  'operator.step.windows-pool': 'Add a pool',
  'operator.step.label-check': 'Check for such nodes',
  'operator.step.node-images': 'Check the images of the nodes',
  'operator.step.node-pools': 'Check systems and versions of the node pools',
  'operator.step.app-armor-check': 'Check a node',
  'operator.step.seccomp-check': 'Check a node',
  'operator.step.sysctl-file': 'Write the kubelet’s configuration',
  'operator.step.sysctl-pool': 'Add a pool with it',
  'operator.step.runtime-check': 'Check for the class',
  'operator.step.sandbox-pool': 'Add a pool',
  'operator.step.confidential-pool': 'Add a pool',
  'operator.step.network-check': 'Check which engine is installed',
  'operator.step.network-cilium': 'Change to Cilium',
  'operator.step.network-calico': 'Or add Calico',
  'operator.step.policy-enable': 'Turn on the Azure Policy add-on',
  'operator.step.policy-assign': 'Assign the initiative to the cluster',
  'operator.step.safeguards-show': 'Check the current settings',
  'operator.step.safeguards-create': 'Turn them on, with warnings only',
  'operator.step.labels-try': 'Dry run: list the pods that would be rejected',
  'operator.step.labels-set': 'Set the labels',
  'operator.step.labels-warn': 'Warn and audit only',
  'operator.step.resources-check': 'Check for them',
  'operator.step.object-check': 'Check for it',
  'operator.step.object-create': 'Create it',
  'operator.step.registry-check': 'Check from a node',
  'operator.step.registry-attach': 'Attach the registry',
  'operator.step.registry-role': 'Or, with repository permissions (ABAC): assign the role',
  'operator.left-out.template': 'a template whose output isn’t known',
};
