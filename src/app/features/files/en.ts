export const messages = {
  'offer.extraction.markdown.title':
    '{n, plural, one {A manifest inside Markdown} other {# manifests inside Markdown}}',
  'offer.extraction.shell.title':
    '{n, plural, one {A manifest inside a shell script} other {# manifests inside a shell script}}',
  'offer.extraction.text':
    'The text around {n, plural, one {it} other {them}} is not for Kubernetes. Everything stays until you agree, and undo brings it back.',
  'offer.extraction.variables':
    'The shell would fill in {variables}. This page does not: write the values in by hand.',
  'offer.extraction.act':
    '{n, plural, one {Keep the manifest only} other {Keep the # manifests only}}',
  'offer.extraction.step':
    '{n, plural, one {keep the manifest only} other {keep # manifests only}}',
  'offer.only':
    '{n, plural, one {Only the manifest in it} other {Only the # manifests in it}}, without the text around {n, plural, one {it} other {them}}',

  'offer.repair.title': 'Characters from elsewhere keep this from being read as meant',
  'offer.repair.text': '{list}. Text in quotes and in block scalars is left alone.',
  'offer.repair.tab': '{n, plural, one {# tab} other {# tabs}} as indentation',
  'offer.repair.space':
    '{n, plural, one {# space of another kind} other {# spaces of another kind}}',
  'offer.repair.invisible':
    '{n, plural, one {# invisible character} other {# invisible characters}}',
  'offer.repair.quote': '{n, plural, one {# typographic quote} other {# typographic quotes}}',
  'offer.repair.act': '{n, plural, one {Repair # character} other {Repair # characters}}',
  'offer.repair.step': '{n, plural, one {repair # character} other {repair # characters}}',
  'offer.repair.preview': 'Preview',
  'offer.repair.preview.title': 'What the repair changes',
  'offer.repair.preview.text':
    'Shown as signs: → a tab, ␣ a space of another kind, ∅ an invisible character.',
  'offer.repair.preview.line': 'Line {line}',
  'offer.repair.preview.before': 'Now',
  'offer.repair.preview.after': 'Repaired',
  'offer.repair.preview.more': '{n, plural, one {and one more line} other {and # more lines}}',

  'offer.json.title': 'This is JSON',
  'offer.json.text': 'Every edit keeps it JSON. YAML has the same content, with room for comments.',
  'offer.json.act': 'Convert to YAML',
  'offer.json.step': 'convert to YAML',
  'offer.json.refused': 'It cannot be converted: {reason}',
  'offer.json.not-json': 'it holds more than JSON allows, such as comments or several documents.',
  'offer.json.duplicate-key':
    'a key stands twice in the same place, and one of the two would be lost.',
  'offer.json.number': 'it holds a number with more digits than could be written exactly.',
  'offer.json.key-order': 'keys that are whole numbers would change their order.',

  'offer.clean.title':
    '{n, plural, one {One field was set by the cluster} other {# fields were set by the cluster}}',
  'offer.clean.text':
    'The text comes from a cluster, for example from “kubectl get”. Fields such as uid, status and managedFields are leftovers: without them nothing changes in what runs. Defaults that the cluster has filled in stay.',
  'offer.clean.act': '{n, plural, one {Remove # field} other {Remove # fields}}',
  'offer.clean.step':
    '{n, plural, one {remove # field set by the cluster} other {remove # fields set by the cluster}}',
  'offer.keep': 'Keep as it is',

  'offer.denial.title': 'This is a message from a cluster, not a manifest',
  'offer.denial.text': 'It says why a manifest was rejected or what to look out for.',
  'offer.denial.act': 'Explain the message',

  'offer.pasted.title': 'A message from a cluster has been pasted into the text',
  'offer.pasted.text':
    'It says why a manifest was rejected or what to look out for. It can be taken out again and explained with its settings; undo brings it back.',
  'offer.pasted.act': 'Take it out and explain it',
  'offer.pasted.step': 'take out the message from a cluster',

  'foreign.html.title': 'This is a web page',
  'foreign.html.text':
    'Not the manifest, but the page around it, perhaps a sign-in page. Copy the manifest itself, or open the file’s raw view.',
  'foreign.dockerfile.title': 'This is a Dockerfile',
  'foreign.dockerfile.text':
    'It says how an image is built. What a container may do is said in its manifest: paste that. From here you need the user (USER) and the port (EXPOSE).',
  'foreign.docker-run.title': 'This is a docker run command',
  'foreign.docker-run.text':
    'Kubernetes doesn’t read it. Podsmith can create a hardened manifest from it.',
  'offer.make': 'Create a manifest from it',
  'foreign.terraform.title': 'This is Terraform',
  'foreign.terraform.text':
    'Terraform makes the objects itself. Once they are there, “kubectl get deployment NAME -o yaml” prints the manifest: paste that.',
  'foreign.diff.title': 'This is a diff',
  'foreign.diff.text': 'Apply it, and paste the whole manifest.',
  'foreign.kubectl-table.title': 'This is a table printed by kubectl',
  'foreign.kubectl-table.text':
    'It lists names and states only. Run the command again with “-o yaml” and paste what it prints.',
  'foreign.kubectl-describe.title': 'This is what “kubectl describe” prints',
  'foreign.kubectl-describe.text':
    'It is made for reading and holds no manifest. Run “kubectl get” with “-o yaml” instead and paste what it prints.',
  'foreign.one-line.title': 'The lines of this manifest are gone',
  'foreign.one-line.text':
    'All keys stand in one line, as happens with rich text. What belongs to what can no longer be told, so nothing is guessed. Copy it as plain text and paste it again.',

  'named.kubeconfig':
    'This is a kubeconfig: it holds the credentials of a cluster. They stay in this browser. There is no pod in it to review.',
  'named.secret-provider-class':
    'A SecretProviderClass names the secrets that pods get from Azure Key Vault. Add the workload that mounts it, and both are reviewed together.',
  'named.helm-values':
    'These are values of a Helm chart. Run “helm template NAME CHART -f FILE” and paste the result.',
  'named.helm-chart':
    'This is the Chart.yaml of a Helm chart. Run “helm template” in its folder and paste the result.',
  'named.pipeline':
    'This looks like a pipeline definition, which Kubernetes does not read. Paste the manifests that it deploys.',

  'denial.title': 'What the cluster says',
  'denial.intro': 'The message is explained, not inserted: your manifest stays as it is.',
  'denial.who.pod-security': 'Pod Security Admission',
  'denial.who.validation': 'Validation',
  'denial.who.policy': 'Policy {policy}',
  'denial.who.quota': 'Quota of the Namespace',
  'denial.who.node': 'Node or process',
  'denial.what.pod-security.refused':
    'The Namespace enforces {level}, version {version}. The pod was rejected.',
  'denial.what.pod-security.warned':
    'At {level}, version {version}, pods of this kind are rejected, now or later. This is a warning.',
  'denial.what.validation.refused':
    'kubectl or the API server does not accept the manifest as it is written.',
  'denial.what.validation.warned': 'The API server accepts the manifest, but objects to a field.',
  'denial.what.policy.refused': 'A policy of the cluster rejected the manifest.',
  'denial.what.policy.warned': 'A policy of the cluster objects, but accepts the manifest.',
  'denial.what.quota.refused':
    'The Namespace has no room for the pod, or its requests and limits are missing or out of range.',
  'denial.what.quota.warned': 'The Namespace asks for requests and limits.',
  'denial.what.node.refused':
    'The manifest was accepted, but the container does not run as it should.',
  'denial.what.node.warned':
    'The manifest was accepted, but the container does not run as it should.',
  'denial.here': 'In the open text this is {name}.',
  'denial.nowhere':
    'Nothing in the open text fits this message. Open the manifest and paste the message again: then each point leads to its place.',
  'denial.nowhere.named':
    '{name} is not in the open text. Open its manifest and paste the message again: then each point leads to its place.',
  'denial.containers': '{n, plural, one {Container {names}} other {Containers {names}}}',
  'denial.open': 'Open setting',
  'denial.open.name': 'Open setting: {title}',
  'denial.met': 'The open text meets this already.',
  'denial.not-asked': 'The chosen target does not ask for this.',
  'denial.unexplained': 'No rule on this page is about it.',
  'denial.message': 'The message',
  'files.disk':
    '{how, select, saves {“Save” writes to the files where you opened them. A file that another program has changed isn’t overwritten without asking you.} could {To save files where they are, open them from your device, or use “Save as”.} other {This browser can’t save files where they are, so Podsmith downloads them. Chrome and Edge can.}}',
};
