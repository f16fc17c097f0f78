export const messages = {
  'exports.title': 'Export',
  'exports.intent':
    'What differs from the files as they were opened, in a form that other tools can apply; or what is found in them.',
  'exports.format': 'Format',
  'exports.diff': 'Diff',
  'exports.diff.about': 'All files in one, with comments and layout, for `git apply`.',
  'exports.json': 'JSON Patch',
  'exports.json.about':
    'One for each object (RFC 6902). Every index is tested, so that no other item can be meant.',
  'exports.strategic': 'Strategic merge patch',
  'exports.strategic.about':
    'One for each object, for `kubectl patch`. Lists are merged by name; kinds that are not part of Kubernetes get a JSON merge patch.',
  'exports.kustomize': 'Kustomization',
  'exports.kustomize.about':
    'Patches over the files as they were opened, for `kustomize build` and `kubectl apply -k`.',
  'exports.sarif': 'SARIF',
  'exports.sarif.about':
    'All findings with their places and fixes (SARIF 2.1.0), for code scanning on GitHub and Azure DevOps, and for editors. Values that look like credentials are masked.',
  'exports.reading': 'The text is being read …',
  'exports.making': 'The report is being made …',
  'exports.unchanged': 'Nothing has been changed since the files were opened.',
  'exports.same':
    'Only comments or layout have changed: Kubernetes reads the same objects. The diff has these changes.',
  'exports.lines': '{n, plural, one {# line} other {# lines}}',
  'exports.more': '{n, plural, one {… and # more line} other {… and # more lines}}',
  'exports.copy': 'Copy {name}',
  'exports.copied': '{name} copied.',
  'exports.command': 'Apply it in the folder of the file:',
  'exports.copy.denied': 'The browser does not permit copying.',
  'exports.download': '{n, plural, one {Download} other {Download # files (ZIP)}}',
  'exports.downloaded': '{name} downloaded.',
  'exports.secrets': 'There are values in here that look like credentials',
  'exports.secrets.about':
    'They stand in what was changed or, in a diff, right beside it, and are not masked: with dots in their place nothing could be applied. Keep the export out of logs and tickets.',
  'provenance.option': 'Begin YAML files with a line that says where they are from',
  'provenance.about':
    'Holds for every download of YAML and is remembered; the text in the editor stays as it is. The line names Podsmith with its version, the target, the day and what is left open, and takes the place of an earlier one. JSON files get none: JSON has no comments.',
  'provenance.none.json': '{name} gets none: it is JSON or begins like it.',
  'provenance.none.name': '{name} gets none: its name does not end in .yaml or .yml.',
  'provenance.none.expression':
    '{name} gets none: it begins with an expression of a template, which could swallow the line.',
  'exports.removed': 'Not in the patches, since these objects were removed: {names}',
  'exports.left-out': 'Left out:',
  'exports.left-out.template': 'a template: what it gives is not known here',
  'exports.left-out.unreadable': 'a document that cannot be read',
  'exports.left-out.nameless': 'an object without a name',
  'exports.left-out.twice': 'there is more than one of this name',
  'exports.left-out.kustomization':
    'a Kustomization: Kustomize takes it as a resource only by its folder, so that neither the file nor its changes are in here. List the folder under resources yourself, and keep the kustomization.yaml of the export out of it.',
  'exports.left-out.no-object':
    'a Kustomization is no object of a cluster, so kubectl has nothing to patch; the diff has its changes',
  'exports.left-out.encoding': 'in UTF-16, for which git takes no diff',
};
