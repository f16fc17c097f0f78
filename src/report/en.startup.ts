export const messages = {
  'severity.critical': 'Critical',
  'severity.high': 'High',
  'severity.medium': 'Medium',
  'severity.low': 'Low',
  'severity.info': 'Info',
  'risk.safe': 'Safe',
  'risk.usually-fine': 'Low risk',
  'risk.may-break': 'May break',
  'risk.may-break.if': 'May break {failure}',
  'risk.needs-value': 'Needs a value',
  'reason.windows-pod': 'Not applicable: this is a Windows pod',
  'reason.linux-pod': 'Not applicable: nothing sends this pod to Windows nodes',
  'reason.user-namespace':
    'Not applicable: the pod has a user namespace of its own (hostUsers: false)',
  'reason.privileged-container': 'Not applicable: the container is privileged',
  'reason.no-containers': 'Unknown: the pod has no containers',
  'reason.wrong-type': 'Unknown: the value has a type that Kubernetes rejects',
  'reason.image-decides': 'Unknown: the image decides',
  'reason.node-decides': 'Unknown: the node decides',
  'reason.template': 'Unknown: the value comes from a template expression',
  'reason.malformed-image': 'Unknown: this is not a valid image reference',
  'reason.base': 'Unknown: the value may come from the base that this patch is applied to',
  'reason.elsewhere': 'Not set here: the controller or another object may set the value',
  'reason.kubernetes-too-old': 'Not applicable: this Kubernetes version does not have the field',
  'reason.feature-gate':
    'Not applicable: this Kubernetes version has the field only behind a feature gate, which is off by default',
  'reason.rule-failed': 'Unknown: this check failed. The editor and all other checks go on working',
  'yaml.indentation': 'the indentation does not fit what is around it',
  'yaml.tab-indentation': 'a tab stands where YAML wants spaces',
  'yaml.missing-colon': 'a colon is missing after a key',
  'yaml.unclosed-quote': 'a quote is not closed',
  'yaml.unclosed-flow': 'a bracket or brace is not closed',
  'yaml.missing-comma': 'a comma is missing in a list or map in brackets',
  'yaml.bad-character': 'a character stands here that YAML does not allow',
  'yaml.bad-start': 'this does not belong to what stands before it',
  'yaml.reserved-start': 'a value cannot begin with this character; put it in quotes',
  'yaml.bad-escape': 'Kubernetes does not know this escape after the backslash',
  'yaml.unknown-anchor': 'this alias names an anchor that is not there',
  'yaml.bad-key': 'Kubernetes does not take this as a key',
  'yaml.bad-value': 'this value has no place in JSON, which Kubernetes reads',
  'yaml.bad-merge': 'a merge key (<<) wants a map',
  'yaml.alias-bomb': 'aliases repeat so much that Kubernetes rejects the document',
  'yaml.alias-cycle': 'an anchor contains itself',
  'yaml.too-deep': 'the nesting is deeper than any manifest has',
  'yaml.directive': 'Kubernetes does not read YAML directives (%)',
  'yaml.second-document': 'a line of three dots ends the document before it has begun',
  'yaml.syntax': 'this is no valid YAML',
  'problem.at': 'Line {line}: {sentence}',
  'problem.broken-yaml': '{reason}',
  'problem.bad-separator': 'Only a comment may follow the three dashes; kubectl stops reading here',
  'problem.dropped-text': 'kubectl drops everything after the three dots without a word',
  'problem.hidden-characters.direction':
    'Characters stand here that turn the direction of writing ({characters}): Kubernetes reads another order than what is shown',
  'problem.hidden-characters.invisible':
    'Characters stand here that cannot be seen ({characters}): Kubernetes reads more than what is shown',
  'problem.hidden-characters.remove': 'Remove these characters',
  'problem.rejected': 'Kubernetes rejects this object',
  'problem.wrong-type': '{path} must be {expected}, not {actual}; the API server rejects it',
  'problem.no-containers':
    'The pod has no {path}; the API server rejects it. Is the key misspelt or misplaced?',
  'problem.unknown-field': 'Kubernetes has no field {name} here; {effect}',
  'problem.unknown-field.misspelt':
    'Kubernetes has no field {name} here; did you mean {suggestion}? {effect}',
  'problem.unknown-field.look-alike':
    'The key {name} has letters of another script: {letters}. Kubernetes knows {suggestion}, which looks alike. {effect}',
  'problem.unknown-field.misplaced':
    'Kubernetes has no field {name} here; it belongs in {belongsTo}. {effect}',
  'problem.unknown-field.effect': 'kubectl rejects it, other tools drop it without a word',
  'problem.unknown-field.security':
    'As it stands it protects nothing: kubectl rejects it, other tools drop it without a word',
  'problem.missing-field.object': 'The object lacks {name}, which Kubernetes requires',
  'problem.missing-field': '{path} lacks {name}, which Kubernetes requires',
  'problem.invalid-value':
    'Kubernetes does not know the value {value} of {path}; it accepts {allowed}',
  'problem.duplicate-key':
    'The key {name} stands twice in this map; Kubernetes takes the last one without a word',
  'problem.unserved-version':
    'No supported Kubernetes serves this kind under {apiVersion}; change it to the current apiVersion',
  'problem.suppression-without-reason':
    'The suppression of {id} gives no reason, so it does not hold',
  'problem.unknown-kind':
    'Kubernetes has no kind {kind} under {apiVersion}, so nothing in it is judged',
  'problem.unknown-kind.meant':
    'Kubernetes has no kind {kind} under {apiVersion}, so nothing in it is judged; did you mean {suggestion}?',
  'problem.suppression-without-rule': 'This mark does not say which check it suppresses',
  'problem.suppression-without-date':
    '{id} is no date such as 2027-01-31, so the suppression does not hold',
  'problem.suppression-of-unknown-container':
    'The suppression is for a container {id}, which is not there',
  'problem.unknown-suppression': 'There is no check {id} to suppress',
  'problem.suppression-expired': 'The suppression of {id} ended on {expires}',
  'problem.rule-failed': 'The check {rule} failed; all others are shown. The manifest is untouched',
  'type.string': 'a string',
  'type.boolean': 'true or false',
  'type.int32': 'a whole number',
  'type.int64': 'a whole number',
  'type.int-or-string': 'a whole number or a string',
  'type.quantity': 'a quantity such as 500m or 128Mi',
  'type.list': 'a list',
  'type.map': 'a map',
  'type.string-map': 'a map of strings',
  'type.null': 'null',
  'type.number': 'a number',
  'type.time': 'a point in time such as 2026-01-31T12:00:00Z',
  'type.base64': 'Base64 text',
  'type.other-text': 'this text',
  'recognised.template':
    'This is a template: what its expressions in braces stand for is unknown, and Kubernetes cannot read it yet. Run “helm template”, or the tool that it belongs to, and paste the result for a full review.',
  'recognised.patch':
    'This {kind} is a patch: fields that it lacks may come from its base, so nothing is said of them. Run “kubectl kustomize” in its folder and paste the result for a full review.',
  'recognised.fragment':
    'This {kind} is only a part of an object. Kubernetes rejects it as it is; the problems list what is missing. Podsmith can’t judge missing parts, so there is no verdict. If it is a patch, review it together with the Kustomization that names it.',
  'recognised.kustomization':
    'This is a Kustomization. Patches written in it as a block of YAML are reviewed here{n, plural, =0 {} one {; # patch that is a list of JSON operations is not} other {; # patches that are lists of JSON operations are not}}. Run “kubectl kustomize” in its folder and paste the result for the rest.',
  'recognised.compose':
    'This looks like a Docker Compose file, which Kubernetes does not read. Convert it first, for instance with kompose.',
  'recognised.secret':
    'This is a Secret. Its values stay in this browser; there is no pod in it to review.',
  'recognised.old-api-version':
    'Kubernetes no longer serves this kind under {apiVersion} and would reject the object. Podsmith reviews and judges its pod as if the object used the current version. Change apiVersion before you apply it.',
  'recognised.other-object':
    'This {kind} has no pod, so the Pod Security Standards don’t apply to this document.',
  'custom.whole':
    'Pod Security Admission doesn’t look at this {kind}, so the cluster won’t warn you when you apply it. The verdict is about the pods that its controller creates.',
  'custom.part':
    'This {kind} sets only part of its pods; its controller or another object sets the rest, so there is no verdict. The cluster won’t warn you when you apply it, because Pod Security Admission looks only at pods.',
  'custom.completed':
    'The object around this {kind} adds fields to it or fills in values, so there is no verdict.',
  'custom.filled':
    'This {kind} has placeholders that are filled in before it is applied. Podsmith doesn’t judge what depends on them, and there is no verdict.',
  'custom.shape':
    'Podsmith doesn’t know the kind {kind}. Its pod is recognized by its shape; the controller may add or change fields.',
  'custom.texts':
    '{n, plural, one {A part of it may hold a manifest or a patch} other {# parts of it may hold manifests or patches}}, which Podsmith doesn’t review.',
  'custom.steps':
    '{n, plural, one {A step or task of it is in another object, which wasn’t} other {# steps or tasks of it are in other objects, which weren’t}} judged here.',
  'custom.note.argo':
    'Argo Workflows adds its own containers, whose security context is set in the configuration of its controller.',
  'custom.note.tekton':
    'Tekton adds init containers without a security context unless its feature flag set-security-context is on; without it, the pods don’t meet Restricted.',
  'custom.note.knative':
    'Knative Serving rejects many fields of a pod, so fixes write to the containers.',
  'custom.note.agones':
    'Agones opens host ports for the ports in spec.ports, which Baseline denies.',
  'custom.note.ray':
    'KubeRay adds an init container with the security context of the first container, and an autoscaler with that of autoscalerOptions.',
  'custom.note.openshift':
    'OpenShift chooses the user and group IDs itself, so fixes leave them out.',
  'custom.nothing.points':
    'This {kind} points to manifests elsewhere, which Podsmith doesn’t see. Render them and review the result.',
  'custom.nothing.target':
    'This {kind} has no pod of its own: it changes or scales a workload that is another object.',
  'custom.nothing.machine':
    'This {kind} describes a machine, a node or a cluster. It has no pod to review.',
  'custom.nothing.outside':
    'What this {kind} describes runs outside the cluster. It has no pod to review.',
  'custom.nothing.settings': 'This {kind} holds settings and no pod.',
  'custom.nothing.no-pod': 'This {kind} holds no pod.',
  'custom.nothing.unknown-kind':
    'Podsmith doesn’t know the kind {kind} and recognizes no pod in it. Its controller may still create pods.',
  'custom.nothing.named':
    'This {kind} has no pod of its own: it names the object that has it, or leaves it to its controller.',
  'custom.nothing.steps':
    'The steps or tasks of this {kind} are in other objects, which it names. They weren’t judged here.',
  'custom.nothing.text': 'This {kind} may carry manifests in a form that Podsmith doesn’t review.',
  'custom.nothing.filled':
    'This {kind} has placeholders that are filled in before it is applied. Podsmith doesn’t judge what depends on them.',
  'custom.nothing.no-containers': 'The pod has no container, so there is nothing in it to judge.',
  'custom.nothing.unreadable': 'Kubernetes can’t read this, so it wasn’t judged.',
  'custom.nothing.empty': 'There is no object in it, so nothing was judged.',
  'custom.nothing.unset':
    'The controller of this {kind} creates pods, but this manifest sets nothing in them that Podsmith can review.',
  'held.inside': 'it would be a document outside the object that carries this manifest',
  'held.no-field': 'the custom resource has no such field',
  'held.knative': 'Knative Serving rejects this field, or allows it only behind a feature gate',
  'held.argo-token':
    'Argo Workflows creates no pod without a token unless executor.serviceAccountName is set; set both',
  'held.agones-account':
    'Agones hides the token from the game server only as long as no service account is named',
  'held.agones-token':
    'the sidecar of Agones needs the token, which Agones hides from the game server',
  'held.rabbitmq-token': 'RabbitMQ finds its peers with the token',
  'held.ray-token': 'the autoscaler that KubeRay adds to the head needs the token',
  'held.operator-token': 'an operator needs the token to read and write its resources',
  'held.openshift-ids':
    'OpenShift chooses the user and group IDs from the range of the namespace and rejects others',
  'recognised.no-kind':
    'apiVersion and kind are missing, so this is no Kubernetes object: perhaps a values file, a patch or a fragment. Paste a whole manifest.',
  'recognised.not-a-map':
    'This is YAML, but no Kubernetes object: a manifest is a map with apiVersion and kind.',
  'recognised.empty': 'No manifest yet. Paste a manifest, drop a file, or choose an example.',
};
