export const messages = {
  'namespaces.lead':
    'Pod Security Admission enforces one level for each namespace, by labels. This page shows the level that all pods of the open files pass, what keeps a namespace from the next one, and the labels to set. For the pods that run in a cluster, paste the output of `kubectl get pods -A -o yaml`.',
  'namespaces.none': 'No file has a pod or a Namespace.',
  'namespaces.reading': 'Reading the files…',
  'namespaces.failed': 'The files can’t be read.',
  'namespaces.unsaid': 'No namespace stated',
  'namespaces.can':
    '{level, select, privileged {No level can be enforced yet} baseline {Can enforce Baseline} other {Can enforce Restricted}} ({version})',
  'namespaces.can-not-said':
    '{level, select, privileged {No level can be enforced yet} baseline {What was reviewed passes Baseline} other {What was reviewed passes Restricted}} ({version}), but not everything was reviewed',
  'namespaces.empty': 'No pods in the files, so there is nothing to say about its level',
  'namespaces.unknown': 'Nothing in it was reviewed, so its level isn’t known',
  'namespaces.pods': '{n, plural, one {# workload} other {# workloads}}',
  'namespaces.today':
    '{level, select, none {The Namespace in the files enforces nothing.} other {The Namespace in the files enforces {level}.}}',
  'namespaces.no-object': 'Its Namespace isn’t in the files, so its labels aren’t known.',
  'namespaces.refused':
    'Its own label refuses {n, plural, one {# workload} other {# workloads}} of the files:',
  'namespaces.unjudged': 'Not reviewed, so the cluster may refuse it:',
  'namespaces.unplaced': 'Not readable, so it may concern any namespace:',
  'namespaces.blockers': 'What keeps it from {level}:',
  'namespaces.pods-alike': '{n, plural, one {# pod} other {# pods alike}} of {owner}',
  'namespaces.fix':
    '{risk, select, safe {its fix changes nothing} usually_fine {its fix has a low risk} may_break {its fix may break the program} needs_value {its fix needs a value} other {no fix}}',
  'namespaces.note.proxy':
    'The webhook of Workload ID adds a privileged init container to pods with the annotation for its proxy, so no level can be enforced.',
  'namespaces.note.system': 'Kubernetes’ own pods need privileged. Don’t set a level here.',
  'namespaces.mutated':
    'Judged as the files say it. LimitRanges and AKS deployment safeguards don’t change fields that the levels check. Webhooks that add containers, such as those of service meshes, may: the dry run shows it.',
  'namespaces.labels': 'Labels, in this order',
  'namespaces.step.report':
    'First only report what fails: users see warnings, and the audit log has entries.',
  'namespaces.step.try':
    'Then ask the cluster which running pods would be refused. Nothing changes.',
  'namespaces.step.enforce':
    'Then enforce the level, pinned to a version, so that an upgrade of the cluster doesn’t change it.',
  'namespaces.step.unjudged':
    'Podsmith doesn’t suggest enforcing the level before everything has been reviewed.',
  'namespaces.write': 'Write the labels into the Namespace',
  'namespaces.written': 'The Namespace has these labels.',
  'namespaces.to-line': 'Line {line} of {name}',
  'namespaces.copied': 'Copied.',
};
