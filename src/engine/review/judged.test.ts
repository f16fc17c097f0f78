import { describe, expect, it } from 'vitest';
import { harden } from '../edits.ts';
import {
  DEFAULT_VERSION,
  gapOf,
  judgementOf,
  judgementOfDocument,
  loadKnowledge,
  Reviewer,
  registry,
} from '../index.ts';

await loadKnowledge();

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const documentOf = (text: string) => {
  const [placed] = new Reviewer(registry, env).review(text).documents;
  if (!placed) throw new Error('no document');
  return placed.review;
};
const POD =
  '{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, image: a:1}]}}';
const SECRET = '{apiVersion: v1, kind: Secret, metadata: {name: s}}';
const WIDGET = '{apiVersion: example.com/v1, kind: Widget, metadata: {name: w}, spec: {size: 3}}';
const FRAGMENT =
  '{apiVersion: apps/v1, kind: Deployment, metadata: {name: d}, spec: {replicas: 3}}';
const PATCH = FRAGMENT.replace('replicas', '$patch: merge, replicas');
const ROLLOUT_PATCH =
  '{apiVersion: argoproj.io/v1alpha1, kind: Rollout, metadata: {name: r}, spec: {template: {spec: {containers: [{name: c}]}}}}';
const FILLED =
  '{apiVersion: apps.openshift.io/v1, kind: DeploymentConfig, metadata: {name: d}, spec: {selector: {a: b}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c}]}}}}';
/** A pod with a field that is substituted before it is applied. */
const substituted = (field: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  ${field}\n  containers:\n  - {name: c, image: a:1}\n`;
const list = (...items: readonly string[]) =>
  `apiVersion: v1\nkind: List\nitems:${items.length === 0 ? ' []' : ''}\n${items.map((item) => `- ${item}\n`).join('')}`;

describe('what was judged of a document', () => {
  it.each([
    ['a pod', POD, 'whole', undefined, null],
    [
      'a substituted boolean',
      substituted(`hostNetwork: \${HOST:=false}`),
      'part',
      'filled',
      'open',
    ],
    [
      'a substituted number',
      substituted(`terminationGracePeriodSeconds: \${SECONDS}`),
      'part',
      'filled',
      'open',
    ],
    ['a substituted text', substituted(`serviceAccountName: \${NAME}`), 'whole', undefined, null],
    [
      'a text that no substitution makes a boolean',
      substituted(`hostNetwork: \${HOST} yes`),
      'part',
      'undecodable',
      'unreadable',
    ],
    [
      'a substituted spec',
      `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: \${SPEC}\n`,
      'part',
      'filled',
      'open',
    ],
    ...[
      `apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a}\nautomountServiceAccountToken: \${X}\n`,
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules: \${X}\n`,
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules: [{apiGroups: [""], resources: [pods], verbs: ["\${X}"]}]\n`,
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules: "#{X}#"\n`,
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules: [{apiGroups: [""], resources: ["#{X}#"], verbs: [get]}]\n`,
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules: [{apiGroups: [""], resources: ["$(X)"], verbs: $(verbs.all)}]\n`,
      `apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: "\${X}", ports: [{port: 80}]}\n`,
    ].map((text): [string, string, string, string, string] => [
      'a substituted value without a pod',
      text,
      'nothing',
      'filled',
      'open',
    ]),
    [
      'a placeholder in a text for a program',
      `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: "\${HOME}"}\n`,
      'nothing',
      'no-pod',
      'nature',
    ],
    ['a Secret', SECRET, 'nothing', 'no-pod', 'nature'],
    ['a kind that is not known', WIDGET, 'nothing', 'unknown-kind', 'open'],
    ...['x/v1 Thing', 'apps/v2 Deployment', 'foo.k8s.io/v1 Thing', 'apps/v1beta1 ReplicaSet'].map(
      (name): [string, string, string, string, string] => {
        const [apiVersion = '', kind = ''] = name.split(' ');
        const text = WIDGET.replace('example.com/v1', apiVersion).replace('Widget', kind);
        return [name, text, 'nothing', 'unknown-kind', 'open'];
      },
    ),
    ...[
      'apiextensions.k8s.io/v1 CustomResourceDefinition',
      'snapshot.storage.k8s.io/v1 VolumeSnapshot',
      'policy/v1beta1 PodSecurityPolicy',
      'apps/v1 ControllerRevision',
    ].map((name): [string, string, string, string, string] => {
      const [apiVersion = '', kind = ''] = name.split(' ');
      const text = WIDGET.replace('example.com/v1', apiVersion).replace('Widget', kind);
      return [name, text, 'nothing', 'no-pod', 'nature'];
    }),
    ['a patch', PATCH, 'part', 'base', 'open'],
    ['a part of an object', FRAGMENT, 'part', 'fragment', 'open'],
    [
      'a pod by its shape',
      FILLED.replace('apps.openshift.io', 'example.com').replace(
        '{name: c}',
        '{name: c, image: a:1}',
      ),
      'part',
      'shape',
      'open',
    ],
    ['a patch of a custom resource', ROLLOUT_PATCH, 'part', 'elsewhere', 'open'],
    ['a custom resource whose images are filled in', FILLED, 'whole', undefined, null],
    [
      'a pod that cannot be decoded',
      POD.replace('[{name: c, image: a:1}]', '3'),
      'part',
      'undecodable',
      'unreadable',
    ],
    [
      'a pod without a container',
      POD.replace('[{name: c, image: a:1}]', '[]'),
      'nothing',
      'no-containers',
      'open',
    ],
    ['a template', '{{ include "a" . }}\n', 'nothing', 'template', 'open'],
    [
      'a pod with an expression',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - name: c\n    image: {{ .image }}\n',
      'part',
      'template',
      'open',
    ],
    [
      'a version that is gone',
      POD.replace('v1, kind: Pod', 'extensions/v1beta1, kind: Deployment').replace(
        'spec: {containers: [{name: c, image: a:1}]}',
        'spec: {template: {spec: {containers: [{name: c, image: a:1}]}}}',
      ),
      'whole',
      undefined,
      null,
    ],
    ['broken YAML', 'a: [1\n', 'nothing', 'unreadable', 'unreadable'],
    ['a list of anything', '- a\n', 'nothing', 'unreadable', 'unreadable'],
    ['a map without a kind', 'image: x\n', 'nothing', 'unreadable', 'unreadable'],
    [
      'a Kustomization',
      'kind: Kustomization\nresources: [a.yaml]\n',
      'nothing',
      'points',
      'nature',
    ],
    ['a List of nothing', list(), 'nothing', 'empty', 'nature'],
    ['a List of pods and Secrets', list(SECRET, POD), 'whole', undefined, null],
    ['a List of Secrets', list(SECRET, SECRET), 'nothing', 'no-pod', 'nature'],
    [
      'a List with something that is not known',
      list(POD, WIDGET),
      'nothing',
      'unknown-kind',
      'open',
    ],
  ])('is told for %s', (_, text, judged, why, gap) => {
    const document = documentOf(text);
    const judgement = judgementOfDocument(document);
    expect(judgement.judged).toBe(judged);
    expect('why' in judgement ? judgement.why : undefined).toBe(why);
    expect(gapOf(judgement)).toBe(gap);
  });

  it('is made once for each object', () => {
    const document = documentOf(list(POD, WIDGET));
    const made = document.objects.map((own) => judgementOf(own, document));
    expect(made.map(({ judged }) => judged)).toEqual(['whole', 'nothing']);
    expect(document.objects.map((own) => judgementOf(own, document))).toEqual(made);
  });
});

