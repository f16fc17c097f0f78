export const messages = {
  'offer.extraction.step':
    '{n, plural, one {keep only the manifest} other {keep only # manifests}}',
  'offer.repair.step': '{n, plural, one {fix # character} other {fix # characters}}',
  'offer.json.step': 'convert to YAML',
  'offer.clean.step':
    '{n, plural, one {remove # field set by the cluster} other {remove # fields set by the cluster}}',
  'offer.pasted.step': 'remove the message from a cluster',
  'offer.chart.step': 'harden the chart {name}',
  'denial.open.name': 'Open setting: {title}',
  'denial.open': 'Open setting',
};
