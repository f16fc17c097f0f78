/** Which identity a pod gets in Azure, read from the files alone. */
import { describe, expect, it } from 'vitest';
import { formatPath } from '../../text/path.ts';
import { parseDocument } from '../../yaml/parse.ts';
import { splitDocuments } from '../../yaml/split.ts';
import { Bundle } from '../bundle/bundle.ts';
import { objectsOf, type Workload, workloadOf } from '../pod.ts';
import {
  IDENTITY_ENV,
  identityContainers,
  injectsProxy,
  isGuid,
  isOutOfReach,
  misplacedLabels,
  GUID as PATTERN,
  projectsToken,
  sameGuid,
  skippedContainers,
  TOKEN_AUDIENCE,
  TOKEN_EXPIRATION,
  usesWorkloadIdentity,
  workloadIdentity,
} from './workload-identity.ts';

const GUID = '11111111-2222-3333-4444-555555555555';
const OTHER = '66666666-7777-8888-9999-aaaaaaaaaaaa';

function bundleOf(yaml: string): Bundle {
  const slices = splitDocuments(yaml);
  return new Bundle(
    slices.flatMap(({ from, to }, document) =>
      objectsOf(parseDocument(yaml.slice(from, to)).value ?? null).map((object) => ({
        object,
        workload: workloadOf(object) ?? undefined,
        document,
      })),
    ),
  );
}
const workloadIn = (bundle: Bundle): Workload => bundle.of('workload')[0]?.workload as Workload;
const podOf = (metadata: string, spec = '{}') =>
  workloadIn(bundleOf(`{apiVersion: v1, kind: Pod, metadata: ${metadata}, spec: ${spec}}`)).pod;

const account = (annotations: string, metadata = 'name: a') =>
  `---\n{apiVersion: v1, kind: ServiceAccount, metadata: {${metadata}, annotations: ${annotations}}}\n`;
const client = (id: string) => `{azure.workload.identity/client-id: ${id}}`;
const pod = `{apiVersion: v1, kind: Pod, metadata: {name: p, namespace: shop}, spec: {serviceAccountName: a}}\n`;

describe('the identity that a workload gets', () => {
  const identity = (yaml: string) => {
    const bundle = bundleOf(yaml);
    const { clientId, tenantId, accounts } = workloadIdentity(bundle, workloadIn(bundle));
    return { clientId, tenantId, accounts: accounts.length };
  };
  const none = { clientId: undefined, tenantId: undefined };

  it.each([
    ['no account in the files', pod, { ...none, accounts: 0 }],
    ['an account without annotations', pod + account('null'), { ...none, accounts: 1 }],
    ['an empty text is none', pod + account(client('""')), { ...none, accounts: 1 }],
    ['a number is none', pod + account(client('1')), { ...none, accounts: 1 }],
    [
      'a client ID and a tenant',
      pod +
        account(
          `{azure.workload.identity/client-id: ${GUID}, azure.workload.identity/tenant-id: ${OTHER}}`,
        ),
      { clientId: GUID, tenantId: OTHER, accounts: 1 },
    ],
    [
      'an account of another namespace',
      pod + account(client(GUID), 'name: a, namespace: test'),
      { ...none, accounts: 0 },
    ],
    [
      'the account of the namespace before one without',
      pod + account(client(OTHER)) + account(client(GUID), 'name: a, namespace: shop'),
      { ...none, clientId: GUID, accounts: 1 },
    ],
    [
      'two that differ',
      pod + account(client(OTHER)) + account(client(GUID)),
      { ...none, accounts: 2 },
    ],
    [
      'two that agree, whatever the case',
      pod + account(client(OTHER)) + account(client(OTHER.toUpperCase())),
      { ...none, clientId: OTHER, accounts: 2 },
    ],
  ])('%s', (_, yaml, expected) => {
    expect(identity(yaml)).toEqual(expected);
  });

  it('is that of default where no account is named, and the path says where to name one', () => {
    const bundle = bundleOf(
      `{apiVersion: batch/v1, kind: CronJob, metadata: {name: c}, spec: {}}\n${account(client(GUID), 'name: default')}`,
    );
    const found = workloadIdentity(bundle, workloadIn(bundle));
    expect(found).toMatchObject({ account: 'default', clientId: GUID, uses: false });
    expect(formatPath(found.at)).toBe('spec.jobTemplate.spec.template.spec.serviceAccountName');
  });

  it('takes hostile names for names', () => {
    const yaml = pod.replace('serviceAccountName: a', 'serviceAccountName: __proto__');
    expect(identity(yaml)).toEqual({ ...none, accounts: 0 });
  });
});

