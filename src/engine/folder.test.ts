import { describe, expect, it } from 'vitest';
import { mayHoldObjects } from './folder.ts';

describe('of the files of a folder', () => {
  it.each([
    ['an object', 'apiVersion: v1\nkind: Pod\n'],
    ['an object as JSON', '{"kind": "Pod", "apiVersion": "v1"}'],
    ['an object without apiVersion', 'kind: Pod\nmetadata: {name: a}\n'],
    ['an object that is indented', '  apiVersion: v1\n  kind: Pod\n'],
    ['a custom resource', 'apiVersion: example.com/v1\nkind: Config\nspec: {}\n'],
    [
      'an object behind the file of a program',
      'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\n---\napiVersion: v1\nkind: Pod\n',
    ],
  ])('%s is read', (_, text) => expect(mayHoldObjects('a.yaml', text)).toBe(true));

  it.each([
    ['values of Helm', 'image: {tag: "1"}\n# apiVersion: v1\n# kind: Pod\n'],
    [
      'an OpenAPI document',
      'openapi: 3.0.0\ncomponents: {schemas: {a: {properties: {apiVersion: {}, kind: {}}}}}\n',
    ],
    ['a kubeconfig', 'apiVersion: v1\nkind: Config\nclusters: []\ncontexts: []\n'],
    ['a configuration of skaffold', 'apiVersion: skaffold/v4beta6\nkind: Config\n'],
    ['a local cluster', 'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\n'],
    [
      'a cluster of eksctl',
      'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: a}\n',
    ],
    ['a policy of the audit log', 'apiVersion: audit.k8s.io/v1\nkind: Policy\nrules: []\n'],
    [
      'a configuration of the kubelet, as JSON',
      '{"apiVersion": "kubelet.config.k8s.io/v1beta1", "kind": "KubeletConfiguration"}',
    ],
    [
      'an entry of Backstage',
      'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: a}\nspec: {}\n',
    ],
    [
      'tasks of Ansible',
      '- hosts: all\n  tasks:\n    - kubernetes.core.k8s: {definition: {apiVersion: v1, kind: Pod}}\n',
    ],
    ['a Kustomization', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n'],
  ])('%s is not', (what, text) =>
    expect(
      mayHoldObjects(what === 'a Kustomization' ? 'x/kustomization.yaml' : 'a.yaml', text),
    ).toBe(false),
  );
});
