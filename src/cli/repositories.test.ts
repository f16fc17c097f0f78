/** Folders as repositories have them: only what is broken in one ends in status 2. */
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith } from './test-io.ts';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: app, image: "registry.example.com/web:1.4"}]}
`;
const TEMPLATE = `{{- if .Values.enabled }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "shop.fullname" . }}
  labels:
    {{- include "shop.labels" . | nindent 4 }}
spec:
  template:
    spec:
      containers:
        - name: {{ .Chart.Name }}
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
{{- end }}
`;
const VALUES = `image: {repository: web, tag: "1"}
# apiVersion: apps/v1
# kind: Deployment
extra:
  - apiVersion: v1
`;
const CHART = 'apiVersion: v2\nname: shop\nversion: 0.1.0\n';
const PATCH = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 3}\n';

interface Repository {
  readonly files: { readonly [path: string]: string };
  readonly status: 0 | 1 | 2;
  /** With --fail-on none: 2 is left for what can't be read. */
  readonly quiet?: 0 | 2;
  /** What the report says, and what it does not. */
  readonly says?: readonly RegExp[];
  readonly silent?: readonly RegExp[];
}

const REPOSITORIES: { readonly [name: string]: Repository } = {
  'a Helm chart': {
    files: {
      'Chart.yaml': CHART,
      'values.yaml': VALUES,
      'templates/web.yaml': TEMPLATE,
      'templates/NOTES.txt': '{{ x',
    },
    status: 1,
    says: [/This is a Helm chart/, /1 object was reviewed only in part or not at all/],
    silent: [/values\.yaml/, /This is a template/],
  },
  'a chart with another one in it': {
    files: {
      'Chart.yaml': CHART,
      'templates/web.yaml': TEMPLATE,
      'charts/sub/Chart.yaml': CHART,
      'charts/sub/templates/web.yaml': TEMPLATE,
      'ci/test-values.yaml': VALUES,
    },
    status: 1,
    says: [/This is a Helm chart/],
  },
  'a Kustomize base with an overlay': {
    files: {
      'base/kustomization.yaml': 'resources: [web.yaml]\n',
      'base/web.yaml': DEPLOYMENT,
      'overlays/prod/kustomization.yaml':
        'resources: [../../base]\npatches: [{path: patch.yaml}]\n',
      'overlays/prod/patch.yaml': PATCH,
    },
    status: 1,
    says: [/is a patch/],
    silent: [/Kubernetes rejects/, /kustomization\.yaml/],
  },
  'a Kustomization that writes selectors': {
    files: {
      'kustomization.yaml':
        'resources: [web.yaml]\nlabels: [{pairs: {app: web}, includeSelectors: true}]\n',
      'web.yaml': DEPLOYMENT.replace('  selector: {matchLabels: {app: web}}\n', ''),
    },
    status: 1,
    silent: [/Kubernetes rejects/],
  },
  'a Kustomize patch that is longer than its base': {
    files: {
      'base/kustomization.yaml': 'resources: [web.yaml]\n',
      'base/web.yaml': DEPLOYMENT.replace('  selector: {matchLabels: {app: web}}\n', ''),
      'prod/kustomization.yaml':
        'resources: [../base]\ncommonLabels: {app: web}\npatches: [{path: patch.yaml}]\n',
      'prod/patch.yaml': `${DEPLOYMENT.replace('  selector: {matchLabels: {app: web}}\n', '')}${'# longer than its base\n'.repeat(100)}`,
    },
    status: 1,
    says: [/\nprod\/patch\.yaml\n.*\n.*is a patch/],
    silent: [/Kubernetes rejects/, /a base that Kustomize completes/],
  },
  'a cluster that Flux fills in': {
    files: {
      'apps/web.yaml': DEPLOYMENT.replace(
        'spec:\n  selector',
        `spec:\n  replicas: \${REPLICAS:=2}\n  selector`,
      ).replace(':1.4', `:\${TAG}`),
      'flux.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\nspec: {interval: 1h, prune: true, path: ./apps, sourceRef: {kind: GitRepository, name: a}}\n',
    },
    status: 1,
    silent: [/Kubernetes rejects/],
  },
  'Argo CD applications': {
    files: {
      'app.yaml':
        'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a, namespace: argocd}\nspec: {project: default, source: {repoURL: a, path: b}, destination: {namespace: c, server: d}}\n',
    },
    status: 0,
    says: [/points to manifests elsewhere/],
  },
  'an API’s description beside its manifests': {
    files: {
      'openapi.yaml':
        'openapi: 3.0.0\ninfo: {title: a, version: "1"}\npaths: {}\ncomponents: {schemas: {A: {properties: {apiVersion: {type: string}, kind: {type: string}}}}}\n',
      'deploy/web.yaml': GOOD,
    },
    status: 0,
    silent: [/openapi/],
  },
  'an operator with definitions and samples': {
    files: {
      'config/crd/a.yaml':
        'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: widgets.example.com}\nspec: {group: example.com, scope: Namespaced, names: {kind: Widget, plural: widgets}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}\n',
      'config/samples/a.yaml':
        'apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: a}\nspec: {size: 3}\n',
    },
    status: 0,
    says: [/doesn’t know the kind Widget/],
  },
  'local clusters and their tools': {
    files: {
      'skaffold.yaml': 'apiVersion: skaffold/v4beta6\nkind: Config\nbuild: {}\n',
      'kind.yaml': 'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\nnodes: []\n',
      'kubeconfig.yaml': 'apiVersion: v1\nkind: Config\nclusters: []\ncontexts: []\nusers: []\n',
      'k8s/web.yaml': GOOD,
    },
    status: 0,
    silent: [/skaffold/, /kind\.yaml/, /kubeconfig/],
  },
  'Ansible with templates of Jinja': {
    files: {
      'playbook.yml':
        '- hosts: all\n  tasks:\n    - kubernetes.core.k8s: {definition: {apiVersion: v1, kind: Pod}}\n',
      'templates/pod.yml':
        'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ name }}\nspec:\n  containers:\n{% for c in containers %}\n    - name: {{ c }}\n{% endfor %}\n',
    },
    status: 1,
    says: [/template/],
  },
  'Compose beside manifests': {
    files: { 'docker-compose.yml': 'services:\n  web: {image: web}\n', 'web.yaml': GOOD },
    status: 0,
    says: [/Docker Compose/],
  },
  'code of others': {
    files: {
      'vendor/k8s.io/bad.yaml': BAD,
      'node_modules/a/bad.yaml': BAD,
      '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
      'web.yaml': GOOD,
    },
    status: 0,
    says: [/left out: node_modules\/, vendor\//],
  },
  'Tekton pipelines': {
    files: {
      'task.yaml':
        'apiVersion: tekton.dev/v1\nkind: Task\nmetadata: {name: build}\nspec:\n  params: [{name: image}]\n  steps:\n    - name: build\n      image: $(params.image)\n      script: make\n',
    },
    status: 1,
    silent: [/Kubernetes rejects/],
  },
  'what kubectl wrote, as JSON': {
    files: {
      'all.json': JSON.stringify({
        apiVersion: 'v1',
        kind: 'List',
        items: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { a: 'b' } }],
      }),
      'package.json': '{"name": "a", "version": "1.0.0"}',
    },
    status: 0,
    silent: [/package\.json/],
  },
  'a manifest that is broken': {
    files: { 'web.yaml': GOOD, 'broken.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: a\n' },
    status: 2,
    quiet: 2,
    says: [/1 problem keeps Kubernetes from reading a document/],
  },
};

describe('a repository with', () => {
  it.each(Object.entries(REPOSITORIES))(
    '%s',
    async (_, { files, status, quiet = 0, says = [], silent = [] }) => {
      const cwd = folderOf(files);
      const done = await podsmith(['review', '.'], { cwd });
      for (const text of says) expect(done.out).toMatch(text);
      for (const text of silent) expect(done.out).not.toMatch(text);
      expect(done.status).toBe(status);
      expect((await podsmith(['review', '.', '--fail-on', 'none'], { cwd })).status).toBe(quiet);
    },
  );
});
