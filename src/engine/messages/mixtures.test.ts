/** What people paste: several messages at once, of several programs, with noise in between. */
import { describe, expect, it } from 'vitest';
import { readMessages } from './cluster-messages.ts';

/** What was read, in short: who, of what, which messages. */
const readings = (text: string): readonly string[] =>
  readMessages(text).denials.map(({ speaker, kind, name, times, complaints }) => {
    const object = name === undefined ? '' : ` ${kind} ${name}`;
    const ids = complaints.map(({ id }) => id).join('+');
    return `${speaker}${object}: ${ids}${times > 1 ? ` x${times}` : ''}`;
  });

const DESCRIBED = `Name:             web-5d9f8c7b6-x2x4t
Namespace:        shop
Priority:         0
Service Account:  default
Node:             aks-pool-1/10.224.0.4
Status:           Pending
Controlled By:    ReplicaSet/web-5d9f8c7b6
Containers:
  web:
    Container ID:
    Image:          nginx:1.27
    State:          Waiting
      Reason:       CreateContainerConfigError
    Ready:          False
Conditions:
  Type              Status
  Ready             False
Events:
  Type     Reason     Age                From               Message
  ----     ------     ----               ----               -------
  Normal   Scheduled  30s                default-scheduler  Successfully assigned shop/web-5d9f8c7b6-x2x4t to aks-pool-1
  Normal   Pulled     3s (x4 over 29s)   kubelet            Container image "nginx:1.27" already present on machine
  Warning  Failed     3s (x4 over 29s)   kubelet            Error: container has runAsNonRoot and image will run as root (pod: "web-5d9f8c7b6-x2x4t_shop(0a1b2c3d)", container: web)
`;

