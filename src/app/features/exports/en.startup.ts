export const messages = {
  'exports.open': 'Export…',
  'exports.open.about': 'Diff, JSON Patch, strategic merge patch, Kustomization or SARIF',
};
