// Proves that the import directions of biome.directions.jsonc and the ban on ways out of the page
// (biome.network.grit) bite: what must be refused is refused, and what the layers need is not. A lint rule whose pattern never matches looks
// just like a clean code base.
//
// The probes are written to a temporary copy of the folders, never into src/.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

/** @type {Record<string, { refused: string[], allowed: string[] }>} */
const probes = {
  'src/engine/index.ts': {
    refused: ['js-yaml', 'react', 'zustand', '../app/state/store.ts', '../i18n/index.ts'],
    allowed: ['./lint/review.ts', './rules/index.ts', './text/change.ts'],
  },
  'src/engine/early.ts': {
    refused: ['js-yaml', './yaml/split.ts', './lint/rule.ts', './lessons/index.ts', './index.ts'],
    allowed: ['./text/change.ts', './lessons/ids.ts', './model/version.ts', './target.ts'],
  },
  'src/engine/text/change.ts': {
    refused: ['js-yaml', '../yaml/parse.ts', '../model/pod.ts', '../index.ts', 'node:fs', 'react'],
    allowed: ['./path.ts'],
  },
  'src/engine/yaml/parse.ts': {
    refused: ['yaml', 'node:fs', '../model/pod.ts', '../lint/rule.ts', '../../app/state/store.ts'],
    allowed: ['js-yaml', './split.ts', '../text/change.ts'],
  },
  'src/engine/yaml/parse.test.ts': {
    refused: ['../model/pod.ts', 'react'],
    allowed: ['vitest', 'fast-check', 'yaml', 'node:fs', './parse.ts', '../text/change.ts'],
  },
  'src/engine/yaml/edits/replace.ts': {
    refused: ['js-yaml', '../modify.ts', '../../model/pod.ts', '../../lint/rule.ts', 'react'],
    allowed: ['./page.ts', '../node.ts', '../locate.ts', '../write.ts', '../../text/change.ts'],
  },
  'src/engine/model/pod.ts': {
    refused: [
      'js-yaml',
      '../lint/rule.ts',
      '../rules/index.ts',
      '../index.ts',
      '../knowledge/sources.ts',
    ],
    allowed: ['../yaml/parse.ts', '../text/path.ts', '../knowledge/kubernetes/schema.json'],
  },
  'src/engine/knowledge/images.ts': {
    refused: ['../lint/rule.ts', '../yaml/parse.ts', 'js-yaml'],
    allowed: ['../model/version.ts'],
  },
  'src/engine/operator/sheet.ts': {
    refused: ['../rules/index.ts', '../profiles/index.ts', '../index.ts', 'js-yaml', 'node:fs'],
    allowed: ['./item.ts', '../lint/review.ts', '../model/pod.ts', '../text/path.ts'],
  },
  'src/engine/pictures/vault.ts': {
    refused: ['../rules/index.ts', '../index.ts', '../yaml/parse.ts', '../lint/rule.ts', 'js-yaml'],
    allowed: ['./flow.ts', '../surface/scene.ts', '../model/pod.ts', '../text/path.ts'],
  },
  'src/engine/surface/surface.ts': {
    refused: [
      '../rules/index.ts',
      '../profiles/index.ts',
      '../index.ts',
      '../yaml/parse.ts',
      'react',
    ],
    allowed: ['./scene.ts', '../lint/review.ts', '../model/pod.ts', '../text/path.ts'],
  },
  'src/engine/azure/review.ts': {
    refused: [
      '../lint/rule.ts',
      '../rules/index.ts',
      '../profiles/index.ts',
      '../index.ts',
      'react',
    ],
    allowed: ['../lint/review.ts', '../model/pod.ts', '../yaml/apply-ops.ts', '../text/path.ts'],
  },
  'src/engine/azure/policies/host.ts': {
    refused: ['../review.ts', '../../lint/review.ts', '../../rules/index.ts'],
    allowed: ['../policy.ts', '../../model/pod.ts', '../../text/json.ts'],
  },
  'src/engine/assist/complete.ts': {
    refused: ['../lint/rule.ts', '../rules/index.ts', '../index.ts', 'js-yaml', 'monaco-editor'],
    allowed: [
      './field.ts',
      '../model/shape.ts',
      '../yaml/style.ts',
      '../text/path.ts',
      '../knowledge/kubernetes/descriptions.json',
    ],
  },
  'src/engine/lint/review.ts': {
    refused: [
      '../rules/index.ts',
      '../rules/privileged/rule.ts',
      '../profiles/index.ts',
      '../index.ts',
      '../../cli/main.ts',
      '../../i18n/index.ts',
      'js-yaml',
      'vitest',
      'monaco-editor/editor',
    ],
    allowed: ['../model/pod.ts', '../yaml/modify.ts', '../text/path.ts', '../knowledge/images.ts'],
  },
  'src/engine/lint/suppress/index.ts': {
    refused: ['../review.ts', '../rule.ts', '../../rules/index.ts', 'js-yaml'],
    allowed: ['./mark.ts', '../../knowledge/checks.json', '../../yaml/locate.ts'],
  },
  'src/engine/lint/test-rule.ts': {
    refused: ['../rules/index.ts'],
    allowed: ['vitest', './review.ts'],
  },
  'src/engine/guide/guide.ts': {
    refused: ['../rules/index.ts', '../profiles/index.ts', '../index.ts', 'js-yaml', 'react'],
    allowed: ['../lint/plan.ts', '../generate/objects.ts', '../model/pod.ts', '../text/json.ts'],
  },
  'src/engine/rules/index.ts': {
    refused: ['./privileged/en.ts', './privileged/de.ts', '../profiles/index.ts'],
    allowed: ['./privileged/rule.ts', '../lint/rule.ts'],
  },
  'src/engine/rules/privileged/rule.ts': {
    refused: [
      '../host-ports/rule.ts',
      '../index.ts',
      './en.ts',
      './de.ts',
      '../../yaml/modify.ts',
      '../../text/change.ts',
      '../../lint/review.ts',
      '../../lint/test-rule.ts',
      '../../index.ts',
      'js-yaml',
      'react',
    ],
    allowed: [
      '../../lint/rule.ts',
      '../../lint/kernel-profile.ts',
      '../../lint/placement.ts',
      '../../model/pod.ts',
      '../../knowledge/images.ts',
      '../../text/path.ts',
    ],
  },
  'src/engine/rules/privileged/rule.test.ts': {
    refused: ['./en.ts', '../host-ports/rule.ts', '../../yaml/modify.ts', '../../lint/review.ts'],
    allowed: ['vitest', './rule.ts', '../../lint/test-rule.ts', '../../lint/rule.ts'],
  },
  'src/engine/rules/privileged/en.ts': {
    refused: ['../../../i18n/index.ts', '../host-ports/en.ts'],
    allowed: ['./rule.ts', '../../lint/rule.ts'],
  },
  'src/engine/profiles/index.ts': {
    refused: ['../yaml/parse.ts', '../rules/privileged/en.ts', '../index.ts'],
    allowed: ['../rules/index.ts', '../rules/privileged/rule.ts', '../lint/rule.ts'],
  },
  'src/engine/intake/describe.ts': {
    refused: [
      '../rules/index.ts',
      '../lint/review.ts',
      '../index.ts',
      '../../i18n/index.ts',
      'js-yaml',
    ],
    allowed: ['../lint/recognise.ts', '../model/pod.ts', '../yaml/parse.ts', '../text/change.ts'],
  },
  'src/engine/lessons/examine.ts': {
    refused: [
      './who-runs/en.ts',
      '../profiles/index.ts',
      '../rules/privileged/rule.ts',
      '../index.ts',
      'js-yaml',
      'react',
    ],
    allowed: ['./lesson.ts', '../rules/index.ts', '../lint/review.ts', '../model/pod.ts'],
  },
  'src/engine/lessons/who-runs/lesson.ts': {
    refused: ['./en.ts', '../defined-user/lesson.ts', '../index.ts', '../../lint/review.ts'],
    allowed: ['../lesson.ts', '../scene.ts', './start.yaml?raw', '../../model/effective.ts'],
  },
  'src/engine/generate/workload.ts': {
    refused: ['../rules/index.ts', 'js-yaml'],
    allowed: ['../yaml/write.ts', '../model/pod.ts'],
  },
  'src/i18n/index.ts': {
    refused: [
      'react',
      'zustand',
      'node:fs',
      '../app/state/store.ts',
      '../cli/main.ts',
      '../engine/lint/rule.ts',
      '../engine/rules/privileged/rule.ts',
    ],
    allowed: [
      'intl-messageformat',
      '../engine/index.ts',
      '../engine/rules/privileged/en.ts',
      '../engine/rules/privileged/de.ts',
      '../engine/lessons/who-runs/en.ts',
    ],
  },
  'src/report/sarif.ts': {
    refused: ['react', 'js-yaml', 'node:crypto', '../app/state/store.ts', '../cli/main.ts'],
    allowed: ['./sha256.ts', '../engine/index.ts', '../i18n/results.ts'],
  },
  'src/report/sarif.test.ts': {
    refused: ['react', '../app/components/app.tsx', '../engine/yaml/parse.ts'],
    allowed: ['vitest', 'node:crypto', '../cli/test-io.ts', '../app/state/sarif.ts', './sha256.ts'],
  },
  'src/cli/main.ts': {
    refused: [
      'react',
      'js-yaml',
      'yaml',
      'intl-messageformat',
      '../app/state/store.ts',
      '../engine/lint/review.ts',
    ],
    allowed: [
      'node:fs',
      'node:fs/promises',
      '../engine/index.ts',
      '../i18n/index.ts',
      './parse.ts',
    ],
  },
  'src/main.tsx': {
    refused: ['monaco-editor', './engine/yaml/parse.ts', './cli/main.ts'],
    allowed: ['react', './app/components/App.tsx', './app/state/store.ts', './engine/index.ts'],
  },
  'src/app/state/store.ts': {
    refused: [
      '../components/App.tsx',
      '../editor/Editor.tsx',
      'monaco-editor/editor',
      'node:fs',
      '../../engine/yaml/parse.ts',
      '../../cli/main.ts',
    ],
    allowed: ['zustand', 'react', '../../engine/index.ts', '../../i18n/index.ts', './history.ts'],
  },
  'src/app/editor/Editor.tsx': {
    refused: ['../components/App.tsx', '../../engine/yaml/parse.ts', 'js-yaml'],
    allowed: ['monaco-editor/editor', '../state/store.ts', '../../engine/index.ts', 'react'],
  },
  'src/app/components/App.tsx': {
    refused: [
      'monaco-editor',
      'monaco-editor/editor',
      'js-yaml',
      '../../engine/lint/review.ts',
      '../../engine/rules/privileged/en.ts',
      '../../main.tsx',
    ],
    allowed: ['react', 'react-aria-components', '../editor/Editor.tsx', '../state/store.ts'],
  },
  'src/app/components/findings/List.tsx': {
    refused: ['monaco-editor', '../../../engine/yaml/parse.ts'],
    allowed: ['../../../engine/index.ts', '../../state/store.ts', '../App.tsx'],
  },
};

