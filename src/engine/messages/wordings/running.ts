/** Real wordings of what is said from the pull of the image to the sign-in of the program. */
import { type RealWording, wording } from './sources.ts';

const NON_ROOT = 'pkg/kubelet/kuberuntime/security_context_others.go';
const STARTS = 'pkg/kubelet/kuberuntime/kuberuntime_container.go';

const KUBELET: readonly RealWording[] = [
  wording(
    'root-image',
    'kubernetes',
    NON_ROOT,
    'Warning  Failed  4s (x3 over 9s)  kubelet  Error: container has runAsNonRoot and image will run as root (pod: "web-5d9f8c7b6-x2x4t_shop(0a1b2c3d-0000-4000-8000-000000000001)", container: web)',
  ),
  wording(
    'named-user',
    'kubernetes',
    NON_ROOT,
    'Error: container has runAsNonRoot and image has non-numeric user (nginx), cannot verify user is non-root (pod: "web-1_shop(0a1b2c3d-0000-4000-8000-000000000001)", container: web)',
  ),
  wording(
    'root-user',
    'kubernetes',
    NON_ROOT,
    `Error: container's runAsUser breaks non-root policy (pod: "web-1_shop(0a1b2c3d-0000-4000-8000-000000000001)", container: web)`,
  ),
  wording(
    'missing-reference',
    'kubernetes',
    'pkg/kubelet/kubelet_pods.go',
    '  Warning  Failed     2s (x3 over 20s)  kubelet            Error: configmap "web-settings" not found',
  ),
  wording(
    'missing-reference',
    'kubernetes',
    'pkg/kubelet/kubelet_pods.go',
    '  Warning  Failed     2s (x3 over 20s)  kubelet            Error: secret "web-database" not found',
  ),
  wording(
    'missing-key',
    'kubernetes',
    'pkg/kubelet/kubelet_pods.go',
    "Error: couldn't find key password in Secret shop/web-database",
  ),
  wording(
    'config-error',
    'kubernetes',
    STARTS,
    'web-5d9f8c7b6-x2x4t   0/1     CreateContainerConfigError   0          12s',
  ),
  wording(
    'create-error',
    'kubernetes',
    STARTS,
    'web-5d9f8c7b6-x2x4t   0/1     CreateContainerError   0          12s',
  ),
  wording(
    'run-error',
    'kubernetes',
    STARTS,
    'web-5d9f8c7b6-x2x4t   0/1     RunContainerError   2 (1s ago)   12s',
  ),
  wording(
    'apparmor',
    'thread',
    'https://github.com/kubearmor/KubeArmor/issues/283',
    'Message:      Cannot enforce AppArmor: profile "kubearmor-multiubuntu-ubuntu-1-container" is not loaded',
  ),
  wording(
    'apparmor',
    'kubernetes',
    'pkg/kubelet/lifecycle/handlers.go',
    'Message:    Pod Cannot enforce AppArmor: AppArmor is not enabled on the host',
  ),
  wording(
    'apparmor',
    'containerd',
    'internal/cri/sputil/apparmor_linux.go',
    'Error: failed to generate apparmor spec opts: apparmor profile not found web-profile',
  ),
  wording(
    'seccomp',
    'thread',
    'https://github.com/rancher/rke2/issues/8312',
    `message: 'failed to create containerd container: cannot load seccomp profile "/var/lib/kubelet/seccomp/profiles/unshare.json": open /var/lib/kubelet/seccomp/profiles/unshare.json: no such file or directory'`,
  ),
  wording(
    'seccomp',
    'containerd',
    'internal/cri/server/container_create_linux.go',
    'Error: failed to generate seccomp spec opts: seccomp is not supported',
  ),
  wording(
    'missing-mount-reference',
    'kubernetes',
    'pkg/volume/secret/secret.go',
    '  Warning  FailedMount  3s (x5 over 11s)  kubelet  MountVolume.SetUp failed for volume "certificates" : secret "web-tls" not found',
  ),
  wording(
    'missing-mount-reference',
    'kubernetes',
    'pkg/volume/configmap/configmap.go',
    '  Warning  FailedMount  3s (x5 over 11s)  kubelet  MountVolume.SetUp failed for volume "settings" : configmap "web-settings" not found',
  ),
  wording(
    'mount-path',
    'kubernetes',
    'pkg/kubelet/kubelet_pods.go',
    'Error: failed to prepare subPath for volumeMount "settings" of container "web"',
  ),
  wording(
    'mount-path',
    'kubernetes',
    'pkg/volume/hostpath/host_path.go',
    'MountVolume.SetUp failed for volume "socket" : hostPath type check failed: /run/app.sock is not a socket file',
  ),
  wording(
    'mount-attached',
    'kubernetes',
    'pkg/controller/volume/attachdetach/reconciler/reconciler.go',
    `Warning  FailedAttachVolume  2m  attachdetach-controller  Multi-Attach error for volume "pvc-1f2e" Volume is already exclusively attached to one node and can't be attached to another`,
  ),
  wording(
    'mount-timeout',
    'kubernetes',
    'pkg/kubelet/volumemanager/volume_manager.go',
    'Warning  FailedMount  1m  kubelet  Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[], failed to process volumes=[]: timed out waiting for the condition',
  ),
  wording(
    'probe',
    'kubernetes',
    'pkg/kubelet/prober/prober.go',
    '  Warning  Unhealthy  5s (x3 over 25s)  kubelet  Readiness probe failed: Get "http://10.244.1.7:8080/healthz": dial tcp 10.244.1.7:8080: connect: connection refused',
  ),
  wording(
    'crash-loop',
    'kubernetes',
    'pkg/kubelet/kuberuntime/kuberuntime_manager.go',
    '  Warning  BackOff  3s (x4 over 30s)  kubelet  Back-off restarting failed container web in pod web-1_shop(0a1b2c3d-0000-4000-8000-000000000001)',
  ),
  wording(
    'program-missing',
    'runc',
    'libcontainer/container_linux.go',
    'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/app/serve": stat /app/serve: no such file or directory',
  ),
  wording(
    'program-missing',
    'runc',
    'libcontainer/container_linux.go',
    'OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "bash": executable file not found in $PATH: unknown',
  ),
  wording(
    'program-denied',
    'runc',
    'libcontainer/container_linux.go',
    'runc create failed: unable to start container process: error during container init: exec: "/app/start.sh": permission denied: unknown',
  ),
  wording(
    'read-only-mount',
    'runc',
    'libcontainer/rootfs_linux.go',
    'error mounting "/var/lib/kubelet/pods/0a1b/volumes/kubernetes.io~empty-dir/cache" to rootfs at "/var/cache/app": create mountpoint for /var/cache/app mount: make mountpoint "/var/cache/app": mkdirat /var/cache: read-only file system',
  ),
];