it.each([
  ['"true"', true],
  ['"false"', false],
  ['"True"', false],
  ['true', false],
  ['null', false],
])('the label %s', (value, uses) => {
  expect(usesWorkloadIdentity(podOf(`{labels: {azure.workload.identity/use: ${value}}}`))).toBe(
    uses,
  );
});

it('finds the label on the workload, its Jobs and among the annotations, but only as "true"', () => {
  const use = 'azure.workload.identity/use';
  const cron = (value: string) =>
    workloadIn(
      bundleOf(
        `{apiVersion: batch/v1, kind: CronJob, metadata: {labels: {${use}: ${value}}}, spec: {jobTemplate: {metadata: {labels: {${use}: ${value}}}, spec: {template: {metadata: {annotations: {${use}: ${value}}}}}}}}`,
      ),
    );
  expect(misplacedLabels(cron('"true"')).map(formatPath)).toEqual([
    `metadata.labels["${use}"]`,
    `spec.jobTemplate.metadata.labels["${use}"]`,
    `spec.jobTemplate.spec.template.metadata.annotations["${use}"]`,
  ]);
  expect(misplacedLabels(cron('true'))).toEqual([]);
});

it('knows a token that the pod projects by itself', () => {
  const withAudience = (audience: string) =>
    podOf(
      '{}',
      `{volumes: [{name: t, projected: {sources: [{serviceAccountToken: {path: t, audience: "${audience}"}}]}}]}`,
    );
  expect(projectsToken(withAudience(TOKEN_AUDIENCE))).toBe(true);
  expect(projectsToken(withAudience('vault'))).toBe(false);
});

it.each([
  ['null', []],
  ['"a"', ['a']],
  ['" a ; b;;"', ['a', 'b']],
  ['"a,b"', ['a,b']],
])('skipped containers: %s', (value, names) => {
  const annotations = `{azure.workload.identity/skip-containers: ${value}}`;
  expect(skippedContainers(podOf(`{annotations: ${annotations}}`))).toEqual(names);
});

it.each(['"true"', '"false"', '""', 'null'])('the proxy comes with the value %s', (value) => {
  const annotations = `{azure.workload.identity/inject-proxy-sidecar: ${value}}`;
  expect(injectsProxy(podOf(`{annotations: ${annotations}}`))).toBe(true);
  expect(injectsProxy(podOf('{annotations: {}}'))).toBe(false);
});

it.each([
  [GUID, true],
  [OTHER.toUpperCase(), true],
  [`${GUID}\n`, false],
  [`{${GUID}}`, false],
  ['orders-identity', false],
  [GUID.replaceAll('-', ''), false],
])('a GUID: %j', (text, valid) => {
  expect(isGuid(text)).toBe(valid);
});

it('compares GUIDs whatever their case', () => {
  expect(OTHER).toMatch(new RegExp(PATTERN));
  expect(sameGuid(OTHER, OTHER.toUpperCase())).toBe(true);
  expect(sameGuid(OTHER, GUID)).toBe(false);
});

it('gives the variables to every container but ephemeral ones, outside of kube-system', () => {
  const pod = podOf(
    '{}',
    '{containers: [{name: a}], initContainers: [{name: i}], ephemeralContainers: [{name: e}]}',
  );
  expect(identityContainers(pod).map(({ name }) => name)).toEqual(['i', 'a']);
  expect(Object.values(IDENTITY_ENV).every((name) => /^AZURE_[A-Z_]+$/.test(name))).toBe(true);
  expect(['kube-system', 'kube-public', null].map(isOutOfReach)).toEqual([true, false, false]);
  expect(TOKEN_EXPIRATION.default).toBeGreaterThanOrEqual(TOKEN_EXPIRATION.min);
});
