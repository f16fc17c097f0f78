import type { RefusalCode, TextFormat, YamlErrorCode } from '../engine/index.ts';

export const messages = {
  'risk.title': 'Risk of a fix',
  'risk.ticked': 'Selected for you.',
  'risk.about.safe': 'The fix changes nothing at run time.',
  'risk.about.usually-fine': 'Few applications depend on what the fix changes.',
  'risk.about.may-break':
    'An application may need what the fix removes. Before you deploy, run the test under “What may break”.',
  'risk.about.breaks':
    'A line of the manifest shows what would fail. Podsmith doesn’t make such a fix unless you set it anyway.',
  'risk.about.needs-value': 'Only you know the value. Enter it to apply the fix.',
  'problem.value-required':
    'Kubernetes rejects the object because {field} is missing or empty; set it',
  'problem.value-not-supported':
    'Kubernetes doesn’t know the value {value} of {field}; it accepts {allowed}',
  'problem.value-padded':
    'Kubernetes rejects the pod because {field} starts or ends with a space; remove the spaces around {value}',
  'problem.id-out-of-range':
    'Kubernetes rejects {value} as {field}; user and group IDs must be between 0 and 2147483647',
  'problem.port-out-of-range':
    'Kubernetes rejects {value} as {field}; ports must be between 1 and 65535',
  'problem.name-not-a-dns-label':
    'Kubernetes rejects {value} as {field}; use at most 63 lowercase letters, digits and hyphens, with a letter or digit at both ends',
  'problem.port-name-invalid':
    'Kubernetes rejects {value} as {field}; the name of a port has at most 15 lowercase letters, digits and single hyphens, at least one of them a letter, and a port number must not be in quotation marks',
  'problem.path-not-descending':
    'Kubernetes rejects {value} as {field}; use a relative path without ..',
  'problem.linux-field-on-windows':
    'Kubernetes rejects the pod because {field} is for Linux only and os.name is windows; remove the field',
  'problem.windows-options-on-linux':
    'Kubernetes rejects the pod because windowsOptions is for Windows only and os.name is linux; remove it',
  'problem.escalation-beside-privileged':
    'Kubernetes rejects allowPrivilegeEscalation: false together with privileged: true, because a privileged container can always escalate; remove privileged first',
  'problem.escalation-beside-sys-admin':
    'Kubernetes rejects allowPrivilegeEscalation: false together with the added capability CAP_SYS_ADMIN, which always allows escalation; remove the capability first',
  'problem.unmasked-without-user-namespace':
    'Kubernetes accepts procMount: Unmasked only in a pod with hostUsers: false; set that, or remove procMount',
  'problem.user-namespace-beside-host-namespace':
    'Kubernetes rejects {field}: true together with hostUsers: false, because a user namespace can’t be combined with a namespace of the node; remove one of them',
  'problem.user-namespace-beside-volume-devices':
    'Kubernetes rejects volumeDevices together with hostUsers: false, because block devices don’t work in a user namespace; remove one of them',
  'problem.shared-processes-beside-host-pid':
    'Kubernetes rejects shareProcessNamespace: true together with hostPID: true, because the pod has only one process namespace; remove one of them',
  'problem.localhost-profile-missing':
    'Kubernetes rejects {field} with the type Localhost without a localhostProfile; name the profile on the node',
  'problem.localhost-profile-unexpected':
    'Kubernetes accepts localhostProfile in {field} only with the type Localhost, not with {type}; remove it',
  'problem.host-process-without-host-network':
    'Kubernetes accepts hostProcess: true only in a pod with hostNetwork: true; set it, or remove hostProcess',
  'problem.host-process-mixed':
    'Kubernetes rejects the pod because some containers have hostProcess: true and the container {container} doesn’t; all containers must have the same value',
  'problem.host-process-differs':
    'Kubernetes rejects the pod because hostProcess of the container {container} contradicts the value of the pod; set the same value, or remove one',
  'problem.sysctl-name-invalid':
    'Kubernetes rejects the sysctl name {name}; it must have at most 253 lowercase letters, digits, hyphens and underscores, in parts separated by dots or slashes',
  'problem.sysctl-twice':
    'Kubernetes rejects the pod because the sysctl {name} is set twice; remove one',
  'problem.sysctl-beside-host-network':
    'Kubernetes rejects the sysctl {name} together with hostNetwork: true, because it would change the network of the node; remove one of them',
  'problem.sysctl-beside-host-ipc':
    'Kubernetes rejects the sysctl {name} together with hostIPC: true, because it would change the IPC namespace of the node; remove one of them',
  'problem.annotation-profile-invalid':
    'Kubernetes rejects the value {value} of the annotation {annotation}; remove the annotation and use the field of the securityContext',
  'problem.seccomp-annotation-differs':
    'Kubernetes rejects the pod because the annotation {annotation} is {value} and the field seccompProfile is different; remove the annotation, which no longer has an effect',
  'problem.apparmor-annotation-differs':
    'Kubernetes rejects the pod because the annotation {annotation} is {value} and the field appArmorProfile is different; remove the annotation',
  'problem.apparmor-annotation-without-container':
    'Kubernetes rejects the pod because an AppArmor annotation names the container {container}, which doesn’t exist; correct the name, or remove the annotation',
  'problem.ephemeral-containers-on-create':
    'Kubernetes rejects ephemeralContainers in a new object; remove them, and add them to the running pod with kubectl debug',
  'problem.field-on-ephemeral-container':
    'Kubernetes rejects {field} in an ephemeral container, which is only for debugging a running pod; remove the field',
  'problem.field-on-init-container':
    'Kubernetes rejects {field} in an init container, which finishes before the others start; remove the field, or set restartPolicy: Always on the container',
  'problem.restart-policy-of-kind':
    'Kubernetes rejects {value} as restartPolicy of a {kind}; set {allowed} (the default is Always)',
  'problem.active-deadline-of-kind':
    'Kubernetes rejects activeDeadlineSeconds in a {kind}, whose pods run indefinitely; remove it',
  'problem.container-name-twice':
    'Kubernetes rejects the pod because two containers have the name {name}; a name must be unique in the pod, init and ephemeral containers included',
  'problem.port-name-twice':
    'Kubernetes rejects the pod because two ports of the container have the name {name}; give each its own',
  'problem.host-port-twice':
    'Kubernetes rejects the pod because it uses the port {port} of the node twice; use another port, or remove hostPort',
  'problem.host-port-differs':
    'With hostNetwork: true, Kubernetes rejects the hostPort {hostPort} for the containerPort {containerPort}; set the same value, or remove hostPort',
  'problem.env-name-invalid':
    'Kubernetes rejects {name} as the name of an environment variable; use printable ASCII characters without an equals sign',
  'problem.env-value-and-source':
    'Kubernetes rejects the environment variable {name} because it has both value and valueFrom; remove one of them',
  'problem.env-source-count':
    'Kubernetes rejects valueFrom of the environment variable {name} because it has {count} sources; it must have exactly one',
  'problem.env-from-source-count':
    'Kubernetes rejects this entry of envFrom because it has {count} sources; it must have exactly one, configMapRef or secretRef',
  'problem.handler-count':
    'Kubernetes rejects {field} because it has {count} actions; it must have exactly one, such as httpGet, tcpSocket or exec',
  'problem.probe-number-negative':
    'Kubernetes rejects {value} as {field}; the number must not be negative',
  'problem.success-threshold-not-one':
    'Kubernetes rejects {value} as {field}; here only 1 is allowed',
  'problem.grace-period-not-positive':
    'Kubernetes rejects {value} as {field}; the number must be greater than 0',
  'problem.grace-period-on-readiness':
    'Kubernetes rejects terminationGracePeriodSeconds in a readinessProbe, which never ends a container; remove it',
  'problem.sleep-above-grace-period':
    'Kubernetes rejects {seconds} seconds of sleep in {field}; the number must not be negative or exceed terminationGracePeriodSeconds of the pod, which is {gracePeriod}',
  'problem.quantity-invalid':
    'Kubernetes can’t read the amount {value} of {resource}; write a number with an optional suffix such as m, k, M, G, Ki, Mi or Gi',
  'problem.quantity-negative':
    'Kubernetes rejects the amount {value} of {resource}; it must not be negative',
  'problem.request-above-limit':
    'Kubernetes rejects the request of {request} for {resource} because it exceeds the limit of {limit}; lower the request, or raise the limit',
  'problem.request-unlike-limit':
    'Kubernetes rejects the request of {request} for {resource} because it differs from the limit of {limit}; this resource can’t be overcommitted, so set the same amount',
  'problem.request-without-limit':
    'Kubernetes rejects a request for {resource} without a limit, because this resource can’t be overcommitted; set the same amount as the limit',
  'problem.volume-name-twice':
    'Kubernetes rejects the pod because two volumes have the name {name}; give each its own',
  'problem.volume-source-count':
    'Kubernetes rejects the volume {name} because it has several sources ({sources}); keep one',
  'problem.mount-without-volume':
    'Kubernetes rejects the pod because the container uses the volume {name}, which doesn’t exist; add it under volumes, or correct the name',
  'problem.mount-path-twice':
    'Kubernetes rejects the pod because the container mounts two volumes at {mountPath}; give each its own path',
  'problem.sub-path-beside-expression':
    'Kubernetes rejects subPath and subPathExpr in the same mount; remove one of them',
  'problem.propagation-without-privileged':
    'Kubernetes accepts mountPropagation: Bidirectional only in a privileged container, because it changes the mounts of the node; remove it, or set HostToContainer',
  'problem.value-malformed': 'Kubernetes rejects {value} as {field}; write {format}',
  'problem.value-too-long':
    'Kubernetes rejects {field} because it is too long; it can have at most {most} characters',
  'problem.number-out-of-range':
    'Kubernetes rejects {value} as {field}; write {max, select, none {a number of at least {min}} other {a number between {min} and {max}}}',
  'problem.not-json':
    'Kubernetes rejects {field} because it isn’t a JSON object; write the configuration as JSON',
  'problem.one-of-required':
    'Kubernetes rejects the object because none of {fields} is set here; set one',
  'problem.fields-excluded':
    'Kubernetes doesn’t accept {field} together with {other}; remove one of them',
  'problem.field-needs':
    'Kubernetes accepts {field} only with {other}; set that as well, or remove {field}',
  'problem.one-value': 'Kubernetes accepts {other} only with exactly one entry in {field}',
  'problem.item-twice':
    'Kubernetes rejects the object because {value} appears twice in {field}; use each only once',
  'problem.too-many': 'Kubernetes accepts at most {most} entries in {field}; remove some',
  'problem.order-wrong':
    'Kubernetes rejects the object because {low} ({lowValue}) is greater than {high} ({highValue})',
  'problem.not-inside':
    'Kubernetes rejects {value} under except because it isn’t a smaller part of {cidr}',
  'problem.selector-empty':
    'Kubernetes rejects the object because its selector is empty; select the labels of its pods',
  'problem.selector-mismatch':
    'Kubernetes rejects the object because the labels of its template don’t match the selector: {labels}',
  'problem.selector-generated':
    'Kubernetes creates the selector of a {kind} itself and rejects another one; remove it',
  'problem.quantity-not-positive':
    'Kubernetes rejects {value} as {field}; the amount must be greater than 0',
  'problem.quantity-not-whole':
    'Kubernetes rejects the amount {value} of {resource}; this resource is counted in whole units',
  'format.dns-label':
    'at most 63 lowercase letters, digits and hyphens, with a letter or digit at both ends',
  'format.dns-1035-label':
    'at most 63 lowercase letters, digits and hyphens, with a letter at the start and a letter or digit at the end',
  'format.dns-subdomain':
    'at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at both ends of each part',
  'format.path-segment': 'a name without slashes and percent signs that isn’t . or ..',
  'format.label-key':
    'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at both ends, after a DNS name and a slash if you need a prefix',
  'format.label-value':
    'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at both ends',
  'format.annotation-key':
    'at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at both ends, after a DNS name and a slash if you need a prefix',
  'format.config-key': 'at most 253 letters, digits, hyphens, underscores and dots',
  'format.port-name':
    'at most 15 lowercase letters, digits and single hyphens, at least one of them a letter',
  'format.ip': 'an IP address without leading zeros',
  'format.cidr': 'a network in CIDR notation such as 10.0.0.0/8',
  'format.endpoint-ip': 'an IP address that isn’t a loopback or link-local address',
  'format.host': 'a DNS name, of which only the first part can be *',
  'format.host-pattern': 'a DNS name, of which only the first part can be *',
  'format.host-name': 'a DNS name',
  'format.search-domain': 'a DNS name',
  'format.absolute-path': 'a path that begins with /',
  'format.relative-path': 'a relative path without ..',
  'format.no-backsteps': 'a path without .. and empty parts',
  'format.field-path':
    'a field of the pod that a variable can show, such as metadata.name, spec.nodeName or status.podIP',
  'format.file-field-path':
    'a field of the pod that a file can show, such as metadata.name or metadata.labels',
  'format.resource-field': 'limits or requests, a dot, and cpu, memory or ephemeral-storage',
  'format.resource':
    'cpu, memory, ephemeral-storage, huge pages such as hugepages-2Mi, or a resource with a domain',
  'format.quota-resource':
    'a resource that Kubernetes counts, such as requests.cpu or pods, or a resource with a domain',
  'format.limit-type': 'Container, Pod or PersistentVolumeClaim',
  'format.schedule':
    'five fields such as 0 3 * * *, or a macro such as @daily; a time zone belongs in timeZone',
  'format.time-zone': 'a name of the IANA time zone database such as Europe/Berlin',
  'format.domain-path': 'a domain, a slash and a path',
  'format.windows-user': 'a Windows user name, after a domain and a backslash if you need one',
  'format.driver-name': 'at most 63 letters, digits, hyphens and dots',
  'format.header-name': 'letters, digits and hyphens',
  'format.indexes': 'ascending numbers and ranges below completions, such as 0,2-4',
  'format.api-version': 'a group and a version such as apps/v1',
  'format.int-or-percent': 'a whole number of at least 0, or a percentage of at most 100%',
  'yaml.indentation': 'the indentation doesn’t match the lines around it',
  'yaml.tab-indentation': 'a tab can’t indent YAML; use spaces',
  'yaml.missing-colon': 'a colon is missing after a key',
  'yaml.second-colon': 'a value that contains “: ” must be in quotation marks',
  'yaml.same-line':
    'a list or map can’t begin on the line of its key; begin it on the next line, or put the value in quotation marks',
  'yaml.after-close': 'a value can’t continue after its closing quotation mark or bracket',
  'yaml.unclosed-quote': 'a quotation mark isn’t closed',
  'yaml.unclosed-flow': 'a bracket or brace isn’t closed',
  'yaml.missing-comma':
    'a comma or colon is missing or in the wrong place in a list or map in brackets',
  'yaml.bad-character': 'YAML doesn’t allow this character',
  'yaml.bad-start':
    'the document can’t continue here; check the colons, brackets and indentation before this',
  'yaml.reserved-start': 'a value can’t begin with this character; put it in quotation marks',
  'yaml.bad-escape': 'Kubernetes doesn’t know this escape sequence',
  'yaml.unknown-anchor': 'the anchor of this alias doesn’t exist',
  'yaml.bad-key': 'Kubernetes doesn’t accept this as a key',
  'yaml.bad-value': 'JSON can’t represent this value, and Kubernetes reads JSON',
  'yaml.bad-merge': 'a merge key (<<) requires a map',
  'yaml.alias-bomb': 'the aliases expand to so much text that Kubernetes rejects the document',
  'yaml.alias-cycle': 'an anchor contains itself',
  'yaml.too-deep': 'the nesting is too deep',
  'yaml.directive': 'Kubernetes doesn’t support YAML directives (%)',
  'yaml.second-document': 'three dots end the document before it begins',
  'yaml.syntax': 'this isn’t valid YAML',
} satisfies { readonly [C in RefusalCode as `problem.${C}`]: string } & {
  readonly [F in TextFormat | 'int-or-percent' as `format.${F}`]: string;
} & {
  readonly [C in YamlErrorCode as `yaml.${C}`]: string;
} & {
  readonly [risk: `risk.${string}`]: string;
};
