export const messages = {
  'new.title': 'New manifest',
  'new.create': 'Create',
  'new.stuck':
    'A setting that this kind or starting point doesn’t show has an error. Choose another kind or starting point.',
  'new.preview': 'Preview',
  'new.preview.waits': 'The preview shows the last manifest without errors.',
  'new.more': 'More settings',

  'new.kind': 'Kind',
  'new.name': 'Name',
  'new.name.help': 'Lowercase letters, digits and hyphens',
  'new.image': 'Image',
  'new.ports': 'Ports',
  'new.ports.help': 'Numbers separated by commas, such as 8080 or 53/udp; empty: none',
  'new.replicas': 'Replicas',
  'new.schedule': 'Schedule',
  'new.schedule.help': 'Minute, hour, day, month, weekday; or @daily and the like',
  'new.probe.tcp': 'The first port answers',
  'new.probe.http': 'A path answers over HTTP',
  'new.probe.none': 'None',
  'new.namespace': 'Namespace',
  'new.namespace.help': 'Empty: the current namespace when you apply the manifest',
  'new.user': 'User ID',
  'new.group': 'Group ID',
  'new.cpu': 'CPU request',
  'new.memory': 'Memory request',
  'new.cpu-limit': 'CPU limit',
  'new.memory-limit': 'Memory limit',
  'new.limit.help': 'Empty: none',
  'new.writable': 'Writable folders',
  'new.writable.help':
    'One per line, with a size if it isn’t 64Mi: {example}. Each gets an emptyDir; everything else is read-only.',
  'new.env': 'Environment variables',
  'new.account': 'Its own ServiceAccount, without a token',
  'new.user-namespace': 'Its own user namespace',
  'new.user-namespace.help':
    'hostUsers: false needs Kubernetes 1.33 or later and nodes with Ubuntu 24.04 or Azure Linux 3.',
  'new.comments': 'Comments that explain settings',
  'new.provenance': 'A comment about its origin at the start',

  'new.known': 'Filled in from what is known about {name}',
  'new.known.low-port':
    'By default, {name} listens on port {port}. Some nodes don’t allow this for a non-root user: set another port in its configuration and here.',

  'new.error.required': 'Fill this in.',
  'new.error.name':
    'Use only lowercase letters, digits and hyphens. Start and end with a letter or digit.',
  'new.error.name-service':
    'Start with a letter: the Service has this name, and before Kubernetes 1.36 the name of a Service can’t start with a digit.',
  'new.error.name-long': 'Use at most {most} characters.',
  'new.error.ports': 'Enter whole numbers from 1 to 65535.',
  'new.error.number': 'Enter a whole number from {min} to {max}.',
  'new.error.schedule':
    'Enter five fields separated by spaces, each in its range, or a macro such as @daily.',
  'new.error.quantity': 'Enter a quantity greater than zero, such as {example}.',
  'new.error.limit': 'A limit can’t be lower than its request.',
  'new.error.probe-path': 'Enter a path that starts with a slash and has no spaces.',
  'new.error.probe-port': 'Without a port there is nothing to probe. Add a port, or choose “None”.',
  'new.error.path': 'Each folder must be an absolute path such as /tmp. The root isn’t allowed.',
  'new.error.twice': 'An entry appears twice. Remove one of them.',
  'new.error.env':
    'Write NAME=value. The name has only letters, digits and _ . - and begins with a letter or _.',

  'new.intent':
    'Choose what you want to run and give it a name and an image. Everything else is filled in, passes Restricted, and can be changed here or afterward.',
  'new.start': 'Starting point',
  'new.start.none': 'Workload only',
  'new.start.none.about':
    'A workload with its ServiceAccount. Below, select the other resources that you want to create.',
  'new.start.web-api': 'Web API',
  'new.start.web-api.about':
    'A Deployment behind a Service. An HTTPRoute connects the Service to your Gateway, and nothing else can call it. An autoscaler follows the CPU load, and secrets are read from Key Vault as files.',
  'new.start.queue-worker': 'Worker for a queue',
  'new.start.queue-worker.about':
    'A Deployment without callers. KEDA starts pods when messages wait in the queue and scales to zero when it is empty. KEDA’s operator needs a federated credential for the same identity.',
  'new.start.scheduled-job': 'Scheduled job',
  'new.start.scheduled-job.about':
    'A CronJob in a fixed time zone, with a deadline. A run waits for the one before it. Its secrets are read from Key Vault as files.',
  'new.start.stateful-service': 'Stateful service',
  'new.start.stateful-service.about':
    'A StatefulSet whose pods each keep a volume and a DNS name. Members call one another through the headless Service, clients use the other one.',
  'new.start.sidecar': 'App with a sidecar',
  'new.start.sidecar.about':
    'A Deployment with a sidecar container that starts before the app, ends after it and reads what the app writes to the first writable folder.',
  'new.start.node-agent': 'Agent on every node',
  'new.start.node-agent.about':
    'A DaemonSet that pods call on their own node. It has no access to the node itself. For nodes with taints, add tolerations.',
  'new.start.windows-service': 'Windows service',
  'new.start.windows-service.about':
    'A Deployment for Windows nodes as ContainerUser. Fields that exist only for Linux are left out because the API server rejects them.',
  'new.start.gpu-job': 'GPU job',
  'new.start.gpu-job.about':
    'A Job on nodes with NVIDIA GPUs. It tolerates the taint sku=gpu:NoSchedule, which AKS recommends for such node pools.',
  'new.start.static-site': 'Static site',
  'new.start.static-site.about':
    'A Deployment of a web server that listens on 8080 and calls nothing but DNS. An HTTPRoute connects it to your Gateway. The image’s server must run as a non-root user.',
  'new.left': 'What remains for you to decide, and why',
  'new.left.digest':
    'The digest of an image is known only once it is in the registry. Add it to pin exactly that image.',
  'new.left.limits':
    'How much CPU, memory and storage a namespace may use depends on your cluster. A ResourceQuota or a LimitRange sets it.',
  'new.left.sidecar-probe':
    'Only you know how to check whether the sidecar works. Add a startup probe and a liveness probe.',
  'new.left.gpu-user-namespace':
    'GPU drivers may not support user namespaces. Test `hostUsers: false` on your node image first.',

  'new.beside': 'Companion resources',
  'new.beside.namespace': 'Namespace with Pod Security labels',
  'new.beside.service': 'Service',
  'new.beside.policy': 'NetworkPolicy',
  'new.beside.budget': 'PodDisruptionBudget',
  'new.beside.autoscaler': 'HorizontalPodAutoscaler',
  'new.beside.route': 'HTTPRoute (Gateway API)',
  'new.beside.ingress': 'Ingress',
  'new.host': 'Host that users call',
  'new.gateway': 'Gateway',
  'new.gateway.help':
    'A Gateway that exists in the cluster and accepts routes from this namespace (allowedRoutes). On AKS, application routing runs Gateways of the class approuting-istio.',
  'new.gateway-namespace': 'Namespace of the Gateway',
  'new.gateway-namespace.help':
    'Empty: the namespace of the workload. The NetworkPolicy lets this namespace call the pods.',
  'new.ingress-class': 'Ingress class',
  'new.ingress-class.help':
    'AKS supported its managed NGINX, webapprouting.kubernetes.azure.com, until November 2026. For something new, use an HTTPRoute.',
  'new.beside.queue': 'KEDA ScaledObject for Azure Service Bus',
  'new.beside.vault': 'SecretProviderClass for Key Vault',

  'new.image.help': 'With a tag or a digest, such as {example}',
  'new.component': 'Component (label)',
  'new.component.help': 'Role in the application, such as api or worker',
  'new.part-of': 'Part of (label)',
  'new.part-of.help': 'The name of the application',
  'new.time-zone': 'Time zone',
  'new.deadline': 'Deadline in seconds',
  'new.deadline.help': 'A run that takes longer is stopped.',
  'new.least': 'Minimum pods',
  'new.most': 'Maximum pods',
  'new.storage': 'Persistent folders',
  'new.storage.help': 'Separated by commas; each pod keeps a volume for each; empty: none',
  'new.storage-size': 'Size of each volume',
  'new.sidecar': 'Sidecar',
  'new.sidecar.help': 'Empty: no sidecar',
  'new.sidecar-image': 'Sidecar image',
  'new.gpus': 'GPUs',
  'new.queue-namespace': 'Service Bus namespace',
  'new.queue': 'Queue',
  'new.identity': 'Client ID of the managed identity',
  'new.identity.help':
    'The pods sign in as this identity with Workload ID. It needs a federated credential for the ServiceAccount.',
  'new.vault': 'Key vault',
  'new.tenant': 'Tenant ID',
  'new.vault-secrets': 'Key vault secrets',
  'new.vault-secrets.help': 'Names, separated by commas. Each becomes a file in {path}.',
  'new.callers': 'Who can call the pods',
  'new.callers.namespace': 'Pods of the same namespace',
  'new.callers.ingress': 'The Gateway or ingress controller',
  'new.callers.both': 'Same namespace, and Gateway or ingress controller',
  'new.callers.anywhere': 'Anyone, on these ports',
  'new.callers.nobody': 'No one',
  'new.controller': 'Namespace of the ingress controller',
  'new.calls': 'External ports that the pods can call',
  'new.calls.help': 'In addition to DNS; separated by commas; empty: none',
  'new.os': 'Operating system',
  'new.probe': 'Readiness probe',
  'new.probe.path': 'Readiness path',
  'new.probe.liveness': 'Liveness path',
  'new.probe.liveness.help': 'Empty: the kubelet restarts the container when its port is closed.',
  'new.slow-start': 'Seconds to start',
  'new.slow-start.help': 'Adds a startup probe; 0: none',
  'new.grace': 'Seconds to stop',
  'new.env.help':
    'One per line, such as {example}. Values that look like credentials aren’t accepted.',
  'new.secret-env': 'Variables from Secrets',
  'new.secret-env.help': 'One per line as NAME=secret/key, such as {example}',
  'new.error.image':
    'This isn’t an image reference. Write it as registry/path:tag, the path in lowercase.',
  'new.error.image-tag':
    'Add a tag other than latest, or a digest. Without one, each node runs the image that was pushed last.',
  'new.error.time-zone':
    'Enter a name from the time zone database, such as Etc/UTC or Europe/Berlin.',
  'new.error.most': 'The maximum can’t be lower than the minimum.',
  'new.error.service-port': 'A Service needs a port. Add one, or don’t create a Service.',
  'new.error.env-credential':
    'A value looks like a credential. Everyone who can read the manifest would see it. Keep it in Key Vault (select SecretProviderClass), or in a Secret and name that under “Variables from Secrets”.',
  'new.error.secret-env':
    'Write NAME=secret/key with the names of a Secret and of one of its keys.',
  'new.error.label':
    'Use at most 63 letters, digits and - _ . with a letter or digit at both ends.',
  'new.error.guid': 'Enter a GUID such as 11111111-2222-3333-4444-555555555555.',
  'new.error.vault':
    'Use 3 to 24 letters, digits and hyphens. Enter only the name, without the address.',
  'new.error.vault-secret': 'Use only letters, digits and hyphens.',
  'new.error.host':
    'Enter a host name such as shop.example.com, in lowercase and without a wildcard.',
  'new.error.front-service':
    'Select Service, and add a port: an HTTPRoute or an Ingress sends traffic to a Service.',
  'new.error.object-name':
    'Use only lowercase letters, digits, hyphens and dots. Start and end with a letter or digit.',
  'new.error.queue':
    'Fill in both: the namespace’s name without its address (6 to 50 letters, digits and hyphens), and the name of the queue.',
  'new.error.sidecar':
    'Use lowercase letters, digits and hyphens, but not the name of the workload.',
  'new.error.shared-folder': 'The sidecar reads a writable folder. Add one under “More settings”.',
  'new.error.account': 'Workload ID needs its own ServiceAccount: select it under “More settings”.',

  'new.remark.namespace':
    'Pods that don’t pass Restricted are rejected here; audit and warn report it for workloads too.',
  'new.remark.policy':
    'Denies traffic in both directions if the cluster has a network policy engine; allows only what follows.',
  'new.remark.ingress': 'Who can call the pods. Probes of the kubelet are always allowed.',
  'new.remark.egress':
    'What the pods can call: DNS and what else is listed. The node’s metadata endpoint is excluded.',
  'new.remark.token': 'No token for the Kubernetes API is mounted, so none can be stolen.',
  'new.remark.identity': 'The pods of this account sign in to Azure as this identity.',
  'new.remark.vault':
    'Which secrets are fetched, and with which identity. No value is stored in the cluster.',
  'new.remark.headless': 'No cluster IP: DNS returns the addresses of the pods.',
  'new.remark.local': 'Calls stay on the node that they come from.',
  'new.remark.selector': 'Only labels that never change: a selector can’t be changed later.',
  'new.remark.concurrency': 'The next run doesn’t start while one is still running.',
  'new.remark.late-start': 'A run that is late by more than this is skipped.',
  'new.remark.disruption': 'A pod that a drain evicts doesn’t count as a failed attempt.',
  'new.remark.deadline': 'A run that hangs is stopped, and counts as failed.',
  'new.remark.clean-up': 'The finished Job and its pods are deleted after a day.',
  'new.remark.account': 'Its own ServiceAccount: its permissions don’t apply to other workloads.',
  'new.remark.links': 'Without environment variables for each Service in the namespace.',
  'new.remark.grace': 'How long a pod has to shut down, including a preStop hook.',
  'new.remark.windows':
    'The API server then rejects fields for Linux, and Restricted doesn’t require them.',
  'new.remark.gpu': 'GPU nodes have a taint that keeps other pods away.',
  'new.remark.every-taint': 'Tolerates every taint, so the pods run on every node.',
  'new.remark.spread': 'Prefers different zones and nodes, but also works with only one.',
  'new.remark.user-namespace': 'Root in the container has no privileges on the node.',
  'new.remark.user': 'The kubelet doesn’t start the container as root.',
  'new.remark.administrator': 'The kubelet doesn’t start the container as ContainerAdministrator.',
  'new.remark.file-group': 'The volume belongs to this group, so the non-root user can write.',
  'new.remark.seccomp':
    'The container runtime’s filter blocks system calls that programs don’t need.',
  'new.remark.sidecar': 'restartPolicy Always makes it a sidecar: it starts first and ends last.',
  'new.remark.resources':
    'Requests reserve capacity on a node; limits keep a pod from using all of it.',
  'new.remark.no-cpu-limit':
    'No limit for CPU: it would slow the program even while the node is idle.',
  'new.remark.startup':
    'Until it succeeds, the other probes wait: a slow start doesn’t cause a restart.',
  'new.remark.probes':
    'Whether the pod is ready. Until it is, it gets no requests, and a rollout waits.',
  'new.remark.liveness':
    'Whether the container is restarted. It’s checked less often and tolerates more failures, because a restart costs more.',
  'new.remark.stop': 'Requests still arrive shortly after a pod begins to stop.',
  'new.remark.escalation': 'No program gets more privileges than its parent process.',
  'new.remark.capabilities':
    'All Linux capabilities are dropped; only what is listed under add is left.',
  'new.remark.read-only': 'The program can’t change the files of its image.',
  'new.remark.volumes': 'Each writable folder is an emptyDir that is deleted with its pod.',
  'new.remark.data-folder':
    'The program can’t start in the top folder of a volume, so a variable names a folder in it.',
  'new.remark.claims': 'One volume for each pod. They are kept when the StatefulSet is deleted.',
  'new.remark.budget': 'A drain evicts one pod at a time.',
  'new.remark.autoscaler': 'It sets the number of pods, so the Deployment has no replicas.',
  'new.remark.route':
    'The Gateway has the address and the certificate. It must accept routes from this namespace.',
  'new.remark.ingress-tls':
    'This Secret must contain the certificate of the host. cert-manager can create it.',
  'new.remark.queue-identity':
    'KEDA reads the length of the queue as this identity. It needs a federated credential for keda-operator too.',
  'new.remark.queue': 'KEDA sets the number of pods by the length of the queue.',

  'new.command': 'Command',
  'new.command.help': 'Empty: the image’s own. Quote as in a shell; variables aren’t expanded.',
  'new.args': 'Arguments',
  'new.working-dir': 'Working directory',
  'new.working-dir.help': 'Empty: the image’s own',
  'new.probe.exec': 'A command succeeds',
  'new.probe.command': 'Readiness command',
  'new.probe.command.help': 'Quote as in a shell; variables aren’t expanded.',
  'new.same-ports': 'The Service listens on the container’s port numbers',
  'new.peers': 'Workloads that the pods can call',
  'new.peers.help': 'Names of workloads in this namespace, separated by commas; empty: none',
  'new.error.words': 'A quotation mark isn’t closed.',
  'new.error.words-credential':
    'A word looks like a credential. Keep it in a Secret, name that under “Variables from Secrets”, and write $(NAME) here.',

  'new.source': 'Start from docker run, Compose or an image',
  'new.source.text': 'Command, file or image',
  'new.source.help':
    'A docker run line, a Compose file, a Pod from kubectl run, or the name of an image. It stays in this browser. The result replaces the contents of the form.',
  'new.source.read': 'Fill in the form',
  'new.source.error.empty':
    'Paste a docker run line, a Compose file, a Pod or the name of an image.',
  'new.source.error.too-long':
    'The text has more than 300,000 characters. Paste only what you want to convert. The form is unchanged.',
  'new.source.error.unknown':
    'Podsmith can’t find a docker run line, a Compose file, a Pod or the name of an image here. The form is unchanged.',
  'new.source.error.manifest':
    'This is already a Kubernetes manifest. Open it in the editor instead. The form is unchanged.',
  'new.source.error.unclosed-quote':
    'Line {line}: a quotation mark isn’t closed. Close it. The form is unchanged.',
  'new.source.error.no-image':
    'Line {line}: the command doesn’t name an image. Add the image after the options. The form is unchanged.',
  'new.source.error.yaml': 'Line {line}: this isn’t valid YAML. Correct it. The form is unchanged.',
  'new.source.error.no-services':
    'The file has no services. Paste the whole Compose file. The form is unchanged.',
  'new.read.docker-run':
    'Filled in from {n, plural, one {a docker run command} other {# docker run commands}}. The lists below the preview say what isn’t carried over.',
  'new.read.compose':
    'Filled in from a Compose file with {n, plural, one {one service} other {# services}}. The lists below the preview say what isn’t carried over.',
  'new.read.pod': 'Filled in from a Pod. The lists below the preview say what isn’t carried over.',
  'new.read.image':
    'Filled in from the name of an image. The lists below the preview say what is assumed.',
  'new.set': 'Workload',
  'new.set.option': '{name} ({at} of {n, number})',
  'new.set.leave': 'Leave out',
  'new.set.help': 'All workloads are created in one step.',
  'new.origin': 'From line {line}{has, select, no {} other {: {what}}}',
  'new.low-ports': 'Can listen on ports below 1024 (NET_BIND_SERVICE)',
  'new.preview.part': 'Workloads with errors aren’t shown.',
  'new.notes.insecure': 'Left out because it isn’t secure ({n, number})',
  'new.notes.open': 'Needs a value or a decision ({n, number})',
  'new.notes.lost': 'Left out ({n, number})',
  'new.notes.changed': 'Different from before ({n, number})',
  'new.notes.line': 'Line {line}',
  'new.why.privileged':
    'A privileged container has every privilege on the node. Baseline and Restricted reject it. Find out which privilege the program needs.',
  'new.why.host-namespace':
    'Sharing the host’s network, processes, IPC or users removes the isolation from the node. Baseline rejects it. The pod has its own.',
  'new.why.device':
    'A path to a device needs access to the node. Use the device plugin of the device.',
  'new.why.capability':
    'Restricted allows only NET_BIND_SERVICE{has, select, no {} other {, not {detail}}}. All other capabilities are dropped.',
  'new.why.unconfined':
    'This turns off seccomp, AppArmor, SELinux or the block on privilege escalation. The manifest keeps the protection.',
  'new.why.root-user':
    'Restricted requires a non-root user. The container runs as the user ID in the form. Check that the image supports it.',
  'new.why.root-group':
    'Files that belong to the group root may not be readable anymore. The container runs with the group ID in the form.',
  'new.why.engine-socket':
    'The socket of the container engine controls every container on the node. Use the Kubernetes API with a Role instead.',
  'new.why.host-path':
    'Folders of the host aren’t available in a cluster, and Restricted rejects hostPath. For {detail}, put program files into the image, configuration into a ConfigMap and data into a persistent folder.',
  'new.why.build':
    'Kubernetes doesn’t build images. Build the image, push it to a registry and name it in the form.',
  'new.why.no-value':
    '{detail} has no value here because it came from your shell. Fill it in under “Environment variables”.',
  'new.why.open': 'Nothing replaces {detail} in a manifest. Write the value.',
  'new.why.credential':
    '{detail} looks like a credential. The manifest doesn’t contain its value. Create the Secret that is named under “Variables from Secrets”, or keep the value in Key Vault.',
  'new.why.credential-word':
    'A word looks like a credential. The command reads it as $({detail}). Create the Secret that is named under “Variables from Secrets”.',
  'new.why.credential-command':
    'The command contains what looks like a credential, so it is left out. Write it again with $(NAME) and a variable from a Secret.',
  'new.why.credential-probe':
    'The check contains what looks like a credential, so it is left out. Use a check that doesn’t need one.',
  'new.why.env-file':
    'The variables of this file aren’t here. Create a Secret with “kubectl create secret generic --from-env-file” and name its keys under “Variables from Secrets”.',
  'new.why.secret-file':
    'Create a Secret or use Key Vault, and mount it where the program reads it.',
  'new.why.config-file': 'Create a ConfigMap and mount it where the program reads it.',
  'new.why.user-name':
    'Kubernetes can’t check whether a name is root. Enter the number of the user under “User ID”.',
  'new.why.no-port':
    'No port is known, so there is no Service and no probe. Enter the ports on which the program listens. For a task that ends, choose Job.',
  'new.why.default': 'The default of {detail} is used.',
  'new.why.renamed': 'Kubernetes doesn’t allow this name. The workload is called {detail}.',
  'new.why.published':
    'No port of a node is opened. In the cluster, call the Service{has, select, no {} other { on port {detail}}}. For HTTP calls from outside, select HTTPRoute or Ingress in the form. Other protocols need a Service of the type LoadBalancer.',
  'new.why.tmpfs': '{detail} is an emptyDir on the node’s disk instead of in memory.',
  'new.why.anonymous': '{detail} is an emptyDir. It is deleted with the pod.',
  'new.why.volume-data':
    '{detail} is a new volume of a StatefulSet. It starts empty, so copy the data. Enter its size in the form.',
  'new.why.volume-moved':
    'The image declares {detail} as a volume, which hides a volume above it. The claim is mounted at {detail}. Docker kept the data in an anonymous volume: copy it from there.',
  'new.why.volume-folder':
    'The program stores its data in {detail}, because it can’t start in the top folder of a volume. A variable names this folder.',
  'new.why.volume-each': 'Each of the {detail} pods has its own volume. Before, they shared one.',
  'new.why.data-scratch':
    'The program writes its data to {detail}, which is deleted with the pod. To keep the data, choose StatefulSet and enter the folder under “Persistent folders”.',
  'new.why.host-data':
    '{detail} is a new volume of a StatefulSet instead of a folder of the host. It starts empty, so copy the data.',
  'new.why.user-assumed':
    'The user that the image expects isn’t known. The container runs as user {detail}. Test whether the program can read its files.',
  'new.why.memory-assumed':
    'No memory limit was set. The limit is {detail}. Enter what the program needs.',
  'new.why.read-only':
    'The program can write only to the writable folders. Add the other folders that it writes to.',
  'new.why.egress':
    'The NetworkPolicy allows only the calls that are listed in the form. Add the other ports that the program calls.',
  'new.why.restart':
    'Kubernetes always restarts the containers of this kind. For a task that ends, choose Job.',
  'new.why.runs-once': 'Other services wait until this one has ended, so it is a Job.',
  'new.why.pod-owner':
    'The pod becomes the pod template of a {detail}, which replaces it when its node fails.',
  'new.why.depends-on':
    'Kubernetes starts all workloads at the same time. The program must try again until the others are ready.',
  'new.why.gpus-all': 'Kubernetes needs a number of GPUs. Check it in the form.',
  'new.why.probe-times': 'The probes have their own periods. Change them in the manifest.',
  'new.why.by-hand': 'If the program needs it, add {detail} to the manifest.',
  'new.why.none': 'A pod has no setting for this. The node or the container runtime decides it.',
  'new.why.logging':
    'Kubernetes keeps what the program writes to standard output. Collect it with an agent such as Container insights.',
  'new.why.link': 'The Service has the name {detail} for all pods in the namespace.',
  'new.why.alias': 'To keep the name {detail}, create a Service with this name.',
  'new.why.networks':
    'All pods of a namespace are in one network. The NetworkPolicy limits who can call the pods.',
  'new.why.other-container':
    'Containers that share something belong in one pod. Add the other container to the manifest.',
  'new.why.memory-volume':
    'If the program needs more shared memory, mount an emptyDir with medium Memory at {detail}.',
  'new.why.volume-shared':
    'Several workloads use {detail}. They need a volume with access mode ReadWriteMany, such as Azure Files.',
  'new.why.volume-kind':
    'This kind can’t keep a volume for each pod. Add a PersistentVolumeClaim for {detail}.',
  'new.why.volume-type':
    'This type of volume depends on the driver of the container engine. Choose a StorageClass of the cluster.',
  'new.why.env-lines':
    'The form has one line for each variable. Add {detail} to the manifest, or keep it in a ConfigMap.',
  'new.why.env-name': 'The name of this variable isn’t valid in Kubernetes.',
  'new.why.operator':
    'Operators such as && need a shell. Write sh -c and the command in quotation marks.',
  'new.why.other-file':
    'Podsmith can’t read the other file. Paste the output of “docker compose config”, which contains everything.',
  'new.why.profiles':
    'The service is created regardless of its profiles. Leave it out if you don’t need it.',
  'new.why.unknown': 'Podsmith doesn’t know this setting.',
  'new.why.unreadable': 'Podsmith can’t read this value.',
  'new.why.other-command': 'This command doesn’t run a container.',
  'new.why.too-many': 'There are too many entries. The rest isn’t read.',
};
