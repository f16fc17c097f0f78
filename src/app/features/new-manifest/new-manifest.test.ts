import { beforeEach, describe, expect, test } from 'vitest';
import { loadWords } from '../../../i18n/index.ts';
import { closeDialog, isOpen, openDialog } from '../../store/dialogs.ts';
import { provenanceOf } from '../../store/files/provenance.ts';
import { createReviewedStore } from '../../store/reviewing.ts';
import { newFile } from '../../store/workspace.ts';
import {
  aroundOf,
  complaintsOf,
  type Draft,
  importOf,
  newForm,
  previewOf,
  specOf,
  startAnew,
  startFrom,
  write,
  writeBeside,
} from './new-manifest.ts';

const draft = () => newForm.getState().draft;
const words = await loadWords('en', 'startup', 'review', 'new');
const open = createReviewedStore(newFile('', { name: 'x.yaml' })).getState();
const around = aroundOf(open, provenanceOf(open, '2026-11-26'));
beforeEach(startAnew);

describe('a known image', () => {
  test('fills in what nobody has written', () => {
    write('user', '4000');
    write('image', 'postgres:16');
    expect(draft()).toMatchObject({ user: '4000', group: '999', ports: '5432' });
    write('image', 'python:3.13');
    expect(draft()).toMatchObject({ user: '4000', group: '10001', ports: '8080' });
  });

  test('brings the capability that its program file carries', () => {
    write('image', 'caddy:2');
    expect(specOf(draft())).toMatchObject({ bindsLowPorts: true, ports: [80, 443] });
  });
});

test('a starting point fills in what nobody has written, and asks for what it needs', () => {
  write('ports', '9000');
  startFrom('web-api');
  expect(specOf(draft())).toMatchObject({
    ports: [9000],
    component: 'api',
    probe: { kind: 'http', path: '/readyz', liveness: '/livez' },
  });
  expect(previewOf(draft(), words, around)).toContain('kind: SecretProviderClass');
  const { touched } = newForm.getState();
  expect([...complaintsOf(draft(), touched, false, around)]).toEqual([]);
  expect([...complaintsOf(draft(), touched, true, around).keys()].sort()).toEqual(
    ['identity', 'image', 'name', 'namespace', 'tenant', 'vault', 'vaultSecrets'].sort(),
  );
  writeBeside('vault', false);
  writeBeside('namespace', false);
  expect([...complaintsOf(draft(), touched, true, around).keys()].sort()).toEqual([
    'image',
    'name',
  ]);
  startFrom('none');
  expect(specOf(draft())).toMatchObject({ ports: [9000], component: '', beside: [] });
});

describe('what was typed', () => {
  test.each<[Partial<Draft>, object]>([
    [{ ports: '80, 443;8080  9090' }, { ports: [80, 443, 8080, 9090] }],
    [{ ports: ' ' }, { ports: [] }],
    [{ ports: '8o' }, { ports: [Number.NaN] }],
    [{ user: '1e3' }, { user: Number.NaN }],
    [{ schedule: ' 0  3 * * * ' }, { schedule: '0 3 * * *' }],
    [
      { writable: '/tmp\n\n /data 2Gi \n/a b c' },
      {
        writable: [
          { path: '/tmp', sizeLimit: '64Mi' },
          { path: '/data', sizeLimit: '2Gi' },
          { path: '/a b c', sizeLimit: 'b' },
        ],
      },
    ],
    [
      { env: 'A=1\nB=x=y\nC' },
      {
        env: [
          { name: 'A', value: '1' },
          { name: 'B', value: 'x=y' },
          { name: '', value: 'C' },
        ],
      },
    ],
    [{ probe: 'http', probePath: ' /healthz ' }, { probe: { kind: 'http', path: '/healthz' } }],
  ])('%j', (typed, spec) => {
    expect(specOf({ ...draft(), ...typed })).toMatchObject(spec);
  });
});

test('an empty form complains only once it is asked for a manifest', () => {
  const { touched } = newForm.getState();
  expect([...complaintsOf(draft(), touched, false, around)]).toEqual([]);
  expect([...complaintsOf(draft(), touched, true, around).keys()]).toEqual(['name', 'image']);
  write('name', 'Shop');
  expect([...complaintsOf(draft(), newForm.getState().touched, false, around)]).toEqual([
    ['name', 'name'],
  ]);
});

test('new text ends its lines as the open files do', () => {
  const beside = (text: string) =>
    aroundOf(createReviewedStore(newFile(text, { name: 'x.yaml' })).getState(), around.provenance);
  const open = 'kind: Pod\nmetadata:\n  name: a\n';
  write('name', 'web');
  write('image', 'registry.example.com/web:1');
  write('provenance', true);
  write('comments', true);
  const made = (text: string) => importOf(draft(), words, beside(text)).file.text;
  expect(made(open.replaceAll('\n', '\r\n'))).toBe(made(open).replaceAll('\n', '\r\n'));
});

test('there is something to see at once, and what is made is what was shown', () => {
  expect(previewOf(draft(), words, around)).toContain('name: shop');
  write('name', 'Web');
  expect(previewOf(draft(), words, around)).toBeUndefined();
  write('name', 'web');
  write('image', 'registry.example.com/web:1');
  write('provenance', true);
  write('comments', true);
  const { file, label } = importOf(draft(), words, around);
  expect(file).toMatchObject({ name: 'web.yaml', source: 'user' });
  expect(file.text).toBe(previewOf(draft(), words, around));
  expect(file.text).toMatch(/^# Podsmith \d\S*, aks-article, Kubernetes 1\.\d+, .*, 2026-11-26\n/);
  expect(label).toEqual({ kind: 'act', key: 'new.step', values: { name: 'web' } });
});

test('closing keeps what was typed', () => {
  openDialog('new-manifest');
  write('name', 'web');
  closeDialog('new-manifest');
  expect(draft()).toMatchObject({ name: 'web' });
  openDialog('new-manifest');
  startAnew();
  expect(isOpen('new-manifest')).toBe(false);
});