const MIXTURES: readonly (readonly [string, string, readonly string[]])[] = [
  ['kubectl describe pod', DESCRIBED, ['kubelet pods web-5d9f8c7b6-x2x4t: root-image']],
  [
    'kubectl describe of a container that was killed',
    `Name:         api-0
Namespace:    shop
Containers:
  api:
    Image:          api:1
    State:          Waiting
      Reason:       CrashLoopBackOff
    Last State:     Terminated
      Reason:       OOMKilled
      Exit Code:    137
    Restart Count:  7
Events:
  Warning  BackOff  2s (x9 over 3m)  kubelet  Back-off restarting failed container api in pod api-0_shop(0a1b)
`,
    ['kubelet pods api-0: out-of-memory'],
  ],
  [
    'kubectl get events',
    `LAST SEEN   TYPE      REASON         OBJECT                       MESSAGE
12s         Normal    ScalingReplicaSet   deployment/web            Scaled up replica set web-5d9f8c7b6 to 1
11s         Warning   FailedCreate   replicaset/web-5d9f8c7b6     Error creating: pods "web-5d9f8c7b6-" is forbidden: violates PodSecurity "restricted:latest": runAsNonRoot != true (pod or container "web" must set securityContext.runAsNonRoot=true)
9s          Warning   FailedCreate   job/migrate                  Error creating: pods "migrate-x" is forbidden: exceeded quota: compute, requested: requests.cpu=2, used: requests.cpu=1, limited: requests.cpu=2
3s          Warning   Failed         pod/api-0                    Error: secret "api-database" not found
2s          Warning   FailedMount    pod/cache-0                  MountVolume.SetUp failed for volume "tls" : secret "cache-tls" not found
`,
    [
      'pod-security pods web-5d9f8c7b6-: pod-security',
      'quota pods migrate-x: quota-exceeded',
      'kubelet pod api-0: missing-reference',
      'kubelet pod cache-0: missing-mount-reference',
    ],
  ],
  [
    'events that repeat',
    `  Warning  FailedCreate  9s  replicaset-controller  Error creating: pods "web-5d-a" is forbidden: failed quota: compute: must specify limits.memory for: web
  Warning  FailedCreate  8s  replicaset-controller  Error creating: pods "web-5d-a" is forbidden: failed quota: compute: must specify limits.memory for: web
`,
    ['quota pods web-5d-a: quota-missing x2'],
  ],
  [
    'kubectl logs of nginx',
    `$ kubectl logs web-1 -c web -n shop
/docker-entrypoint.sh: Configuration complete; ready for start up
2026/11/12 08:00:00 [warn] 1#1: the "user" directive makes sense only if the master process runs with super-user privileges, ignored
2026/11/12 08:00:00 [emerg] 1#1: mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)
nginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)
`,
    ['program pods web-1: read-only x2'],
  ],
  [
    'a log in JSON with a refusal',
    String.raw`{"level":"error","ts":"2026-11-12T08:00:00Z","msg":"Reconciler error","error":"pods \"web-0\" is forbidden: violates PodSecurity \"baseline:latest\": host namespaces (hostNetwork=true)"}
{"level":"info","ts":"2026-11-12T08:00:01Z","msg":"retrying"}
`,
    ['pod-security pods web-0: pod-security'],
  ],
  [
    'a condition of Argo CD',
    `CONDITION  MESSAGE                                       LAST TRANSITION
SyncError  Failed sync attempt to 1a2b3c: one or more objects failed to apply, reason: error when patching "/dev/shm/1": admission webhook "validation.gatekeeper.sh" denied the request: [psp-privileged-container] Privileged container is not allowed: web, securityContext: {"privileged": true} (retried 5 times).  2026-11-12 08:00:00 +0000 UTC
`,
    ['gatekeeper: policy-privileged'],
  ],
  [
    'a condition of Flux, in YAML',
    `status:
  conditions:
  - lastTransitionTime: "2026-11-12T08:00:00Z"
    message: 'Deployment/shop/web dry-run failed (Forbidden): deployments.apps "web" is
      forbidden: ValidatingAdmissionPolicy ''no-root'' with binding ''no-root-deny''
      denied request: every container must set securityContext.runAsNonRoot to true'
    reason: ReconciliationFailed
    status: "False"
    type: Ready
`,
    ['admission-policy deployments web: admission-policy'],
  ],
  [
    'two policies of Kyverno',
    `Error from server: error when creating "web.yaml": admission webhook "validate.kyverno.svc-fail" denied the request:

resource Pod/shop/web was blocked due to the following policies

disallow-privilege-escalation:
  privilege-escalation: 'validation error: Privilege escalation is disallowed. The fields
    spec.containers[*].securityContext.allowPrivilegeEscalation must be set to false. rule
    privilege-escalation failed at path /spec/containers/0/securityContext/'
require-ro-rootfs:
  validate-readOnlyRootFilesystem: 'validation error: Root filesystem must be read-only. rule
    validate-readOnlyRootFilesystem failed at path /spec/containers/0/securityContext/'

$ kubectl get pods
No resources found in shop namespace.
`,
    ['kyverno Pod web: kyverno+kyverno'],
  ],
  [
    'warnings and a refusal of kubectl apply',
    `Warning: would violate PodSecurity "restricted:latest": runAsNonRoot != true (pod or container "web" must set securityContext.runAsNonRoot=true)
deployment.apps/web created
service/web unchanged
Error from server (NotFound): error when creating "job.yaml": namespaces "batch" not found
The Service "api" is invalid: spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
`,
    [
      'pod-security: pod-security',
      'api-server: missing-namespace',
      'validation Service api: field',
    ],
  ],
  [
    'warnings of deployment safeguards',
    `Warning: [azurepolicy-k8sazurev2containerenforceprob-1] Container <web> in your Pod <web> has no <livenessProbe>. Required probes: ["readinessProbe", "livenessProbe"]
Warning: [azurepolicy-k8sazurev1containerrequests-2] container <web> has no resource requests
pod/web created
`,
    ['azure-policy: policy-liveness-probes', 'azure-policy: policy-requests'],
  ],
  [
    'OpenShift, wrapped',
    `  Warning  FailedCreate  5s  replicaset-controller  Error creating: pods "db-66-" is forbidden: unable to validate against
  any security context constraint: [provider "anyuid": Forbidden: not usable by user or serviceaccount, provider
  restricted-v2: .containers[0].runAsUser: Invalid value: 999: must be in the ranges: [1000680000, 1000689999]]
`,
    ['openshift pods db-66-: openshift-value+openshift-not-usable'],
  ],
  [
    'pulls of images, two kinds',
    `  Normal   Pulling  20s  kubelet  Pulling image "shop.azurecr.io/web:9"
  Warning  Failed   19s  kubelet  Failed to pull image "shop.azurecr.io/web:9": rpc error: code = NotFound desc = failed to pull and unpack image "shop.azurecr.io/web:9": failed to resolve reference "shop.azurecr.io/web:9": shop.azurecr.io/web:9: not found
  Warning  Failed   19s  kubelet  Error: ErrImagePull
  Normal   BackOff  5s   kubelet  Back-off pulling image "shop.azurecr.io/web:9"
  Warning  Failed   5s   kubelet  Error: ImagePullBackOff
  Warning  Failed   3s   kubelet  Failed to pull image "shop.azurecr.io/api:1": failed to resolve reference "shop.azurecr.io/api:1": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://shop.azurecr.io/oauth2/token: 401 Unauthorized
`,
    ['registry: image-missing', 'registry: image-denied'],
  ],
  [
    'Workload ID in a mount of Key Vault',
    String.raw`  Warning  FailedMount  15s  kubelet  MountVolume.SetUp failed for volume "secrets-store01-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod default/busybox, err: rpc error: code = Unknown desc = failed to mount objects, error: failed to get keyvault client: failed to acquire token: FromAssertion(): http call(https://login.microsoftonline.com/d950/oauth2/v2.0/token)(POST) error: reply status code was 400:
{"error":"invalid_request","error_description":"AADSTS70021: No matching federated identity record found for presented assertion. Assertion Issuer: 'https://uksouth.oic.prod-aks.azure.com/d950/'. Assertion Subject: 'system:serviceaccount:default:workload-identity-sa'. Assertion Audience: 'api://AzureADTokenExchange'.\r\nTrace ID: 5006"}
`,
    ['entra-id: aadsts70021'],
  ],
  [
    'the chain of DefaultAzureCredential',
    `DefaultAzureCredential failed to retrieve a token from the included credentials.
Attempted credentials:
\tEnvironmentCredential: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.
\tWorkloadIdentityCredential: WorkloadIdentityCredential authentication unavailable. The workload options are not fully configured.
\tManagedIdentityCredential: ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.
`,
    ['entra-id: no-identity', 'entra-id: metadata-endpoint'],
  ],
  [
    'a program that may not bind, and its end',
    `$ kubectl logs -n shop web-1
time="2026-11-12T08:00:00Z" level=info msg="Starting"
time="2026-11-12T08:00:01Z" level=fatal msg="listen tcp :80: bind: permission denied"
$ kubectl get pod web-1
NAME    READY   STATUS             RESTARTS   AGE
web-1   0/1     CrashLoopBackOff   3          1m
`,
    ['program pods web-1: low-port'],
  ],
  [
    'the output of PowerShell',
    `PS C:\\work> kubectl apply -f web.yaml\r
Error from server (Forbidden): error when creating "web.yaml": pods "web" is forbidden: exceeded quota: compute, requested: pods=1, used: pods=5, limited: pods=5\r
PS C:\\work>\r
`,
    ['quota pods web: quota-exceeded'],
  ],
  [
    'colours of a terminal',
    '\u001b[31mError from server (Forbidden)\u001b[0m: pods "web" is forbidden: violates PodSecurity "baseline:latest": privileged (container "web" must not set securityContext.privileged=true)\n',
    ['pod-security pods web: pod-security'],
  ],
  [
    'what is known and what is not',
    `  Warning  FailedPreStopHook  3s  kubelet  PreStopHook failed
Error from server (Conflict): error when applying patch: Operation cannot be fulfilled on deployments.apps "web": the object has been modified
AADSTS50126: Error validating credentials due to invalid username or password.
Error: container has runAsNonRoot and image will run as root
`,
    ['unknown: unknown', 'unknown: unknown', 'unknown: unknown', 'kubelet: root-image'],
  ],
  [
    'an audit event and noise',
    String.raw`{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","verb":"create","annotations":{"authorization.k8s.io/decision":"allow","validation.policy.admission.k8s.io/validation_failure":"[{\"message\":\"set readOnlyRootFilesystem\",\"policy\":\"files\",\"binding\":\"files-audit\",\"expressionIndex\":0,\"validationActions\":[\"Audit\"]}]"}}
`,
    ['admission-policy: admission-policy'],
  ],
  [
    'a mail with a quoted log',
    `Hi, since this morning our pod doesn't start any more. This is what I see:

> Warning  FailedMount  3s  kubelet  MountVolume.SetUp failed for volume "kv" : rpc error: code = Unknown desc = failed to get secretproviderclass shop/kv, error: SecretProviderClass.secrets-store.csi.x-k8s.io "kv" not found

Thanks!
`,
    ['key-vault: missing-class'],
  ],
];

