/** Every way to a new manifest mounts the claim where a known image keeps its data. */
import { describe, expect, test } from 'vitest';
import { factsOfImage } from '../knowledge/images.ts';
import { KNOWN_IMAGES } from '../knowledge/images-data.ts';
import { parseImage } from '../model/quantities/image.ts';
import { DEFAULT_VERSION } from '../model/version.ts';
import { readSource } from './from/read.ts';
import { newManifest } from './manifest.ts';
import { dataFolders, type NewManifest } from './spec.ts';
import { startingSpec, withSamples } from './starting-points.ts';

const target = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const PGDATA = 'PGDATA=/var/lib/postgresql/data/pgdata';

/** Where each volume is mounted, which of them are claims, and the variables. */
function placed(spec: NewManifest) {
  const text = newManifest(withSamples(spec), target);
  const mounts = [...text.matchAll(/- name: (\S+)\n +mountPath: (\S+)/g)];
  const templates = text.slice(text.indexOf('volumeClaimTemplates:'));
  const isClaim = (name: string) =>
    text.includes('volumeClaimTemplates:') && templates.includes(`\n        name: ${name}\n`);
  return {
    claims: mounts.flatMap(([, name = '', path]) => (isClaim(name) ? [path] : [])),
    env: [...text.matchAll(/- name: (\S+)\n +value: (\S+)/g)].map(
      ([, name, value]) => `${name}=${value}`,
    ),
  };
}

function read(text: string) {
  const reading = readSource(text);
  const [set] = reading.ok ? reading.sets : [];
  if (!set) throw new Error(`not read: ${text}`);
  const notes = set.notes.filter(({ why }) => /^(?:volume|host|data)-/.test(why));
  return {
    ...placed({ ...set.spec, secretEnv: [] }),
    notes: notes.map(({ why, detail }) => `${why} ${detail}`),
  };
}

const POSTGRES = '/var/lib/postgresql/data';

describe('docker run', () => {
  test.each<[string, ReturnType<typeof read>]>([
    [
      `-v pg:${POSTGRES} postgres:16`,
      {
        claims: [POSTGRES],
        env: [PGDATA],
        notes: [`volume-data ${POSTGRES}`, `volume-folder ${POSTGRES}/pgdata`],
      },
    ],
    [
      `-v pg:${POSTGRES}/ -e PGDATA=${POSTGRES}/pgdata postgres:14-alpine`,
      { claims: [POSTGRES], env: [PGDATA], notes: [`volume-data ${POSTGRES}`] },
    ],
    [
      `-v pg:${POSTGRES} -e PGDATA=${POSTGRES} postgres:16`,
      {
        claims: [POSTGRES],
        env: [PGDATA],
        notes: [`volume-data ${POSTGRES}`, `volume-folder ${POSTGRES}/pgdata`],
      },
    ],
    [
      '-v pg:/var/lib/postgresql postgres:16',
      {
        claims: [POSTGRES],
        env: [PGDATA],
        notes: [
          `volume-data ${POSTGRES}`,
          `volume-moved ${POSTGRES}`,
          `volume-folder ${POSTGRES}/pgdata`,
        ],
      },
    ],
    [
      '-v ./pg:/var/lib/postgresql postgres:16',
      {
        claims: [POSTGRES],
        env: [PGDATA],
        notes: [
          `host-data ${POSTGRES}`,
          `volume-moved ${POSTGRES}`,
          `volume-folder ${POSTGRES}/pgdata`,
        ],
      },
    ],
    [
      '-v pg:/pgdata -e PGDATA=/pgdata/16 postgres:16',
      { claims: ['/pgdata'], env: ['PGDATA=/pgdata/16'], notes: ['volume-data /pgdata'] },
    ],
    [
      '-v pg:/var/lib/postgresql -e PGDATA=/var/lib/postgresql/pgdata postgres:16',
      {
        claims: ['/var/lib/postgresql'],
        env: ['PGDATA=/var/lib/postgresql/pgdata'],
        notes: ['volume-data /var/lib/postgresql'],
      },
    ],
    [
      '-v pg:/var/lib/postgresql postgres:18',
      {
        claims: ['/var/lib/postgresql'],
        env: [],
        notes: ['volume-data /var/lib/postgresql'],
      },
    ],
    [
      `-v pg:/srv postgres:16`,
      {
        claims: ['/srv'],
        env: [PGDATA],
        notes: ['volume-data /srv', `data-scratch ${POSTGRES}`],
      },
    ],
    [
      '-v db:/data mongo:8',
      { claims: ['/data/db'], env: [], notes: ['volume-data /data/db', 'volume-moved /data/db'] },
    ],
    [
      '-v db:/var/lib/mysql mysql:8.4',
      { claims: ['/var/lib/mysql'], env: [], notes: ['volume-data /var/lib/mysql'] },
    ],
    ['-v cache:/data redis:7', { claims: ['/data'], env: [], notes: ['volume-data /data'] }],
    [
      '-v n8n:/home/node n8nio/n8n:1.100.0',
      { claims: ['/home/node'], env: [], notes: ['volume-data /home/node'] },
    ],
    [
      '-v site:/var/www/html/wp-content wordpress:6',
      {
        claims: ['/var/www/html/wp-content'],
        env: [],
        notes: ['volume-data /var/www/html/wp-content'],
      },
    ],
    ['postgres:16', { claims: [], env: [PGDATA], notes: [`data-scratch ${POSTGRES}`] }],
  ])('%s', (line, expected) => {
    const { claims, env, notes } = read(`docker run -d --name db ${line}`);
    expect({ claims, env, notes: [...notes].sort() }).toEqual({
      ...expected,
      notes: [...expected.notes].sort(),
    });
  });
});

test('Compose', () => {
  const compose = (volume: string) => `services:
  db:
    image: postgres:16
    volumes:
      - ${volume}
volumes:
  pgdata: {}
`;
  for (const volume of [`pgdata:${POSTGRES}`, 'pgdata:/var/lib/postgresql']) {
    expect(read(compose(volume))).toMatchObject({ claims: [POSTGRES], env: [PGDATA] });
  }
});

test('a starting point, for each image that keeps data: the claim is where the image declares it', () => {
  const images = KNOWN_IMAGES.flatMap(({ repositories: [repository = ''], tags, facts }) => {
    const tag = [
      '16',
      '18',
      '2.7',
      '1.8',
      '1.11',
      '16-alpine',
      '18-alpine',
      'fpm',
      'fpm-alpine',
      '1-rootless',
    ].find((one) => tags?.(one) ?? true);
    return dataFolders(facts).length > 0 ? [`${repository}:${tag}`] : [];
  });
  expect(images.length).toBeGreaterThan(20);
  for (const image of images) {
    const reference = parseImage(image);
    const facts = reference ? factsOfImage(reference)?.facts : undefined;
    const paths = dataFolders(facts);
    const spec = {
      ...startingSpec('stateful-service'),
      image,
      storage: { paths, size: '1Gi' },
      writable: [],
    };
    expect(placed(spec).claims, image).toEqual(paths);
    for (const { path, below } of facts?.writes ?? []) {
      if (below) expect(placed(spec).env).toContain(`${below.variable}=${below.folder}`);
      // A volume of the image between the claim and the data would hide the claim.
      if (paths.includes(path)) {
        const between = facts?.volumes.filter((one) => one !== path && path.startsWith(`${one}/`));
        expect(between, image).toEqual([]);
      }
    }
  }
});