const IMAGES: readonly RealWording[] = [
  wording(
    'image-denied',
    'thread',
    'https://github.com/Azure/AKS/issues/4459',
    'Failed to pull image "shop.azurecr.io/main/web:v5.0.0": failed to pull and unpack image "shop.azurecr.io/main/web:v5.0.0": failed to resolve reference "shop.azurecr.io/main/web:v5.0.0": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://shop.azurecr.io/oauth2/token?scope=repository%3Amain%2Fweb%3Apull&service=shop.azurecr.io: 401 Unauthorized',
  ),
  wording(
    'image-denied',
    'thread',
    'https://github.com/Azure/AKS/issues/679',
    'Failed to pull image "cloudtechnologies.azurecr.io/poc-k8s-web:20181007.1": rpc error: code = Unknown desc = Error response from daemon: Get https://cloudtechnologies.azurecr.io/v2/poc-k8s-web/manifests/20181007.1: unauthorized: authentication required',
  ),
  wording(
    'image-denied',
    'containerd',
    'core/remotes/docker/resolver.go',
    'failed to resolve reference "shop.azurecr.io/web:1": unexpected status from HEAD request to https://shop.azurecr.io/v2/web/manifests/1: 403 Forbidden',
  ),
  wording(
    'image-denied',
    'containerd',
    'core/remotes/docker/resolver.go',
    'Failed to pull image "shop/private:1": failed to pull and unpack image "docker.io/shop/private:1": failed to resolve reference "docker.io/shop/private:1": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
  ),
  wording(
    'image-missing',
    'containerd',
    'core/remotes/docker/resolver.go',
    '  Warning  Failed  10s  kubelet  Failed to pull image "shop.azurecr.io/web:9.9.9": rpc error: code = NotFound desc = failed to pull and unpack image "shop.azurecr.io/web:9.9.9": failed to resolve reference "shop.azurecr.io/web:9.9.9": shop.azurecr.io/web:9.9.9: not found',
  ),
  wording(
    'image-unreachable',
    'containerd',
    'core/remotes/docker/resolver.go',
    'failed to resolve reference "shop.azurecr.io/web:1": failed to do request: Head "https://shop.azurecr.io/v2/web/manifests/1": dial tcp: lookup shop.azurecr.io: no such host',
  ),
  wording(
    'image-name',
    'kubernetes',
    'pkg/kubelet/images/image_manager.go',
    `Failed to apply default image tag "Web:1": couldn't parse image name "Web:1": invalid reference format: repository name (library/Web) must be lowercase`,
  ),
  wording(
    'image-never',
    'kubernetes',
    'pkg/kubelet/images/image_manager.go',
    '  Warning  ErrImageNeverPull  2s  kubelet  Container image "web:dev" is not present with pull policy of Never',
  ),
  wording(
    'image-pull',
    'kubernetes',
    'pkg/kubelet/images/image_manager.go',
    '  Normal   BackOff  8s  kubelet  Back-off pulling image "shop.azurecr.io/web:1"',
  ),
];