describe('a pasted mixture', () => {
  it.each(MIXTURES)('%s', (_, text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it('is there twenty times', () => {
    expect(MIXTURES.length).toBeGreaterThanOrEqual(20);
  });
});

describe('what is told of a message', () => {
  it('is the container that kubectl describe has above it', () => {
    const text =
      'Name: a\nContainers:\n  web:\n    Image: x\n    Last State: Terminated\n      Exit Code:    139\n';
    expect(readMessages(text).denials[0]).toMatchObject({
      kind: 'pods',
      name: 'a',
      complaints: [{ id: 'exit-139', containers: ['web'] }],
    });
  });

  it('is told once where its line has several signs of it', () => {
    const text = `Service returned an error. Status=403 Code="Forbidden" Message="The application does not have secrets get permission on key vault 'shop'" InnerError={"code":"ForbiddenByPolicy"}
Error creating: pods "web-1-" is forbidden: exceeded quota: compute, requested: pods=1
`;
    expect(readings(text)).toEqual([
      'key-vault: vault-forbidden',
      'quota pods web-1-: quota-exceeded',
    ]);
  });

  it('is what was recognized of an unknown one', () => {
    const text =
      'Error from server (Gone): widgets.example.com "w" is forbidden: spec.containers[0].foo is odd for container "web"\n';
    expect(readMessages(text).denials[0]).toMatchObject({
      speaker: 'unknown',
      complaints: [
        {
          field: 'spec.containers[0].foo',
          containers: ['web'],
          facts: [{ is: 'reason', value: 'Gone' }],
        },
      ],
    });
  });

  it('has credentials masked', () => {
    const token = `eyJhbGciOiJSUzI1NiJ9.${'eyJzdWIiOiJ4In0'.repeat(4)}.${'c2lnbmF0dXJl'.repeat(4)}`;
    const text = `Error from server (Forbidden): admission webhook "a.example" denied the request: bad token ${token}\n`;
    const told = JSON.stringify(readMessages(text));
    expect(told).toContain('bad token');
    expect(told).not.toContain(token);
  });

  it('is said to be left out where there are too many', () => {
    const text = Array.from(
      { length: 300 },
      (_, i) => `pods "p${i}" is forbidden: exceeded quota: q${i}, requested: pods=1`,
    ).join('\n');
    const { denials, more } = readMessages(text);
    expect(denials.length).toBeLessThanOrEqual(100);
    expect(more).toBeGreaterThan(0);
  });
});
