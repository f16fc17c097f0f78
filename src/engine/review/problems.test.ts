/** What Kubernetes would not take, as a review names it: places in the text, and nothing twice. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, problemSeverity, Reviewer, registry } from '../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

const pod = (spec: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: t\nspec:\n${spec}  containers:\n  - name: a\n    image: a:1\n`;

/** `code severity text that is underlined`, for each problem. */
function problemsOf(text: string): string[] {
  const [document] = new Reviewer(registry, env).review(text).documents;
  const { problems = [] } = document?.review ?? {};
  return problems.map(
    (p) => `${p.code} ${problemSeverity(p)} ${document?.review.document.text.slice(p.from, p.to)}`,
  );
}

describe('problems', () => {
  it.each([
    ['a misspelt security field', pod('  hostPid: true\n'), ['unknown-field high hostPid']],
    [
      'a misspelt security context',
      pod('  securitycontext:\n    runAsNonRoot: true\n'),
      ['unknown-field high securitycontext'],
    ],
    [
      'a field of the container at the pod',
      pod('  securityContext:\n    readOnlyRootFilesystem: true\n'),
      ['unknown-field high readOnlyRootFilesystem'],
    ],
    ['a field that does not exist', pod('  colour: red\n'), ['unknown-field high colour']],
    ['a string for a boolean', pod('  hostPID: "true"\n'), ['wrong-type high "true"']],
    [
      'a wrong type in a field that no rule reads',
      pod('  setHostnameAsFQDN: 1\n'),
      ['wrong-type high 1'],
    ],
    [
      'a required field that is missing',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: t\nspec:\n  template:\n    spec:\n      containers:\n      - name: a\n        image: a:1\n',
      ['missing-field high spec'],
    ],
    [
      'a companion object',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: s\nspec:\n  selectors:\n    app: a\n  ports:\n  - port: 80\n',
      ['unknown-field high selectors'],
    ],
    [
      'a key that stands twice',
      pod('  hostPID: true\n  hostPID: false\n'),
      ['duplicate-key high hostPID'],
    ],
    [
      'a direction that is turned in a comment, at the very place',
      pod('  hostPID: false # \u202e true\n'),
      ['hidden-characters high \u202e'],
    ],
    [
      'a blank without a width in a key',
      pod('  host\u200bPID: false\n'),
      ['hidden-characters medium \u200b', 'unknown-field high host\u200bPID'],
    ],
    [
      'tags in a template',
      pod('  hostPID: {{ .x }}\n  # \u{e0041}\n'),
      ['hidden-characters medium \u{e0041}'],
    ],
    [
      'what cannot be seen in a text that cannot be read',
      'a: [\u2066\n',
      ['broken-yaml high ', 'hidden-characters high \u2066'],
    ],
    [
      'a Linux field on Windows',
      pod('  os:\n    name: windows\n  hostPID: true\n'),
      ['linux-field-on-windows high true'],
    ],
    [
      'a profile without a type, told once',
      pod('  securityContext:\n    seccompProfile: {}\n'),
      ['value-required high seccompProfile'],
    ],
    [
      'a pod without containers, told once',
      pod('').replace(/ {2}containers[\s\S]*$/, ''),
      ['no-containers high spec'],
    ],
    ['a misspelt kind', pod('').replace('kind: Pod', 'kind: Pood'), ['unknown-kind high Pood']],
    [
      'a version that never was',
      'apiVersion: apps/v2\nkind: Deployment\nmetadata:\n  name: t\n',
      ['unknown-kind high Deployment'],
    ],
    [
      'a version that is a word of the language',
      'apiVersion: constructor\nkind: Deployment\nmetadata:\n  name: t\n',
      ['unknown-kind high Deployment'],
    ],
    [
      'a version that was once served',
      'apiVersion: extensions/v1beta1\nkind: Deployment\nmetadata:\n  name: t\n',
      [
        'unserved-version high extensions/v1beta1',
        'no-containers high apiVersion: extensions/v1beta1',
      ],
    ],
    ['a list of a known kind', 'apiVersion: v1\nkind: ConfigMapList\nitems: []\n', []],
    ['a custom object', 'apiVersion: example.com/v1\nkind: Thing\nspec:\n  hostPid: 1\n', []],
    ['a whole pod', pod('  hostUsers: false\n'), []],
    [
      'a template: its expressions are not judged',
      pod('  replicas: "{{ .Values.n }}"\n  colour: red\n'),
      [],
    ],
    [
      'a mark with a date that is none, for a container that is not there',
      pod('').replace(
        '  name: t\n',
        '  name: t\n  annotations:\n    b.ignore.podsmith/privileged: for now (bis 31.12.2027)\n',
      ),
      [
        'suppression-of-unknown-container low b.ignore.podsmith/privileged: for now (bis 31.12.2027)',
        'suppression-without-date low b.ignore.podsmith/privileged: for now (bis 31.12.2027)',
      ],
    ],
    [
      'a mark without a reason',
      pod('  # podsmith-ignore host-namespaces\n  hostPID: true\n'),
      ['suppression-without-reason low # podsmith-ignore host-namespaces'],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('a value of the wrong type anywhere leaves no verdict', () => {
    const [document] = new Reviewer(registry, env).review(
      pod('  setHostnameAsFQDN: 1\n'),
    ).documents;
    expect(document?.review.workloads[0]?.standards).toBeNull();
  });
});

describe('an apiVersion that is on its way out', () => {
  const read = (apiVersion: string, kind: string, minor: number) =>
    new Reviewer(registry, { ...env, kubernetesVersion: { major: 1, minor } }).review(
      `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: t\n`,
    ).documents;
  const codes = (apiVersion: string, kind: string, minor: number) =>
    read(apiVersion, kind, minor)
      .flatMap(({ review }) => review.problems.map(({ code }) => code))
      .filter((code) => code === 'unserved-version');

  it.each([
    ['flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema', 32],
    ['policy/v1beta1', 'PodDisruptionBudget', 25],
    ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', 26],
    ['batch/v1beta1', 'CronJob', 25],
  ])('%s %s is refused from the version on that removed it', (apiVersion, kind, minor) => {
    expect(codes(apiVersion, kind, minor - 1)).toEqual([]);
    expect(codes(apiVersion, kind, minor)).toEqual(['unserved-version']);
  });
  it('leaves a workload one until then', () => {
    const recognised = [24, 25].map(
      (minor) => read('batch/v1beta1', 'CronJob', minor)[0]?.review.recognised,
    );
    expect(recognised).toEqual(['workload', 'old-api-version']);
  });
});
