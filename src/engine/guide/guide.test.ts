import { describe, expect, it } from 'vitest';
import { obstacleOf } from '../edits.ts';
import { companionsGuide } from '../guides.ts';
import { DEFAULT_VERSION, type Review, Reviewer, registry } from '../index.ts';
import { finish } from '../text/steps.ts';
import { classEditor } from './class-editor.ts';
import {
  EditCollector,
  fileSteps,
  type Guide,
  type GuideTarget,
  guideTargetsIn,
  leftAloneIn,
  lookAhead,
} from './guide.ts';
import { keyVaultGuide } from './key-vault.ts';
import { migrationGuide } from './pod-identity.ts';
import { identityGuide } from './workload-identity.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewed = (...texts: string[]) => new Reviewer(registry, env).reviewAll(texts);
const carriedOut = (texts: readonly string[], edits: EditCollector) => {
  const { changes, refusals } = finish(fileSteps(reviewed(...texts), edits.done()));
  return { texts: texts.map((text, i) => changes[i]?.apply(text)), refusals };
};
const named = (guideTargets: readonly GuideTarget[], name: string) =>
  guideTargets.find(({ object }) => object.name === name) as GuideTarget;

const map = (name: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name} # ${name}\n`;
const LIST = `apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: c}}
`;
const CLASS = `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: kv
spec:
  provider: azure
  parameters:
    objects: |
      array:
        - |
          objectName: sql # stays
          objectType: secret
`;

describe('edits over several objects', () => {
  it('are made in every file, each where its object stands', () => {
    const texts = [`${map('a')}---\n${map('b')}`, map('c')];
    const edits = new EditCollector();
    const guideTargets = guideTargetsIn(reviewed(...texts));
    edits.write(named(guideTargets, 'b'), { op: 'set', path: ['immutable'], value: true });
    edits.write(named(guideTargets, 'c'), { op: 'set', path: ['immutable'], value: true });
    edits.add(named(guideTargets, 'c'), {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'shop' },
    });
    expect(carriedOut(texts, edits).texts).toEqual([
      `${map('a')}---\n${map('b')}immutable: true\n`,
      `${map('c')}immutable: true\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n`,
    ]);
  });

  it('take documents out, the others staying as they are', () => {
    const text = [map('a'), map('b'), map('c'), map('d')].join('---\n');
    const edits = new EditCollector();
    const guideTargets = guideTargetsIn(reviewed(text));
    edits.remove(named(guideTargets, 'a'));
    edits.remove(named(guideTargets, 'c'));
    edits.write(named(guideTargets, 'd'), { op: 'set', path: ['immutable'], value: true });
    expect(carriedOut([text], edits).texts).toEqual([
      `${map('b')}---\n${map('d')}immutable: true\n`,
    ]);
  });

  it('take items out of a List', () => {
    const edits = new EditCollector();
    const guideTargets = guideTargetsIn(reviewed(LIST));
    edits.remove(named(guideTargets, 'a'));
    edits.remove(named(guideTargets, 'b'));
    edits.write(named(guideTargets, 'c'), {
      op: 'set',
      path: ['items', 2, 'immutable'],
      value: true,
    });
    expect(carriedOut([LIST], edits).texts).toEqual([
      'apiVersion: v1\nkind: List\nitems:\n  - {apiVersion: v1, kind: ConfigMap, metadata: {name: c}, immutable: true}\n',
    ]);
  });

  it('reach into YAML that stands in a string', () => {
    const edits = new EditCollector();
    const objects = ['spec', 'parameters', 'objects'];
    edits.write(
      named(guideTargetsIn(reviewed(CLASS)), 'kv'),
      { op: 'set', path: ['objectType'], value: 'key', through: [objects, ['array', 0]] },
      { op: 'set', path: ['spec', 'parameters', 'keyvaultName'], value: 'shop-kv' },
      { op: 'append', path: ['array'], value: 'objectName: tls\n', through: [objects] },
    );
    expect(carriedOut([CLASS], edits).texts).toEqual([
      `${CLASS.replace('objectType: secret', 'objectType: key')}        - |\n          objectName: tls\n    keyvaultName: shop-kv\n`,
    ]);
  });

  it('are all made or none is', () => {
    const texts = [map('a'), JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: {} })];
    const edits = new EditCollector();
    edits.write(named(guideTargetsIn(reviewed(...texts)), 'a'), {
      op: 'set',
      path: ['immutable'],
      value: true,
    });
    edits.add({ file: 1, document: 0 }, { apiVersion: 'v1', kind: 'Namespace' });
    const result = carriedOut(texts, edits);
    expect(result.texts).toEqual(texts);
    expect(result.refusals).toMatchObject([{ file: 1, reason: 'layout' }]);
  });
});

describe('documents that no guide looks at', () => {
  it('are templates and patches, and counted', () => {
    const template = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.name }}\n';
    const patch =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {replicas: 2}\n';
    const kustomization = `kind: Kustomization\npatches:\n- patch: |\n    ${patch.trim().replaceAll('\n', '\n    ')}\n`;
    const reviews = reviewed(`${template}---\n${map('a')}---\n${patch}`, kustomization, map('b'));
    expect(leftAloneIn(reviews)).toBe(3);
    expect(guideTargetsIn(reviews).map(({ object }) => object.name)).toEqual(['a', 'b']);
    expect(leftAloneIn(reviewed(map('a'), 'a: ['))).toBe(0);
  });
});

