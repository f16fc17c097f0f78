export const messages = {
  'exports.title': 'Export',
  'exports.intent':
    'Save the changes since you opened the files in a format that other tools can apply, or save the findings.',
  'exports.format': 'Format',
  'exports.diff': 'Diff',
  'exports.diff.about': 'All files in one diff, with comments and layout, for `git apply`.',
  'exports.json': 'JSON Patch',
  'exports.json.about':
    'One patch for each object (RFC 6902). It tests every index, so it can’t change a different item.',
  'exports.strategic': 'Strategic merge patch',
  'exports.strategic.about':
    'One patch for each object, for `kubectl patch`. It merges lists by name. Custom resources get a JSON merge patch.',
  'exports.kustomize': 'Kustomization',
  'exports.kustomize.about':
    'Patches for the files as you opened them, for `kustomize build` and `kubectl apply -k`.',
  'exports.component': 'Kustomize component',
  'exports.component.about':
    'For a Kustomization that has the rendered objects as resources: put the files in a folder and list it under `components`. The build fails if an object or a container is gone.',
  'exports.flux': 'Flux post-renderer',
  'exports.flux.about': 'Copy `postRenderers` to the `spec` of the HelmRelease.',
  'exports.argocd': 'Argo CD patches',
  'exports.argocd.about':
    'For an Application whose source is a Kustomization: copy `source.kustomize.patches` to its `spec`.',
  'exports.helm': 'Helm post-renderer',
  'exports.helm.about':
    'Make `post-render.sh` executable. Helm 3: `--post-renderer ./post-render.sh`. Helm 4: `helm plugin install` with the folder. It calls `kustomize` or `kubectl`.',
  'exports.hooks':
    'Not in the patches, because Helm 3 doesn’t pass hooks to post-renderers: {names}',
  'exports.unasked':
    'If a new version of the chart no longer has these objects, the patches don’t fail, because the text doesn’t say the namespace of the release: {names}',
  'exports.values': 'Likely values of the chart',
  'exports.values.about':
    'Values of the open values file that are likely to make the changes, by the names of their keys. The command proves which ones do by rendering the chart, and finds others.',
  'exports.values.likely': 'Likely values: nothing has been rendered with them yet.',
  'exports.without-value': 'No value, or more than one, looks likely for: {names}',
  'exports.sarif': 'SARIF',
  'exports.sarif.about':
    'All findings with their lines and fixes (SARIF 2.1.0), for code scanning on GitHub and Azure DevOps, and for editors. Values that look like credentials are masked.',
  'exports.reading': 'Reading the text…',
  'exports.making': 'Creating the report…',
  'exports.unchanged': 'Nothing has changed since you opened the files.',
  'exports.same':
    'Only comments or layout have changed, so Kubernetes reads the same objects. The diff has these changes.',
  'exports.lines': '{n, plural, one {# line} other {# lines}}',
  'exports.more': '{n, plural, one {… and # more line} other {… and # more lines}}',
  'exports.copy': 'Copy {name}',
  'exports.copied': '{name} copied.',
  'exports.compare': 'To see what changes in the cluster, run this in the folder of the file:',
  'exports.command': 'Run this in the folder of the file:',
  'exports.copy.denied': 'The browser doesn’t allow copying.',
  'exports.download': '{n, plural, one {Download} other {Download # files (ZIP)}}',
  'exports.downloaded': '{name} downloaded.',
  'exports.secrets': 'This export contains values that look like credentials',
  'exports.secrets.about':
    'They are in the changes or, in a diff, in the lines around them. They aren’t masked, because a masked patch can’t be applied. Keep the export out of logs and tickets.',
  'provenance.option': 'Start YAML files with a comment about their origin',
  'provenance.about':
    'Applies to all YAML downloads and is remembered. The text in the editor doesn’t change. The comment names Podsmith and its version, the target, the date and what is left open, and replaces an earlier one. JSON files don’t get one, because JSON has no comments.',
  'provenance.none.json': '{name} doesn’t get one, because it is JSON or begins like JSON.',
  'provenance.none.name': '{name} doesn’t get one, because its name doesn’t end in .yaml or .yml.',
  'provenance.none.expression':
    '{name} doesn’t get one, because it begins with a template expression, which could remove the line.',
  'exports.removed': 'Not in the patches, because these objects were removed: {names}',
  'exports.left-out': 'Left out:',
  'exports.left-out.template': 'a template whose output isn’t known',
  'exports.left-out.unreadable': 'a document that can’t be read',
  'exports.left-out.nameless': 'an object without a name',
  'exports.left-out.twice': 'several objects with this name',
  'exports.left-out.kustomization':
    'a Kustomization, which Kustomize accepts as a resource only by its folder. The export contains neither the file nor its changes. Add the folder to resources yourself, and don’t put the exported kustomization.yaml in it.',
  'exports.left-out.no-object':
    'a Kustomization isn’t an object in a cluster, so kubectl can’t patch it; the diff has its changes',
  'exports.left-out.encoding': 'in UTF-16, for which git can’t apply a diff',
};
