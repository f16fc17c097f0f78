import { beforeEach, describe, expect, test } from 'vitest';
import { loadWords } from '../../../i18n/index.ts';
import { closeDialog, isDialogOpen, openDialog } from '../../store/dialogs.ts';
import { provenanceOf } from '../../store/files/provenance.ts';
import { createReviewedStore } from '../../store/reviewed-store.ts';
import { newFile } from '../../store/workspace.ts';
import {
  aroundOf,
  complaintsOf,
  importOf,
  leaveOut,
  type ManifestForm,
  manifestOf,
  newForm,
  previewOf,
  readFrom,
  shownSet,
  showSet,
  startAnew,
  startFrom,
  write,
  writeBeside,
} from './new-manifest.ts';

const shown = () => shownSet(newForm.getState());
const draft = () => shown().draft;
const preview = () => previewOf(newForm.getState().sets, words, around)?.text;
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
    expect(manifestOf(draft())).toMatchObject({ bindsLowPorts: true, ports: [80, 443] });
  });
});

test('a starting point fills in what nobody has written, and asks for what it needs', () => {
  write('ports', '9000');
  startFrom('web-api');
  expect(manifestOf(draft())).toMatchObject({
    ports: [9000],
    component: 'api',
    probe: { kind: 'http', path: '/readyz', liveness: '/livez' },
  });
  expect(preview()).toContain('kind: SecretProviderClass');
  expect([...complaintsOf(shown(), false, around)]).toEqual([]);
  expect([...complaintsOf(shown(), true, around).keys()].sort()).toEqual(
    [
      ...['gateway', 'host', 'identity', 'image', 'name'],
      ...['namespace', 'tenant', 'vault', 'vaultSecrets'],
    ].sort(),
  );
  writeBeside('vault', false);
  writeBeside('namespace', false);
  writeBeside('route', false);
  expect([...complaintsOf(shown(), true, around).keys()].sort()).toEqual(['image', 'name']);
  startFrom('none');
  expect(manifestOf(draft())).toMatchObject({ ports: [9000], component: '', beside: [] });
});

describe('what was typed', () => {
  test.each<[Partial<ManifestForm>, object]>([
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
    expect(manifestOf({ ...draft(), ...typed })).toMatchObject(spec);
  });
});

test('an empty form complains only once it is asked for a manifest', () => {
  expect([...complaintsOf(shown(), false, around)]).toEqual([]);
  expect([...complaintsOf(shown(), true, around).keys()]).toEqual(['name', 'image']);
  write('name', 'Shop');
  expect([...complaintsOf(shown(), false, around)]).toEqual([['name', 'name']]);
});

test('new text ends its lines as the open files do', () => {
  const beside = (text: string) =>
    aroundOf(createReviewedStore(newFile(text, { name: 'x.yaml' })).getState(), around.provenance);
  const open = 'kind: Pod\nmetadata:\n  name: a\n';
  write('name', 'web');
  write('image', 'registry.example.com/web:1');
  write('provenance', true);
  write('comments', true);
  const made = (text: string) => importOf(newForm.getState().sets, words, beside(text)).file.text;
  expect(made(open.replaceAll('\n', '\r\n'))).toBe(made(open).replaceAll('\n', '\r\n'));
});

test('there is something to see at once, and what is made is what was shown', () => {
  expect(preview()).toContain('name: shop');
  write('name', 'Web');
  expect(preview()).toBeUndefined();
  write('name', 'web');
  write('image', 'registry.example.com/web:1');
  write('provenance', true);
  write('comments', true);
  const { file, label } = importOf(newForm.getState().sets, words, around);
  expect(file).toMatchObject({ name: 'web.yaml', source: 'user' });
  expect(file.text).toBe(preview());
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
  expect(isDialogOpen('new-manifest')).toBe(false);
});

describe('what someone has already', () => {
  const COMPOSE = `name: shop
services:
  web:
    image: registry.example.com/web:1
    ports: ["8080:3000"]
    environment: {LOG: info, DB_PASSWORD: Tr0ub4dor3}
  db:
    image: postgres:16
    volumes: ["data:/var/lib/postgresql/data"]
  mail:
    image: registry.example.com/mail:1
    expose: ["1025"]
`;
  const state = () => newForm.getState();

  test('fills in a workload for each service, which are made in one step', () => {
    readFrom(COMPOSE);
    expect(state().sets.map((set) => set.draft.name)).toEqual(['web', 'db', 'mail']);
    expect(draft()).toMatchObject({
      kind: 'Deployment',
      namespace: 'shop',
      ports: '3000',
      env: 'LOG=info',
      secretEnv: 'DB_PASSWORD=web-env/DB_PASSWORD',
      peers: 'db, mail',
    });
    const { file, label } = importOf(state().sets, words, around);
    expect(file.text).toBe(preview());
    expect(file.text.match(/^kind: Namespace$/gm)).toHaveLength(1);
    expect(file.text.match(/^kind: (?:Deployment|StatefulSet)$/gm)).toHaveLength(3);
    expect(file.text).not.toContain('Tr0ub4dor3');
    expect(label).toEqual({ kind: 'act', key: 'new.step.several', values: { n: 3 } });
  });

  test('says where a field comes from until it is changed, and what is known of an image gives way', () => {
    readFrom(COMPOSE);
    expect(shown().origins.get('ports')).toEqual({ line: 5, what: 'ports' });
    write('ports', '3001');
    expect(shown().origins.get('ports')).toBeUndefined();
    write('image', 'redis:7');
    expect(draft()).toMatchObject({ ports: '3001', user: '999' });
  });

  test('a folder that is kept is not given a second volume by another image', () => {
    readFrom(COMPOSE);
    showSet(1);
    for (const image of ['postgres', 'postgres:17']) write('image', image);
    expect(draft()).toMatchObject({
      storage: '/var/lib/postgresql/data',
      writable: '/var/run/postgresql\n/tmp',
    });
    expect([...complaintsOf(shown(), true, around)]).toEqual([]);
  });

  test('workloads keep calling one another when one is renamed or left out', () => {
    readFrom(COMPOSE);
    showSet(1);
    write('name', 'store');
    showSet(2);
    leaveOut();
    expect(state().at).toBe(1);
    const text = preview() ?? '';
    expect(text).toContain(
      '- podSelector:\n            matchLabels:\n              app.kubernetes.io/name: store',
    );
    expect(text).not.toContain('name: mail');
    showSet(0);
    write('name', 'store');
    const [web, db] = state().sets;
    expect(web && db && [...complaintsOf(web, true, around, [db])]).toEqual([['name', 'twice']]);
  });

  test('are in one namespace, and say alike whether they have comments', () => {
    readFrom(COMPOSE);
    write('namespace', 'store');
    write('comments', true);
    writeBeside('namespace', false);
    for (const set of state().sets) {
      expect(set.draft).toMatchObject({ namespace: 'store', comments: true });
      expect(set.draft.beside).not.toContain('namespace');
    }
  });

  test('a workload that cannot be made yet keeps no other one from being shown', () => {
    readFrom(`${COMPOSE}  build:\n    image: registry.example.com/x:$TAG\n`);
    const now = previewOf(state().sets, words, around);
    expect(now?.isWhole).toBe(false);
    expect(now?.text).toContain('name: mail');
    expect(now?.text).not.toContain('name: build');
  });

  test('what cannot be read leaves the form as it is', () => {
    write('name', 'web');
    readFrom('docker run -d');
    expect(draft().name).toBe('web');
    expect(state().source.reading).toEqual({ ok: false, problem: 'no-image', line: 1 });
  });
});
