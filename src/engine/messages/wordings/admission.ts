/** Real wordings of what is said at admission. */
import { type RealWording, wording } from './sources.ts';

const VAP = 'pkg/admission/plugin/policy/validating/dispatcher.go';

const POD_SECURITY: readonly RealWording[] = [
  wording(
    'pod-security',
    'api-server',
    'kubectl apply of a pod',
    'Error from server (Forbidden): error when creating "pod.yaml": pods "web" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "web" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (container "web" must set securityContext.capabilities.drop=["ALL"]), runAsNonRoot != true (pod or container "web" must set securityContext.runAsNonRoot=true), seccompProfile (pod or container "web" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")',
  ),
  wording(
    'pod-security',
    'api-server',
    'kubectl apply of a Deployment',
    'Warning: would violate PodSecurity "restricted:latest": privileged (container "log" must not set securityContext.privileged=true), allowPrivilegeEscalation != false (containers "web", "log" must set securityContext.allowPrivilegeEscalation=false)',
  ),
  wording(
    'pod-security',
    'api-server',
    'kubectl label of a Namespace',
    'Warning: existing pods in namespace "vap" violate the new PodSecurity enforce level "restricted:latest"\nWarning: web: allowPrivilegeEscalation != false, unrestricted capabilities, runAsNonRoot != true, seccompProfile\nnamespace/vap labeled',
  ),
  wording(
    'pod-security',
    'kubernetes',
    'pkg/controller/controller_utils.go',
    '  Warning  FailedCreate  7s (x13 over 28s)  replicaset-controller  Error creating: pods "web-5d9f8c7b6-x2x4t" is forbidden: violates PodSecurity "baseline:v1.36": hostPath volumes (volume "logs")',
  ),
  wording(
    'pod-security',
    'kubernetes',
    'pkg/controller/controller_utils.go, of a Job',
    '  Warning  FailedCreate  12s  job-controller  Error creating: pods "migrate-7zq2l" is forbidden: violates PodSecurity "restricted:v1.36": runAsNonRoot != true (pod or container "migrate" must set securityContext.runAsNonRoot=true)',
  ),
];

const ADMISSION_POLICIES: readonly RealWording[] = [
  wording(
    'admission-policy',
    'api-server',
    'kubectl apply of a Deployment, reason Invalid',
    `The deployments "web" is invalid: : ValidatingAdmissionPolicy 'replica-limit' with binding 'replica-limit-deny' denied request: failed expression: object.spec.replicas <= 5`,
  ),
  wording(
    'admission-policy',
    'api-server',
    'kubectl apply of a pod, reason Forbidden',
    `Error from server (Forbidden): error when creating "ok.yaml": pods "ok" is forbidden: ValidatingAdmissionPolicy 'no-root' with binding 'no-root-deny' denied request: every container must set securityContext.runAsNonRoot to true`,
  ),
  wording(
    'admission-policy',
    'api-server',
    'kubectl apply of a pod, action Warn',
    `Warning: Validation failed for ValidatingAdmissionPolicy 'no-root' with binding 'no-root-warn': every container must set securityContext.runAsNonRoot to true`,
  ),
  wording(
    'admission-policy',
    'apiserver',
    VAP,
    `pods "web" is forbidden: ValidatingAdmissionPolicy 'static-policy' denied request: failed expression: !has(object.spec.hostNetwork)`,
  ),
  wording(
    'admission-policy',
    'apiserver',
    `${VAP}, audit annotation`,
    String.raw`"annotations":{"validation.policy.admission.k8s.io/validation_failure":"[{\"message\":\"every container must set securityContext.runAsNonRoot to true\",\"policy\":\"no-root\",\"binding\":\"no-root-warn\",\"expressionIndex\":0,\"validationActions\":[\"Warn\",\"Audit\"]}]"}`,
  ),
  wording(
    'admission-policy',
    'thread',
    'https://github.com/Azure/AKS/issues/5442',
    "ValidatingAdmissionPolicy 'aks-managed-baseline-hostpath-volumes' denied request:\nHostPath volumes detected: [varlogpods, varlibdockercontainers, hostfs]\nHostPath volumes are forbidden under restricted security policy unless containers mounting them are from allowed images.",
  ),
  wording(
    'admission-policy',
    'thread',
    'https://github.com/Azure/AKS/issues/4663',
    `The ciliumnetworkpolicies "my-cnp" is invalid: : ValidatingAdmissionPolicy 'advanced-networking-validating-policy' with binding 'advanced-networking-cilium-l7-binding' denied request: expression '\n!(has(object.spec) && has(object.spec.egress))`,
  ),
];

