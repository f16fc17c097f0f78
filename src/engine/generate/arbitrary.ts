/** Whatever someone asks of the form for a new manifest, for tests. */
import fc from 'fast-check';
import { GUID_EXAMPLE } from '../model/azure/workload-identity.ts';
import { CALLERS } from '../model/bundle/new-policy.ts';
import { NEW_BESIDE, NEW_KINDS, type NewManifest, specFaults } from './spec.ts';

const label = fc.stringMatching(/^[a-z]([-a-z0-9]{0,20}[a-z0-9])?$/);
const digits = fc.stringMatching(/^[0-9][-a-z0-9]{0,20}[a-z0-9]$/);
const path = fc
  .array(fc.stringMatching(/^[a-zA-Z0-9_.-]{0,10}[a-z0-9]$/), { minLength: 1, maxLength: 4 })
  .map((parts) => `/${parts.join('/')}`);
const amounts = fc.constantFrom('64Mi', '1Gi', '500M', '0.5Gi', '1e9');

const specs: fc.Arbitrary<NewManifest> = fc.record({
  kind: fc.constantFrom(...NEW_KINDS),
  name: fc.oneof(label, digits, fc.constantFrom('no', 'null', 'y', 'on', '7', '1e3')),
  namespace: fc.oneof(label, digits, fc.constant('')),
  // None of which anything is known: what a known one needs is for its own fields, and for other tests.
  image: fc.constantFrom(
    'reg.example.com/web:1',
    'reg.example.com:5000/team/app:1.4',
    'team/app:2',
  ),
  ports: fc.uniqueArray(fc.constantFrom(80, 443, 1024, 5432, 8080, 65_535), { maxLength: 3 }),
  replicas: fc.nat(9),
  schedule: fc.constantFrom('0 3 * * *', '*/5 0-6 1,15 * MON', '@daily'),
  requests: fc.record({ cpu: fc.constantFrom('100m', '0.1', '1'), memory: fc.constant('64Mi') }),
  limits: fc.record({
    cpu: fc.constantFrom('', '1', '2'),
    memory: fc.oneof(amounts, fc.constant('')),
  }),
  probe: fc.oneof(
    fc.constant({ kind: 'none' as const }),
    fc.constant({ kind: 'tcp' as const }),
    fc.constant({ kind: 'exec' as const, command: ['pg_isready', '-q'] }),
    fc.record({
      kind: fc.constant('http' as const),
      path: fc.constantFrom('/', '/a?b=#c', '/~x'),
      liveness: fc.constantFrom('', '/livez'),
    }),
  ),
  writable: fc.uniqueArray(fc.record({ path, sizeLimit: amounts }), {
    maxLength: 4,
    selector: (entry) => entry.path,
  }),
  env: fc.uniqueArray(
    fc.record({ name: fc.stringMatching(/^[A-Z]_[A-Z0-9]{0,5}$/), value: fc.string() }),
    { maxLength: 3, selector: (entry) => entry.name },
  ),
  user: fc.integer({ min: 1, max: 2_147_483_647 }),
  group: fc.integer({ min: 1, max: 2_147_483_647 }),
  bindsLowPorts: fc.boolean(),
  ownAccount: fc.boolean(),
  userNamespace: fc.boolean(),
  component: fc.constantFrom('', 'api'),
  partOf: fc.constantFrom('', 'no'),
  os: fc.constantFrom('linux', 'linux', 'windows'),
  most: fc.integer({ min: 9, max: 20 }),
  timeZone: fc.constantFrom('Etc/UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires'),
  deadline: fc.constantFrom(1, 3600),
  gpus: fc.constantFrom(0, 0, 1),
  slowStart: fc.constantFrom(0, 0, 1, 600),
  grace: fc.constantFrom(1, 9, 30, 600),
  storage: fc.constantFrom(
    { paths: [], size: '' },
    { paths: ['/srv'], size: '8Gi' },
    { paths: ['/srv', '/data', '/a/data'], size: '8Gi' },
  ),
  udp: fc.subarray([53, 514]),
  samePorts: fc.boolean(),
  command: fc.constantFrom([], ['sh', '-c', 'exec "$0"; $(X)\n']),
  args: fc.constantFrom([], ['--listen', ':8080', 'yes', '']),
  workingDir: fc.constantFrom('', '/srv/app'),
  peers: fc.subarray(['db', 'cache']),
  secretEnv: fc.constantFrom([], [{ name: 'S_KEY', secret: 'shop.db', key: 'a_b.c' }]),
  identity: fc.constant(GUID_EXAMPLE),
  vault: fc.constant({ name: 'shop-kv', tenantId: GUID_EXAMPLE, secrets: ['db', 'queue-key'] }),
  queue: fc.constant({ namespace: 'shop-bus', name: 'in/orders' }),
  sidecar: fc.constantFrom(
    { name: '', image: '' },
    { name: 'side', image: 'reg.example.com/side:7' },
  ),
  beside: fc.subarray([...NEW_BESIDE]),
  front: fc.record({
    host: fc.constantFrom('shop.example.com', 'a.b-c.d'),
    gateway: label,
    gatewayNamespace: fc.oneof(label, fc.constant('')),
    ingressClass: label,
  }),
  callers: fc.constantFrom(...CALLERS),
  controller: fc.constant('app-routing-system'),
  calls: fc.subarray([443, 5671]),
});
/** Answers of the form without a fault. */
export const sound: fc.Arbitrary<NewManifest> = specs.filter((spec) => specFaults(spec).size === 0);