const PROGRAMS: readonly RealWording[] = [
  wording(
    'low-port',
    'program',
    'nginx',
    '2026/11/12 08:00:00 [emerg] 1#1: bind() to 0.0.0.0:80 failed (13: Permission denied)',
  ),
  wording('low-port', 'program', 'Go, net/http', 'listen tcp :80: bind: permission denied'),
  wording('low-port', 'program', 'Node.js', 'Error: listen EACCES: permission denied 0.0.0.0:443'),
  wording(
    'read-only',
    'program',
    'nginx',
    '2026/11/12 08:00:00 [emerg] 1#1: mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)',
  ),
  wording(
    'read-only',
    'program',
    'Python',
    "OSError: [Errno 30] Read-only file system: '/app/cache'",
  ),
  wording(
    'read-only',
    'program',
    'Node.js',
    "Error: EROFS: read-only file system, open '/app/logs/out.log'",
  ),
  wording(
    'permission-denied',
    'program',
    'nginx',
    '2026/11/12 08:00:00 [emerg] 1#1: open() "/var/run/nginx.pid" failed (13: Permission denied)',
  ),
  wording(
    'permission-denied',
    'program',
    'Python',
    "PermissionError: [Errno 13] Permission denied: '/data/state.json'",
  ),
  wording(
    'permission-denied',
    'program',
    'coreutils',
    "mkdir: cannot create directory '/bitnami/postgresql': Permission denied",
  ),
  wording(
    'permission-denied',
    'program',
    'Java',
    'java.nio.file.AccessDeniedException: /data/index',
  ),
  wording(
    'not-permitted',
    'program',
    'nginx',
    '2026/11/12 08:00:00 [emerg] 1#1: chown("/var/cache/nginx/client_temp", 101) failed (1: Operation not permitted)',
  ),
  wording(
    'not-permitted',
    'program',
    'coreutils',
    "chown: changing ownership of '/var/lib/postgresql/data': Operation not permitted",
  ),
  wording(
    'not-permitted',
    'program',
    'gosu',
    "error: failed switching to 'redis': operation not permitted",
  ),
  wording(
    'out-of-memory',
    'kubernetes',
    'kubectl describe pod',
    '    Last State:     Terminated\n      Reason:       OOMKilled',
  ),
  ...[126, 127, 137, 139, 143].flatMap((code) => [
    wording(
      `exit-${code}`,
      'kubernetes',
      'kubectl describe pod',
      `    Last State:     Terminated\n      Reason:       Error\n      Exit Code:    ${code}`,
    ),
    wording(
      `exit-${code}`,
      'kubernetes',
      'kubectl get pod -o json',
      `"lastState": {"terminated": {"exitCode": ${code}, "reason": "Error"}}`,
    ),
    wording(
      `exit-${code}`,
      'kubernetes',
      'client-go, tools/remotecommand/v4.go',
      `command terminated with exit code ${code}`,
    ),
  ]),
];

const MOUNT =
  'MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = ';
const OBJECTS =
  'failed to mount secrets store objects for pod default/busybox, err: rpc error: code = Unknown desc = failed to mount objects, error: ';

