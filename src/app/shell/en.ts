export const messages = {
  'bench.label': 'Findings and outline',
  'bench.outline': 'Outline',
  'bench.only': 'Only {name}',
  'bench.only.none': '{name}: no findings',
  'bench.all': 'Show all findings',
  'key.enter': 'Enter',
};
