/** Words of the guided fix that adds documents beside a workload. */
export const companions = {
  'guide.companions.open': 'Add what belongs beside the pod…',
  'guide.companions.about': 'ServiceAccount, Service, NetworkPolicy, budget, Namespace',
  'guide.companions.title': 'What belongs beside the pod',
  'guide.companions.intent':
    'Documents that a workload is better off with, each of them hardened. What is ticked is added, nothing else.',
  'guide.companions.nothing': 'There is no workload in these files.',
  'guide.companions.step': 'Companions of {name}',

  'guide.beside.kinds': 'What to add',
  'guide.beside.kinds.help':
    'Ticked is what is missing and stops nothing that works. Read about the others first.',
  'guide.beside.kind.namespace': 'Namespace with Pod Security labels',
  'guide.beside.kind.account': 'ServiceAccount',
  'guide.beside.kind.headless': 'Headless Service',
  'guide.beside.kind.service': 'Service',
  'guide.beside.kind.policy': 'NetworkPolicy',
  'guide.beside.kind.budget': 'PodDisruptionBudget',

  'guide.beside.why.namespace-new':
    'These files put objects into `{namespace}` and do not define it. It gets a level that its pods must pass.',
  'guide.beside.why.namespace-labels':
    '`{namespace}` is in these files and refuses no pod. The labels are written there.',
  'guide.beside.why.namespace-fails':
    'It is not in these files. What they hold for `{namespace}` would not pass {level} yet, so harden first.',
  'guide.beside.why.namespace-there': '`{namespace}` is in these files: {level} is enforced.',
  'guide.beside.why.namespace-unsaid':
    'The workload names no namespace: whoever applies it decides.',
  'guide.beside.why.namespace-shared':
    '`{namespace}` is there in every cluster and is shared with others.',
  'guide.beside.why.namespace-name':
    '`{namespace}` is no valid name of a namespace. Correct it in the manifest first.',
  'guide.beside.why.account-new':
    'An identity of its own. It gives its pods no token for the Kubernetes API.',
  'guide.beside.why.account-named':
    'The pod names `{account}`, which is not in these files. It may be in the cluster already.',
  'guide.beside.why.account-there': '`{account}` is in these files.',
  'guide.beside.why.account-twice':
    'These files hold several ServiceAccounts named `{account}`. Keep one of them.',
  'guide.beside.why.account-identity':
    'The pod uses Workload ID: “Set up Workload ID…” in the step Identity writes its account with the client ID.',
  'guide.beside.why.headless-new':
    'The StatefulSet names `{name}`, which is not in these files. It gives each pod a name in DNS.',
  'guide.beside.why.headless-there': '`{name}` is in these files.',
  'guide.beside.why.headless-unnamed':
    'The StatefulSet names none. The setting “Give StatefulSets a headless Service” does both.',
  'guide.beside.why.headless-name':
    'The StatefulSet names `{name}`, which is no valid name of a Service. Correct it in the manifest first.',
  'guide.beside.why.service-new':
    'Clients call the usual port; the program listens on its own. It is reached from inside the cluster only.',
  'guide.beside.why.service-beside':
    'Pods of a StatefulSet are mostly called by their own names. AKS deployment safeguards refuse two Services with the same selector.',
  'guide.beside.why.service-there':
    '{n, plural, one {A Service leads to these pods} other {Services lead to these pods}}: {names}.',
  'guide.beside.why.service-ports': 'No container declares a port that others could call.',
  'guide.beside.why.service-brief': 'Nobody calls the pods of a {kind}: they come and go.',
  'guide.beside.why.policy-new':
    'Closes the pods to everything that it does not name, in both directions. What calls something else, or is called by somebody else, stops working.',
  'guide.beside.why.policy-part':
    'The other direction is closed already, so that this one is about {direction} alone. It closes everything that it does not name.',
  'guide.beside.why.policy-other':
    'These files hold policies of Cilium’s or Calico’s own kinds, which may do the same.',
  'guide.beside.why.policy-windows':
    'For Windows pods it needs Calico. Cilium does not run there, and the Azure engine knows no exceptions to an address range there. It closes everything that it does not name.',
  'guide.beside.why.policy-there': 'Policies of these files close the pods in both directions.',
  'guide.beside.why.policy-host':
    'The pod uses the network of its node (`hostNetwork`), which policies do not reach.',
  'guide.beside.why.budget-new':
    'A drain takes only some of the {n} pods at a time, and waits for their replacements.',
  'guide.beside.why.budget-there': '`{name}` is in these files.',
  'guide.beside.why.budget-kind': 'A {kind} has no number of replicas to keep.',
  'guide.beside.why.budget-single':
    'With one replica a budget would only hold up the drain of its node.',
  'guide.beside.why.no-labels': 'The pods have no labels by which it could find them.',
  'guide.beside.why.no-name':
    'There is no name for it: the workload has none, or another object has it.',

  'guide.beside.level': 'Pod Security level',
  'guide.beside.level.restricted': 'restricted: hardened pods only',
  'guide.beside.level.baseline': 'baseline: no known ways to take over a node',
  'guide.beside.version': 'Version of the policy',
  'guide.beside.version.help': 'latest changes with each upgrade of the cluster.',
  'guide.beside.account': 'Name of the ServiceAccount',
  'guide.beside.account.new': 'A new one: it is added in front of the workload.',
  'guide.beside.account.there': 'It is in these files and stays as it is.',
  'guide.beside.account.elsewhere':
    'A new one. The one in the namespace {namespace} is of no use here: a pod runs as an account of its own namespace only.',
  'guide.beside.service': 'Name of the Service',
  'guide.beside.service.help': 'Clients in the namespace call it by this name.',
  'guide.beside.port': 'Port {number} of {container}, offered as',
  'guide.beside.port.help': 'Empty: not offered.',
  'guide.beside.port.name': 'Name of port {number} of {container}',
  'guide.beside.port.name.help': 'Written at the container, so that the Service can lead to it.',
  'guide.beside.callers': 'Who may call the pods',
  'guide.beside.callers.namespace': 'Pods of the same namespace',
  'guide.beside.callers.ingress': 'The ingress controller',
  'guide.beside.callers.both': 'Same namespace and ingress controller',
  'guide.beside.callers.anywhere': 'Everyone, on the declared ports',
  'guide.beside.callers.nobody': 'Nobody',
  'guide.beside.controller': 'Namespace of the ingress controller',
  'guide.beside.controller.help': 'The application routing add-on of AKS has app-routing-system.',
  'guide.beside.calls': 'Ports that the pods may call',
  'guide.beside.calls.help':
    'TCP, to every address but 169.254.169.254. 443 is what Azure services need. DNS is always open.',
  'guide.beside.most': 'Pods that may be away at a time',
  'guide.beside.most.help': 'By a drain or an upgrade of nodes',

  'guide.beside.error.nothing': 'Tick at least one.',
  'guide.beside.error.version': 'latest, or a version such as v1.36.',
  'guide.beside.error.required': 'Fill this in.',
  'guide.beside.error.port-required': 'Offer at least one port.',
  'guide.beside.error.port': 'A whole number from 1 to 65535.',
  'guide.beside.error.port-taken': 'Another port of this Service has this number.',
  'guide.beside.error.port-name':
    'At most 15 lowercase letters, digits and hyphens, with at least one letter; no hyphen first, last or twice in a row.',
  'guide.beside.error.name-taken': 'Another port of the pod has this name.',
  'guide.beside.error.wrong':
    'The container’s port or protocol is not valid, and Kubernetes refuses it: correct it in the manifest, or leave this empty.',
  'guide.beside.error.service-name':
    'At most 63 lowercase letters, digits and hyphens; a letter first, and no hyphen last.',
  'guide.beside.error.service-taken': 'Another Service has this name.',
  'guide.beside.error.namespace-name':
    'At most 63 lowercase letters, digits and hyphens; no hyphen first or last.',
  'guide.beside.error.ports': 'Whole numbers from 1 to 65535, with commas between them.',
  'guide.beside.error.most':
    'From 1, so that nodes can be drained, to {most}, so that a pod stays.',

  'guide.beside.note.namespace-fails':
    '{n, plural, one {# workload of these files} other {# workloads of these files}} would be refused at {level}: {names}. Harden {n, plural, one {it} other {them}} first, or begin with a lower level.',
  'guide.beside.note.namespace-whole':
    'The labels count for every pod of `{namespace}`, also for those that are not in these files. `kubectl label --dry-run=server --overwrite ns {namespace} pod-security.kubernetes.io/enforce={level}` changes nothing and names those that it would refuse.',
  'guide.beside.note.account-token':
    'Its pods get no token for the Kubernetes API. A program that calls it needs `automountServiceAccountToken: true` in its pod, and a role of its own.',
  'guide.beside.note.low-ports':
    '{n, plural, one {Port {ports} is} other {Ports {ports} are}} below 1024: some nodes refuse {n, plural, one {it} other {them}} to a process without root, and a Service does not change that. {n, plural, one {It stays} other {They stay}} here; the setting “{setting}” moves {n, plural, one {it} other {them}}, together with the Service.',
  'guide.beside.note.policy-engine':
    'A NetworkPolicy needs an engine in the cluster: `cilium`, `calico` or `azure` as `--network-policy` in AKS. Without one it has no effect, and nobody says so. The operator sheet has the commands.',
  'guide.beside.note.policy-limits':
    'It knows addresses and ports, but no host names: what is open outside is open to every host there. 169.254.169.254, where the node’s identity has its tokens, stays closed. Calls to other pods, and to databases on other ports, need rules of their own.',
  'guide.beside.note.policy-cilium':
    'With Cilium a range of addresses never takes in pods or nodes, and AKS LocalDNS (169.254.10.0/24, preset on AKS Automatic) needs a CiliumNetworkPolicy.',
  'guide.beside.note.policy-entra':
    'Workload ID needs TCP port 443: without it the pods get no token of Microsoft Entra ID.',
  'guide.beside.note.budget-drain':
    'A drain waits until replacements are ready. Pods that do not work may go at any time.',
} as const;