const AZURE: readonly RealWording[] = [
  wording(
    'aadsts70021',
    'workload-identity-docs',
    'docs/book/src/troubleshooting.md',
    String.raw`token_credential.go:70] "failed to acquire token" err="FromAssertion(): http call(https://login.microsoftonline.com/{tenant-id}/oauth2/v2.0/token)(POST) error: reply status code was 400:\n{\"error\":\"invalid_request\",\"error_description\":\"AADSTS70021: No matching federated identity record found for presented assertion. Assertion Issuer: 'https://oidc.prod-aks.azure.com/XXXXXX/'. Assertion Subject: 'system:serviceaccount:default:workload-identity-sa'. Assertion Audience: 'api://AzureADTokenExchange'.\\r\\nTrace ID: b0f62116\"}"`,
  ),
  wording(
    'aadsts700211',
    'thread',
    'https://github.com/Azure/azure-workload-identity/issues/1200',
    "WorkloadIdentityCredential: Microsoft Entra ID error '(invalid_client) AADSTS700211: No matching federated identity record found for presented assertion issuer 'https://oidc.prod-aks.azure.com/879-...-a6425/'. Please check your federated identity credential Subject, Audience and Issuer against the presented assertion.",
  ),
  wording(
    'aadsts700213',
    'thread',
    'published notes on AADSTS700213, with an example subject',
    "AADSTS700213: No matching federated identity record found for presented assertion subject 'system:serviceaccount:shop:web'. Please check your federated identity credential Subject, Audience and Issuer against the presented assertion.",
  ),
  wording(
    'aadsts700016',
    'thread',
    'a published test of the Bot Framework',
    "AADSTS700016: Application with identifier '2bc5202b-ad6a-4458-8821-e104af433bbb' was not found in the directory 'contoso.com'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.",
  ),
  wording(
    'aadsts90061',
    'workload-identity-docs',
    'docs/book/src/troubleshooting.md',
    'Microsoft.Identity.Client.MsalServiceException: AADSTS90061: Request to External OIDC endpoint failed.',
  ),
  wording(
    'no-identity',
    'azidentity',
    'workload_identity.go',
    'WorkloadIdentityCredential: no client ID specified. Check pod configuration or set ClientID in the options',
  ),
  wording(
    'metadata-endpoint',
    'azidentity',
    'managed_identity_client.go',
    'ManagedIdentityCredential: managed identity timed out. See https://aka.ms/azsdk/go/identity/troubleshoot#dac for more information',
  ),
  wording(
    'metadata-endpoint',
    'thread',
    'the Azure SDK for Python, imds.py',
    'ManagedIdentityCredential: ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.',
  ),
  wording(
    'metadata-endpoint',
    'thread',
    'logs of programs without Workload ID',
    'Get "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2Fvault.azure.net": context deadline exceeded',
  ),
  wording(
    'missing-class',
    'csi-driver-docs',
    'docs/book/src/troubleshooting.md',
    `  Warning  FailedMount  3s (x4 over 6s)  kubelet, kind-control-plane  ${MOUNT}failed to get secretproviderclass default/azure, error: secretproviderclasses.secrets-store.csi.x-k8s.io "azure" not found`,
  ),
  wording(
    'missing-class',
    'csi-driver',
    'pkg/secrets-store/utils.go',
    `${MOUNT}failed to get secretproviderclass shop/web, error: SecretProviderClass.secrets-store.csi.x-k8s.io "web" not found`,
  ),
  wording(
    'driver',
    'csi-driver-docs',
    'docs/book/src/troubleshooting.md',
    '  Warning  FailedMount  1s (x4 over 4s)  kubelet, kind-control-plane  MountVolume.SetUp failed for volume "secrets-store-inline" : kubernetes.io/csi: mounter.SetUpAt failed to get CSI client: driver name secrets-store.csi.k8s.io not found in the list of registered CSI drivers',
  ),
  wording(
    'vault-forbidden',
    'thread',
    'https://github.com/piyushsachdeva/Terraform_AKS/issues/2, in the frame of the provider',
    `${MOUNT}${OBJECTS}failed to get objectType:secret, objectName:database, objectVersion:: keyvault.BaseClient#GetSecret: Failure responding to request: StatusCode=403 -- Original Error: autorest/azure: Service returned an error. Status=403 Code="Forbidden" Message="Caller is not authorized to perform action on resource."`,
  ),
  wording(
    'vault-forbidden',
    'thread',
    'published logs of the Azure SDK for Go, in the frame of the provider',
    `${MOUNT}${OBJECTS}failed to get objectType:secret, objectName:database, objectVersion:: GET https://shop.vault.azure.net/secrets/database/ RESPONSE 403: 403 Forbidden ERROR CODE: Forbidden`,
  ),
  wording(
    'vault-missing',
    'thread',
    'a published log of the Azure SDK for Go with Azure Key Vault',
    'RESPONSE 404: 404 Not Found\nERROR CODE: SecretNotFound\n{ "error": { "code": "SecretNotFound", "message": "A secret with (name/id) database was not found in this key vault. If you recently deleted this secret you may be able to recover it using the correct recovery command." } }',
  ),
  wording(
    'class-settings',
    'key-vault',
    'pkg/provider/provider.go',
    `${MOUNT}${OBJECTS}keyvaultName is not set`,
  ),
  wording(
    'class-settings',
    'key-vault',
    'pkg/auth/auth.go',
    `${MOUNT}${OBJECTS}failed to create auth config, error: cannot enable both pod identity and user-assigned managed identity`,
  ),
  wording(
    'vault-mount',
    'csi-driver',
    'pkg/secrets-store/nodeserver.go',
    `${MOUNT}${OBJECTS}context deadline exceeded`,
  ),
];

export const RUNNING_WORDINGS: readonly RealWording[] = [
  ...KUBELET,
  ...IMAGES,
  ...PROGRAMS,
  ...AZURE,
];
