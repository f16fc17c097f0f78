import { describe, expect, it } from 'vitest';
import { parseDocument } from '../yaml/parse.ts';
import { splitDocuments } from '../yaml/split.ts';
import { renderedFrom } from './rendered.ts';

const read = (text: string) =>
  renderedFrom(
    splitDocuments(text).map(({ from, to }) => {
      const part = text.slice(from, to);
      return { text: part, value: parseDocument(part).value };
    }),
  );

const service = (metadata: string) =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n${metadata}`;

describe('a text that a tool has rendered', () => {
  it.each([
    [
      'helm template',
      `---\n# Source: promtail/templates/service.yaml\n${service('')}---\n# Source: promtail/templates/daemonset.yaml\n${service('')}---\n# Source: promtail/templates/daemonset.yaml\n${service('')}`,
      { by: 'helm', charts: ['promtail'], templates: 2 },
    ],
    [
      'helm template with a subchart',
      `---\n# Source: shop/charts/db/templates/service.yaml\n${service('')}`,
      { by: 'helm', charts: ['shop'], templates: 1 },
    ],
    [
      'kustomize build with origins',
      service(
        '  annotations:\n    config.kubernetes.io/origin: |\n      path: base/service.yaml\n',
      ),
      { by: 'kustomize', files: ['base/service.yaml'] },
    ],
    [
      'kustomize build with its label',
      service('  labels:\n    app.kubernetes.io/managed-by: kustomize-v5.8.1\n'),
      { by: 'kustomize', files: [] },
    ],
    [
      'flux build',
      service(
        '  labels:\n    kustomize.toolkit.fluxcd.io/name: apps\n    kustomize.toolkit.fluxcd.io/namespace: flux-system\n',
      ),
      { by: 'flux', names: ['flux-system/apps'] },
    ],
    [
      'a HelmRelease',
      service('  labels:\n    helm.toolkit.fluxcd.io/name: web\n'),
      { by: 'flux-helm', names: ['web'] },
    ],
    [
      'argocd app manifests',
      `# Source: web/templates/service.yaml\n${service(
        '  annotations:\n    argocd.argoproj.io/tracking-id: shop:/Service:shop/web\n',
      )}`,
      { by: 'argocd', names: ['shop'] },
    ],
    [
      'argocd app manifests with labels',
      service('  labels:\n    argocd.argoproj.io/instance: shop\n'),
      { by: 'argocd', names: ['shop'] },
    ],
    [
      'kubectl get -o yaml of a release',
      `apiVersion: v1\nkind: List\nitems:\n- ${service(
        '  annotations:\n    meta.helm.sh/release-name: web\n',
      ).replaceAll('\n', '\n  ')}`,
      { by: 'helm-release', names: ['web'] },
    ],
  ])('is told of %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['a manifest', service('')],
    [
      'one that a label says to be managed by Helm',
      service('  labels:\n    app.kubernetes.io/managed-by: Helm\n'),
    ],
    ['a comment about a source', `# Source: https://example.com/templates/x.yaml\n${service('')}`],
    ['a text that is no map', '- a\n'],
  ])('is not told of %s', (_, text) => {
    expect(read(text)).toBeNull();
  });
});
