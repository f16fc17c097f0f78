/** What `review` tells of the policies of an Azure target, in each format. */
import { expect, it } from 'vitest';
import { BAD, folderOf, podsmith } from './test-io.ts';

const SAFEGUARDS = ['--profile', 'aks-deployment-safeguards'];

it('text: how many pass, and each that does not with its places', async () => {
  const { out } = await podsmith(['review', '-', ...SAFEGUARDS], { stdin: BAD });
  expect(out).toContain('Azure Policy (Deployment safeguards, c047ea8e): ');
  expect(out).toContain(
    'Denied: Kubernetes cluster should not allow privileged containers  95edb821',
  );
  expect(out).toMatch(/\d+:\d+ {2}Container app is privileged/);
  expect(out).toContain('Container app: sets resources.requests.cpu to 500m');
});

it('text in German, names of policies as they are', async () => {
  const { out } = await podsmith(['review', '-', '--lang', 'de', ...SAFEGUARDS], { stdin: BAD });
  expect(out).toContain(
    'Abgelehnt: Kubernetes cluster should not allow privileged containers  95edb821',
  );
  expect(out).toContain('Der Container app ist privilegiert');
});

it('json: a key beside the standards, for these targets alone', async () => {
  const json = async (...args: string[]) =>
    JSON.parse((await podsmith(['review', '-', '--format', 'json', ...args], { stdin: BAD })).out);
  const found = await json(...SAFEGUARDS);
  expect(found.initiative).toEqual({ id: 'c047ea8e', title: 'Deployment safeguards' });
  const { policies } = found.files[0].documents[0];
  const named = (id: string) => policies.find((one: { id: string }) => one.id === id);
  expect(named('95edb821')).toMatchObject({
    name: 'Kubernetes cluster should not allow privileged containers',
    version: '9.2.0',
    effect: 'deny',
    outcome: 'denied',
    violations: [
      {
        code: 'privileged',
        path: 'spec.containers[0].securityContext.privileged',
        text: 'Container app is privileged',
        message:
          'Privileged containers are disallowed: spec.containers[*].securityContext.privileged is set to true',
      },
    ],
    mutations: [],
  });
  expect(named('03a4ecdb')).toMatchObject({ outcome: 'mutated', violations: [] });
  const other = await json();
  expect(other).not.toHaveProperty('initiative');
  expect(other.files[0].documents[0]).not.toHaveProperty('policies');
});

it('markdown: a table of the policies that do not pass', async () => {
  const { out } = await podsmith(['review', '-', '--format', 'markdown', ...SAFEGUARDS], {
    stdin: BAD,
  });
  expect(out).toContain('| Object | Policy | Outcome | Finding |');
  expect(out).toMatch(/\| Pod\/bad \| .*privileged containers \(`95edb821`\) \| Denied \| \d+: /);
});

it('the configuration says how the operator has assigned them', async () => {
  const cwd = folderOf({
    'podsmith.json': '{ "profile": "azure-policy-baseline", "azure": { "effect": "deny" } }',
    'bad.yaml': BAD,
  });
  expect((await podsmith(['review', 'bad.yaml'], { cwd })).out).toContain('Denied: Kubernetes');
  const { out } = await podsmith(['review', '-', '--profile', 'azure-policy-baseline'], {
    stdin: BAD,
  });
  expect(out).toContain('Audited: Kubernetes');
});
