export const messages = {
  'chart.title': 'Harden the chart',
  'chart.intent':
    'In a chart, fixes belong in values.yaml. If the chart has no value for a setting, it gets one, and the template gets the lines that use it. The fixes are worked out with the default values of the chart, and nothing is rendered here.',
  'chart.everywhere':
    'The setting is fixed wherever the chart lacks it, also in its other templates and containers.',
  'chart.risk': 'Fixes',
  'chart.risk.usual': 'With no or low risk',
  'chart.risk.all': 'All, also those that may break the program',
  'chart.literally': 'Write it into the template',
  'chart.reading': 'Reading the chart…',
  'chart.failed': 'The chart can’t be read. Open its Chart.yaml, values.yaml and templates.',
  'chart.nothing': 'There is nothing to change in the chart {name} with its default values.',
  'chart.found': 'The fixes for the chart {name} change {n, plural, one {# file} other {# files}}.',
  'chart.values': 'Values',
  'chart.value.set': 'is set; {files} uses it',
  'chart.value.new': 'is new, and so are the lines in {files} that use it',
  'chart.rest': 'Not changed',
  'chart.rest.shared': '{file}: {field} uses the value {key}, which other templates use as well.',
  'chart.rest.schema':
    '{file}: {field} needs the value {key}, which values.schema.json doesn’t allow.',
  'chart.rest.condition':
    '{file}: {field} is in a condition of the template. To leave it out, use values that don’t meet the condition.',
  'chart.rest.layout': '{file}: the layout of the template doesn’t allow an edit of {field}.',
  'chart.lines': 'Changed lines of {name}',
  'chart.apply': 'Apply to all files',
};
