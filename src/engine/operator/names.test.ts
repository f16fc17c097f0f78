import { describe, expect, it } from 'vitest';
import { isName, NAME_KINDS, type NameKind } from './names.ts';

const GOOD: { readonly [kind in NameKind]: readonly string[] } = {
  subscription: ['00000000-0000-0000-0000-000000000000'],
  'resource-group': ['shop', 'MC_shop_aks_westeurope', 'a(b).c', '1'],
  cluster: ['aks', 'Shop-1_b'],
  vault: ['shop-kv', 'abc', 'A23456789012345678901234'],
  'vault-object': ['sql-password', 'A', '0'],
  'identity-group': ['shop'],
  identity: ['shop-id', 'a_b'],
  'client-id': ['11111111-2222-3333-4444-555555555555', 'ABCDEFAB-0000-0000-0000-000000000000'],
  issuer: ['https://westeurope.oic.prod-aks.azure.com/0000/1111/'],
  registry: ['myregistry', 'Shop12'],
  'scale-set': ['aks-nodepool1-12345678-vmss'],
  'node-pool': ['kata', 'pool12345678'],
  'windows-pool': ['win', 'win123'],
  namespace: ['shop', 'a', '0a'],
  'service-account': ['billing', 'a.b-c'],
  object: ['billing-db', 'a.b'],
  key: ['tls.crt', '.dockerconfigjson', 'A_b'],
  'api-group': ['cert-manager.io'],
  node: ['aks-nodepool1-12345678-vmss000000'],
  'node-label': ['pool=gpu', 'kubernetes.azure.com/agentpool=gpu', 'a.b/c_d=E'],
  sysctl: ['net.core.somaxconn', 'kernel.msgmax'],
  'profile-file': ['audit.json', 'profiles/fine-grained.json'],
  'profile-name': ['k8s-deny-write', 'a/b'],
  file: ['secret.txt', './a b/c.pfx', 'C:\\certs\\tls.pfx'],
};

const BAD: { readonly [kind in NameKind]?: readonly string[] } = {
  vault: ['ab', '1shop', 'shop--kv', 'shop-', 'shop_kv', 'a2345678901234567890123456'],
  'vault-object': ['a_b', 'a.b', 'x'.repeat(128)],
  'resource-group': ['shop.', 'x'.repeat(91)],
  cluster: ['x'.repeat(64), 'aks-'],
  namespace: ['Shop', 'a.b', 'x'.repeat(64), 'shop-'],
  'service-account': ['Shop', 'a..b', 'x'.repeat(254)],
  key: ['..', 'a/b', '..a'],
  issuer: ['http://a.b/', 'https://a.b/?x', 'https://a/'],
  'client-id': ['11111111-2222-3333-4444-55555555555', '{11111111-2222-3333-4444-555555555555}'],
  'node-pool': ['Kata', '1kata', 'pool123456789'],
  'windows-pool': ['windows1'],
  'node-label': ['pool', 'pool=', '=gpu', 'a=b,c=d', 'a=b=c'],
  'profile-file': ['../../etc/passwd', '/etc/passwd', 'a//b', 'a/../b'],
};

/** None of these may get into a command, whatever it is said to name. */
const HOSTILE = [
  '',
  '$(touch x)',
  '`touch x`',
  "a'b",
  'a"b',
  'a’b',
  'a\nb',
  'a\n',
  '-a',
  '--name',
  'a\0b',
  'a;b',
  'a|b',
  'a&b',
  'a>b',
  'a%b',
  'a^b',
  'a!b',
  'ä',
  '{{ .Values.name }}',
  '<b>',
];

describe('names', () => {
  it.each(NAME_KINDS)('%s takes what is one', (kind) => {
    for (const text of GOOD[kind]) expect(isName(kind, text), text).toBe(true);
  });

  it.each(NAME_KINDS)('%s takes nothing else', (kind) => {
    for (const text of [...HOSTILE, ...(BAD[kind] ?? [])]) {
      expect(isName(kind, text), JSON.stringify(text)).toBe(false);
    }
  });
});
