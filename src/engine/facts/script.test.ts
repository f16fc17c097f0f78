import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { objectsOf, workloadOf } from '../model/pod.ts';
import { parseDocument } from '../yaml/parse.ts';
import { readFacts } from './read.ts';
import { factQuestionsOf, factScript } from './script.ts';

const workloadsIn = (...texts: readonly string[]) =>
  texts.flatMap((text) =>
    objectsOf(parseDocument(text).value ?? null).flatMap((object) => workloadOf(object) ?? []),
  );

const deployment = (name: string, images: readonly string[], more = '') => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}${more} }
spec:
  template:
    spec:
      containers:
${images.map((image, n) => `      - { name: c${n}, image: "${image}" }`).join('\n')}
`;

const [web, api] = ['registry.example.com/shop/web:1.4.2', 'api'];

test('asks for each image once, and for the containers that run', () => {
  const questions = factQuestionsOf(
    workloadsIn(
      deployment('web', [web, api], ', namespace: shop'),
      deployment('again', [web, '{{ image }}', '$(IMAGE)']),
      'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: job }\nspec: { jobTemplate: { spec: { template: { spec: { containers: [{ name: a, image: busybox }] } } } } }',
    ),
  );
  expect(questions.images).toEqual([web, api, 'busybox']);
  expect(questions.containers).toEqual([
    { namespace: 'shop', workload: 'deployment/web', name: 'c0', image: web },
    { namespace: 'shop', workload: 'deployment/web', name: 'c1', image: api },
    { namespace: null, workload: 'deployment/again', name: 'c0', image: web },
  ]);
  expect(factQuestionsOf(workloadsIn(deployment('web', [web])), () => false).images).toEqual([]);
});

const HOSTILE = [
  "a'; touch /tmp/podsmith-owned; '",
  '$(id)',
  '`id`',
  '"x"',
  '-rf',
  'a\nb',
  '\u2019;x',
];
const questions = {
  images: [web, ...HOSTILE],
  containers: [
    { namespace: 'shop', workload: 'deployment/web', name: 'web', image: web },
    ...HOSTILE.map((text) => ({ namespace: text, workload: text, name: text, image: text })),
  ],
};

/** Runs a script with programs that print their arguments, each in a line of its own, with a mark. */
const run = (script: string): string =>
  execFileSync(
    'bash',
    [
      '-c',
      `docker() { printf '<%s>' "$@"; echo; }; kubectl() { printf '<%s>' "$@"; echo; }; tar() { :; }; awk() { :; }; ${script}`,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );

describe('a trial', () => {
  const only = { images: [web], containers: [] };
  const docker = (user: string) => `
    sleep() { :; }
    docker() {
      case "$*" in
        *Config.User*) echo '${user}' ;;
        *'--user '*) return 1 ;;
        'run '*) echo 12 ;;
        *State*) echo true-0 ;;
      esac
    }
    tar() { :; }`;
  const printed = (user: string) =>
    execFileSync('bash', ['-c', `${docker(user)}\n${factScript(only, 'docker', 'bash', true)}`], {
      encoding: 'utf8',
    });

  test('starts an image of root as it is, as another user, and without capabilities', () => {
    expect(printed('')).toContain('podsmith:trial 10001 true-0 false-126 true-0\n');
    expect(printed('10014')).not.toContain('podsmith:trial');
  });

  test('is in no script unless it is asked for', () => {
    for (const shell of ['bash', 'powershell'] as const) {
      expect(factScript(only, 'docker', shell)).not.toMatch(/docker run/);
      expect(factScript(only, 'podman', shell, true)).toContain('podman run -d --network none');
    }
  });
});

describe('in bash', () => {
  test('each word of a manifest is one word of a command', () => {
    const images = run(factScript(questions, 'docker', 'bash') ?? '');
    for (const image of questions.images) expect(images).toContain(`]><${image}>`);
    const pods = run(factScript(questions, 'kubectl', 'bash') ?? '');
    for (const text of HOSTILE) {
      expect(pods).toContain(`<exec><--namespace><${text}><${text}><-c><${text}><--><cat>`);
      expect(pods).toContain(`<top><pod><--containers><--namespace><${text}>`);
    }
  });

  test('without a namespace it is the one that kubectl has', () => {
    const containers = [{ namespace: null, workload: 'pod/web', name: 'web', image: web }];
    const pods = run(factScript({ images: [], containers }, 'kubectl', 'bash') ?? '');
    expect(pods).toContain(`podsmith:container - web web ${web}\n<exec><pod/web><-c><web><-->`);
    expect(pods).toContain('<top><pod><--containers>\n');
  });

  test('its answers are read', async () => {
    const docker = `
      docker() {
        case "$1 $2" in
          'image inspect') [ "$3" = --format ] && echo 'podsmith:config [["registry.example.com/shop/web@sha256:${'a'.repeat(64)}"],"10014",{"8080/tcp":{}},null,"/srv",["/bin/web","--token=example-not-real"]]' ;;
          'create '*) echo 1234 ;;
        esac
      }
      tar() { echo GNU; }
      awk() { echo '-rwsr-xr-x root/root 1 2026-12-03 04:40 bin/su'; echo 'podsmith:end 12'; }`;
    const script = factScript({ images: [web], containers: [] }, 'docker', 'bash');
    const text = execFileSync('bash', ['-c', `${docker}\n${script}`], { encoding: 'utf8' });
    const { facts, notes } = await readFacts(text, { today: '2026-12-03' });
    expect(notes).toEqual([]);
    expect(facts.map(({ values }) => values)).toEqual([
      { user: '10014', ports: [8080], volumes: [], workingDir: '/srv', programs: ['web'] },
      { setUidFiles: ['/bin/su'] },
      { fileCapabilities: [] },
    ]);
    expect(facts[0]?.image).toEqual({
      name: 'registry.example.com/shop/web',
      tag: '1.4.2',
      digests: [`sha256:${'a'.repeat(64)}`],
    });
  });
});

test('in PowerShell, each word of a manifest is a string in single quotes', () => {
  const images = factScript(questions, 'podman', 'powershell') ?? '';
  expect(images).toContain(`foreach ($image in '${web}', 'a''; touch /tmp/podsmith-owned; ''',`);
  expect(images).toContain(`'\u2019\u2019;x'`);
  expect(images.split('\n')).toHaveLength(12);
  const pods = factScript(questions, 'kubectl', 'powershell') ?? '';
  expect(pods).toContain(`Ask 'shop' 'deployment/web' 'web' '${web}'\n`);
});

test('there is no script without a question', () => {
  const none = { images: [], containers: [] };
  expect(factScript(none, 'docker', 'bash')).toBeNull();
  expect(factScript(none, 'kubectl', 'powershell')).toBeNull();
});
