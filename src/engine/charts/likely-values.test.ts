import { describe, expect, it } from 'vitest';
import { likelyValues, valuesFileIn } from './likely-values.ts';

const pod = (name: string, pod: string, container: string): string => `apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
${pod}  containers:
    - name: app
      image: registry.example.com/app:1
${container}`;

const file = (base: string, text: string) => ({
  ...{ name: 'rendered.yaml', base, text, mark: false },
  encoding: 'utf-8' as const,
});

const OF_POD = '  securityContext: {runAsNonRoot: true}\n';
const OF_CONTAINER = '      securityContext: {allowPrivilegeEscalation: false}\n';

describe('values that look likely', () => {
  it.each([
    [
      'by the usual names',
      { podSecurityContext: {}, securityContext: {} },
      'securityContext:\n  # Pod/web: spec.containers[app].securityContext\n  allowPrivilegeEscalation: false\n' +
        'podSecurityContext:\n  # Pod/web: spec.securityContext\n  runAsNonRoot: true\n',
      [],
    ],
    [
      'by the name of the part',
      { web: { securityContext: {} }, database: { securityContext: {} } },
      'web:\n  securityContext:\n    # Pod/web: spec.containers[app].securityContext\n    allowPrivilegeEscalation: false\n',
      ['Pod/web: spec.securityContext'],
    ],
    [
      'none where two look alike',
      { frontend: { securityContext: {} }, database: { securityContext: {} } },
      '',
      ['Pod/web: spec.containers[app].securityContext', 'Pod/web: spec.securityContext'],
    ],
    [
      'none without keys',
      { image: 'x' },
      '',
      ['Pod/web: spec.containers[app].securityContext', 'Pod/web: spec.securityContext'],
    ],
  ])('%s', (_, values, text, rest) => {
    const files = [file(pod('web', '', ''), pod('web', OF_POD, OF_CONTAINER))];
    expect(likelyValues(files, values)).toEqual({ text, rest });
  });

  it('none for places that want different values of one key', () => {
    const context = (user: number) => `      securityContext: {runAsUser: ${user}}\n`;
    const base = `${pod('a', '', '')}---\n${pod('b', '', '')}`;
    const text = `${pod('a', '', context(1))}---\n${pod('b', '', context(2))}`;
    expect(likelyValues([file(base, text)], { securityContext: {} })).toEqual({
      text: '',
      rest: [
        'Pod/a: spec.containers[app].securityContext',
        'Pod/b: spec.containers[app].securityContext',
      ],
    });
  });
});

it.each([
  ['values.yaml', 'a: 1\n', { a: 1 }],
  ['web/values-prod.yml', 'a: 1\n', { a: 1 }],
  ['values.yaml', 'kind: Pod\n', undefined],
  ['values.yaml', '- a\n', undefined],
  ['other.yaml', 'a: 1\n', undefined],
])('a file with values is known by its name and content: %s %j', (name, text, values) => {
  expect(valuesFileIn([{ ...file('', text), name }])).toEqual(values);
});
