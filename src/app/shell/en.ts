export const messages = {
  'results-panel.label': 'Findings and outline',
  'results-panel.outline': 'Outline',
  'results-panel.only': 'Only {name}',
  'results-panel.only.unjudged': '{name}: not reviewed',
  'results-panel.only.none': '{name}: no findings',
  'results-panel.all': 'Show all findings',
};
