// Proves that what is built depends on nothing but the sources: builds page and command line twice, in
// folders of different names, in other time zones and languages, and compares every byte.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const NOT_SOURCES = new Set(['node_modules', '.git', 'dist', 'test-results', 'playwright-report']);
const base = mkdtempSync(join(tmpdir(), 'podsmith-reproducible-'));

/**
 * The folders to build in, both filled before anything is built: sources may be edited meanwhile. They lie
 * equally deep, as the packages are linked: builders name those by the way that leads to them.
 */
const FOLDERS = /** @type {const} */ (['one', 'another folder']);
for (const name of FOLDERS) {
  const folder = join(base, name);
  cpSync(root, folder, { recursive: true, filter: (path) => !NOT_SOURCES.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/**
 * @param {string} name of the folder to build in
 * @param {NodeJS.ProcessEnv} surroundings
 * @returns {Map<string, string>} digests by path
 */
function digestsOf(name, surroundings) {
  const folder = join(base, name);
  for (const mode of [[], ['--mode', 'cli']]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', ...mode],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, ...surroundings } },
    );
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
  }
  const dist = join(folder, 'dist');
  return new Map(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(dist.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

try {
  const first = digestsOf(FOLDERS[0], { TZ: 'Pacific/Auckland', LC_ALL: 'C' });
  const other = digestsOf(FOLDERS[1], { TZ: 'America/Los_Angeles', LC_ALL: 'de_DE.UTF-8' });
  const differ = [...new Set([...first.keys(), ...other.keys()])].filter(
    (path) => first.get(path) !== other.get(path),
  );
  if (differ.length > 0)
    throw new Error(`Not the same when built twice:\n  ${differ.join('\n  ')}`);
  console.log(`${first.size} files are the same, byte for byte, when they are built twice`);
} finally {
  rmSync(base, { recursive: true });
}