describe('refusals ahead', () => {
  const POD = `apiVersion: v1
kind: ConfigMap
metadata:
  name: c
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: d
spec:
  selector:
    matchLabels: &own
      app: a
  template:
    metadata:
      labels: *own
    spec:
      containers:
        - name: a
          image: a:1
`;
  const ahead = (text: string) => {
    const reviews = reviewed(text);
    const guideTarget = named(identityGuide.targets(reviews), 'd');
    const answers = identityGuide.start(reviews, guideTarget);
    // Nobody has answered yet.
    expect(identityGuide.faults(reviews, guideTarget, answers).size).toBeGreaterThan(0);
    const { refusals } = lookAhead(identityGuide, reviews, guideTarget, answers);
    return refusals.map((refusal) => obstacleOf(reviews[0] as Review, refusal));
  };

  it('name the line of an alias before any field is filled in', () => {
    expect(ahead(POD)).toEqual([{ reason: 'shared-anchor', anchor: 'own', line: 16 }]);
  });

  it('are none where all can be written', () => {
    expect(ahead(POD.replace('*own', '{app: a}'))).toEqual([]);
  });

  const SHARED = `apiVersion: v1
kind: Pod
metadata:
  name: d
  labels: {app: d, aadpodidbinding: shop}
spec:
  containers:
    - name: a
      image: a:1
      env: &env
        - {name: DB_PASSWORD, value: hunter2-x}
      volumeMounts: &mounts
        - {name: tmp, mountPath: /tmp}
    - name: b
      image: b:1
      env: *env
      volumeMounts: *mounts
  volumes:
    - {name: tmp, emptyDir: {}}
---
apiVersion: v1
kind: ConfigMap
metadata: &meta
  name: c
data: *meta
`;
  const lines = <A, F extends string>(guide: Guide<A, F, string, string>, text: string) => {
    const reviews = reviewed(text);
    const guideTarget = named(guide.targets(reviews), 'd');
    const answers = guide.start(reviews, guideTarget);
    const { refusals, faults } = lookAhead(guide, reviews, guideTarget, answers);
    expect([...faults]).toEqual([]);
    return refusals.map((refusal) => obstacleOf(reviews[0] as Review, refusal));
  };

  it('are none where all that share a list by an anchor want it changed', () => {
    expect(lines(keyVaultGuide, SHARED)).toEqual([]);
    expect(lines(classEditor, SHARED)).toEqual([]);
  });

  const INIT = SHARED.replace('    - name: b\n      image: b:1\n', '')
    .replace('      env: *env\n      volumeMounts: *mounts\n', '')
    .replace(
      '  volumes:\n',
      '  initContainers:\n    - {name: i, image: "i:1", volumeMounts: *mounts}\n  volumes:\n',
    );

  it.each([
    ['a new class', classEditor, INIT, 'mounts', 12],
    ['a vault', keyVaultGuide, INIT, 'mounts', 12],
    [
      'an identity',
      identityGuide,
      SHARED.replace('labels: {', 'labels: &labels {').replace(
        'spec:',
        '  annotations: *labels\nspec:',
      ),
      'labels',
      5,
    ],
    [
      'a migration',
      migrationGuide,
      SHARED.replace('labels: {', 'labels: &labels {').replace(
        'spec:',
        '  annotations: *labels\nspec:',
      ),
      'labels',
      5,
    ],
  ] as const)(
    'name the line where %s would change what others share',
    (_, guide, text, anchor, line) => {
      const found = lines(guide as Guide<object, string, string, string>, text);
      expect(found).toContainEqual({ reason: 'shared-anchor', anchor, line });
    },
  );

  const SYSTEM = SHARED.replace('metadata:\n', 'metadata:\n  namespace: kube-system\n');
  const UNREADABLE = CLASS.replace('objects: |\n', 'objects: |\n      - none\n');
  const PORT = POD.replace('image: a:1', 'image: a:1\n          ports: [{containerPort: 0}]');

  const causes = (guide: Guide<object, string, string, string>, text: string, name: string) => {
    const reviews = reviewed(text);
    const guideTarget = named(guide.targets(reviews), name);
    const answers = guide.start(reviews, guideTarget);
    return lookAhead(guide, reviews, guideTarget, answers).causes;
  };

  it.each([
    ['a namespace that no identity reaches', identityGuide, SYSTEM, 'd', 'kube-system', 4],
    ['its namespace, for a migration', migrationGuide, SYSTEM, 'd', 'kube-system', 4],
    [
      'a pod without containers',
      identityGuide,
      'apiVersion: v1\nkind: Pod\nmetadata: {name: d}\nspec:\n  containers: []\n',
      'd',
      'no-container',
      5,
    ],
    ['objects that cannot be read', classEditor, UNREADABLE, 'kv', 'unreadable', 8],
  ] as const)(
    'name the line of what no answer puts right: %s',
    (_, guide, text, name, fault, line) => {
      const found = causes(guide as Guide<object, string, string, string>, text, name);
      expect(found).toContainEqual(expect.objectContaining({ fault, line, file: 0 }));
    },
  );

  it('are none where another way to sign in reaches the vault', () => {
    const guides = [keyVaultGuide, classEditor] as readonly unknown[];
    for (const guide of guides as Guide<object, string, string, string>[]) {
      expect(causes(guide, SYSTEM, 'd')).toEqual([]);
    }
  });

  it('leave out a port that Kubernetes refuses while there is another one', () => {
    const two = PORT.replace('{containerPort: 0}', '{containerPort: 0}, {containerPort: 8080}');
    const found = [PORT, two].map((text) => {
      const reviews = reviewed(text);
      const guideTarget = named(companionsGuide.targets(reviews), 'd');
      const answers = companionsGuide.start(reviews, guideTarget);
      const only = { ...answers, kinds: ['service'] as const };
      return lookAhead(companionsGuide, reviews, guideTarget, only).causes;
    });
    expect(found).toEqual([[{ field: 'port a 0 TCP', fault: 'wrong', file: 0, line: 21 }], []]);
  });
});
