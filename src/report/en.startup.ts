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
  'risk.breaks': 'Shown to break',
  'breaks.said': 'Shown to break: {what}',
  'breaks.said.by': 'Shown to break by {by}: {what}',
  'breaks.line': 'line {line}',
  'reason.windows-pod': 'Not applicable: this is a Windows pod',
  'reason.linux-pod': 'Not applicable: nothing schedules this pod on Windows nodes',
  'reason.user-namespace': 'Not applicable: the pod has its own user namespace (hostUsers: false)',
  'reason.privileged-container': 'Not applicable: the container is privileged',
  'reason.no-containers': 'Unknown: the pod has no containers',
  'reason.wrong-type': 'Unknown: the value has a type that Kubernetes rejects',
  'reason.image-decides': 'Unknown: the image decides',
  'reason.node-decides': 'Unknown: the node decides',
  'reason.template': 'Unknown: the value comes from a template expression',
  'reason.malformed-image': 'Unknown: this isn’t a valid image reference',
  'reason.base': 'Unknown: the value may come from the base that this patch is applied to',
  'reason.elsewhere': 'Not set here: the controller or another object may set the value',
  'reason.kustomization':
    'Unknown: Kustomizations of these files set different values, or use what Podsmith can’t apply',
  'reason.kubernetes-too-old': 'Not applicable: this Kubernetes version doesn’t have the field',
  'reason.feature-gate':
    'Not applicable: this Kubernetes version has the field only behind a feature gate, which is off by default',
  'reason.rule-failed': 'Unknown: this rule failed. The editor and all other rules still work',
  'problem.at': 'Line {line}: {sentence}',
  'problem.broken-yaml': '{reason}',
  'problem.bad-separator': 'Only a comment may follow the three dashes; kubectl stops reading here',
  'problem.dropped-text': 'kubectl silently drops everything after the three dots',
  'problem.hidden-characters.direction':
    'These characters change the writing direction ({characters}): Kubernetes reads the text in a different order than it is shown',
  'problem.hidden-characters.invisible':
    'These characters are invisible ({characters}): Kubernetes reads more than is shown',
  'problem.hidden-characters.remove': 'Remove these characters',
  'problem.rejected': 'Kubernetes rejects this object',
  'problem.wrong-type': '{path} must be {expected}, not {actual}; the API server rejects it',
  'problem.no-containers':
    'The pod has no {path}; the API server rejects it. Is the key misspelled or in the wrong place?',
  'problem.unknown-field': 'Kubernetes has no field {name} here; {effect}',
  'problem.unknown-field.misspelt':
    'Kubernetes has no field {name} here; did you mean {suggestion}? {effect}',
  'problem.unknown-field.look-alike':
    'The key {name} has letters of another script: {letters}. Kubernetes has the field {suggestion}, which looks the same. {effect}',
  'problem.unknown-field.misplaced':
    'Kubernetes has no field {name} here; it belongs in {belongsTo}. {effect}',
  'problem.unknown-field.effect': 'kubectl rejects it, and other tools silently drop it',
  'problem.unknown-field.security':
    'It has no effect: kubectl rejects it, and other tools silently drop it',
  'problem.missing-field.object': 'The object has no {name}, which Kubernetes requires',
  'problem.missing-field': '{path} has no {name}, which Kubernetes requires',
  'problem.invalid-value':
    'Kubernetes doesn’t know the value {value} of {path}; it accepts {allowed}',
  'problem.duplicate-key':
    'The key {name} is duplicated in this map; kubectl rejects it, and other tools silently use the last one',
  'problem.unserved-version':
    'No supported version of Kubernetes serves this kind under {apiVersion}; use the current apiVersion',
  'problem.suppression-without-reason':
    'The suppression of {id} has no reason, so it has no effect',
  'problem.unknown-kind':
    'Kubernetes has no kind {kind} under {apiVersion}, so Podsmith doesn’t review it',
  'problem.unknown-kind.meant':
    'Kubernetes has no kind {kind} under {apiVersion}, so Podsmith doesn’t review it; did you mean {suggestion}?',
  'problem.suppression-without-rule': 'This suppression doesn’t name a rule',
  'problem.suppression-without-date':
    '{id} isn’t a date such as 2027-01-31, so the suppression has no effect',
  'problem.suppression-of-unknown-container':
    'The suppression is for the container {id}, which doesn’t exist',
  'finding.to-confirm': '`{value}` is a suggestion. Confirm it, or set the right value',
  'problem.unknown-to-confirm':
    'The comment `podsmith-confirm` names the rule {id}, which doesn’t exist',
  'problem.unknown-suppression': 'The suppressed rule {id} doesn’t exist',
  'problem.suppression-expired': 'The suppression of {id} expired on {expires}',
  'problem.rule-failed':
    'The rule {rule} failed; the findings of all other rules are shown. The manifest is unchanged',
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
    'This is a template. Its expressions in braces have no values yet, so Kubernetes can’t read it. For a full review, run “helm template” or the tool that renders it, and paste the result.',
  'recognised.patch':
    'This {kind} is a patch. Missing fields may come from its base, so Podsmith doesn’t review them. For a full review, run “kubectl kustomize” in its folder and paste the result.',
  'recognised.base-or-patch':
    'This {kind} lacks required fields, and a Kustomization has patches. It’s a patch, or a base that Kustomize completes. There is no verdict, and Podsmith reviews only what it contains. For a full review, run “kubectl kustomize” in the folder of the Kustomization and paste the result.',
  'recognised.fragment':
    'This {kind} is only part of an object, and Kubernetes rejects it. The problems list what is missing. There is no verdict, because Podsmith can’t review missing parts. If it’s a patch, review it together with its Kustomization.',
  'recognised.kustomization':
    'This is a Kustomization. Podsmith reviews its inline patches in YAML{n, plural, =0 {} one {, but not # patch with JSON operations} other {, but not # patches with JSON operations}}. For the rest, run “kubectl kustomize” in its folder and paste the result.',
  'recognised.compose':
    'This looks like a Docker Compose file, which Kubernetes can’t read. Create a manifest from it first.',
  'recognised.secret':
    'This is a Secret. Its values stay in this browser. It has no pod to review.',
  'recognised.old-api-version':
    'Kubernetes no longer serves this kind under {apiVersion} and would reject the object. Podsmith reviews its pod as if the object used the current version. Change apiVersion before you apply it.',
  'recognised.assumed':
    'The template sets the apiVersion of this {kind}. Podsmith reviews it as {apiVersion}.',
  'recognised.other-object':
    'This {kind} has no pod, so the Pod Security Standards don’t apply to this document.',
  'custom.whole':
    'Pod Security Admission doesn’t check this {kind}, so the cluster won’t warn you when you apply it. The verdict is about the pods that its controller creates.',
  'custom.part':
    'This {kind} sets only part of its pods; its controller or another object sets the rest, so there is no verdict. The cluster won’t warn you when you apply it, because Pod Security Admission checks only pods.',
  'custom.completed':
    'The object around this {kind} adds fields to it or fills in values, so there is no verdict.',
  'custom.filled':
    'This {kind} has placeholders that are filled in before it is applied. Podsmith doesn’t review what depends on them, and there is no verdict.',
  'custom.shape':
    'Podsmith doesn’t know the kind {kind}. Its pod is recognized by its shape; the controller may add or change fields.',
  'custom.shape.open-version':
    'The apiVersion of this {kind} is filled in before it is applied, so Podsmith doesn’t know its group. Its pod is recognized by its shape; the controller may add or change fields.',
  'custom.texts':
    '{n, plural, one {Part of it may be a manifest or a patch} other {# parts of it may be manifests or patches}}, which Podsmith doesn’t review.',
  'custom.steps':
    '{n, plural, one {One of its steps or tasks is in another object, which wasn’t} other {# of its steps or tasks are in other objects, which weren’t}} reviewed here.',
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
    'This {kind} has no pod. It changes or scales a workload that is another object.',
  'custom.nothing.machine':
    'This {kind} describes a machine, a node or a cluster. It has no pod to review.',
  'custom.nothing.outside':
    'What this {kind} describes runs outside the cluster. It has no pod to review.',
  'custom.nothing.settings': 'This {kind} has settings, but no pod.',
  'custom.nothing.no-pod': 'This {kind} has no pod.',
  'custom.nothing.unknown-kind':
    'Podsmith doesn’t know the kind {kind} and recognizes no pod in it. Its controller may still create pods.',
  'custom.nothing.open-version':
    'The apiVersion of this {kind} is filled in before it is applied, so Podsmith doesn’t know its group, and recognizes no pod in it. To review it, render it first.',
  'custom.nothing.named':
    'This {kind} has no pod. It refers to the object that has one, or its controller creates it.',
  'custom.nothing.steps':
    'The steps or tasks of this {kind} are in other objects, which weren’t reviewed here.',
  'custom.nothing.text': 'This {kind} may carry manifests in a form that Podsmith doesn’t review.',
  'custom.nothing.filled':
    'This {kind} has placeholders that are filled in before it is applied. Podsmith doesn’t review what depends on them.',
  'custom.nothing.no-containers': 'The pod has no container, so there is nothing to review.',
  'custom.nothing.unreadable': 'Kubernetes can’t read this, so it wasn’t reviewed.',
  'custom.nothing.empty': 'It has no object, so nothing was reviewed.',
  'custom.nothing.unset':
    'The controller of this {kind} creates pods, but this manifest sets nothing in them that Podsmith can review.',
  'stays.explained':
    'A comment explains this value, so hardening leaves it. To change it, use the toggle of the rule, and update the comment.',
  'held.inside': 'it would be a document outside the object that contains this manifest',
  'held.no-field': 'the custom resource has no such field',
  'held.knative': 'Knative Serving rejects this field, or allows it only behind a feature gate',
  'held.argo-token':
    'Argo Workflows creates pods without a token only if executor.serviceAccountName is set; set both',
  'held.agones-account':
    'Agones hides the token from the game server only if no service account is set',
  'held.agones-token':
    'the sidecar of Agones needs the token, which Agones hides from the game server',
  'held.rabbitmq-token': 'RabbitMQ finds its peers with the token',
  'held.ray-token': 'the autoscaler that KubeRay adds to the head needs the token',
  'held.operator-token': 'an operator needs the token to read and write its resources',
  'held.openshift-ids':
    'OpenShift chooses the user and group IDs from the range of the namespace and rejects others',
  'held.kustomization': '{file} sets this value, so a change here has no effect',
  'held.kustomization-rest':
    'a Kustomization uses resources that aren’t in these files, which may contain the object',
  'recognised.no-kind':
    'apiVersion and kind are missing, so this isn’t a Kubernetes object. It may be a values file, a patch or a fragment. Paste a complete manifest.',
  'recognised.not-a-map':
    'This isn’t a Kubernetes object. A manifest is a map with apiVersion and kind.',
  'recognised.empty': 'No manifest yet. Paste a manifest, drop a file, or choose an example.',
};