const KYVERNO: readonly RealWording[] = [
  wording(
    'kyverno',
    'thread',
    'a published course on Kyverno, autogen rules',
    `Error from server: error when creating "02-bad-deploy.yaml": admission webhook
"validate.kyverno.svc-fail" denied the request:

resource Deployment/autogen-lab/web was blocked due to the following policies

require-run-as-nonroot:
  autogen-check-runasnonroot: 'validation error: Every container must set
    securityContext.runAsNonRoot=true. rule autogen-check-runasnonroot failed at
    path /spec/template/spec/containers/0/securityContext/'`,
  ),
  wording(
    'kyverno',
    'thread',
    'a published example of Kyverno, CEL policies',
    'Error from server: error when creating "my-wrong-pod.yaml": admission webhook "vpol.validate.kyverno.svc-fail" denied the request: Policy private-reg-only failed: images must be stored in OVHcloud Managed Private Registries',
  ),
  wording(
    'kyverno',
    'thread',
    'https://github.com/kyverno/kyverno/issues/1336',
    "default     0s          Warning   PolicyViolation     service/pepinos                 policy 'no-loadbalancers' (Validation) rule 'no-LoadBalancer' failed. Validation error: Service of type ClusterIP are not allowed.; Validation rule no-LoadBalancer failed at path /spec/type/",
  ),
  wording(
    'kyverno',
    'thread',
    'a published condition of Flux with a refusal of Kyverno',
    `Service/idp-agent/idp-agent-redis dry-run failed: admission webhook "validate.kyverno.svc-fail" denied the request:   resource Service/idp-agent/idp-agent-redis was blocked due to the following policies   require-catalogue-entity:   service-names-its-entity: 'validation error: Service idp-agent/idp-agent-redis serves a port but names no catalogue entity. rule service-names-its-entity failed at path /metadata/labels/backstage.io/kubernetes-id/'  `,
  ),
];

const GATEKEEPER: readonly RealWording[] = [
  wording(
    'policy-privileged',
    'gatekeeper',
    'library/pod-security-policy/privileged-containers',
    'Error from server (Forbidden): error when creating "pod.yaml": admission webhook "validation.gatekeeper.sh" denied the request: [psp-privileged-container] Privileged container is not allowed: nginx, securityContext: {"privileged": true}',
  ),
  wording(
    'policy-dropped-capabilities',
    'gatekeeper',
    'library/pod-security-policy/capabilities',
    'Error from server (Forbidden): admission webhook "validation.gatekeeper.sh" denied the request: [capabilities-demo] container <opa> is not dropping all required capabilities. Container must drop all of ["must_drop"] or "ALL"',
  ),
  wording(
    'policy-read-only-root',
    'gatekeeper',
    'library/pod-security-policy/read-only-root-filesystem',
    'Warning: [psp-readonlyrootfilesystem] only read-only root filesystem container is allowed: nginx',
  ),
  wording(
    'policy-host-paths',
    'thread',
    'https://github.com/Azure/azure-policy/issues/1161',
    'fluxconfig-agent-xxxxxxxx          Error creating: admission webhook "validation.gatekeeper.sh" denied the request: [azurepolicy-k8sazurev3hostfilesystem-adbc8c998a99e902b9a8] HostPath volume {"hostPath": {"path": "/var/lib/docker/containers", "type": ""}, "name": "varlibdockercontainers"} is not allowed, pod: fluxconfig-agent-xxxxxxxx-xxxxx. Allowed path: []...',
  ),
  wording(
    'policy-liveness-probes',
    'thread',
    'https://github.com/Azure/AKS/issues/4459',
    'Warning: [azurepolicy-k8sazurev2containerenforceprob-522338862a403c1d15f6] Container <canipull-662b30cf> in your Pod <canipull-662b30cf> has no <livenessProbe>. Required probes: ["readinessProbe", "livenessProbe"]',
  ),
  wording(
    'policy-privilege-escalation',
    'gatekeeper',
    'library/pod-security-policy/allow-privilege-escalation',
    'admission webhook "validation.gatekeeper.sh" denied the request: [azurepolicy-k8sazurev3noprivilegeescal-1a2b3c] Privilege escalation container is not allowed: web',
  ),
];

