import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseVersion, type Version } from '../model/version.ts';
import { Reviewer } from '../review/review.ts';
import { registry } from '../rules/index.ts';
import { commandText } from './command.ts';
import { ITEM_CODES, type ItemCode } from './item.ts';
import { type OperatorSheet, operatorSheet, sheetFields } from './sheet.ts';
import type { OperatorEnv } from './sources.ts';

const version = parseVersion('1.36') as Version;
const ENV: OperatorEnv = {
  kubernetesVersion: version,
  policyVersion: version,
  level: 'restricted',
  profile: 'aks-article',
};

/** The sheet of files that belong together. */
function sheetOf(texts: readonly string[], env: Partial<OperatorEnv> = {}): OperatorSheet {
  const own = { ...ENV, ...env };
  return operatorSheet(new Reviewer(registry, own).reviewAll(texts), own);
}

/** One of the example bundles for AKS. */
const example = (name: string): string =>
  readFileSync(new URL(`../yaml/testdata/aks-manifests/${name}.yaml`, import.meta.url), 'utf8');

/** A pod with this spec below it, and these fields in its metadata. */
const pod = (spec: string, metadata = ''): string =>
  [
    'apiVersion: v1',
    'kind: Pod',
    'metadata:',
    '  name: web',
    ...indented(metadata),
    'spec:',
    ...indented(spec),
    '',
  ].join('\n');

