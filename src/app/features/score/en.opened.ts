export const messages = {
  'score.panel.title': 'Why {value}?',
  'score.panel.lead':
    'Each rule deducts the points of its worst finding from 100, once. A fix never lowers the score.',
  'score.panel.because': 'Why the band is {band}:',
  'score.panel.because.first': '{reason}: {first}',
  'score.panel.bands': 'Score bands: {bands}.',
  'score.panel.band': '{band} ({from} to {to})',
  'score.panel.weakest':
    'The score of a file is that of its weakest workload. Select another workload to see its score.',
  'score.panel.stale': 'This is the score of the last valid text.',
  'score.panel.partial':
    'This score doesn’t include {n, plural, one {# document that} other {# documents that}} can’t be reviewed.',
  'score.panel.workload': 'Workload',
  'score.panel.option': '{name}: {value}',
  'score.panel.rule': 'Rule',
  'score.panel.points': 'Points',
  'score.panel.start': 'Start',
  'score.panel.minus': '−{points}',
  'score.panel.plus': '+{points}',
  'score.panel.cap': 'At most {most}',
  'score.panel.cap.why': '{reason}. An attacker needs little more than that.',
  'score.panel.cap.idle': 'The score isn’t above this limit.',
  'score.panel.floor': 'Not below 0',
  'score.panel.floor.why': 'The deductions exceed 100 points.',
  'score.panel.sum': 'Score',
  'score.panel.none': 'No finding deducts points.',
  'score.panel.not': 'What doesn’t count',
  'score.panel.not.suppressed':
    'Suppressed findings{n, plural, =0 {, none here} other {, # here}}: a suppression with a reason excludes them. Verdicts don’t change.',
  'score.panel.not.unscored':
    'Resources, reliability and metadata{n, plural, =0 {} one {, # finding here} other {, # findings here}}: they cover how well a pod runs, not how an attacker can misuse it.',
  'score.panel.not.info': '{n, plural, one {# finding} other {# findings}} of severity Info.',
  'score.panel.not.asked':
    'Rules that aren’t part of the target “{profile}”. You can’t compare the scores of two targets.',
  'score.panel.table':
    'Points: critical {critical}, high {high}, medium {medium}, low {low}. For the complete table with all caps, see docs/score.md in Podsmith’s source code.',
};
