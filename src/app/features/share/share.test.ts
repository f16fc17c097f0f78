/** Sharing: what goes into a link or a workspace file, and what is taken from one. */
import { readFileSync } from 'node:fs';
import { constants, deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { loadKnowledge } from '../../../engine/index.ts';
import { isRead } from '../../store/beside.ts';
import { readWorkspaceFile, workspaceText } from '../../store/files/share-file.ts';
import {
  isSharedName,
  LARGEST_SHARED,
  pinned,
  readShared,
  type Shared,
  sharedName,
  sharedOf,
} from '../../store/files/share-format.ts';
import { createReviewedStore } from '../../store/reviewed-store.ts';
import { newFile, newWorkspace } from '../../store/workspace.ts';
import { FIRST_CONFIG } from '../../view/config.ts';
import { hashFor, readHash } from './share-link.ts';
import { maskedShare } from './share-mask.ts';
import { outgoing } from './share-outgoing.ts';
import { takeShared } from './share-take.ts';

// A text that needs tables is reviewed once they are here.
beforeAll(() => loadKnowledge());

const config = pinned(FIRST_CONFIG);
const still = { now: () => 0, later: () => () => {}, today: () => '2026-11-25' };
const packed = (text: string | Uint8Array) => deflateRawSync(text).toString('base64url');
const linkTo = (value: unknown) => `#s=1.${packed(JSON.stringify(value))}`;
const whole: Shared = {
  files: [
    {
      name: 'base/web.yaml',
      text: 'kind: Pod\r\n# ünï “q” \u{1f512}\n',
      encoding: 'utf-8',
      mark: false,
    },
    { name: 'old.yaml', text: 'a: 1\n', encoding: 'utf-16le', mark: true },
  ],
  active: 1,
  config: pinned({
    profile: 'pss-baseline',
    kubernetesVersion: '1.33',
    policyVersion: 'v1.30',
    rules: { 'host-ports': 'off' },
  }),
};

describe('a link', () => {
  it('gives back what it was made of', async () => {
    const hash = await hashFor(whole);
    expect(hash).toMatch(/^#s=1\.[\w-]+$/);
    expect(await readHash(hash)).toEqual({ shared: whole });
  });

  it('may hold settings alone', async () => {
    const shared = { files: [], active: 0, config: whole.config };
    expect(await readHash(await hashFor(shared))).toEqual({ shared });
  });

  it('pins the versions, so that another day’s defaults change no verdict', () => {
    const { config: own } = sharedOf(newWorkspace(newFile('', { name: 'x' }), {}), 'settings');
    expect(own).toEqual({
      profile: 'pss-restricted',
      kubernetesVersion: expect.stringMatching(/^1\.\d+$/),
    });
  });
});

/** Links that were once given out, and what they hold. They are only ever added to. */
const corpus = JSON.parse(
  readFileSync(new URL('./testdata/links-1.json', import.meta.url), 'utf8'),
) as readonly { readonly about: string; readonly hash: string; readonly shared: Shared }[];

test.each(corpus)('a link of version 1 is read as ever: $about', async ({ hash, shared }) => {
  expect(await readHash(hash)).toEqual({ shared });
});

const file = { name: 'a.yaml', text: 'a: 1\n' };
const named = (name: string) => linkTo({ config, files: [{ name, text: '' }] });

test.each<[string, string, string, string]>([
  ['nothing', '#s=', 'damaged', ''],
  ['no version', '#s=abc', 'damaged', ''],
  ['no content', '#s=1.', 'damaged', ''],
  ['a later version', '#s=2.abc', 'version', '2'],
  ['an endless version', `#s=${'9'.repeat(400)}.abc`, 'damaged', ''],
  ['no base64url', '#s=1.a b+c/', 'damaged', ''],
  ['base64 that is cut off', linkTo({ config, files: [file] }).slice(0, -9), 'damaged', ''],
  ['no deflate', `#s=1.${Buffer.from('hello').toString('base64url')}`, 'damaged', ''],
  ['no UTF-8', `#s=1.${packed(Uint8Array.of(0x22, 0xff, 0x22))}`, 'damaged', ''],
  ['no JSON', `#s=1.${packed('{"config"')}`, 'damaged', ''],
  ['a number', linkTo(7), 'damaged', ''],
  ['null', linkTo(null), 'damaged', ''],
  ['a list', linkTo([]), 'damaged', ''],
  [
    'deep nesting',
    `#s=1.${packed(`{"config":${'['.repeat(1e5)}${']'.repeat(1e5)}}`)}`,
    'wrong-type',
    'config',
  ],
  [
    'deep settings',
    `#s=1.${packed(`{"config":{"rules":${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}}}`)}`,
    'damaged',
    '',
  ],
  ['no settings', linkTo({ files: [file] }), 'wrong-type', 'config'],
  ['files that are none', linkTo({ config, files: 'x' }), 'wrong-type', 'files'],
  ['a file that is none', linkTo({ config, files: [null] }), 'wrong-type', 'files[0]'],
  [
    'a name that is none',
    linkTo({ config, files: [{ ...file, name: 1 }] }),
    'wrong-type',
    'files[0].name',
  ],
  [
    'a text that is none',
    linkTo({ config, files: [file, { ...file, name: 'b', text: {} }] }),
    'wrong-type',
    'files[1].text',
  ],
  [
    'another encoding',
    linkTo({ config, files: [{ ...file, encoding: 'latin1' }] }),
    'wrong-type',
    'files[0].encoding',
  ],
  [
    'a mark that is none',
    linkTo({ config, files: [{ ...file, mark: 'yes' }] }),
    'wrong-type',
    'files[0].mark',
  ],
  [
    'a file in front that is not there',
    linkTo({ config, files: [file], active: 1 }),
    'wrong-type',
    'active',
  ],
  ['too many files', linkTo({ config, files: Array(501).fill(file) }), 'too-many', '501'],
  [
    'one name twice',
    linkTo({ config, files: [file, { ...file, name: 'A.yaml' }] }),
    'same-name',
    'A.yaml',
  ],
  [
    'a file that is the folder of another one',
    linkTo({
      config,
      files: [
        { ...file, name: 'a/b/c.yaml' },
        { ...file, name: 'A/b' },
      ],
    }),
    'file-as-folder',
    'a/b/c.yaml',
  ],
  ['an unknown key', linkTo({ config, files: [], extra: 1 }), 'unknown-key', 'extra'],
  [
    'a prototype',
    `#s=1.${packed('{"config":{},"__proto__":{"files":[]}}')}`,
    'unknown-key',
    '__proto__',
  ],
  [
    'a file’s prototype',
    `#s=1.${packed('{"config":{},"files":[{"name":"a","text":"","__proto__":{}}]}')}`,
    'unknown-key',
    'files[0].__proto__',
  ],
  ['a profile that is none', linkTo({ config: { profile: '<b>' } }), 'bad-config', 'profile'],
  [
    'a rule that is none',
    linkTo({ config: { rules: { __proto: 'off' } } }),
    'bad-config',
    'rules.__proto',
  ],
  [
    'a version that is none',
    linkTo({ config: { kubernetesVersion: 1.3 } }),
    'bad-config',
    'kubernetesVersion',
  ],
  ['a name of nothing', named(''), 'bad-name', ''],
  [
    'a script for a name',
    named('<script>alert(1)</script>'),
    'bad-name',
    '<script>alert(1)</script>',
  ],
  ['a way up', named('../../etc/passwd'), 'bad-name', '../../etc/passwd'],
  ['a root', named('/etc/passwd'), 'bad-name', '/etc/passwd'],
  ['a way on Windows', named('C:\\x.yaml'), 'bad-name', 'C:\\x.yaml'],
  ['a prototype for a name', named('__proto__'), 'bad-name', '__proto__'],
  ['a turned name', named('web\u202elmay.exe'), 'bad-name', 'web\\u202elmay.exe'],
  ['a line break', named('a\nb.yaml'), 'bad-name', 'a\\u000ab.yaml'],
  ['half a character', named('a\ud800.yaml'), 'bad-name', 'a\\ud800.yaml'],
  ['a long name', named('a'.repeat(300)), 'bad-name', 'a'.repeat(80)],
])('of %s only the fault is told', async (_, hash, code, detail) => {
  expect(await readHash(hash)).toEqual({ fault: expect.objectContaining({ code, detail }) });
});

it('a short link that unpacks to a gigabyte is read no further than what is allowed', async () => {
  // A megabyte of blanks is a kilobyte, and such pieces without an end make one stream.
  const piece = deflateRawSync(Buffer.alloc(1 << 20, ' '), { finishFlush: constants.Z_SYNC_FLUSH });
  const hash = `#s=1.${Buffer.concat(Array(1000).fill(piece)).toString('base64url')}`;
  expect(hash.length).toBeLessThan(2_000_000);

  let unpacked = 0;
  const { decode } = TextDecoder.prototype;
  TextDecoder.prototype.decode = function (
    this: TextDecoder,
    bytes?: Uint8Array,
    options?: object,
  ) {
    unpacked += bytes?.length ?? 0;
    return decode.call(this, bytes, options);
  } as typeof decode;
  try {
    expect(await readHash(hash)).toEqual({ fault: { code: 'too-large', detail: '' } });
  } finally {
    TextDecoder.prototype.decode = decode;
  }
  expect(unpacked).toBeLessThanOrEqual(LARGEST_SHARED);
});

describe('a workspace file', () => {
  const read = (content: string | Uint8Array<ArrayBuffer>) =>
    readWorkspaceFile(new Blob([content]));

  it('gives back everything, with what files were opened as', async () => {
    const shared = {
      ...whole,
      files: whole.files.map((one, i) => (i === 0 ? { ...one, base: 'kind: Pod\n' } : one)),
    };
    expect(await read(workspaceText(shared))).toEqual({ shared });
  });

  it.each<[string, string, string, string]>([
    ['nothing', '', 'not-json', ''],
    ['a manifest', 'kind: Pod\nspec: {}\n', 'not-json', ''],
    ['JSON that is cut off', '{\n  "podsmith":\n  "works', 'not-json', '3'],
    ['other JSON', '{"profile": "pss-baseline"}', 'not-workspace', ''],
    ['null', 'null', 'not-workspace', ''],
    ['a later version', '{"podsmith": "workspace", "version": 9}', 'version', '9'],
    [
      'a version that is none',
      '{"podsmith": "workspace", "version": "\u202e"}',
      'version',
      '\\u202e',
    ],
    ['no settings', '{"podsmith": "workspace", "version": 1, "files": []}', 'wrong-type', 'config'],
    [
      'a base that is none',
      '{"podsmith": "workspace", "version": 1, "config": {}, "files": [{"name": "a", "text": "", "base": 1}]}',
      'wrong-type',
      'files[0].base',
    ],
  ])('of %s only the fault is told', async (_, text, code, detail) => {
    expect(await read(text)).toEqual({ fault: expect.objectContaining({ code, detail }) });
  });

  it('that is no text is told as well', async () => {
    expect(await read(Uint8Array.of(0, 1, 2, 255))).toEqual({
      fault: { code: 'not-json', detail: '' },
    });
  });
});

test.each([
  ['base/web.yaml', 'base/web.yaml'],
  ['../../etc/passwd', 'etc/passwd'],
  ['C:\\k8s\\web.yaml', 'C/k8s/web.yaml'],
  ['<img src=x>.yaml', 'img src=x.yaml'],
  ['', 'manifest.yaml'],
  ['..', 'manifest.yaml'],
  ['__proto__', 'proto'],
  ['CON', '_CON'],
  ['base/nul.yaml', 'base/_nul.yaml'],
  ['com1 .yaml', '_com1 .yaml'],
  ['LPT\u00b2.yaml', '_LPT\u00b2.yaml'],
  ['console.yaml', 'console.yaml'],
  ['TAKEN.yaml', 'TAKEN-2.yaml'],
  ['cafe\u0301.yaml', 'cafe\u0301-2.yaml'],
  ['web\u3164.yaml', 'web.yaml'],
  ['web\u2800\u202e.yaml', 'web.yaml'],
  ['web.yaml. ', 'web.yaml'],
  ['a\u0000b\n.yaml', 'ab.yaml'],
])('a name is handed on such as it is taken in: %s', (name, expected) => {
  const own = sharedName(name, new Set(['taken.yaml', 'caf\u00e9.yaml']));
  expect(own).toBe(expected);
  expect(isSharedName(own)).toBe(true);
});

it.each(['CON', 'aux.yaml', 'prod/NUL.yaml', 'com1.yaml.txt'])(
  'a name that Windows keeps for a device is not taken in: %s',
  (name) => {
    const file = { name, text: 'a: 1\n' };
    expect(readShared({ files: [file], config: {} })).toEqual({
      fault: expect.objectContaining({ code: 'bad-name', detail: name }),
    });
  },
);

it('two names that are one file to some file system are not taken in', () => {
  const files = ['caf\u00e9.yaml', 'CAFE\u0301.yaml'].map((name) => ({ name, text: 'a: 1\n' }));
  expect(readShared({ files, config: {} })).toEqual({
    fault: expect.objectContaining({ code: 'same-name' }),
  });
});

it('what is handed on has no file that is the folder of another one', () => {
  expect(sharedName('a/b.yaml', new Set(['a']))).toBe('a-b.yaml');
  expect(sharedName('A', new Set(['a/b.yaml']))).toBe('A-2');
  expect(sharedName('a/b.yaml', new Set(['a.yaml', 'b', 'a/b']))).toBe('a/b.yaml');
});

describe('taking over', () => {
  const app = () =>
    createReviewedStore(newFile('mine: 1\n', { name: 'mine.yaml' }), FIRST_CONFIG, still);
  const names = (store: ReturnType<typeof app>) =>
    store.getState().workspace.files.map(({ name }) => name);

  it.each(['beside', 'replace'] as const)('is one step, which undo takes back: %s', (how) => {
    const store = app();
    takeShared(store, whole, how, true);
    const { workspace } = store.getState();
    expect(names(store)).toEqual([
      ...(how === 'beside' ? ['mine.yaml'] : []),
      'base/web.yaml',
      'old.yaml',
    ]);
    expect(workspace.files[workspace.active]).toMatchObject({
      name: 'old.yaml',
      encoding: 'utf-16le',
      mark: true,
    });
    expect(workspace.config).toEqual(whole.config);
    store.undo();
    expect(names(store)).toEqual(['mine.yaml']);
    expect(store.getState().workspace.config).toBe(FIRST_CONFIG);
    expect(store.getState().workspace.history.done).toEqual([]);
    store.redo();
    expect(store.getState().workspace.config).toEqual(whole.config);
    expect(store.getState().analysis.review.env.kubernetesVersion).toEqual({ major: 1, minor: 33 });
  });

  it('of settings alone leaves every text', () => {
    const store = app();
    const { files } = store.getState().workspace;
    takeShared(store, { ...whole, files: [] }, 'replace', true);
    expect(store.getState().workspace.files).toBe(files);
    expect(store.getState().workspace.config).toEqual(whole.config);
    store.undo();
    expect(store.getState().workspace.config).toBe(FIRST_CONFIG);
  });

  it('without the settings leaves those', () => {
    const store = app();
    takeShared(store, whole, 'beside', false);
    expect(store.getState().workspace.config).toBe(FIRST_CONFIG);
  });

  it('undone keeps what has been chosen to review for since', () => {
    const store = app();
    takeShared(store, whole, 'beside', true);
    store.configure({ profile: 'pss-restricted' });
    store.undo();
    expect(names(store)).toEqual(['mine.yaml']);
    expect(store.getState().workspace.config).toEqual({ profile: 'pss-restricted' });
  });
});

describe('masking', () => {
  const PASSWORD = 'Tr0ub4dor-and-3';
  const shown = (text: string) =>
    maskedShare(
      createReviewedStore(newFile(text, { name: 'x' }), FIRST_CONFIG, still).getState().analysis
        .review,
    );

  it.each([
    ['plain', `password: ${PASSWORD}\n`, 'password: ••••••••\n'],
    ['in quotes', `password: "${PASSWORD}" # own\n`, 'password: "••••••••" # own\n'],
    ['with escapes', `password: "a\\"b ${PASSWORD}\\\\"\n`, 'password: "•••• ••••••••"\n'],
    ['in single quotes', `password: 'it''s ${PASSWORD}'\n`, "password: '•••• ••••••••'\n"],
    ['JSON', `{"password": 123456, "a": 1}\n`, '{"password": "••••", "a": 1}\n'],
    [
      'JSON in a text',
      `a: "{\\"password\\":\\"${PASSWORD}\\"}"\n`,
      'a: "{\\"password\\":\\"••••••••\\"}"\n',
    ],
    ['dots of the text itself', '# •••••••••••••••• a\na: 1\n', '# •••••••••••••••• a\na: 1\n'],
  ])('leaves a value a value: %s', (_, text, expected) => {
    expect(shown(text).text).toBe(expected);
  });

  it('names the lines, a key of many lines once', () => {
    const key = `-----BEGIN PRIVATE KEY-----\n  ${'A'.repeat(64)}\n  ${'B'.repeat(64)}\n  -----END PRIVATE KEY-----`;
    const { suspects, text } = shown(`a: 1\npassword: ${PASSWORD}\nkey: |\n  ${key}\nb: 2\n`);
    expect(suspects).toEqual([
      { line: 2, text: 'password: ••••••••' },
      { line: 4, text: expect.stringMatching(/^[• ]+$/) },
    ]);
    expect(text).not.toMatch(/Tr0ub|AAAA|BBBB/);
    expect(text.split('\n')).toHaveLength(9);
  });

  it('waits until everything has been read', () => {
    const crd = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a.b}\nspec:\n  password: ${PASSWORD}\n  # ${'and so on '.repeat(100)}\n`;
    const store = createReviewedStore(newFile(crd, { name: 'x' }), FIRST_CONFIG, still);
    // What carries nothing for a review has only been looked at.
    expect(isRead(store.getState())).toBe(false);
    store.catchUp();
    expect(isRead(store.getState())).toBe(true);
    expect(outgoing(store.getState()).masked.files[0]?.text).not.toContain(PASSWORD);
  });
});
