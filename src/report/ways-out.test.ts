/**
 * Every output of a text, with every credential, in a text that can be read and in all the states in which it can't:
 * no output contains a credential in plain text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { restoreTexts } from '../app/store/edit.ts';
import { operator } from '../app/store/operator.ts';
import { folderOf, podsmith } from '../cli/test-io.ts';
import { canBeRead } from '../engine/index.ts';
import { BREAKS, CALLS, SEEDED, type Seeded } from './test-credentials.ts';
import { pageWith, waysOut, wordsOfPage } from './test-ways-out.ts';

const STATES: { readonly [name: string]: (seeded: Seeded) => string } = {
  'can be read': ({ text }) => text,
  ...BREAKS,
};

/** Lines that a credential can be read in. */
const leaks = (out: string): string[] =>
  out.split('\n').filter((line) => SEEDED.some(({ secret }) => line.includes(secret)));

/** By what a text may leave the page or the process, or stay when they are gone. */
const WAYS = new RegExp(
  [
    // What is stored.
    String.raw`\b(?:sessionStorage|localStorage|indexedDB|cookieStore|showSaveFilePicker|createWritable)\b`,
    String.raw`\bcaches\.(?:open|keys|delete|match)\(|\bdocument\.cookie\b|\bwindow\.name\b|\bnavigator\.storage\b`,
    // What other programs and windows get.
    String.raw`\bcreateObjectURL\b|\.download\s*=(?!=)|\bnavigator\.(?:clipboard|share)\b|\bexecCommand\b`,
    String.raw`\b(?:BroadcastChannel|MessageChannel|postMessage|SharedWorker)\b|\bnew (?:Worker|Notification)\(`,
    String.raw`\bwindow\.(?:open|print)\b|\bdocument\.(?:title|write)\b`,
    // Addresses, and what is sent to them.
    String.raw`\blocation\.(?:(?:href|hash|search|pathname)\s*=(?!=)|assign\(|replace\()|history\.(?:push|replace)State`,
    String.raw`\bfetch\(|\b(?:XMLHttpRequest|sendBeacon|RTCPeerConnection)\b|\bnew (?:WebSocket|EventSource|WebTransport|Image)\(`,
    // The command line.
    String.raw`\bstd(?:out|err)\b|\bconsole\.|\bgetBuiltinModule\(`,
    "from 'node:(?:fs|fs/promises|net|http|http2|https|tls|dgram|child_process|worker_threads)'",
  ].join('|'),
  'g',
);