const indented = (text: string) =>
  text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`);

const codesOf = (text: string, env = {}) => sheetOf([text], env).items.map(({ code }) => code);
const found = (text: string, code: ItemCode, env = {}) => {
  const item = sheetOf([text], env).items.find((one) => one.code === code);
  if (!item) throw new Error(`No ${code}`);
  return item;
};
const commandsOf = (text: string, code: ItemCode, filled = new Map<string, string>()) =>
  found(text, code).steps.map(({ command }) => commandText(command, 'bash', filled));

const KEY_VAULT = ['key-vault-add-on', 'vault-access', 'vault-content'] as const;
const FEDERATED = ['workload-identity', 'known-identity', 'federated-credential'] as const;
const COMMON = ['access', 'missing-object', 'pod-security-labels', 'azure-registry'] as const;
const ordered = (codes: readonly ItemCode[]) => ITEM_CODES.filter((code) => codes.includes(code));

describe('what the examples for AKS need', () => {
  it.each([
    ['00-seed-sample', ['access', 'pod-security-labels']],
    // Its Namespace is there and enforces Restricted.
    ['01-web-hardened', ['access', 'azure-registry']],
    ['02-workload-identity', [...COMMON, ...FEDERATED]],
    ['03-keyvault-workload-identity', [...COMMON, ...FEDERATED, ...KEY_VAULT]],
    ['04-keyvault-managed-identity', [...COMMON, ...KEY_VAULT, 'node-identity']],
    [
      '05-keyvault-identity-binding-preview',
      ['access', 'missing-object', ...KEY_VAULT, 'workload-identity', 'identity-binding'],
    ],
    ['06-windows', [...COMMON, ...FEDERATED, ...KEY_VAULT, 'windows-nodes']],
    ['07-user-namespace', [...COMMON, 'kubernetes-version', 'user-namespaces']],
    ['08-pod-sandboxing', [...COMMON, 'pod-sandboxing']],
    ['09-legacy-pod-identity', [...COMMON, 'pod-identity']],
    [
      '10-migration-sidecar',
      [...COMMON, 'workload-identity', 'new-identity', 'federated-credential', 'proxy-sidecar'],
    ],
  ] as const)('%s', (name, codes) => {
    const { items, leftOut } = sheetOf([example(name)]);
    expect([...new Set(items.map(({ code }) => code))]).toEqual(ordered(codes));
    expect(leftOut).toEqual([]);
    for (const { places, code } of items) expect(places.length > 0, code).toBe(code !== 'access');
  });
});

describe('single needs', () => {
  const containers = 'containers:\n  - name: web\n    image: nginx:1\n';
  it.each<readonly [ItemCode, string, string]>([
    [
      'seccomp-profile',
      'securityContext:\n  seccompProfile: {type: Localhost, localhostProfile: p/a.json}',
      'p/a.json',
    ],
    ['app-armor-nodes', 'securityContext:\n  appArmorProfile: {type: RuntimeDefault}', ''],
    [
      'app-armor-profile',
      'securityContext:\n  appArmorProfile: {type: Localhost, localhostProfile: deny-write}',
      "'deny-write'",
    ],
    ['se-linux-nodes', 'securityContext:\n  seLinuxOptions: {type: container_t}', ''],
    [
      'unsafe-sysctls',
      'securityContext:\n  sysctls: [{name: net.core.somaxconn, value: "1"}, {name: kernel/msgmax, value: "1"}]',
      '\'{"allowedUnsafeSysctls":["net.core.somaxconn","kernel.msgmax"]}\'',
    ],
    ['runtime-class', 'runtimeClassName: gvisor', "kubectl get runtimeclass 'gvisor'"],
    ['confidential-containers', 'runtimeClassName: kata-cc-isolation', 'KataCcIsolation'],
    ['node-labels', 'nodeSelector: {kubernetes.io/os: linux, agentpool: gpu}', "'agentpool=gpu'"],
    ['kubernetes-version', 'resources: {limits: {cpu: 1}}', ''],
  ])('%s', (code, spec, part) => {
    const text = pod(`${spec}\n${containers}`);
    expect(commandsOf(text, code).join('\n')).toContain(part);
    expect(codesOf(pod(containers))).not.toContain(code);
  });

  it('ports below 1024 matter to users that are not root, and only without the sysctl', () => {
    const ports =
      'containers:\n  - name: web\n    image: nginx:1\n    ports: [{containerPort: 80}]\n';
    const user = 'securityContext:\n  runAsUser: 101\n';
    expect(codesOf(pod(`${user}${ports}`))).toContain('low-ports');
    expect(codesOf(pod(ports))).not.toContain('low-ports');
    const sysctl = `${user}  sysctls: [{name: net.ipv4.ip_unprivileged_port_start, value: "0"}]\n`;
    expect(codesOf(pod(`${sysctl}${ports}`))).not.toContain('low-ports');
  });

  it('a network policy needs an engine, a custom resource its definition', () => {
    const policy = 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\n';
    expect(codesOf(policy)).toEqual(['access', 'network-policy-engine']);
    const route =
      'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: a}\n';
    expect(commandsOf(route, 'custom-resources')).toEqual([
      "kubectl api-resources --api-group 'gateway.networking.k8s.io'",
    ]);
  });

  it('registries: public ones need nothing, others a way to pull', () => {
    const image = (name: string) => pod(`containers:\n  - name: web\n    image: ${name}\n`);
    expect(codesOf(image('nginx:1'))).not.toContain('other-registry');
    expect(codesOf(image('mcr.microsoft.com/a/b:1'))).not.toContain('other-registry');
    expect(codesOf(image('registry.example.com/a:1'))).toContain('other-registry');
    expect(commandsOf(image('Shop1.azurecr.io/a:1'), 'azure-registry')[1]).toContain(
      "--attach-acr 'shop1'",
    );
  });

  it('policies of the target, once there are pods', () => {
    const text = pod(containers);
    expect(codesOf(text, { profile: 'azure-policy-restricted', level: null })).toEqual([
      'access',
      'azure-policy',
    ]);
    expect(codesOf(text, { profile: 'aks-deployment-safeguards' })).toContain(
      'deployment-safeguards',
    );
    const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\n';
    expect(codesOf(service, { profile: 'azure-policy-restricted' })).toEqual([]);
  });
});

describe('Pod Security labels', () => {
  it('enforce what all workloads pass, and only warn of the rest', () => {
    const labels = (name: string) => commandsOf(example(name), 'pod-security-labels').at(-1);
    expect(labels('03-keyvault-workload-identity')).toContain('/enforce=restricted');
    expect(labels('09-legacy-pod-identity')).not.toContain('/enforce=');
    expect(labels('09-legacy-pod-identity')).toContain('/warn=restricted');
    // Restricted by itself, until the webhook adds its proxy.
    expect(labels('10-migration-sidecar')).not.toContain('/enforce=');
  });

  it('try on the server first, at the level and the version', () => {
    expect(commandsOf(example('08-pod-sandboxing'), 'pod-security-labels')[0]).toBe(
      `kubectl label --dry-run=server --overwrite namespace 'plugins' \\
  'pod-security.kubernetes.io/enforce=restricted' \\
  'pod-security.kubernetes.io/enforce-version=v1.36'`,
    );
  });

  it('are not asked for where the files have them, or the target has no level', () => {
    const namespace = (level: string) =>
      `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: plugins\n  labels: {pod-security.kubernetes.io/enforce: ${level}}\n---\n`;
    const text = example('08-pod-sandboxing');
    expect(codesOf(namespace('restricted') + text)).not.toContain('pod-security-labels');
    expect(codesOf(namespace('baseline') + text)).toContain('pod-security-labels');
    expect(codesOf(namespace('baseline') + text, { level: 'baseline' })).not.toContain(
      'pod-security-labels',
    );
    expect(codesOf(text, { level: null })).not.toContain('pod-security-labels');
  });
});

describe('federated credentials', () => {
  it('name issuer, subject and audience to the letter', () => {
    expect(commandsOf(example('02-workload-identity'), 'federated-credential')[1]).toBe(
      `az identity federated-credential create --resource-group '{identity-group}' \\
  --identity-name '{identity}' \\
  --name 'aks-shop-orders' \\
  --issuer "$(az aks show --resource-group '{resource-group}' --name '{cluster}' --query 'oidcIssuerProfile.issuerUrl' --output tsv)" \\
  --subject 'system:serviceaccount:shop:orders' \\
  --audiences 'api://AzureADTokenExchange'`,
    );
  });

  it('take what is filled in, and nothing that is no such name', () => {
    const filled = new Map([
      ['resource-group', 'rg'],
      ['cluster', "aks'; touch x; '"],
      ['identity', 'orders-id'],
      ['issuer', 'https://a.b/c/'],
    ]);
    const [list, create] = commandsOf(
      example('02-workload-identity'),
      'federated-credential',
      filled,
    );
    expect(list).toContain("--resource-group 'rg'");
    expect(create).toContain("--identity-name 'orders-id'");
    expect(create).toContain("--issuer 'https://a.b/c/'");
    expect(commandsOf(example('02-workload-identity'), 'access', filled)[1]).toContain(
      "--name '{cluster}'",
    );
  });

  it('have nothing of what is no name in theirs', () => {
    const hostile = example('02-workload-identity')
      .replaceAll(/namespace: shop$/gm, 'namespace: "`touch x`"')
      .replaceAll(/(serviceAccountName|name): orders$/gm, '$1: "$(touch y)"');
    const [, create] = commandsOf(hostile, 'federated-credential');
    expect(create).toContain("--name 'aks-namespace-account'");
    expect(create).toContain("--subject 'system:serviceaccount:{namespace}:{service-account}'");
    expect(create).not.toContain('touch');
  });

  it('are one for each account, and are counted against the limit of an identity', () => {
    const account = (n: number) =>
      `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: a${n}\n  namespace: shop\n  annotations: {azure.workload.identity/client-id: 11111111-2222-3333-4444-555555555555}\n---\n`;
    const text = Array.from({ length: 21 }, (_, n) => account(n)).join('');
    const items = sheetOf([text]).items.filter(({ code }) => code === 'federated-credential');
    expect(items).toHaveLength(21);
    expect(items[0]?.data).toMatchObject({ count: 21, over: 'yes' });
    expect(sheetFields(sheetOf([text]).items).filter(({ kind }) => kind === 'identity')).toEqual([
      { kind: 'identity' },
    ]);
  });

  it('ask for the name of each identity where there are several', () => {
    const account = (n: number) =>
      `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: a${n}\n  namespace: shop\n  annotations: {azure.workload.identity/client-id: 1111111${n}-2222-3333-4444-555555555555}\n---\n`;
    const { items } = sheetOf([account(1) + account(2)]);
    expect(sheetFields(items).filter(({ kind }) => kind === 'identity')).toEqual([
      { kind: 'identity', of: '11111111-2222-3333-4444-555555555555' },
      { kind: 'identity', of: '11111112-2222-3333-4444-555555555555' },
    ]);
  });
});

describe('key vaults', () => {
  it('are filled without a value in a command, in the history or on the screen', () => {
    const commands = commandsOf(example('03-keyvault-workload-identity'), 'vault-content');
    expect(commands).toHaveLength(4);
    for (const command of commands) expect(command).not.toMatch(/--value\b/);
    // What Azure’s own command prints is the whole object, the value with it.
    for (const command of commands.slice(1)) expect(command).toContain('--output none');
    expect(commands[1]).toMatch(/^\(IFS= read -rsp .*\/dev\/stdin --output none\)$/s);
    expect(commands[2]).toMatch(/certificate import .*--name 'tls-billing'/);
    expect(commands[3]).toMatch(/key create .*--name 'signing-key'/);
  });

  it('give each identity only the roles that its objects need', () => {
    const roles = (name: string) =>
      found(example(name), 'vault-access').steps.flatMap(({ data }) => data.role ?? []);
    expect(roles('04-keyvault-managed-identity')).toEqual(['Key Vault Secrets User']);
    expect(roles('03-keyvault-workload-identity')).toEqual([
      'Key Vault Secrets User',
      'Key Vault Certificate User',
    ]);
  });

  it('that the text does not name are asked for', () => {
    const text = example('04-keyvault-managed-identity').replace(
      '    keyvaultName: "shop-kv"\n',
      '',
    );
    expect(sheetFields(sheetOf([text]).items)).toContainEqual({ kind: 'vault', of: 'report-kv' });
    expect(commandsOf(text, 'vault-content')[0]).toContain("--vault-name '{vault}'");
    expect(
      commandsOf(text, 'vault-content', new Map([['vault report-kv', 'shop-kv']]))[0],
    ).toContain("--vault-name 'shop-kv'");
  });

  it('of other providers are none of its business', () => {
    const text = example('04-keyvault-managed-identity').replace(
      'provider: azure',
      'provider: vault',
    );
    expect(codesOf(text)).not.toContain('key-vault-add-on');
  });
});

describe('objects that the files refer to', () => {
  const missing = (...texts: string[]) =>
    sheetOf(texts)
      .items.filter(({ code }) => code === 'missing-object')
      .map(({ data }) => `${data.kind}/${data.name}`);
  const own = pod(
    `priorityClassName: high