describe('what was judged of what stands inside a custom resource', () => {
  const POD_SPEC =
    'spec: {securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}, containers: [{name: a, image: "a:1", securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}]}';
  const GOOD = `{apiVersion: v1, kind: Pod, metadata: {name: p}, ${POD_SPEC}}`;
  const BAD = GOOD.replace('allowPrivilegeEscalation: false', 'privileged: true');
  const kind = (apiVersion: string, name: string, rest: string) =>
    `apiVersion: ${apiVersion}\nkind: ${name}\nmetadata: {name: x}\n${rest}\n`;
  const work = (...manifests: readonly string[]) =>
    kind(
      'work.open-cluster-management.io/v1',
      'ManifestWork',
      `spec: {workload: {manifests: [${manifests.join(', ')}]}}`,
    );
  const policy = (type: string) =>
    kind(
      'policy.open-cluster-management.io/v1',
      'ConfigurationPolicy',
      `spec: {object-templates: [{complianceType: ${type}, objectDefinition: ${BAD}}]}`,
    );
  const openshift = (pod: string) =>
    kind('template.openshift.io/v1', 'Template', `objects: [${pod}]`);
  const composition = kind(
    'apiextensions.crossplane.io/v1',
    'Composition',
    `spec: {resources: [{name: a, base: {apiVersion: kubernetes.crossplane.io/v1alpha2, kind: Object, spec: {forProvider: {manifest: ${GOOD}}}}}]}`,
  );
  const rollout = (template: string) =>
    kind('argoproj.io/v1alpha1', 'Rollout', `spec: {template: ${template}}`);

  it.each([
    ['a manifest', work(GOOD), ['inside', 'whole']],
    ['a List', work(`{apiVersion: v1, kind: List, items: [${GOOD}]}`), ['inside', 'whole']],
    [
      'a List in a List',
      work(`{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: List, items: [${GOOD}]}]}`),
      ['inside', 'whole'],
    ],
    [
      'a manifest without an apiVersion',
      work(GOOD, GOOD.replace('apiVersion: v1, ', '')),
      ['inside', 'whole', 'nothing unreadable'],
    ],
    ['a text', work(GOOD, 'a'), ['inside', 'whole', 'nothing unreadable']],
    ['an object that must not be', policy('mustnothave'), ['nothing settings']],
    ['one in another case', policy('MustNotHave'), ['nothing settings']],
    ['an object of which more may be', policy('musthave'), ['inside', 'part completed']],
    ['an object that is all', policy('mustonlyhave'), ['inside', 'whole']],
    ['an object that is patched', composition, ['inside', 'inside', 'part completed']],
    [
      'a template without a container',
      rollout('{spec: {containers: []}}'),
      ['nothing no-containers'],
    ],
    [
      'steps that name another object',
      kind('tekton.dev/v1', 'Task', 'spec: {stepTemplate: {image: a}, steps: [{ref: {name: a}}]}'),
      ['nothing steps'],
    ],
    [
      'tasks that name other objects',
      kind(
        'tekton.dev/v1',
        'Pipeline',
        'spec: {tasks: [{name: a, taskRef: {name: a}}], finally: [{name: b, taskRef: {name: b}}]}',
      ),
      ['nothing steps'],
    ],
    [
      'a run of another object',
      kind('tekton.dev/v1', 'TaskRun', 'spec: {taskRef: {name: a}}'),
      ['nothing steps'],
    ],
    [
      'a pod that is in another object',
      kind('argoproj.io/v1alpha1', 'Rollout', 'spec: {workloadRef: {kind: Deployment, name: a}}'),
      ['nothing named'],
    ],
    [
      'what a policy makes',
      kind(
        'kyverno.io/v1',
        'ClusterPolicy',
        `spec: {rules: [{name: a, generate: {apiVersion: v1, kind: Pod, name: p, data: {${POD_SPEC}}}}]}`,
      ),
      ['inside', 'part completed'],
    ],
    [
      'a policy that makes nothing',
      kind(
        'kyverno.io/v1',
        'ClusterPolicy',
        'spec: {rules: [{name: a, validate: {pattern: {spec: {containers: [{image: "!*:latest"}]}}}}]}',
      ),
      ['nothing settings'],
    ],
    [
      'objects of a component',
      kind(
        'core.oam.dev/v1beta1',
        'Application',
        `spec: {components: [{name: a, type: k8s-objects, properties: {objects: [${GOOD}]}}]}`,
      ),
      ['inside', 'whole'],
    ],
    [
      'fields of a component',
      kind(
        'core.oam.dev/v1beta1',
        'Application',
        'spec: {components: [{name: a, type: webservice, properties: {image: "a:1"}}]}',
      ),
      ['nothing text'],
    ],
    [
      'the input of a function',
      kind(
        'apiextensions.crossplane.io/v1',
        'Composition',
        'spec: {mode: Pipeline, pipeline: [{step: a, input: {kind: GoTemplate, inline: {template: "kind: Pod"}}}]}',
      ),
      ['nothing text'],
    ],
    [
      'resources in the input of a function',
      kind(
        'apiextensions.crossplane.io/v1',
        'Composition',
        `spec: {mode: Pipeline, pipeline: [{step: a, input: {resources: [{name: a, base: ${GOOD}}]}}]}`,
      ),
      ['inside', 'part completed'],
    ],
    [
      'a Template of the core version',
      openshift(GOOD).replace('template.openshift.io/v1', 'v1'),
      ['inside', 'whole'],
    ],
    [
      'a DeploymentConfig of the core version',
      kind('v1', 'DeploymentConfig', `spec: {template: {${POD_SPEC}}}`),
      ['whole'],
    ],
    ['a template that is a text', rollout('hello'), ['part undecodable']],
    [
      'a placeholder for a boolean',
      openshift(
        GOOD.replace(
          'allowPrivilegeEscalation',
          `privileged: "$\{PRIV}", allowPrivilegeEscalation`,
        ),
      ),
      ['inside', 'part completed'],
    ],
  ])('%s', (_, text, expected) => {
    const document = documentOf(text);
    const judged = document.objects.map((own) => {
      const judgement = judgementOf(own, document);
      if (judgement.judged !== 'whole') expect(own.standards).toBeNull();
      return 'why' in judgement ? `${judgement.judged} ${judgement.why}` : judgement.judged;
    });
    expect(judged).toEqual(expected);
  });

  it('and what is below a placeholder is neither refused nor lacking', () => {
    const document = documentOf(
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec: \${SPEC}\n`,
    );
    expect(document.problems).toEqual([]);
    const states = document.objects[0]?.rules.flatMap(({ rule, targets }) =>
      /^(?:replicas|service-account-token)$/.test(rule.id)
        ? targets.map(({ status }) => status.state)
        : [],
    );
    expect(states).not.toContain('unset');
  });

  it('and a patch of a custom resource beside its Kustomization', () => {
    const patch = rollout(`{${POD_SPEC}}`).replace('image: "a:1", ', '');
    const kustomization = 'resources: [base.yaml]\npatches: [{path: p.yaml}]\n---\n';
    const { documents } = new Reviewer(registry, env).review(kustomization + patch);
    const [own] = documents[1]?.review.objects ?? [];
    expect(own?.workload?.pod.containers.length).toBe(1);
    expect(own?.standards).toBeNull();
  });

  it('and what must not be is not hardened', () => {
    const review = new Reviewer(registry, env).review(policy('mustnothave'));
    expect(harden(review, registry, 'all').ops).toEqual([]);
  });
});
