import { beforeEach, describe, expect, it } from 'vitest';
import * as edits from '../../../engine/edits.ts';
import {
  DEFAULT_VERSION,
  type Denial,
  loadMessages,
  Reviewer,
  registry,
} from '../../../engine/index.ts';
import { closeDialog, payloadOf } from '../dialogs.ts';
import { explainDenial } from '../reviewing.ts';
import { explainedDenials, fieldPath } from './denial.ts';

await loadMessages();

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const review = (text: string) => new Reviewer(registry, env).review(text);

const pod = (name: string, container: string, context = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  containers:\n  - name: ${container}\n${context}`;
const deployment = (name: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  template:\n    spec:\n      containers:\n      - name: web\n        image: x:1\n`;

const SAFE = '    securityContext:\n      allowPrivilegeEscalation: false\n';
const escalation = (who: string, container = 'web') =>
  `${who}violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "${container}" must set securityContext.allowPrivilegeEscalation=false)\n`;

function denialsOf(message: string): readonly Denial[] {
  expect(explainDenial(edits, message)).toBe(true);
  return payloadOf('denial')?.denials ?? [];
}

/** What the first point leads to, in the given text. */
function first(message: string, text: string) {
  const [one] = explainedDenials(denialsOf(message), review(text));
  const point = one?.points[0];
  return {
    objects: one?.objects.map(({ object }) => object.name),
    rule: point?.leads[0]?.rule.id,
    state: point?.leads[0]?.state,
    scope: point?.leads[0]?.scope,
    line: point?.place?.line,
  };
}

beforeEach(() => closeDialog('denial'));

describe('a message', () => {
  it('is explained, and a manifest is not', () => {
    expect(explainDenial(edits, pod('a', 'b'))).toBe(false);
    expect(payloadOf('denial')).toBeUndefined();
    expect(explainDenial(edits, escalation('pods "a" is forbidden: '))).toBe(true);
    expect(payloadOf('denial')?.denials).toHaveLength(1);
  });

  it.each<[string, string, string, readonly string[]]>([
    [
      'a pod by its name',
      'pods "b" is forbidden: ',
      `${pod('a', 'web')}---\n${pod('b', 'web')}`,
      ['b'],
    ],
    [
      'a workload by its pod',
      'pods "x-5d9-abc" is forbidden: ',
      `${deployment('x')}---\n${deployment('api')}`,
      ['x'],
    ],
    [
      'a workload by its name',
      'deployments.apps "api" is forbidden: ',
      `${deployment('x')}---\n${deployment('api')}`,
      ['api'],
    ],
    ['a pod by its container', '', `${pod('a', 'web')}---\n${pod('b', 'other')}`, ['a']],
    [
      'a pod by what is wrong with it',
      '',
      `${pod('a', 'web', SAFE)}---\n${pod('b', 'web')}`,
      ['b'],
    ],
    ['several alike', '', `${pod('a', 'web')}---\n${pod('b', 'web')}`, ['a', 'b']],
    ['nothing of another name', 'pods "z" is forbidden: ', pod('a', 'web'), []],
    ['nothing with another container', '', pod('a', 'other'), []],
    ['nothing where there is no pod', '', 'apiVersion: v1\nkind: Service\n', []],
  ])('fits %s', (_, who, text, names) => {
    expect(first(escalation(who), text).objects).toEqual(names);
  });

  it('leads to the setting of the container and to the line', () => {
    expect(first(escalation('pods "a" is forbidden: '), pod('a', 'web'))).toMatchObject({
      rule: 'allow-privilege-escalation',
      state: 'open',
      scope: { document: 0, workload: [], container: ['spec', 'containers', 0] },
      line: 7,
    });
  });

  it('knows what is met by now', () => {
    expect(first(escalation(''), pod('a', 'web', SAFE)).state).toBe('met');
  });

  it('picks none of several that fit alike', () => {
    expect(first(escalation(''), `${pod('a', 'web')}---\n${pod('b', 'web')}`).scope).toEqual({});
  });

  it('names its rules without a manifest as well', () => {
    expect(first(escalation('pods "z" is forbidden: '), '')).toEqual({
      objects: [],
      rule: 'allow-privilege-escalation',
      state: undefined,
      scope: {},
      line: undefined,
    });
  });

  it('leads to the field that it names, and to its rule', () => {
    const text = pod('a', 'web', '    securityContext:\n      runAsUser: x\n');
    const message =
      'The Pod "a" is invalid: spec.containers[0].securityContext.runAsUser: Invalid value: "x"\n';
    expect(first(message, text)).toMatchObject({ rule: 'run-as-user', line: 9 });
  });

  it('leads to the line that it names', () => {
    const message =
      'error: error parsing x.yaml: error converting YAML to JSON: yaml: line 3: did not find expected key\n';
    expect(first(message, pod('a', 'web')).line).toBe(3);
    expect(first(message, 'a: 1\n').line).toBeUndefined();
  });
});

it.each<[string, readonly (string | number)[]]>([
  ['spec', ['spec']],
  ['spec.containers[0].image', ['spec', 'containers', 0, 'image']],
  ['metadata.annotations[a.b/c]', ['metadata', 'annotations', 'a.b/c']],
  ['', []],
])('%j as a path', (field, path) => {
  expect(fieldPath(field)).toEqual(path);
});