imagePullSecrets: [{name: pull}]
serviceAccountName: web
containers:
  - name: web
    image: nginx:1
    env:
      - {name: A, valueFrom: {secretKeyRef: {name: db, key: password}}}
      - {name: B, valueFrom: {secretKeyRef: {name: db, key: user}}}
      - {name: C, valueFrom: {configMapKeyRef: {name: maybe, key: a, optional: true}}}
    envFrom: [{configMapRef: {name: settings}}]
volumes:
  - {name: data, persistentVolumeClaim: {claimName: data}}
  - {name: all, projected: {sources: [{configMap: {name: kube-root-ca.crt}}, {secret: {name: cert}}]}}
  - {name: scratch, ephemeral: {volumeClaimTemplate: {spec: {storageClassName: fast}}}}
  - {name: kv, csi: {driver: secrets-store.csi.k8s.io, volumeAttributes: {secretProviderClass: kv}}}
`,
    'namespace: shop',
  );

  it('and do not hold, each once', () => {
    expect(missing(own)).toEqual([
      'Namespace/shop',
      'ServiceAccount/web',
      'SecretProviderClass/kv',
      'Secret/pull',
      'Secret/cert',
      'Secret/db',
      'ConfigMap/settings',
      'PersistentVolumeClaim/data',
      'StorageClass/fast',
      'PriorityClass/high',
    ]);
  });

  it('but not what another file holds, in the namespace or in none', () => {
    const held = (kind: string, name: string, namespace: string) =>
      `apiVersion: v1\nkind: ${kind}\nmetadata: {name: ${name}${namespace}}\n`;
    expect(missing(own, held('Secret', 'db', ', namespace: shop'))).not.toContain('Secret/db');
    expect(missing(own, held('Secret', 'db', ''))).not.toContain('Secret/db');
    expect(missing(own, held('Secret', 'db', ', namespace: other'))).toContain('Secret/db');
  });

  it('nor what something in the files makes', () => {
    const made = (rest: string) => `${rest}\nmetadata: {name: db, namespace: shop}\n`;
    const sealed = made('apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret');
    expect(missing(own, sealed)).not.toContain('Secret/db');
    const synced = example('03-keyvault-workload-identity');
    expect(missing(synced)).toEqual(['Namespace/shop']);
  });

  it('are made from files, with the keys that are read', () => {
    const secret = sheetOf([own]).items.find(({ key }) => key.includes('"db"'));
    expect(secret?.steps.map(({ command }) => commandText(command, 'bash', new Map()))).toEqual([
      "kubectl get secret 'db' --namespace 'shop'",
      `kubectl create secret generic 'db' --namespace 'shop' \\
  --from-file 'password={file}' \\
  --from-file 'user={file}'`,
    ]);
  });
});

describe('documents that cannot be considered', () => {
  it('are told with the reason, and the others are considered', () => {
    const template = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.name }}\n';
    const text = `a: [\n---\n${template}---\nreplicas: 1\n---\n${example('08-pod-sandboxing')}`;
    const { items, leftOut } = sheetOf(['apiVersion: v1\nkind: Service\n', text]);
    expect(leftOut).toEqual([
      { file: 1, document: 0, why: 'broken' },
      { file: 1, document: 1, why: 'template' },
      { file: 1, document: 2, why: 'no-kind' },
    ]);
    expect(items.map(({ code }) => code)).toContain('pod-sandboxing');
  });

  it('nothing needs nothing', () => {
    expect(sheetOf(['']).items).toEqual([]);
    expect(sheetOf(['apiVersion: v1\nkind: Service\nmetadata: {name: a}\n']).items).toEqual([]);
  });
});
