import fc from 'fast-check';
import { expect, it } from 'vitest';
import { profileNamed, Reviewer, registry } from '../../index.ts';
import { DEFAULT_VERSION } from '../../model/version.ts';
import { newManifest } from '../manifest.ts';
import { specFaults } from '../spec.ts';
import { withSamples } from '../starting-points.ts';
import { readSource } from './read.ts';

const target = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const PASSWORD = 'Tr0ub4dor3xyz';

const value = fc.oneof(
  fc.constantFrom(
    '8080:80/udp',
    '127.0.0.1:53-55:53-55',
    'a:/data:ro',
    './x:/y',
    '/tmp',
    `DB_PASSWORD=${PASSWORD}`,
    `postgres://a:${PASSWORD}@b/c`,
    'A=$(B) $$ `c`',
    '1000:0',
    'root',
    '512m',
    '0.5',
    'curl http://localhost:1/x',
    'type=bind,src=/,dst=/z',
    'SYS_ADMIN',
    'host',
    "it's",
  ),
  fc.string({ maxLength: 12 }),
);
const quoted = value.map((text) => `'${text.replaceAll("'", "'\\''").replaceAll('\0', '')}'`);
const OPTIONS =
  '-p -v -e -u -m --cpus --mount --tmpfs --name --cap-add --network --health-cmd --entrypoint --gpus -w --security-opt --restart --zz'.split(
    ' ',
  );
const lines = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...OPTIONS), quoted), { maxLength: 8 }),
    fc.constantFrom('nginx:1.29', 'postgres:16', 'redis:7', 'registry.example.com/a:1', 'x'),
    fc.array(quoted, { maxLength: 3 }),
  )
  .map(
    ([options, image, words]) =>
      `docker run ${[...options.map((option) => option.join(' ')), image, ...words].join(' ')}`,
  );

const KEYS =
  'ports volumes environment command entrypoint healthcheck deploy user tmpfs networks depends_on mem_limit cap_add build expose x-a zz'.split(
    ' ',
  );
const json = fc.oneof(
  value,
  fc.array(value, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('A', 'test', 'target', 'DB_PASSWORD', 'resources', 'web'), value),
  fc.constantFrom(null, true, 5, {}, [], [{}], [[1]], { limits: { cpus: 1 } }),
);
const files = fc
  .dictionary(
    fc.oneof(fc.constantFrom('web', 'Web', '1', 'a_b'), fc.string({ maxLength: 8 })),
    fc.oneof(json, fc.dictionary(fc.constantFrom('image', ...KEYS), json)),
    { maxKeys: 4 },
  )
  .map((services) => JSON.stringify({ name: 'x', services }));

it('reads any command and any file, and what can be made of it is hardened and holds no password', () => {
  const reviewer = new Reviewer(registry, target, profileNamed('pss-restricted')?.settings);
  fc.assert(
    fc.property(fc.oneof(lines, files, fc.string()), (text) => {
      const reading = readSource(text);
      if (!reading.ok) return;
      const specs = reading.sets.map(({ spec }) => withSamples(spec));
      const sound = specs.filter((spec) => specFaults(spec).size === 0);
      const made = newManifest(sound, target);
      expect(made).not.toContain(PASSWORD);
      const { documents } = reviewer.review(made);
      expect(documents.flatMap(({ review }) => review.problems)).toEqual([]);
      const workloads = documents.flatMap(({ review }) => review.workloads);
      expect(workloads.map(({ standards }) => standards?.restricted.checks)).toEqual(
        sound.map(() => []),
      );
    }),
    { numRuns: 300 },
  );
});
