import type { FactName, Speaker, Stage } from './message.ts';
import type { Topic } from './topics.ts';

type Key =
  | `message.who.${Speaker}`
  | `message.stage.${Stage}`
  | `message.fact.${FactName}`
  | `message.${Topic}.${'cause' | 'next'}`
  | 'message.level.refused'
  | 'message.level.warned'
  | 'message.warned';

export const messages = {
  'message.who.pod-security': 'Pod Security Admission',
  'message.who.validation': 'Validation',
  'message.who.api-server': 'API server',
  'message.who.admission-policy': 'ValidatingAdmissionPolicy {policy}',
  'message.who.kyverno': 'Kyverno {policy}',
  'message.who.gatekeeper': 'Gatekeeper {policy}',
  'message.who.azure-policy': 'Azure Policy {policy}',
  'message.who.webhook': 'Webhook {policy}',
  'message.who.openshift': 'OpenShift: security context constraints',
  'message.who.quota': 'Quota or LimitRange of the Namespace',
  'message.who.scheduler': 'Scheduler',
  'message.who.kubelet': 'Kubelet',
  'message.who.runtime': 'Container runtime',
  'message.who.registry': 'Image registry',
  'message.who.program': 'Program in the container',
  'message.who.entra-id': 'Microsoft Entra ID',
  'message.who.key-vault': 'Azure Key Vault provider',
  'message.who.unknown': 'Unknown message',

  'message.level.refused':
    'The Namespace enforces {level}, version {version}. The pod was rejected.',
  'message.level.warned':
    'This is a warning: {level}, version {version}, rejects such pods, now or later.',
  'message.warned': 'This is a warning. The object was accepted.',
  'message.stage.admission': 'The API server rejected the object before it was stored.',
  'message.stage.scheduling': 'The pod was accepted, but no node takes it.',
  'message.stage.image-pull': 'The pod has a node, but the node can’t get the image.',
  'message.stage.mount': 'The pod has a node, but a volume can’t be mounted.',
  'message.stage.container-start': 'The image is on the node, but the container doesn’t start.',
  'message.stage.run': 'The container started. The program, a probe or the kernel reports this.',
  'message.stage.sign-in': 'The program runs, but can’t sign in to Azure.',
  'message.stage.unknown':
    'Podsmith doesn’t know this message. Only what is listed here was recognized.',

  'message.fact.pod': 'Pod',
  'message.fact.namespace': 'Namespace',
  'message.fact.policy': 'Policy',
  'message.fact.binding': 'Binding',
  'message.fact.constraint': 'Constraint or rule',
  'message.fact.image': 'Image',
  'message.fact.address': 'Address',
  'message.fact.path': 'Path',
  'message.fact.volume': 'Volume',
  'message.fact.class': 'SecretProviderClass',
  'message.fact.account': 'ServiceAccount or user',
  'message.fact.subject': 'Subject or audience',
  'message.fact.key': 'Key',
  'message.fact.name': 'Name',
  'message.fact.quota': 'Quota',
  'message.fact.code': 'Code',
  'message.fact.reason': 'Reason',
  'message.fact.host': 'Host',
  'message.fact.value': 'Value',

  'message.pod-security.cause':
    'The labels of the Namespace ask for a level of the Pod Security Standards, and the pod doesn’t pass this check.',
  'message.pod-security.next':
    'Fix the setting in the pod template. If the API server refused a pod of a Deployment or a Job, fix the workload, not the pod.',
  'message.admission-policy.cause':
    'A ValidatingAdmissionPolicy of the cluster evaluated an expression for this object, and the result was false.',
  'message.admission-policy.next':
    'Read the expressions with `kubectl get validatingadmissionpolicy NAME -o yaml`. The binding says which Namespaces it applies to.',
  'message.kyverno.cause': 'A policy of Kyverno in the cluster doesn’t allow this.',
  'message.kyverno.next':
    'Read the rule with `kubectl get clusterpolicy NAME -o yaml`. If the workload needs the setting, ask the owner of the policy for a PolicyException.',
  'message.gatekeeper.cause': 'A constraint of Gatekeeper in the cluster doesn’t allow this.',
  'message.gatekeeper.next':
    'Read its parameters with `kubectl get constraints`. If the workload needs the setting, ask the owner of the constraint for an exemption.',
  'message.azure-policy.cause':
    'Azure Policy or a deployment safeguard of AKS is assigned to the cluster and doesn’t allow this.',
  'message.azure-policy.next':
    'Find the assignment in the Azure portal under Policy. On AKS Automatic, deployment safeguards stay on, but they can exclude Namespaces.',
  'message.webhook.cause': 'An admission webhook of the cluster denied the request.',
  'message.webhook.next':
    'Find out which program answers with `kubectl get validatingwebhookconfigurations`, and read its documentation.',
  'message.webhook-unreachable.cause':
    'The API server couldn’t reach an admission webhook whose `failurePolicy` is `Fail`. The manifest wasn’t judged.',
  'message.webhook-unreachable.next':
    'Check the pods and the Service of the webhook. Your manifest doesn’t need a change.',
  'message.openshift-not-usable.cause':
    'The ServiceAccount of the pod may not use these security context constraints. OpenShift lists all that it tried.',
  'message.openshift-not-usable.next':
    'Make the pod fit `restricted-v2` first. Grant another constraint only if the program needs it: `oc adm policy add-scc-to-user`.',
  'message.openshift-value.cause':
    'The security context constraint doesn’t allow this value. `restricted-v2` assigns the user and the groups itself, from the range of the Namespace.',
  'message.openshift-value.next':
    'Remove fixed values such as `runAsUser` and `fsGroup`, or choose one in the range that the message names.',
  'message.quota-missing.cause':
    'A ResourceQuota of the Namespace counts these resources, so every container has to set them.',
  'message.quota-missing.next':
    'Set the requests and limits that the message names in each container, init containers included, or add a LimitRange with defaults.',
  'message.quota-exceeded.cause': 'The Namespace would use more than its ResourceQuota allows.',
  'message.quota-exceeded.next':
    'Compare with `kubectl describe resourcequota`. Lower the requests, run fewer replicas, or ask for a larger quota.',
  'message.limit-range.cause':
    'A LimitRange of the Namespace sets a minimum, a maximum or a ratio.',
  'message.limit-range.next':
    'Compare with `kubectl describe limitrange`, and set requests and limits inside its bounds.',
  'message.field.cause':
    'The field is unknown, missing, of the wrong type or of a value that Kubernetes rejects.',
  'message.field.next':
    'Correct the field in the manifest. Podsmith lists such problems before the findings.',
  'message.api-version.cause':
    'The cluster doesn’t serve this kind in this version: it was removed, or its CustomResourceDefinition isn’t installed.',
  'message.api-version.next': 'List what the cluster serves with `kubectl api-resources`.',
  'message.service-account.cause':
    'The pod names a ServiceAccount that its Namespace doesn’t have.',
  'message.service-account.next':
    'Create the ServiceAccount in the Namespace of the pod, or correct `serviceAccountName`.',
  'message.namespace.cause': 'The cluster has no Namespace with this name.',
  'message.namespace.next':
    'Create the Namespace first, with its labels for Pod Security Admission.',
  'message.permission.cause':
    'The user or ServiceAccount has no permission for this request. This is about RBAC, not about the manifest.',
  'message.permission.next':
    'Check it with `kubectl auth can-i`, and add a Role and a RoleBinding for exactly this verb and resource.',
  'message.unschedulable.cause':
    'No node fits the pod: its requests, node selector, affinity, tolerations or volumes exclude all of them.',
  'message.unschedulable.next':
    'The message counts the nodes for each reason. Compare the requests with `kubectl describe nodes`.',
  'message.image-denied.cause':
    'The registry doesn’t let the node pull the image. Registries also answer so if the repository doesn’t exist.',
  'message.image-denied.next':
    'For Azure Container Registry, give the kubelet identity the role AcrPull: `az aks check-acr`. For other registries, set `imagePullSecrets`. Check the name of the image, too.',
  'message.image-missing.cause': 'The registry doesn’t have this tag or digest.',
  'message.image-missing.next':
    'Compare the name and the tag with the registry, for example with `az acr repository show-tags`.',
  'message.image-name.cause': 'The value of `image` isn’t a valid image reference.',
  'message.image-name.next':
    'Look for uppercase letters, blanks and values of a template that weren’t filled in.',
  'message.image-never.cause':
    'The image isn’t on the node, and `imagePullPolicy: Never` forbids pulling it.',
  'message.image-never.next': 'Set `imagePullPolicy` to `IfNotPresent`.',
  'message.image-unreachable.cause':
    'The node couldn’t reach the registry: the name isn’t resolved, or a firewall blocks the connection.',
  'message.image-unreachable.next':
    'Check DNS, the egress of the nodes, and the network rules or the private endpoint of the registry.',
  'message.image-pull.cause': 'The node couldn’t pull the image. This line doesn’t say why.',
  'message.image-pull.next':
    'Read the event “Failed to pull image” with `kubectl describe pod`: it has the answer of the registry.',
  'message.mount-reference.cause':
    'A volume names a Secret or a ConfigMap that the Namespace of the pod doesn’t have.',
  'message.mount-reference.next':
    'Create it in the same Namespace, or correct the name in `volumes`. The kubelet tries again.',
  'message.mount-path.cause':
    'The path of the volume isn’t there, or isn’t of the type that the pod expects.',
  'message.mount-path.next': 'Check `hostPath.type` and `subPath`.',
  'message.mount-attached.cause':
    'The disk is still attached to another node. A volume with `ReadWriteOnce` is for one node at a time.',
  'message.mount-attached.next':
    'Wait until the old pod is gone, or use the strategy `Recreate` with one replica.',
  'message.mount-timeout.cause': 'A volume wasn’t ready in time. This line doesn’t say why.',
  'message.mount-timeout.next':
    'Read the other events of the pod: FailedMount and FailedAttachVolume have the reason.',
  'message.driver.cause': 'The CSI driver or its provider isn’t installed on the node.',
  'message.driver.next':
    'For Key Vault on AKS, enable the add-on `azure-keyvault-secrets-provider`, and check that its pods run on this node.',
  'message.root-image.cause':
    '`runAsNonRoot` is `true`, and neither the image nor the manifest sets a user, so that the program would run as root.',
  'message.root-image.next':
    'Set `runAsUser` to the number of a user that the image is made for, or use an image with a `USER`.',
  'message.named-user.cause':
    'The image names its user, for example `nginx`. The kubelet can’t tell whether a name is root, so it needs a number.',
  'message.named-user.next':
    'Find the number with `id -u NAME` in the image, and set it as `runAsUser`.',
  'message.root-user.cause':
    '`runAsNonRoot` is `true`, and `runAsUser` asks for root. The two contradict each other.',
  'message.root-user.next': 'Set `runAsUser` to a number other than 0.',
  'message.reference.cause':
    'The container reads a Secret or a ConfigMap that the Namespace of the pod doesn’t have.',
  'message.reference.next':
    'Create it in the same Namespace, correct the name, or set `optional: true` if the program can do without it.',
  'message.key.cause': 'The Secret or ConfigMap is there, but doesn’t have this key.',
  'message.key.next': 'Compare the keys with `kubectl describe`, and correct `key`.',
  'message.config-error.cause':
    'The kubelet couldn’t make the configuration of the container: often a missing Secret or ConfigMap, or `runAsNonRoot`.',
  'message.config-error.next': 'Read the events of the pod with `kubectl describe pod`.',
  'message.create-error.cause':
    'The container runtime couldn’t create the container. This line doesn’t say why.',
  'message.create-error.next': 'Read the events of the pod with `kubectl describe pod`.',
  'message.run-error.cause':
    'The container runtime created the container, but couldn’t start its program.',
  'message.run-error.next':
    'Read the events of the pod with `kubectl describe pod`. Often the command isn’t in the image.',
  'message.apparmor.cause':
    'The AppArmor profile isn’t loaded on the node, or the node doesn’t support AppArmor.',
  'message.apparmor.next':
    'Use the type `RuntimeDefault`, or load the profile on each node before the pod is scheduled.',
  'message.seccomp.cause':
    'The seccomp profile isn’t in the folder of the kubelet on this node, or can’t be read.',
  'message.seccomp.next':
    'Use the type `RuntimeDefault`, or put the file below `/var/lib/kubelet/seccomp` on each node.',
  'message.read-only-mount.cause':
    'A volume is to be mounted at a path that isn’t in the image, and the file system around it is read-only.',
  'message.read-only-mount.next':
    'Mount it at a folder that the image has, or don’t mount it inside another read-only volume.',
  'message.program-missing.cause': 'The image doesn’t have the program that `command` names.',
  'message.program-missing.next':
    'Check `command` and `args`. Images without a shell have no `sh`, and a script needs the interpreter of its first line.',
  'message.program-denied.cause':
    'The program is in the image, but the user of the container may not execute it.',
  'message.program-denied.next':
    'Set the permission to execute when the image is built, or run as the user that owns the file.',
  'message.permission-denied.cause':
    'The user of the container has no permission for this file or folder. Often the image was made for root.',
  'message.permission-denied.next':
    'For a volume, set `fsGroup`. For a folder of the image, mount an `emptyDir` there, or run as the user that owns it.',
  'message.read-only.cause':
    'The program writes to the root file system, and `readOnlyRootFilesystem` is `true`.',
  'message.read-only.next':
    'Mount an `emptyDir` at the folder that the message names, and keep the root file system read-only.',
  'message.low-port.cause':
    'The program opens a port below 1024, which needs the capability NET_BIND_SERVICE or root.',
  'message.low-port.next':
    'Have the program listen on a port such as 8080. The Service can still use port 80.',
  'message.not-permitted.cause':
    'The kernel refused the call: the program needs a capability that was dropped, or seccomp blocks the call.',
  'message.not-permitted.next':
    'Find out what needs it. `chown` at the start is often not needed if the image is made for a user.',
  'message.out-of-memory.cause':
    'The program used more memory than its limit, and the kernel ended it.',
  'message.out-of-memory.next':
    'Compare the use with `kubectl top pod`. Raise the memory limit, or limit the heap of the program.',
  'message.exit-126.cause': 'The command was found, but couldn’t be executed.',
  'message.exit-126.next':
    'Check the permission of the file and its format: a script needs a first line with its interpreter.',
  'message.exit-127.cause': 'A shell didn’t find the command.',
  'message.exit-127.next':
    'Check the path in `command` and `args`, and whether the image has the program.',
  'message.exit-137.cause':
    'The program was ended by SIGKILL (128 + 9): memory, a failed liveness probe, or it didn’t stop in time.',
  'message.exit-137.next':
    'Look for OOMKilled in `kubectl describe pod`, then for failed probes in the events.',
  'message.exit-139.cause': 'The program accessed memory that isn’t its own (SIGSEGV, 128 + 11).',
  'message.exit-139.next':
    'This is a fault of the program or an image for another processor. Compare `kubernetes.io/arch` of the node.',
  'message.exit-143.cause':
    'The program was asked to stop (SIGTERM, 128 + 15) and did. After a deletion or an update this is normal.',
  'message.exit-143.next':
    'If it happens without one, look for failed liveness probes and evictions in the events.',
  'message.probe.cause': 'A probe got no answer or the wrong one.',
  'message.probe.next':
    'Compare port and path of the probe with the program. Give a slow start a startup probe.',
  'message.crash-loop.cause':
    'The container ended several times, and the kubelet waits before it starts it again. This line doesn’t say why.',
  'message.crash-loop.next':
    'Read `kubectl logs --previous` and the exit code in `kubectl describe pod`, and paste them here.',
  'message.no-credential.cause':
    'No federated identity credential of the identity matches issuer, subject and audience of the token.',
  'message.no-credential.next':
    'Compare them with `az identity federated-credential list`. The subject is `system:serviceaccount:NAMESPACE:NAME`. A new credential needs a few minutes.',
  'message.wrong-issuer.cause':
    'The identity has no federated credential for this issuer. Each cluster has its own issuer.',
  'message.wrong-issuer.next':
    'Get the issuer with `az aks show --query oidcIssuerProfile.issuerUrl`, and copy it with its final slash.',
  'message.wrong-subject.cause':
    'The identity has no federated credential for this ServiceAccount. The comparison is case-sensitive.',
  'message.wrong-subject.next':
    'Check `serviceAccountName` and the Namespace of the pod, and compare them with the subject of the credential.',
  'message.wrong-audience.cause':
    'The token is for another audience than the federated credential.',
  'message.wrong-audience.next':
    'Both are `api://AzureADTokenExchange`, unless your organization changed it.',
  'message.unknown-client.cause':
    'The tenant doesn’t know this client ID: it is mistyped, it was deleted, or it belongs to another tenant.',
  'message.unknown-client.next':
    'Compare the annotation `azure.workload.identity/client-id` of the ServiceAccount with the client ID of the identity, not with its object ID.',
  'message.issuer-unreachable.cause':
    'Microsoft Entra ID couldn’t read the OIDC issuer of the cluster.',
  'message.issuer-unreachable.next':
    'Open the issuer with `/.well-known/openid-configuration`. It has to be public.',
  'message.no-identity.cause':
    'The container has no environment variables or token of Workload ID. The webhook didn’t change the pod.',
  'message.no-identity.next':
    'The pod needs the label `azure.workload.identity/use: "true"` and the annotated ServiceAccount. Then create the pod again.',
  'message.metadata-endpoint.cause':
    'The program asked the metadata endpoint of the node for a token and got none. With Workload ID it shouldn’t ask there.',
  'message.metadata-endpoint.next':
    'Set up Workload ID, and use `DefaultAzureCredential` or `WorkloadIdentityCredential` in the program.',
  'message.missing-class.cause':
    'The volume names a SecretProviderClass that the Namespace of the pod doesn’t have.',
  'message.missing-class.next':
    'Create it in the Namespace of the pod, or correct `secretProviderClass`.',
  'message.class-settings.cause':
    'The SecretProviderClass lacks a parameter, or has one that can’t be right.',
  'message.class-settings.next': 'Check `keyvaultName`, `tenantId`, `clientID` and `objects`.',
  'message.vault-forbidden.cause':
    'The identity was recognized, but the vault doesn’t let it read, or the firewall of the vault refuses the network.',
  'message.vault-forbidden.next':
    'With Azure RBAC give it the role Key Vault Secrets User, with access policies the permission Get. A new role needs a few minutes.',
  'message.vault-missing.cause': 'The vault has no object with this name or version.',
  'message.vault-missing.next':
    'Compare `objectName`, `objectType` and `objectVersion` with `az keyvault secret list`.',
  'message.vault-mount.cause':
    'The provider couldn’t mount the objects of the vault. This line doesn’t say why.',
  'message.vault-mount.next': 'Read the end of the message: it has the answer of Azure.',
  'message.unknown.cause': 'Podsmith doesn’t know this message.',
  'message.unknown.next': 'Look for the message in the documentation of the program that says it.',
} satisfies { readonly [key in Key]: string };
