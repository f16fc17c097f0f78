export const messages = {
  'files.beside': '{n, plural, one {Open as another file} other {Add to the open files}}',
  'files.import.title': 'What do you want to do with the new files?',
  'files.import.text':
    'You added {n, number} files. They can replace the open files, or be added to them. Podsmith reviews all open files together.',
  'files.replace': 'Replace all',

  'band.locked.binary.title': 'This isn’t a text file',
  'band.locked.binary.text':
    'It contains zero bytes, as archives and images do, so Podsmith can’t show or change it. Open the YAML or JSON file.',
  'band.locked.legacy.title': 'This file is neither UTF-8 nor UTF-16, so it is read-only',
  'band.locked.legacy.text':
    'Podsmith shows it as Windows-1252, which is a guess. Kubernetes reads only UTF-8. Save the file as UTF-8 in your editor and open it again. The file on your disk is unchanged.',
  'band.ends.mixed.title': 'This file mixes line endings',
  'band.ends.cr.title': 'This file has line endings of classic Mac OS (CR)',
  'band.ends.text':
    'Before the first edit, choose one line ending for the whole file. Until then, a download has the same bytes as the original.',
  'band.ends.lf': 'LF (Linux, macOS)',
  'band.ends.crlf': 'CRLF (Windows)',
  'band.broken.title': 'Line {line}: {reason}',
  'band.broken.waiting':
    'The settings show the last valid state until the text can be read. Your text is unchanged.',
  'band.broken.go': 'Go to line {line}',
  'band.broken.compare': 'Compare with last valid',
  'band.broken.restore': 'Restore last valid',
  'band.custom.title':
    '{list}{more, plural, =0 {} one { and # more kind} other { and # more kinds}}.',
  'band.custom.text':
    'Pod Security Admission doesn’t check these custom resources, so the cluster won’t warn you when you apply them.{open, plural, =0 {} one { One of them was reviewed only in part or not at all.} other { # of them were reviewed only in part or not at all.}}',
  'band.custom.more': 'Show what was reviewed',
  'band.recognised.line': 'Line {line}',

  'compare.title': 'Last valid and current text',
  'compare.text': 'Document {at}. Equal lines at the beginning and the end are hidden.',
  'compare.before': 'Last valid',
  'compare.after': 'Current',
  'compare.cut': '{n, plural, one {# more line} other {# more lines}}',

  'import.title': 'What do you want to do with the new text?',
  'import.text':
    '{name} contains your changes or text. {added} can be opened as another file, appended as new documents, or replace it. You can undo each of these.',
  'import.replace': 'Replace',
  'import.append': 'Append as a new document',
  'import.append.locked': 'You can’t append here, because one of the two files can’t be edited.',
  'offer.extraction.markdown.title':
    '{n, plural, one {A manifest inside Markdown} other {# manifests inside Markdown}}',
  'offer.extraction.shell.title':
    '{n, plural, one {A manifest inside a shell script} other {# manifests inside a shell script}}',
  'offer.extraction.text':
    'The text around {n, plural, one {it} other {them}} isn’t part of a manifest. Nothing is removed until you agree, and you can undo it.',
  'offer.extraction.variables':
    'A shell would replace {variables}. Podsmith doesn’t, so enter the values yourself.',
  'offer.extraction.act':
    '{n, plural, one {Keep only the manifest} other {Keep only the # manifests}}',
  'offer.only':
    '{n, plural, one {Only the manifest in it} other {Only the # manifests in it}}, without the text around {n, plural, one {it} other {them}}',

  'offer.repair.title': 'Unusual characters prevent this from being read correctly',
  'offer.repair.text': '{list}. Podsmith doesn’t change text in quotes and block scalars.',
  'offer.repair.tab': '{n, plural, one {# tab} other {# tabs}} as indentation',
  'offer.repair.space': '{n, plural, one {# special space} other {# special spaces}}',
  'offer.repair.invisible':
    '{n, plural, one {# invisible character} other {# invisible characters}}',
  'offer.repair.quote': '{n, plural, one {# typographic quote} other {# typographic quotes}}',
  'offer.repair.act': '{n, plural, one {Fix # character} other {Fix # characters}}',
  'offer.repair.preview': 'Preview',
  'offer.repair.preview.title': 'What the fix changes',
  'offer.repair.preview.text': 'Symbols: → is a tab, ␣ a special space, ∅ an invisible character.',
  'offer.repair.preview.line': 'Line {line}',
  'offer.repair.preview.before': 'Now',
  'offer.repair.preview.after': 'Fixed',
  'offer.repair.preview.more': '{n, plural, one {and one more line} other {and # more lines}}',

  'offer.json.title': 'This is JSON',
  'offer.json.text': 'Edits keep the JSON format. YAML has the same content and allows comments.',
  'offer.json.act': 'Convert to YAML',
  'offer.json.refused': 'It can’t be converted: {reason}',
  'offer.json.not-json':
    'it contains something that JSON doesn’t allow, such as comments or several documents.',
  'offer.json.duplicate-key': 'a key is duplicated, and one of the two values would be lost.',
  'offer.json.number': 'a number has too many digits to be written exactly.',
  'offer.json.key-order': 'the order of keys that are whole numbers would change.',

  'offer.clean.title':
    '{n, plural, one {One field was set by the cluster} other {# fields were set by the cluster}}',
  'offer.clean.text':
    'The text comes from a cluster, for example from “kubectl get”. You don’t need fields such as uid, status and managedFields. Without them, the workload runs the same. Defaults that the cluster filled in stay.',
  'offer.clean.act': '{n, plural, one {Remove # field} other {Remove # fields}}',
  'offer.keep': 'Keep as it is',

  'offer.denial.title': 'This is a message from a cluster, not a manifest',
  'offer.denial.text':
    'It says why a manifest was rejected, why a container doesn’t run, or warns about something.',
  'offer.denial.act': 'Explain the message',

  'offer.pasted.title': 'A message from a cluster has been pasted into the text',
  'offer.pasted.text':
    'It says why a manifest was rejected, why a container doesn’t run, or warns about something. Podsmith can remove it from the text and explain it with the settings that it’s about. You can undo this.',
  'offer.pasted.act': 'Remove and explain it',

  'foreign.html.title': 'This is a web page',
  'foreign.html.text':
    'This is the page around the manifest, or a sign-in page. Copy the manifest, or open the raw view of the file.',
  'foreign.dockerfile.title': 'This is a Dockerfile',
  'foreign.dockerfile.text':
    'It defines how to build an image. Paste the manifest that runs the image. From this file, you need only the user (USER) and the port (EXPOSE).',
  'foreign.docker-run.title': 'This is a docker run command',
  'foreign.docker-run.text':
    'Kubernetes can’t read it, but Podsmith can create a hardened manifest from it.',
  'offer.make': 'Create a manifest from it',
  'foreign.terraform.title': 'This is Terraform',
  'foreign.terraform.text':
    'Let Terraform create the objects. Then run “kubectl get deployment NAME -o yaml” and paste the manifest that it prints.',
  'foreign.diff.title': 'This is a diff',
  'foreign.diff.text': 'Apply it, and then paste the complete manifest.',
  'foreign.kubectl-table.title': 'This is a table printed by kubectl',
  'foreign.kubectl-table.text':
    'It lists only names and states. Run the command again with “-o yaml” and paste the output.',
  'foreign.kubectl-describe.title': 'This is output of “kubectl describe”',
  'foreign.kubectl-describe.text':
    'It doesn’t contain a manifest. Run “kubectl get” with “-o yaml” instead and paste the output.',
  'foreign.one-line.title': 'This manifest has lost its line breaks',
  'foreign.one-line.text':
    'All keys are on one line, which happens when you copy rich text. Podsmith can’t tell which keys belong together. Copy the manifest as plain text and paste it again.',

  'named.kubeconfig':
    'This is a kubeconfig, which contains the credentials of a cluster. They stay in this browser. It has no pod to review.',
  'named.secret-provider-class':
    'A SecretProviderClass lists the secrets that pods get from Azure Key Vault. To review both together, add the workload that mounts it.',
  'named.helm-values':
    'These are values of a Helm chart. Run “helm template NAME CHART -f FILE” and paste the result.',
  'named.helm-chart':
    'This is the Chart.yaml of a Helm chart. Run “helm template” in its folder and paste the result.',
  'named.pipeline':
    'This looks like a pipeline definition, which Kubernetes can’t read. Paste the manifests that it deploys.',

  'rendered.helm':
    'Rendered from {n, plural, one {chart {list}} other {charts {list}}}{more, plural, =0 {} other { and # more}}, {templates, plural, one {# template} other {# templates}}',
  'rendered.kustomize':
    'Rendered with Kustomize{n, plural, =0 {} one { from # file} other { from # files}}',
  'rendered.flux':
    'Rendered from {n, plural, one {the Flux Kustomization {list}} other {the Flux Kustomizations {list}}}{more, plural, =0 {} other { and # more}}',
  'rendered.flux-helm':
    'Rendered from {n, plural, one {the HelmRelease {list}} other {the HelmReleases {list}}}{more, plural, =0 {} other { and # more}}',
  'rendered.argocd':
    'Rendered from {n, plural, one {the Argo CD Application {list}} other {the Argo CD Applications {list}}}{more, plural, =0 {} other { and # more}}',
  'rendered.helm-release':
    'Installed by {n, plural, one {the Helm release {list}} other {the Helm releases {list}}}{more, plural, =0 {} other { and # more}}',
  'rendered.text.helm':
    'Edits here are lost the next time the chart is rendered. Set the values of the chart, or export the fixes as patches that are applied to its output.',
  'rendered.text.kustomize':
    'Edits here are lost the next time Kustomize runs. Export the fixes as patches, and add them to your Kustomization.',
  'rendered.text.flux':
    'Edits here are lost: Flux applies what is in the repository. Export the fixes as patches, and add them to the Kustomization in the repository.',
  'rendered.text.flux-helm':
    'Edits here are lost: Flux renders the chart again. Set the values of the HelmRelease, or export the fixes as patches for its post-renderers.',
  'rendered.text.argocd':
    'Edits here are lost: Argo CD applies what is in the repository. Export the fixes as patches, and add them to the source of the Application.',
  'rendered.text.helm-release':
    'Edits here are lost with the next upgrade of the release. Set the values of the chart, or export the fixes as patches that are applied to its output.',
  'rendered.export': 'Export the fixes',
  'rendered.keep': 'Hide',
  'offer.clean.rendered': '{title}. {text}',

  'chart.band.title': 'This file belongs to the Helm chart {name}',
  'chart.band.text':
    'Fixes of a chart belong in its values. Podsmith can set them in values.yaml and add the lines that the templates need.',
  'chart.band.open': 'Harden the chart…',

  'denial.title': 'Message from the cluster',
  'denial.intro': 'Podsmith explains the message and doesn’t change your manifest.',
  'denial.here': 'In the open text, this is {name}.',
  'denial.nowhere':
    'Nothing in the open text matches this message. To see the lines that it’s about, open the manifest and paste the message again.',
  'denial.nowhere.named':
    '{name} isn’t in the open text. To see the lines that the message is about, open the manifest and paste the message again.',
  'denial.containers': '{n, plural, one {Container {names}} other {Containers {names}}}',
  'denial.times': 'It’s in the text {n, number} times.',
  'denial.field': 'Field: {field}',
  'denial.next': 'Next:',
  'denial.met': 'The open text already meets this.',
  'denial.not-asked': 'The target doesn’t require this.',
  'denial.message': 'Message',
  'files.disk':
    '{how, select, saves {“Save” writes to the files where you opened them. A file that another program has changed isn’t overwritten without asking you.} could {To save files where they are, open them from your device, or use “Save as”.} other {This browser can’t save files where they are, so Podsmith downloads them. Chrome and Edge can.}}',
};