const OPENSHIFT: readonly RealWording[] = [
  wording(
    'openshift-value',
    'thread',
    'https://github.com/pulp/pulp-operator/issues/1319',
    '4m36s       Warning   FailedCreate          statefulset/ocp-example-database                                      create Pod ocp-example-database-0 in StatefulSet ocp-example-database failed error: pods "ocp-example-database-0" is forbidden: unable to validate against any security context constraint: [provider "anyuid": Forbidden: not usable by user or serviceaccount, provider restricted-v2: .spec.securityContext.fsGroup: Invalid value: []int64{999}: 999 is not an allowed group, provider restricted-v2: .containers[0].runAsUser: Invalid value: 999: must be in the ranges: [1000680000, 1000689999], provider "restricted": Forbidden: not usable by user or serviceaccount]',
  ),
  wording(
    'openshift-value',
    'thread',
    'https://github.com/projectnessie/nessie/issues/11823',
    `message: 'pods "nessie-7d676c98dd-" is forbidden: unable to validate against any
      security context constraint: [pod.metadata.annotations[seccomp.security.alpha.kubernetes.io/pod]:
      Forbidden: seccomp may not be set, provider restricted-v2: .spec.securityContext.fsGroup:
      Invalid value: []int64{10001}: 10001 is not an allowed group, provider restricted-v2:
      .containers[0].runAsUser: Invalid value: 10000: must be in the ranges: [1000750000,
      1000759999], provider "restricted": Forbidden: not usable by user or serviceaccount]`,
  ),
  wording(
    'openshift-not-usable',
    'thread',
    'https://github.com/openshift/kubernetes/pull/570',
    'unable to validate against any security context constraint: [provider "anyuid": : Forbidden: not usable by user or serviceaccount provider "hostmount-anyuid": : Forbidden: not usable by user or serviceaccount]',
  ),
  wording(
    'openshift-value',
    'thread',
    'https://github.com/WASdev/websphere-liberty-operator/issues/692',
    'Error creating: pods "dt10mq-7d57cf64-" is forbidden: unable to validate against any security context constraint: [provider "anyuid": Forbidden: not usable by user or serviceaccount, provider restricted-v2: .containers[0].capabilities.add: Invalid value: "SETPCAP": capability may not be added, provider restricted-v2: .containers[0].allowPrivilegeEscalation: Invalid value: true: Allowing privilege escalation for containers is not allowed]',
  ),
];

const QUOTA: readonly RealWording[] = [
  wording(
    'quota-missing',
    'api-server',
    'kubectl apply of a pod',
    'Error from server (Forbidden): error when creating "pod.yaml": pods "web" is forbidden: failed quota: compute: must specify limits.memory for: web; requests.cpu for: web',
  ),
  wording(
    'quota-exceeded',
    'api-server',
    'kubectl apply of a pod',
    'Error from server (Forbidden): error when creating "big.yaml": pods "big" is forbidden: exceeded quota: compute, requested: limits.memory=2Gi,requests.cpu=2, used: limits.memory=0,requests.cpu=0, limited: limits.memory=1Gi,requests.cpu=1',
  ),
  wording(
    'limit-range',
    'api-server',
    'kubectl apply of a pod',
    'Error from server (Forbidden): error when creating "big.yaml": pods "big" is forbidden: [maximum memory usage per Container is 512Mi, but limit is 2Gi, memory max limit to request ratio per Container is 2, but provided ratio is 16.000000]',
  ),
  wording(
    'limit-range',
    'api-server',
    'kubectl apply of a pod',
    'Error from server (Forbidden): error when creating "small.yaml": pods "small" is forbidden: minimum cpu usage per Container is 50m, but request is 1m',
  ),
  wording(
    'limit-range',
    'kubernetes',
    'plugin/pkg/admission/limitranger/admission.go',
    'pods "web" is forbidden: maximum memory usage per Pod is 1Gi.  No limit is specified',
  ),
];

const OTHERS: readonly RealWording[] = [
  wording(
    'missing-namespace',
    'api-server',
    'kubectl apply of a pod',
    'Error from server (NotFound): error when creating "pod.yaml": namespaces "missing" not found',
  ),
  wording(
    'field',
    'api-server',
    'kubectl apply of a pod',
    'Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "spec.containers[0].securityContext.runAsNonRot"',
  ),
  wording(
    'missing-service-account',
    'kubernetes',
    'plugin/pkg/admission/serviceaccount/admission.go',
    'Error creating: pods "web-5d9f8c7b6-" is forbidden: error looking up service account shop/web: serviceaccount "web" not found',
  ),
  wording(
    'permission',
    'apiserver',
    'pkg/endpoints/handlers/responsewriters/errors.go',
    'Error from server (Forbidden): pods is forbidden: User "system:serviceaccount:shop:web" cannot list resource "pods" in API group "" in the namespace "shop"',
  ),
  wording(
    'webhook-unreachable',
    'thread',
    'https://github.com/deployKF/deployKF/issues/174',
    'one or more objects failed to apply, reason: error when replacing "/dev/shm/2766407957": Internal error occurred: failed calling webhook "validate-policy.kyverno.svc": failed to call webhook: Post "https://kyverno-svc.kyverno.svc:443/policyvalidate?timeout=10s"',
  ),
  wording(
    'unschedulable',
    'kubernetes',
    'pkg/scheduler/framework/types.go',
    '  Warning  FailedScheduling  3m  default-scheduler  0/3 nodes are available: 3 Insufficient cpu. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.',
  ),
];

export const ADMISSION_WORDINGS: readonly RealWording[] = [
  ...POD_SECURITY,
  ...ADMISSION_POLICIES,
  ...KYVERNO,
  ...GATEKEEPER,
  ...OPENSHIFT,
  ...QUOTA,
  ...OTHERS,
];
