export const messages = {
  'operator.title': 'Operator sheet',
  'operator.with': 'Work with your cluster operator',
  'operator.open': 'Operator sheet',
  'operator.about':
    'Everything that the manifest needs from its cluster, with the commands: for you, or for whoever runs the cluster.',
  'operator.intent':
    'What these manifests need from their cluster, derived from them. They do not say what is there already: check first, then change.',
  'operator.empty': 'This manifest needs nothing special from the cluster.',
  'operator.progress': '{done, number} of {total, number} done',
  'operator.from': 'From:',
  'operator.more': '{n, plural, one {and # more place} other {and # more places}}',
  'operator.refused':
    'The manifest says `{text}`, which is not valid here ({name}). It is left out of the commands: correct the manifest.',
  'operator.left-out': 'Not considered:',
  'operator.document': 'document {n}, line {line}',
  'operator.line': 'line {line}',
  'operator.left-out.broken': 'its YAML cannot be read',
  'operator.left-out.template': 'a template, of which nobody knows what it will give',
  'operator.left-out.patch': 'a patch, whose base has the rest',
  'operator.left-out.fragment': 'only a part of an object, which Kubernetes rejects',
  'operator.left-out.kustomization': 'a Kustomization, which has to be rendered first',
  'operator.left-out.compose': 'a Docker Compose file',
  'operator.left-out.old-api-version': 'a version that Kubernetes no longer serves',
  'operator.left-out.no-kind': 'no object: apiVersion or kind is missing',
  'operator.left-out.not-a-map': 'no object: it is no map',
  'operator.reading': 'The text is still being read.',
  'operator.shell': 'Commands for',
  'operator.shell.bash': 'bash',
  'operator.shell.powershell': 'PowerShell 7',
  'operator.fields': 'What the manifest does not say',
  'operator.fields.help':
    'Filled into the commands, and kept for this tab only. What stays empty stands in braces.',
  'operator.field.of': '{name} for {of}',
  'operator.field.wrong': 'No valid name. {help}',
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
    'Empty: asked for with `az aks show`. Otherwise an https address, with the slash at its end.',
  'operator.help.vault': '3 to 24 letters, digits and hyphens; a letter first.',
  'operator.help.identity-group': 'Empty: the same as the cluster’s.',
  'operator.help.identity': '3 to 128 letters, digits, hyphens and underscores.',
  'operator.help.client-id': 'A GUID such as 00000000-0000-0000-0000-000000000000.',
  'operator.help.namespace': 'At most 63 lowercase letters, digits and hyphens.',
  'operator.help.node-pool': 'At most 12 lowercase letters and digits; a letter first.',
  'operator.help.windows-pool': 'At most 6 lowercase letters and digits; a letter first.',
  'operator.help.scale-set': 'At most 64 letters, digits, hyphens, dots and underscores.',

  'operator.item.access': 'Sign in to the cluster',
  'operator.why.access':
    'The commands below need the Azure CLI, kubectl and enough rights on the cluster.',
  'operator.item.kubernetes-version': 'Kubernetes {version} or later, on control plane and nodes',
  'operator.why.kubernetes-version':
    'Older versions reject these fields or leave them out without a word: `{fields}`.{old, select, yes { The manifest is reviewed for {chosen}, which is older.} other {}}',
  'operator.item.key-vault-add-on': 'Secrets Store CSI Driver with the Key Vault provider',
  'operator.why.key-vault-add-on':
    'Pods mount secrets through it; without the add-on they never start. Rotation is off unless turned on: with it, mounted files and synced Secrets are renewed; environment variables and `subPath` mounts only with a new pod. Ports 9808 and 8095 must be free on the nodes.',
  'operator.item.workload-identity': 'OIDC issuer and Microsoft Entra Workload ID',
  'operator.why.workload-identity':
    'ServiceAccounts stand for identities without a stored credential. AKS Automatic has both turned on. An issuer that was turned on cannot be turned off again.',
  'operator.item.known-identity': 'Identity with client ID `{clientId}`',
  'operator.why.known-identity':
    'It must exist, as a user-assigned managed identity or as an app registration, in the tenant that the manifest says. The commands need its name.',
  'operator.item.new-identity': 'An identity for ServiceAccount `{account}`',
  'operator.why.new-identity':
    'The manifest names no client ID. Create a managed identity, or take one that is there, and write its client ID into the ServiceAccount’s annotation `azure.workload.identity/client-id`.',
  'operator.item.federated-credential':
    'Federated credential for ServiceAccount `{named, select, yes {{namespace}/} other {}}{account}`',
  'operator.why.federated-credential':
    'Microsoft Entra ID trusts this ServiceAccount of this cluster, and no other. Issuer, subject and audience must match to the letter; a new credential takes up to some minutes. An identity has at most 20: {count, plural, one {these manifests need # of them} other {these manifests need # of them}}.{over, select, yes { That is too many: split the identity, or use an identity binding (in preview as of August 2026).} other {}} For an app registration the command is `az ad app federated-credential create`.',
  'operator.item.identity-binding': 'Identity binding (preview) for client ID `{clientId}`',
  'operator.why.identity-binding':
    'Many clusters share one credential of the identity, and a role in the cluster says which ServiceAccount may use it.{known, select, yes {} other { The manifests don’t say which one mounts it: enter its name.}} This is in preview as of August 2026: it needs Azure CLI 2.73.0 with the extension aks-preview, and isn’t available for clusters with API server VNet integration.',
  'operator.item.proxy-sidecar': 'Migration proxy: a privileged init container',
  'operator.why.proxy-sidecar':
    'The webhook adds `azwi-proxy-init` to these pods, privileged and as root, so their namespace cannot enforce Baseline. It is a bridge for Linux pods with old SDKs: plan its end.',
  'operator.item.pod-identity': 'Pod-managed identity is out of support: migrate',
  'operator.why.pod-identity':
    'The add-on was patched until September 2025. Run Workload ID beside it, restart the pods, verify; then take away the label `aadpodidbinding`, the objects of `aadpodidentity.k8s.io`, and the add-on last.',
  'operator.item.vault-access': 'Right to read key vault `{vault}`',
  'operator.why.vault-access':
    '{mode, select, user_assigned {The nodes’ identity} system_assigned {The nodes’ own identity} service_principal {The service principal} other {The identity}} may read and no more: `Key Vault Secrets User` for secrets, `Key Vault Certificate User` for keys and certificates. A vault that still has access policies takes the last command instead of roles.',
  'operator.item.vault-content':
    'Content of key vault `{vault}`: {count, plural, one {# object} other {# objects}}',
  'operator.why.vault-content':
    'A pod never starts if one of them is missing. No command prints a value or leaves it in the history: secrets are asked for, certificates come from a PFX or PEM file.',
  'operator.item.node-identity':
    '{mode, select, user_assigned {Managed identity `{clientId}` on the nodes} other {System-assigned identity on the nodes}}',
  'operator.why.node-identity':
    'The provider signs in with an identity of the nodes: every pod on these nodes can use it as well. Workload ID gives it to one ServiceAccount alone.',
  'operator.item.windows-nodes': 'Windows node pool',
  'operator.why.windows-nodes':
    'Pods for Windows need nodes whose version fits their image. Its name has at most 6 characters.',
  'operator.item.node-labels': 'Nodes with the label `{label}`',
  'operator.why.node-labels':
    'Pods wait until such a node is there. Label node pools, never single nodes.',
  'operator.item.low-ports': 'Nodes that allow ports below 1024 ({ports}) without root',
  'operator.why.low-ports':
    'With containerd 2 any user may bind them (Ubuntu 24.04, Azure Linux 3), with containerd 1.7 not (Ubuntu 22.04, and presumably pools for Pod Sandboxing). Better: a port from 1024 up, behind a Service.',
  'operator.item.user-namespaces': 'Nodes with user namespaces',
  'operator.why.user-namespaces':
    '`hostUsers: false` needs Kubernetes 1.33 on control plane and nodes, with Azure Linux 3.0 or Ubuntu 24.04. Not on Windows; every volume’s file system must support idmapped mounts.',
  'operator.item.app-armor-nodes': 'Nodes with AppArmor',
  'operator.why.app-armor-nodes':
    'Where AppArmor is off these pods do not start. Ubuntu has it; Azure Linux 3.0 since node image 2025-11-07, but not for confidential VMs; Azure Container Linux and Azure Linux 4 have SELinux instead.',
  'operator.item.app-armor-profile': 'AppArmor profile `{profile}` loaded on every node',
  'operator.why.app-armor-profile':
    'A pod does not start on a node without it, new nodes included: load it with a DaemonSet, or with whatever sets up your nodes.',
  'operator.item.seccomp-profile': 'Seccomp profile on every node: `{path}`',
  'operator.why.seccomp-profile':
    'A container is not created on a node without this file, new nodes included: write it with a DaemonSet, or with whatever sets up your nodes.',
  'operator.item.se-linux-nodes': 'Nodes with SELinux',
  'operator.why.se-linux-nodes':
    'The options have an effect only where SELinux is on: Azure Container Linux enforces it. Ubuntu and Azure Linux 3 have AppArmor.',
  'operator.item.unsafe-sysctls': 'Node pool that allows unsafe sysctls: `{names}`',
  'operator.why.unsafe-sysctls':
    'The kubelet refuses pods that set them unless they are listed in `allowedUnsafeSysctls`, which can be set only when a node pool is created. Unsafe means that a pod can harm its node or other pods.',
  'operator.item.pod-sandboxing': 'Node pool for Pod Sandboxing (`{name}`)',
  'operator.why.pod-sandboxing':
    'Each pod gets a kernel of its own. Needs Kubernetes 1.27, Azure CLI 2.80.0, Azure Linux, and second-generation machines with nested virtualisation. A pod’s memory limit is the size of its machine: 512Mi if none is set.',
  'operator.item.confidential-containers':
    'Node pool for Confidential Containers (`{name}`, preview)',
  'operator.why.confidential-containers':
    'Needs Azure Linux on AMD SEV-SNP, and in the manifest a security policy that `az confcom` makes.',
  'operator.item.runtime-class': 'RuntimeClass `{name}` and nodes that have its runtime',
  'operator.why.runtime-class':
    '{held, select, yes {The manifests hold the class; its handler must be set up on the nodes.} other {The API server rejects pods of a class that does not exist. Its handler must be set up on the nodes.}}',
  'operator.item.network-policy-engine': 'Network policy engine',
  'operator.why.network-policy-engine':
    'Without one, NetworkPolicies have no effect, and nobody says so. Adding or changing it on an existing cluster reimages all node pools at once; Cilium needs Azure CNI and no Windows pools.',
  'operator.item.azure-policy': 'Azure Policy add-on with the {level} initiative',
  'operator.why.azure-policy':
    'The manifests are reviewed for it. It audits unless its effect is set to deny.',
  'operator.item.deployment-safeguards': 'Deployment safeguards at level {level}',
  'operator.why.deployment-safeguards':
    'The manifests are reviewed for them. AKS Automatic enforces them already. They need the Azure Policy add-on; begin with warnings, then `az aks safeguards update --level Enforce`.',
  'operator.item.pod-security-labels':
    'Pod Security labels on {named, select, yes {namespace `{namespace}`} other {the namespace}}: {level}, {version}',
  'operator.why.pod-security-labels':
    '{failing, plural, =0 {All workloads of these manifests there pass. Other pods of the namespace may not: the first command changes nothing and names them.} one {# workload there does not pass {level} yet, so nothing is enforced: warn and audit first.} other {# workloads there do not pass {level} yet, so nothing is enforced: warn and audit first.}}',
  'operator.item.custom-resources': 'Custom resources of `{group}`: {kinds}',
  'operator.why.custom-resources':
    'Not part of Kubernetes: the cluster needs their definitions and what acts on them.',
  'operator.item.missing-object': '{kind} `{named, select, yes {{namespace}/} other {}}{name}`',
  'operator.why.missing-object':
    'The manifests refer to it and do not hold it. {kind, select, Namespace {Objects in it are rejected without it.} ServiceAccount {Pods that run as it are rejected without it.} PriorityClass {Pods with it are rejected without it.} IngressClass {Without it no controller serves the Ingress.} StorageClass {Claims wait for it, and pods for them.} PersistentVolumeClaim {Pods wait for it.} SecretProviderClass {Pods wait for it and never start.} other {Containers wait for it and do not start. Contents are read from files, so that none is in the history.}}',
  'operator.item.azure-registry': 'Access of the nodes to registry `{registry}`',
  'operator.why.azure-registry':
    'Attaching the registry gives the kubelet’s identity the role `AcrPull`; a registry with repository permissions (ABAC) takes the role `Container Registry Repository Reader` instead.{secrets, select, yes { Then the pods need no `imagePullSecrets`.} other {}}',
  'operator.item.other-registry': 'Access of the nodes to registry `{registry}`',
  'operator.why.other-registry':
    '{secrets, select, yes {The pods bring `imagePullSecrets`; the nodes must reach the registry.} other {The nodes must reach it. If it is not public, the pods need `imagePullSecrets`.}}',

  'operator.step.subscription': 'Choose the subscription',
  'operator.step.credentials': 'Get access with kubectl',
  'operator.step.version': 'Check the version',
  'operator.step.upgrades': 'Versions to upgrade to',
  'operator.step.add-on-check': 'Check whether it is on',
  'operator.step.add-on-enable': 'Turn it on, with rotation',
  'operator.step.add-on-rotation': 'If it is on: turn rotation on',
  'operator.step.add-on-pods': 'Verify: driver and provider run on every node',
  'operator.step.identity-features': 'Check whether both are on',
  'operator.step.identity-enable': 'Turn both on',
  'operator.step.identity-show': 'Find its name and type',
  'operator.step.identity-create': 'Create the identity',
  'operator.step.identity-client-id': 'Its client ID, for the annotation',
  'operator.step.credential-list': 'Check what the identity has',
  'operator.step.credential-create': 'Create the credential',
  'operator.step.binding-feature': 'Register the preview, once per subscription',
  'operator.step.binding-create': 'Create the binding',
  'operator.step.binding-role': 'Let the ServiceAccount use the identity',
  'operator.step.pod-identity-check': 'Check whether the add-on is still on',
  'operator.step.pod-identity-disable': 'Last of all: turn it off',
  'operator.step.role': 'Assign the role {role}',
  'operator.step.access-policy': 'Only for a vault with access policies',
  'operator.step.content-list': 'Check what is there: names only',
  'operator.step.secret-set': 'Secret `{name}`: asks for the value',
  'operator.step.key-create': 'Key `{name}`',
  'operator.step.certificate-import': 'Certificate `{name}`, from a file',
  'operator.step.add-on-identity':
    'Compare with the identity of the add-on: if it is that one, nothing else is needed',
  'operator.step.scale-sets': 'Scale sets of the nodes',
  'operator.step.assign-user': 'Assign the identity, for each scale set',
  'operator.step.assign-system': 'Turn the identity on, for each scale set',
  'operator.step.windows-check': 'Check for Windows nodes',
  'operator.step.windows-pool': 'Add a pool',
  'operator.step.label-check': 'Check for such nodes',
  'operator.step.node-images': 'Check the nodes’ images',
  'operator.step.node-pools': 'Check systems and versions of the node pools',
  'operator.step.app-armor-check': 'Check a node',
  'operator.step.seccomp-check': 'Check a node',
  'operator.step.sysctl-file': 'Write the kubelet’s configuration',
  'operator.step.sysctl-pool': 'Add a pool with it',
  'operator.step.runtime-check': 'Check for the class',
  'operator.step.sandbox-pool': 'Add a pool',
  'operator.step.confidential-pool': 'Add a pool',
  'operator.step.network-check': 'Check which engine there is',
  'operator.step.network-cilium': 'Change to Cilium',
  'operator.step.network-calico': 'Or add Calico',
  'operator.step.policy-enable': 'Turn the Azure Policy add-on on',
  'operator.step.policy-assign': 'Assign the initiative to the cluster',
  'operator.step.safeguards-show': 'Check what is set',
  'operator.step.safeguards-create': 'Turn them on, with warnings only',
  'operator.step.labels-try': 'Try: names the pods that would be rejected, and changes nothing',
  'operator.step.labels-set': 'Set the labels',
  'operator.step.labels-warn': 'Warn and audit only',
  'operator.step.resources-check': 'Check for them',
  'operator.step.object-check': 'Check for it',
  'operator.step.object-create': 'Create it',
  'operator.step.registry-check': 'Check from a node',
  'operator.step.registry-attach': 'Attach the registry',
  'operator.step.registry-role': 'Or, with repository permissions (ABAC): assign the role',
};
