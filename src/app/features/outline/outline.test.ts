import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, Reviewer, registry } from '../../../engine/index.ts';
import { type OutlineNode, outlineOf, rowAt, rowsOf } from './outline.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const outline = (text: string) => outlineOf(new Reviewer(registry, env).review(text));

const FILE = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      initContainers:
      - name: prepare
      - name: log
        restartPolicy: Always
      containers:
      - name: web
        securityContext: {privileged: true}
---
a: [1
---
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}
- {apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c}]}}
---
replicas: 3
`;

const shape = ({ kind, what, name, children }: OutlineNode): unknown =>
  children.length > 0 ? [kind, what, name, children.map(shape)] : [kind, what, name];

describe('the outline', () => {
  it('has documents, objects and containers with their roles', () => {
    expect(outline(FILE).map(shape)).toEqual([
      [
        'object',
        'Deployment',
        'web',
        [
          ['container', 'init', 'prepare'],
          ['container', 'sidecar', 'log'],
          ['container', 'app', 'web'],
        ],
      ],
      ['document', '2', ''],
      [
        'list',
        '2',
        '',
        [
          ['object', 'ConfigMap', 'a'],
          ['object', 'Pod', 'p', [['container', 'app', 'c']]],
        ],
      ],
      ['document', '4', ''],
    ]);
  });

  it('says how each stands, and where', () => {
    const [web, broken] = outline(FILE);
    expect(web).toMatchObject({ worst: 'critical', state: 'read', place: { line: 2 } });
    expect(web?.children.at(-1)).toMatchObject({ worst: 'critical', place: { line: 12 } });
    expect(broken).toMatchObject({ state: 'broken', place: { line: 15 } });
    // What can be read around the expressions of a template is an object like any other.
    expect(outline('{{ if .x }}\nkind: Pod\n{{ end }}\n')[0]).toMatchObject({ what: 'Pod' });
    expect(outline('{{ include "a" . }}\n')[0]?.state).toBe('template');
    expect(outline('')).toEqual([]);
  });

  it('lists the rows that are unfolded, with their place among their siblings', () => {
    const nodes = outline(FILE);
    const names = (turned: string[], open: boolean) =>
      rowsOf(nodes, new Set(turned), open).map(({ node }) => node.name || node.what);
    expect(names([], false)).toEqual(['web', '2', '2', '4']);
    expect(names(['2'], false)).toEqual(['web', '2', '2', 'a', 'p', '4']);
    expect(names(['0', '2'], true)).toEqual(['web', '2', '2', '4']);
    const rows = rowsOf(nodes, new Set(), true);
    expect(rows.at(3)).toMatchObject({ level: 2, position: 3, siblings: 3, parent: '0' });
    expect(rows[0]?.expanded).toBe(true);
    expect(rows[3]?.expanded).toBeUndefined();
  });

  it('knows the deepest row that the cursor is in', () => {
    const rows = rowsOf(outline(FILE), new Set(), true);
    const at = (word: string) => rowAt(rows, FILE.indexOf(word))?.node.name;
    expect(at('restartPolicy')).toBe('log');
    expect(at('metadata: {name: web')).toBe('web');
    expect(rowAt(rows, undefined)).toBeUndefined();
  });
});
