/** What the terms mean; text in backticks is code. */
import type { GlossaryWords } from '../../../../../engine/index.ts';

export const glossary: GlossaryWords = {
  'best-practice-guidance':
    'The summary of the recommendations at the start of a chapter of the article.',
  'best-practices': 'Recommendations that have proven useful. Nothing enforces them.',
  pod: 'The smallest unit that Kubernetes runs: one or more containers that share a network and volumes.',
  'pod-security': 'All measures that limit what a pod can do and access.',
  'pod-security-context':
    'The field `spec.securityContext`. It applies to all containers of the pod.',
  'security-context':
    'The field `securityContext` of a pod or a container. A container’s value takes precedence over the pod’s value.',
  'security-context-settings': 'The fields of a security context, such as `runAsUser`.',
  'security-context-definition': 'A security context in a manifest.',
  'securing-pod-access-to-resources':
    'The first chapter of the article: which user a pod runs as, and what it can access.',
  'principle-of-least-privilege': 'Give only the permissions that the work requires.',
  privileges: 'What a process, user or identity is allowed to do.',
  'access-rights': 'The permission to read, change or run a specific resource.',
  'privilege-escalation':
    'A process gains more privileges than its parent process. `allowPrivilegeEscalation: false` blocks it.',
  'to-escalate-privileges': 'To gain more privileges than you were given.',
  root: 'The user with ID 0. On Linux, it can do everything that its capabilities allow.',
  'root-privileges': 'The privileges of the user root.',
  'non-root-user': 'Any user whose ID isn’t 0.',
  'run-as-a-different-user-or-group':
    'To start a container with the `runAsUser` and `runAsGroup` of the manifest instead of the image’s user and group.',
  'user-id': 'The numbers that identify users and groups on Linux (UID, GID).',
  'linux-capabilities':
    'The parts into which Linux divides the privileges of root. You drop and add them in `capabilities`.',
  'bounding-set':
    'The capabilities that a process and its child processes can have at most. A capability that’s only in this set has no effect.',
  'selinux-labels':
    'The labels that SELinux gives processes and files to decide who can access what.',
  'selinux-options':
    'The field `seLinuxOptions`, which sets the SELinux label of a container: user, role, type and level.',
  'linux-kernel-security-module':
    'A part of the kernel that makes additional access decisions, such as SELinux and AppArmor.',
  'access-policies': 'The rules that define which SELinux labels can access which others.',
  seccomp:
    'Filters the system calls of a process. `RuntimeDefault` is the filter of the container runtime.',
  apparmor:
    'Restricts a program with a profile. On AKS, nodes with Ubuntu and Azure Linux 3.0 have it.',
  'seccomp-profile':
    'Defines the system calls that seccomp allows: `RuntimeDefault`, `Localhost` (a file on the node) or `Unconfined`.',
  'privileged-ports':
    'Ports below 1024. The node determines whether a non-root user can open them.',
  'to-bind-to-a-port': 'To open a port and listen on it.',
  'kubernetes-services': 'A fixed name and port for a changing set of pods (kind Service).',
  'to-disguise':
    'A Service uses one port for clients and forwards to another, which clients don’t see.',
  'network-interfaces':
    'With NET_ADMIN, a process can manage them in the network of the pod, together with routes and firewall rules.',
  'real-time-clock':
    'The clock of the node. With SYS_TIME, a process can set it. All pods of the node share it.',
  'sample-pod-yaml-manifest': 'The sample Pod in the article. Podsmith opens with it.',
  manifest: 'A file, usually in YAML, that describes the objects that Kubernetes should have.',
  node: 'A machine of the cluster that runs pods.',
  'underlying-node-processes': 'Programs that run directly on the node, outside of pods.',
  'node-pool': 'A group of AKS nodes with the same machine size, operating system and settings.',
  'cluster-operator':
    'The person or team that runs the cluster: nodes, add-ons, policies and roles.',
  'cluster-security': 'Securing the cluster itself, with its API server, nodes and upgrades.',
  'container-image':
    'The files that a container starts with: the program, what it needs, and often a user.',
  'container-image-management': 'Building, scanning, storing and renewing images.',
  'to-bake-embed-in-an-image':
    'To add something to an image when you build it. Don’t add credentials.',
  'application-code': 'The program that a container runs.',
  credentials:
    'Data that grants access to anyone who has it: passwords, keys, connection strings and certificates.',
  'limiting-credential-exposure':
    'The second chapter of the article: identities and vaults instead of embedded keys.',
  exposure: 'Someone without permission can see a credential.',
  'risk-of-exposure': 'How likely it is that a credential becomes known. Every copy increases it.',
  'fixed-or-shared-credentials': 'Credentials that never change, or that several applications use.',
  'credential-reuse': 'The same credential gives access to several systems.',
  'database-connection-string':
    'Tells a program where its database is and how to sign in. With an identity, it doesn’t need a password.',
  key: 'A secret value that signs, encrypts or grants access. In Key Vault, the type `key`.',
  'storage-account-key': 'Gives access to everything in an Azure storage account.',
  certificate: 'Proves an identity, together with a private key. In Key Vault, the type `cert`.',
  secret: 'A value that others must not know. In Kubernetes, also the kind Secret.',
  'to-rotate': 'To replace a credential regularly.',
  autorotation:
    'The driver fetches new values from the vault automatically. In the AKS add-on, it’s off by default.',
  'rotation-poll-interval': 'How often the driver checks for new values. The default is 2 minutes.',
  'digital-vault': 'A service that stores secrets and gives them only to clients with permission.',
  'key-vault': 'The Azure service that stores secrets, keys and certificates.',
  'azure-key-vault-provider-for-secrets-store-csi-driver':
    'The part of the driver that works with Azure Key Vault. In AKS, an add-on.',
  'secrets-store-csi-driver': 'Mounts the contents of a vault in pods, as files in a volume.',
  'requesting-pod': 'The pod whose volume requests the content.',
  'to-retrieve': 'To get content from the vault.',
  'to-mount': 'To make a volume available in a container, at a path.',
  'managed-identity-for-azure-resources':
    'An identity in Microsoft Entra ID that Azure manages. You don’t need to store a password.',
  'pod-managed-identity':
    'The predecessor of Workload ID, for Linux only. Out of support since September 2025.',
  'system-assigned':
    'A system-assigned identity belongs to one resource. A user-assigned identity is independent. Workload ID needs a user-assigned identity.',
  'workload-identity': 'An identity for software instead of a person.',
  'microsoft-entra-workload-id':
    'Gives pods an identity in Microsoft Entra ID through their ServiceAccount.',
  'microsoft-entra-id': 'The identity directory of Azure. It issues access tokens.',
  'workload-identity-federation':
    'Microsoft Entra ID trusts tokens of another issuer, such as the cluster.',
  'federated-identity-credential':
    'Specifies which ServiceAccount of which cluster can use an identity. A managed identity can have up to 20.',
  'service-account': 'The identity of a pod in Kubernetes (kind ServiceAccount).',
  'token-issuer': 'The system that signs a token. With Workload ID, it’s the cluster.',
  'oidc-issuer-url':
    'The address where the cluster publishes the keys for its tokens. The trailing slash is part of it.',
  'projected-service-account-token':
    'A token for one audience and a limited time. Kubernetes mounts it in a volume of the pod.',
  'digital-token': 'A signed statement about an identity that is valid for a limited time.',
  authentication: 'To prove your identity.',
  authorized: 'Having permission for what was requested.',
  'role-based-access-control': 'Permissions belong to roles, and roles are assigned to identities.',
  'service-principal':
    'The identity of an application in Microsoft Entra ID. Avoid it here, because it needs a stored password.',
  tenant: 'The Microsoft Entra ID directory of an organization.',
  'client-id': 'The IDs of an identity and of its directory. They aren’t secret.',
  'service-connector': 'An Azure service that configures connections between resources.',
  label:
    'A label is a name and a value of an object. A label selector finds objects by their labels.',
  annotation: 'A name and a value of an object, for tools. Selectors don’t use it.',
  namespace:
    'A part of the cluster in which names are unique. Linux namespaces are something else.',
  deployment: 'Keeps a number of identical pods running and replaces them.',
  'container-runtime': 'The program on the node that starts containers; containerd on AKS.',
  'user-namespace': 'Maps users of a pod to different users on the node: `hostUsers: false`.',
  'pod-sandboxing': 'Each pod runs in a small virtual machine with its own kernel.',
  'confidential-containers':
    'Pods in encrypted memory that the node can’t read (an AKS preview that was to end in March 2026).',
  'read-only-root-file-system':
    '`readOnlyRootFilesystem: true`: processes can’t change the files of the image.',
  'resource-requests-and-limits':
    'The CPU and memory that are reserved for a container, and the most that it can use.',
  liveness:
    'Liveness probes check whether a container works, and readiness probes whether it can receive requests.',
  'pod-security-standards': 'Three levels of security for pods, defined by Kubernetes.',
  'pod-security-admission':
    'Checks pods against the standards when they’re created. Labels of the namespace set the level.',
  'admission-webhook':
    'A service that the API server calls before it stores an object. It can reject or change the object.',
  'deployment-safeguards':
    'Policies that AKS assigns to a cluster to check or change deployed objects.',
  'policy-definition':
    'A definition is a rule of Azure Policy, an assignment says where it applies, and an initiative combines several definitions.',
  'constraint-template':
    'The form in which Azure Policy rules reach the cluster: constraints reject objects, and mutations change them.',
  compliance: 'Whether resources meet the policies.',
  'to-enforce': 'Enforce rejects, warn shows a message, and audit only records.',
  'network-policy':
    'Defines which pods can communicate with each other (kind NetworkPolicy). Without a policy engine, it has no effect.',
  'encryption-at-rest': 'Data is encrypted where it is stored.',
  preview: 'Not finished, and not yet intended for production.',
  prerequisites: 'What you need before you start, and what isn’t supported.',
  'next-steps': 'What to read or do after an article.',
  'to-deploy': 'To install an application or a new version of it in the cluster.',
  'azure-technical-support': 'Helps with products of Microsoft, such as AKS add-ons.',
  'associated-aks-open-source-projects':
    'Projects that users installed themselves before AKS included them. They weren’t supported.',
  hardening: 'Removing everything that a program doesn’t need.',
  deprecated: 'Still available, but not for new work, or no longer maintained.',
};
