import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, podsmith } from './test-io.ts';

const example = readFileSync(
  new URL(
    '../engine/yaml/testdata/aks-manifests/03-keyvault-workload-identity.yaml',
    import.meta.url,
  ),
  'utf8',
);
const operator = (args: readonly string[], stdin: string) =>
  podsmith(['operator', '-', ...args], { stdin });

/** The fenced commands of a sheet. */
const commandsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^ {2}```\w+\n(.*?)^ {2}```$/gms)].map(([, text = '']) =>
    text.replace(/^ {2}/gm, ''),
  );

/** Objects in which everything that has a name has this one. */
function hostile(name: string): string {
  const metadata = { name, namespace: name };
  const annotations = { 'azure.workload.identity/client-id': name };
  const objects = [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { ...metadata, annotations } },
    {
      apiVersion: 'secrets-store.csi.x-k8s.io/v1',
      kind: 'SecretProviderClass',
      metadata,
      spec: {
        provider: 'azure',
        parameters: {
          keyvaultName: name,
          clientID: name,
          objects: JSON.stringify({
            array: [JSON.stringify({ objectName: name, objectType: 'secret' })],
          }),
        },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { ...metadata, labels: { 'azure.workload.identity/use': 'true' } },
      spec: {
        serviceAccountName: name,
        runtimeClassName: name,
        priorityClassName: name,
        nodeSelector: { [name]: name },
        imagePullSecrets: [{ name }],
        securityContext: {
          sysctls: [{ name, value: '1' }],
          seccompProfile: { type: 'Localhost', localhostProfile: name },
          appArmorProfile: { type: 'Localhost', localhostProfile: name },
        },
        containers: [
          { name, image: name, env: [{ name, valueFrom: { secretKeyRef: { name, key: name } } }] },
        ],
        volumes: [
          {
            name,
            csi: {
              driver: 'secrets-store.csi.k8s.io',
              volumeAttributes: { secretProviderClass: name },
            },
          },
        ],
      },
    },
    { apiVersion: `${name}/v1`, kind: name, metadata },
  ];
  return objects.map((object) => JSON.stringify(object)).join('\n---\n');
}

describe('podsmith operator', () => {
  it.each([
    ['en', 'bash'],
    ['en', 'powershell'],
    ['de', 'bash'],
    ['de', 'powershell'],
  ])('prints the checklist in %s for %s', async (lang, shell) => {
    const { status, out, err } = await operator(['--lang', lang, '--shell', shell], example);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    await expect(out).toMatchFileSnapshot(`testdata/operator.${lang}.${shell}.md`);
  });

  it('writes commands that bash can read', async () => {
    const { out } = await operator([], example);
    const commands = commandsIn(out);
    expect(commands.length).toBeGreaterThan(20);
    for (const command of commands) execFileSync('/bin/bash', ['-n', '-c', command]);
  });

  it('says so when nothing is needed', async () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n';
    const { status, out } = await operator([], service);
    expect(status).toBe(0);
    expect(out).toBe('# Operator sheet\n\nThis manifest needs nothing special from the cluster.\n');
  });

  it('heeds the profile', async () => {
    const args = ['--profile', 'azure-policy-restricted', '--lang', 'de'];
    const { out } = await operator(args, BAD);
    expect(out).toContain('Azure Policy-Add-On mit der Initiative restricted');
    expect(out).not.toContain('pod-security.kubernetes.io/enforce');
  });

  it('takes files together, names them, and tells of those that it cannot read', async () => {
    const [account = '', ...rest] = example.split('---\n');
    const cwd = folderOf({
      'account.yaml': account,
      'rest.yaml': rest.join('---\n'),
      'broken.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: [\n',
      'latin.yaml': Buffer.of(0xe4),
    });
    const { status, out, err } = await podsmith(['operator', '.'], { cwd });
    expect(status).toBe(2);
    expect(err).toContain('latin.yaml: it is neither UTF-8 nor UTF-16');
    expect(out).toContain('account.yaml ServiceAccount/billing (line 8)');
    expect(out).toContain('- broken.yaml, document 1, line 1: its YAML can’t be read');
    expect(out).not.toContain('**ServiceAccount');
  });

  it('prints no sheet when nothing could be read', async () => {
    const done = await podsmith(['operator', 'none.yaml'], { cwd: folderOf({}) });
    expect(done).toEqual(expect.objectContaining({ status: 2, out: '' }));
    expect(done.err).toBe('podsmith: none.yaml: there is no such file or folder\n');
  });

  it.each([
    "$(touch x)'; touch x; `touch x`",
    '<img src=x onerror=alert(1)>',
    '](http://evil) **b**',
    '@all see #1',
    '- [x] done\n# Title\n```',
    '--help',
    '##vso[task.setvariable variable=a]b',
  ])('lets %j become no command, Markdown or HTML, whatever it names', async (name) => {
    const { out } = await operator([], hostile(name));
    expect(out).toContain('OIDC issuer');
    for (const command of commandsIn(out)) {
      expect(command).not.toContain(name.slice(0, 6));
      execFileSync('/bin/bash', ['-n', '-c', command]);
    }
    const prose = out.replace(/^ {2}```.*?^ {2}```$/gms, '').replace(/`[^`\n]*`/g, '');
    expect(prose).not.toMatch(/<img|(?<!\\)\]\(http|(?<!\\)\*\*b\*\*|@all|#1|^- \[x\]|^# T|^```/m);
    expect(out).not.toContain('##vso[');
  });

  it('says which name of the manifest is none', async () => {
    const { out } = await operator([], example.replace('"shop-kv"', '"shop_kv"'));
    expect(out).toContain('The manifest has `shop_kv`, which isn’t valid here (Key vault)');
    expect(out).toContain("--vault-name '{vault}'");
  });

  it('prints no secret', async () => {
    const secret = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  password: hunter2\n---\n`;
    const { out } = await operator([], secret + example);
    expect(out).not.toContain('hunter2');
  });

  it('has help', async () => {
    const { out } = await podsmith(['operator', '--help']);
    expect(out).toContain('--shell bash|powershell');
    expect((await podsmith(['--help'])).out).toContain('\n  operator ');
  });
});