/** Lines of code instead of imports. */
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

const folder = mkdtempSync(join(tmpdir(), 'lint-directions-'));
/** @type {Set<string>} */
const reported = new Set();
try {
  for (const name of [
    'biome.jsonc',
    'biome.directions.jsonc',
    'biome.test-packages.grit',
    'biome.network.grit',
    'package.json',
  ]) {
    copyFileSync(join(root, name), join(folder, name));
  }
  for (const [file, { refused, allowed }] of Object.entries(probes)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    // `export from` is an import too, and its names never count as unused.
    const lines = [...refused, ...allowed].map((from, i) => `export * as x${i} from '${from}';`);
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  }
  const code = `${[...WAYS_OUT, ...WAYS_WITHIN].join('\n')}\n`;
  writeFileSync(join(folder, 'src/app/state/ways.ts'), code);
  writeFileSync(join(folder, 'src/app/state/probe.ts'), code);
  const rules = [
    'lint/style/noRestrictedImports',
    'lint/correctness/noNodejsModules',
    'lint/correctness/noUndeclaredDependencies',
    'plugin',
  ];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none'],
    { cwd: folder, encoding: 'utf8' },
  );
  /** @type {{ diagnostics?: { category: string, location: { path: string, start: { line: number } } }[] }} */
  const report = JSON.parse(stdout || '{}');
  if (!report.diagnostics) throw new Error(`Biome gave no report:\n${stderr}`);
  for (const { category, location } of report.diagnostics) {
    if (rules.includes(category)) reported.add(`${location.path}:${location.start.line}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @type {string[]} */
const wrong = [];
let count = 0;
for (const [file, { refused, allowed }] of Object.entries(probes)) {
  for (const [i, from] of [...refused, ...allowed].entries()) {
    count += 1;
    const expected = i < refused.length;
    if (reported.has(`${file}:${i + 1}`) === expected) continue;
    wrong.push(`${file} importing ${from} should be ${expected ? 'refused' : 'allowed'}`);
  }
}
for (const [i, line] of [...WAYS_OUT, ...WAYS_WITHIN].entries()) {
  count += 2;
  const expected = i < WAYS_OUT.length;
  if (reported.has(`src/app/state/ways.ts:${i + 1}`) !== expected) {
    wrong.push(`${line} should be ${expected ? 'refused' : 'allowed'}`);
  }
  if (reported.has(`src/app/state/probe.ts:${i + 1}`)) wrong.push(`the probe may do ${line}`);
}
if (wrong.length > 0) {
  console.error(
    `Import directions and ways out are not as they should be:\n  ${wrong.join('\n  ')}`,
  );
  process.exit(1);
}
console.log(
  `Import directions and ways out: ${count} probes, each refused or allowed as it should be.`,
);
