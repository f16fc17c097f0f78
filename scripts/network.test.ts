/** The ban on ways out of the page (biome.network.grit): a pattern that never matches looks just like a clean page. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const WAYS_OUT = [
  "fetch('/x');",
  "window.fetch('/x');",
  'const { get } = { get: fetch };',
  'new XMLHttpRequest();',
  "new WebSocket('wss://example.com');",
  "new globalThis.WebSocket('wss://example.com');",
  "new EventSource('/x');",
  "new WebTransport('https://example.com');",
  'new RTCPeerConnection();',
  "navigator.sendBeacon('/x');",
  "new Image().src = '/x';",
  'document.forms[0]?.submit();',
  "window.open('https://example.com');",
  "open('https://example.com');",
  "location = 'https://example.com';",
  "location.href = 'https://example.com';",
  "window.location.search = 'x';",
  "location.assign('https://example.com');",
  "document.location.replace('https://example.com');",
];
const WAYS_WITHIN = [
  "location.hash = '#/rules';",
  'link.href = URL.createObjectURL(blob);',
  "text.replace('a', 'b');",
  'Object.assign(a, b);',
  'dialog.open = true;',
  'open(files);',
];
const LINES = [...WAYS_OUT, ...WAYS_WITHIN];

/** The lines that are refused in files of the same text, by Biome in a folder with our configuration. */
function refused(files: readonly string[]): string[] {
  const root = resolve(import.meta.dirname, '..');
  const folder = mkdtempSync(join(tmpdir(), 'network-'));
  for (const name of ['biome.jsonc', 'biome.network.grit', 'package.json']) {
    copyFileSync(join(root, name), join(folder, name));
  }
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `${LINES.join('\n')}\n`);
  }
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--reporter=json',
      '--max-diagnostics=none',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const report: {
    diagnostics?: { category: string; location: { path: string; start: { line: number } } }[];
  } = JSON.parse(stdout || '{}');
  if (!report.diagnostics) throw new Error(`Biome gave no report:\n${stderr}`);
  const found = report.diagnostics
    .filter(({ category }) => category === 'plugin')
    .map(({ location: { path, start } }) => `${path}: ${LINES[start.line - 1]}`);
  return [...new Set(found)];
}

it('refuses every way out, and nothing else, but in the probe and the service worker', () => {
  const files = [
    'src/app/state/ways.ts',
    'src/app/features/storage/probe.ts',
    'src/offline/precache.ts',
  ];
  expect(refused(files)).toEqual(WAYS_OUT.map((line) => `src/app/state/ways.ts: ${line}`));
});