/** What the page calls to come there. */
const OFFERS = /\b(?:copy|offer|download)\(/g;

/** How often a source uses one of them. What the command line prints is tested below, so that once is enough. */
function waysIn(source: string, path: string): number {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const ways = code.match(WAYS)?.length ?? 0;
  if (path.startsWith('cli/')) return Math.min(1, ways);
  return ways + (path.startsWith('app/') ? (code.match(OFFERS)?.length ?? 0) : 0);
}

/** What reads the text of a manifest, where reports are made: whatever goes on from here is to be concealed. */
const READS =
  /\b(?:review|document|source|file|given|own|placed)\.text\b|\bread(?:FileSync|Text)\b/g;

const src = new URL('../', import.meta.url);

/** Files below src/ in which something is found, with how often. */
function foundIn(
  within: RegExp,
  count: (source: string, path: string) => number,
): { [file: string]: number } {
  const own = /\.tsx?$/;
  const others = /\.test\.|\/test-|(?:^|\/)(?:en|de)\.[\w.]*ts$/;
  return Object.fromEntries(
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => own.test(path) && !others.test(path) && within.test(path))
      .map((path) => [path, count(readFileSync(new URL(path, src), 'utf8'), path)] as const)
      .filter(([, times]) => times > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * The files in which a text may leave the program: how often, and what they let out. One more needs a row here or
 * another number, and a test that no credential leaves by it.
 */
const OUTLETS: { readonly [file: string]: readonly [number, string] } = {
  'app/editor/monaco.ts': [1, 'the worker of the editor, which stays in the page'],
  'app/features/exports/exports-dialog.tsx': [1, 'a diff or patch, which the user asks for'],
  'app/features/exports/exports.ts': [2, 'the same'],
  'app/features/files/file-bands.tsx': [1, 'where a part of the page has failed: no text'],
  'app/features/files/header-files.tsx': [1, 'the text, which the user asks for'],
  'app/features/learn/drawing/drawing-page.tsx': [1, 'a drawing: names and fields'],
  'app/features/learn/home/summary-page.tsx': [1, 'prints what the reader has learnt'],
  'app/features/learn/lessons/lesson-text.tsx': [1, 'the text of a lesson'],
  'app/features/namespaces/namespaces-page.tsx': [
    1,
    'commands with names of namespaces, which the user asks for',
  ],
  'app/features/operator/operator-dialog.tsx': [2, 'the sheet, as tested below'],
  'app/features/report/report-page.tsx': [2, 'the report, as tested below'],
  'app/features/search/commands.ts': [1, 'the text, which the user asks for'],
  'app/features/share/share-dialog.tsx': [3, 'the link and the workspace file, as tested below'],
  'app/features/storage/draft-bands.tsx': [
    1,
    'a draft that cannot be read, which the user asks for',
  ],
  'app/features/storage/draft-store.ts': [29, 'drafts, as tested below'],
  'app/features/storage/kept.ts': [1, 'what the service worker is asked for'],
  'app/features/storage/probe.ts': [8, 'tries the policy with a text of its own'],
  'app/features/storage/wipe.ts': [4, 'deletes'],
  'app/features/verdict/admission.tsx': [
    1,
    'what Pod Security Admission would say: names and fields',
  ],
  'app/features/wizard/control-menu.tsx': [1, 'the snippet of a rule'],
  'app/first-view/show.ts': [2, 'the sample as the build drew it, and a fixed sentence'],
  'app/features/wizard/download-parts.tsx': [
    2,
    'the text and the commands for it, which the user asks for',
  ],
  'app/pieces/fact-answers.tsx': [
    1,
    'the script with names of images and containers, which the user asks for',
  ],
  'app/pieces/page-heading.tsx': [1, 'the title of the window: a page, or the name of a file'],
  'app/pieces/pane-boundary.tsx': [1, 'where a part of the page has failed: no text'],
  'app/shell/header-menus.tsx': [1, 'the text, which the user asks for'],
  'app/shell/notices.tsx': [1, 'the snippet of a rule'],
  'app/store/database.ts': [3, 'drafts, as tested below, and names of recent files'],
  'app/store/files/disk-saving.ts': [1, 'the file of the user, which the user asks for'],
  'app/store/files/disk.ts': [3, 'asks where the user wants a file'],
  'app/store/files/output.ts': [8, 'downloads and copies, which the user asks for'],
  'app/store/files/recent.ts': [3, 'whether to remember the names of recent files'],
  'app/store/files/saving.ts': [3, 'downloads, which the user asks for'],
  'app/store/preferences.ts': [2, 'settings of the page'],
  'app/store/progress.ts': [3, 'ids of lessons'],
  'app/store/shared-offers.ts': [1, 'takes the link out of the address'],
  'app/store/shell.ts': [4, 'the text and settings, which the user asks for'],
  'app/store/storage-names.ts': [1, 'asks whether there is a draft'],
  'app/store/view.ts': [1, 'the page that is shown'],
  'app/ui/use-held-keys.ts': [1, 'keys that are pressed before a field is there, typed into it'],
  'cli/charts.ts': [
    1,
    'what was set in the values of a chart: settings, and the names of other values',
  ],
  'cli/compiled.ts': [1, 'makes a folder for compiled script'],
  'cli/config.ts': [1, 'reads'],
  'cli/fact-files.ts': [1, 'names of files and images, as tested below'],
  'cli/facts.ts': [1, 'the script with names of images and containers, as tested below'],
  'cli/files.ts': [1, 'reads'],
  'cli/git.ts': [1, 'the arguments of git: a revision, no text'],
  'cli/harden.ts': [
    1,
    'the hardened text, which the user asks for, and the report, as tested below',
  ],
  'cli/io.ts': [1, 'the process'],
  'cli/kustomize-tree.ts': [1, 'reads'],
  'cli/namespaces.ts': [1, 'the report on namespaces, as tested below'],
  'cli/messages.ts': [1, 'messages of a cluster, as tested below'],
  'cli/operator.ts': [1, 'the sheet, as tested below'],
  'cli/program.ts': [1, 'arguments: names of folders, and what git is told'],
  'cli/patches.ts': [1, 'patches, which the user asks for'],
  'cli/patches-of-rendered.ts': [1, 'patches, which the user asks for'],
  'cli/progress.ts': [1, 'how much has been read'],
  'cli/real-path.ts': [1, 'where a path leads'],
  'cli/regular-file.ts': [1, 'reads'],
  'cli/render/chart-values.ts': [1, 'for Helm, in a folder that goes: values; reads'],
  'cli/render/deliveries.ts': [1, 'reads'],
  'cli/render/render.ts': [
    1,
    'for Kustomize and Helm, in a folder that goes: a Kustomization, values, what was rendered',
  ],
  'cli/render/roots.ts': [1, 'reads'],
  'cli/render/tree.ts': [1, 'reads'],
  'cli/replace.ts': [1, 'the file of the user'],
  'cli/repository.ts': [1, 'reads'],
  'cli/review.ts': [1, 'the report, as tested below'],
  'cli/run.ts': [1, 'what all commands print'],
  'cli/values-of-charts.ts': [1, 'values of a chart, which the user asks for'],
  'offline/precache.ts': [7, 'asks for the files of the page'],
};

/** The same for the text of a manifest where reports are made. */
const READERS: { readonly [file: string]: readonly [number, string] } = {
  'app/features/share/shared-dialog.tsx': [2, 'how long the text of a link is'],
  'cli/report/harden-json.ts': [1, 'the lines that places are on'],
  'cli/report/harden.ts': [1, 'the lines that places are on'],
  'report/entries.ts': [3, 'the lines that places are on'],
  'report/sarif-fixes.ts': [1, 'the lines that places are on'],
};

const counted = (table: { readonly [file: string]: readonly [number, string] }) =>
  Object.fromEntries(Object.entries(table).map(([file, [times]]) => [file, times]));

it('has no other outlets', () => expect(foundIn(/./, waysIn)).toEqual(counted(OUTLETS)));

it('reads the text of a manifest nowhere else in what is printed', () =>
  expect(
    foundIn(
      /^(?:report|cli\/report|app\/features\/(?:report|exports|share))\//,
      (source) => source.match(READS)?.length ?? 0,
    ),
  ).toEqual(counted(READERS)));

it.each([
  'sessionStorage.setItem(key, text)',
  'localStorage[key] = text',
  'indexedDB.open(name)',
  'await handle.createWritable()',
  'document.cookie = text',
  'window.name = text',
  'caches.open(name)',
  'await navigator.clipboard.writeText(text)',
  'void copy(text)',
  'offer(name, bytes)',
  'link.download = name',
  'navigator.share({ text })',
  'new BroadcastChannel(name)',
  'window.open(address)',
  'location.href = address',
  'location.assign(address)',
  "history.replaceState(null, '', address)",
  'await fetch(address)',
  'navigator.sendBeacon(address, text)',
  'new WebSocket(address)',
  'new Image().src = address',
  'document.title = text',
  'process.stdout.write(text)',
  'io.stderr.write(text)',
  'console.log(text)',
  "import { appendFile } from 'node:fs/promises';",
  "import { spawn } from 'node:child_process';",
])('would notice %s', (line) => expect(waysIn(`a();\n${line}\n`, 'app/a.ts')).toBeGreaterThan(0));

describe('the command line', () => {
  const files = Object.fromEntries(
    Object.values(STATES).flatMap((state, i) =>
      SEEDED.map((seeded, k) => [`state-${i}/${k}.yaml`, state(seeded)]),
    ),
  );

  it.each(CALLS)(
    '$way: $args',
    async ({ args: [command = '', ...args] }) => {
      const { out, err } = await podsmith([command, '.', '--profile', 'everything', ...args], {
        cwd: folderOf(files),
      });
      expect(out.length + err.length).toBeGreaterThan(10_000);
      expect(leaks(out)).toEqual([]);
      expect(leaks(err)).toEqual([]);
    },
    120_000,
  );
});

describe('facts', () => {
  const secret = SEEDED[0]?.secret ?? '';
  const files = {
    'web.yaml': `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
  - { name: web, image: 'registry.example.com/web:1.4.2', env: [{ name: TOKEN, value: '${secret}' }] }
  - { name: other, image: 'https://web:${secret}@registry.example.com/web' }
`,
    'answers.txt': JSON.stringify([
      {
        RepoTags: ['registry.example.com/web:1.4.1'],
        Config: {
          User: '10014',
          Env: [`TOKEN=${secret}`],
          Cmd: ['web', secret],
          Labels: { secret },
        },
      },
    ]),
  };

  it.each([
    [['facts', 'web.yaml']],
    [['facts', 'web.yaml', '--tool', 'kubectl', '--shell', 'powershell']],
    [['facts', 'web.yaml', '--read', 'answers.txt']],
    [['review', 'web.yaml', '--facts', 'answers.txt']],
  ])('%s', async (args) => {
    const { out, err } = await podsmith(args, { cwd: folderOf(files) });
    expect(out + err).toContain('registry.example.com/web:1.4.');
    expect(leaks(`${out}\n${err}`)).toEqual([]);
  });
});

describe('messages of a cluster', () => {
  const secret = SEEDED[0]?.secret ?? '';
  const text = `Error from server (Forbidden): admission webhook "a.example" denied the request: can't use postgres://web:${secret}@db/shop
Error from server (Gone): widgets.example.com "w" is odd: --password=${secret}
2026/11/12 08:00:00 open /data/postgres://web:${secret}@db: permission denied
`;

  it.each([[['explain', '-']], [['explain', '-', '--format', 'json']]])('%s', async (args) => {
    const { out, err } = await podsmith(args, { stdin: text });
    expect(out).toContain('a.example');
    expect(leaks(`${out}\n${err}`)).toEqual([]);
  });
});

describe('the page', () => {
  let words: Awaited<ReturnType<typeof wordsOfPage>>;
  beforeAll(async () => {
    words = await wordsOfPage();
    await operator.load();
  });

  it.each(
    Object.entries(STATES).flatMap(([name, state]) =>
      (['edited', 'opened'] as const).map((how) => [name, how, state] as const),
    ),
  )(
    '%s, %s like that',
    async (name, how, state) => {
      const texts = SEEDED.map(state);
      const store = pageWith(how === 'opened' ? texts : SEEDED.map(({ text }) => text));
      const { files } = store.getState().workspace;
      restoreTexts(store, new Map(files.map(({ id }, i) => [id, texts[i] as string])));
      store.catchUp();
      for (const { review } of store.getState().analyses.values()) {
        expect([review.text, canBeRead(review)]).toEqual([review.text, name === 'can be read']);
      }
      for (const [way, out] of Object.entries(await waysOut(store, words))) {
        expect([way, leaks(out)]).toEqual([way, []]);
      }
    },
    60_000,
  );
});
