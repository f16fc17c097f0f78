// Writes what is generated from the rules: docs/rules/ (a page for each rule in both languages),
// docs/checks.md (our checks beside those of others), docs/credentials.md (which credentials tests send where),
// docs/score.md, docs/custom-resources.md, docs/hosting.md, docs/messages.md, docs/examples/ (the
// starting points of a new manifest), and the schema of podsmith.json.
// With --check it writes nothing and fails when something is not as it would be written. It also fails when a
// document names a file that does not exist.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { brokenPaths } from './docs/paths.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
  // The tests of the rules are read for their cases, and not run.
  resolve: {
    alias: [
      {
        find: /^(vitest|.*\/rule\/test-rule\.ts)$/,
        replacement: resolve(root, 'scripts/docs/rule-cases.ts'),
      },
    ],
  },
});
const { datesReport, generatedFiles, styleReport } =
  await server.ssrLoadModule('/scripts/docs/index.ts');
/** @type {Map<string, string>} path to text */
const files = await generatedFiles();
await server.close();

const check = process.argv.includes('--check');
const stale = [];

for (const [path, text] of files) {
  const file = resolve(root, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (before === text) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
for (const folder of ['docs/rules/en', 'docs/rules/de', 'docs/examples']) {
  if (!existsSync(resolve(root, folder))) continue;
  for (const name of readdirSync(resolve(root, folder))) {
    if (files.has(`${folder}/${name}`)) continue;
    stale.push(`${folder}/${name}`);
    if (!check) rmSync(resolve(root, folder, name));
  }
}
if (check && stale.length > 0) {
  console.error(`Not as generated (npm run docs):\n  ${stale.join('\n  ')}`);
  process.exit(1);
}
const broken = brokenPaths(root);
if (broken.length > 0) {
  console.error(`Documents name what is not there:\n  ${broken.join('\n  ')}`);
  process.exit(1);
}
console.log(check ? `${files.size} generated files are fresh` : `${stale.length} files written`);
if (!check) console.log(`${styleReport()}\n${datesReport(new Date())}`);
