/** What the terms mean; text in backticks is code. */
import type { GlossaryWords } from '../../../../../engine/index.ts';

export const glossary: GlossaryWords = {
  'best-practice-guidance':
    'The advice in brief that stands at the head of a chapter of the article.',
  'best-practices': 'What has proven itself and is recommended, without being enforced.',
  pod: 'The smallest thing that Kubernetes runs: one or more containers that share a network and volumes.',
  'pod-security': 'Everything that limits what a pod can do and reach.',
  'pod-security-context':
    'The block `spec.securityContext`: it holds for all containers of the pod.',
  'security-context':
    'The block `securityContext` of a pod or container. A container’s value wins over that of its pod.',
  'security-context-settings': 'The fields of a security context, such as `runAsUser`.',
  'security-context-definition': 'A security context as it is written in a manifest.',
  'securing-pod-access-to-resources':
    'The first chapter of the article: which user a pod runs as and what it reaches.',
  'principle-of-least-privilege': 'Give no more rights than the work needs.',
  privileges: 'What a process, user or identity is allowed to do.',
  'access-rights': 'The right to read, change or run something in particular.',
  'privilege-escalation':
    'A process gets more rights than the one that started it. `allowPrivilegeEscalation: false` forbids it.',
  'to-escalate-privileges': 'To gain more rights than one was given.',
  root: 'The user with ID 0, who may do everything on Linux that capabilities leave to him.',
  'root-privileges': 'The rights of the user root.',
  'non-root-user': 'Any user whose ID is not 0.',
  'run-as-a-different-user-or-group':
    'To start a container with `runAsUser` and `runAsGroup` instead of what its image names.',
  'user-id': 'The numbers by which Linux knows users and groups (UID, GID).',
  'linux-capabilities':
    'The pieces into which Linux cuts the power of root. They are dropped and added under `capabilities`.',
  'selinux-labels': 'What SELinux attaches to processes and files, to decide who may touch what.',
  'selinux-options':
    'The block `seLinuxOptions`, which sets the SELinux label of a container: user, role, type and level.',
  'linux-kernel-security-module':
    'A part of the kernel that makes further decisions on access, such as SELinux and AppArmor.',
  'access-policies': 'The rules by which SELinux lets labels touch each other.',
  seccomp:
    'Filters the system calls of a process. `RuntimeDefault` is the filter of the container runtime.',
  apparmor: 'Confines a program by a profile. On AKS, Ubuntu and Azure Linux 3.0 nodes have it.',
  'seccomp-profile':
    'What such a filter lets through: `RuntimeDefault`, `Localhost` (of the node’s own) or `Unconfined`.',
  'privileged-ports':
    'Ports below 1024. Whether a user other than root may open them depends on the node.',
  'to-bind-to-a-port': 'To open a port and listen on it.',
  'kubernetes-services': 'A fixed name and port in front of changing pods (kind Service).',
  'to-disguise':
    'A Service offers one port and forwards to another, so clients do not see the latter.',
  'network-interfaces':
    'What NET_ADMIN lets a process administer, with routes and firewall, in the network of the pod.',
  'real-time-clock':
    'The clock of the node, which SYS_TIME lets a process set. It is the same for all pods of the node.',
  'sample-pod-yaml-manifest': 'The Pod that the article prints; Podsmith opens with it.',
  manifest: 'A text, mostly YAML, that tells Kubernetes what is to be there.',
  node: 'A machine of the cluster on which pods run.',
  'underlying-node-processes': 'What runs on the node itself, beneath the pods.',
  'node-pool': 'Nodes in AKS that are alike: machine size, operating system, settings.',
  'cluster-operator': 'Whoever runs the cluster: nodes, add-ons, policies, roles.',
  'cluster-security': 'Securing the cluster itself, with its API server, nodes and upgrades.',
  'container-image': 'The files that a container starts from, with its program and often its user.',
  'container-image-management': 'Building, scanning, storing and renewing images.',
  'to-bake-embed-in-an-image':
    'To put something into the image when it is built. Credentials do not belong there.',
  'application-code': 'The program that a container runs.',
  credentials:
    'Whatever opens a door to whoever has it: passwords, keys, connection strings, certificates.',
  'limiting-credential-exposure':
    'The second chapter of the article: identities and vaults instead of built-in keys.',
  exposure: 'Somebody sees a credential who should not.',
  'risk-of-exposure': 'How likely it is that a credential becomes known; every copy adds to it.',
  'fixed-or-shared-credentials': 'Those that never change, or that several applications use.',
  'credential-reuse': 'The same credential opens several doors.',
  'database-connection-string':
    'Tells a program where its database is and how to sign in; with an identity it needs no password.',
  key: 'A secret value that signs, encrypts or opens access. In Key Vault a type of its own: `key`.',
  'storage-account-key': 'Opens everything in a storage account of Azure.',
  certificate: 'Proves who somebody is, with a private key. In Key Vault the type `cert`.',
  secret: 'A value that must stay unknown to others. In Kubernetes also a kind: Secret.',
  'to-rotate': 'To replace a credential by a new one, as a matter of routine.',
  autorotation:
    'The driver fetches new contents from the vault by itself; in the AKS add-on it is off at first.',
  'rotation-poll-interval':
    'How often the driver looks for new contents: every 2 minutes by default.',
  'digital-vault': 'A service that keeps secrets and hands them out to those who may have them.',
  'key-vault': 'The vault of Azure, for secrets, keys and certificates.',
  'azure-key-vault-provider-for-secrets-store-csi-driver':
    'The part of the driver that knows Azure Key Vault; an add-on in AKS.',
  'secrets-store-csi-driver': 'Brings contents of a vault into pods, as files of a volume.',
  'requesting-pod': 'The pod whose volume asks for the content.',
  'to-retrieve': 'To fetch a content from the vault.',
  'to-mount': 'A volume is a place for files; mounted, it appears in a container at a path.',
  'managed-identity-for-azure-resources':
    'An identity in Entra ID that Azure looks after, with no password to keep.',
  'pod-managed-identity':
    'The predecessor of Workload ID, for Linux only; out of support since September 2025.',
  'system-assigned':
    'The first belongs to one resource; the second stands on its own. Workload ID takes the second.',
  'workload-identity': 'An identity for software instead of people.',
  'microsoft-entra-workload-id':
    'Gives pods an identity in Entra ID by way of their ServiceAccount.',
  'microsoft-entra-id': 'The directory of identities of Azure; it issues the access tokens.',
  'workload-identity-federation':
    'Entra ID trusts the tokens of another issuer, here of the cluster.',
  'federated-identity-credential':
    'Says which ServiceAccount of which cluster may be which identity. Up to 20 for each managed identity.',
  'service-account': 'The name under which a pod is known to Kubernetes (kind ServiceAccount).',
  'token-issuer': 'Whoever signs a token. With Workload ID it is the cluster.',
  'oidc-issuer-url':
    'The address where the cluster publishes the keys of its tokens. Its last slash counts.',
  'projected-service-account-token':
    'A token for one audience and a limited time, which Kubernetes places in a volume of the pod.',
  'digital-token': 'A signed statement about who somebody is, valid for a time.',
  authentication: 'To prove who one is.',
  authorized: 'Allowed to do what was asked for.',
  'role-based-access-control': 'Rights are tied to roles, and roles are given to identities.',
  'service-principal':
    'An application’s identity in Entra ID; used with a stored password here, so avoid it.',
  tenant: 'The Entra ID directory of an organisation.',
  'client-id': 'The IDs of an identity and of its directory. They are no secrets.',
  'service-connector': 'A service of Azure that sets up connections between resources.',
  label: 'A name and value at an object, and a question for them that finds objects.',
  annotation: 'A name and value at an object for tools; selectors do not see it.',
  namespace:
    'A part of the cluster in which names are unique. (Linux has namespaces of its own kind.)',
  deployment: 'Keeps a number of like pods running and renews them.',
  'container-runtime': 'The program on the node that starts containers; containerd on AKS.',
  'user-namespace': 'Maps the users of a pod to others of the node: `hostUsers: false`.',
  'pod-sandboxing': 'Each pod in a small virtual machine with a kernel of its own.',
  'confidential-containers':
    'Pods in encrypted memory, which the node cannot read either (preview).',
  'read-only-root-file-system':
    '`readOnlyRootFilesystem: true`: what the image brought cannot be changed.',
  'resource-requests-and-limits':
    'What a container is promised of CPU and memory, and what it may use at most.',
  liveness: 'Asks whether a container still lives, or may get requests.',
  'pod-security-standards': 'Three levels of strictness for pods, which Kubernetes defines.',
  'pod-security-admission':
    'Checks pods against the standards when they are created, by labels of the namespace.',
  'admission-webhook':
    'A service that the API server asks before it stores an object; it may refuse or change it.',
  'deployment-safeguards':
    'Policies that AKS itself assigns to a cluster to check or change what is deployed.',
  'policy-definition': 'A rule of Azure Policy, where it holds, and several of them as one.',
  'constraint-template': 'How such a rule reaches the cluster: to refuse, or to change.',
  compliance: 'Whether what is there obeys the policies.',
  'to-enforce': 'To refuse, to say something, or only to record.',
  'network-policy':
    'Says which pods may talk to whom (kind NetworkPolicy). Without a policy engine it does nothing.',
  'encryption-at-rest': 'Data is encrypted where it is stored.',
  preview: 'Not finished, and not meant for production yet.',
  prerequisites: 'What has to be there before, and what does not work.',
  'next-steps': 'What to read or do after an article.',
  'to-deploy': 'To bring an application into the cluster, or a new version of it.',
  'azure-technical-support': 'Helps with what Microsoft offers itself, such as add-ons of AKS.',
  'associated-aks-open-source-projects':
    'What one installed oneself before AKS brought it along; without support.',
  hardening: 'Taking away whatever a program does not need.',
  deprecated: 'Still there but not to be used for anything new; or no longer looked after.',
};
