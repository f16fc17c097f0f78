// Proves what the list of packages promises: every version is exact and the one that is locked, every
// locked package has the checksum of its content and no address of its own, and nothing runs while
// packages are installed, neither of ours nor of theirs.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const read = (/** @type {string} */ name) => readFileSync(resolve(root, name), 'utf8');

const manifest = JSON.parse(read('package.json'));
/** @type {{ [path: string]: { version: string, integrity?: string, resolved?: string, inBundle?: boolean } }} */
const locked = JSON.parse(read('package-lock.json')).packages;
const faults = [];

if (manifest.dependencies) faults.push('package.json: what is built holds all that it needs');
for (const [name, version] of Object.entries(manifest.devDependencies)) {
  const installed = locked[`node_modules/${name}`]?.version;
  if (version !== installed)
    faults.push(`${name}: ${version} instead of ${installed}, to the digit`);
}
for (const name of [
  'preinstall',
  'install',
  'postinstall',
  'prepublish',
  'prepare',
  'dependencies',
]) {
  if (manifest.scripts[name])
    faults.push(`package.json: ${name} runs while packages are installed`);
}
if (!/^ignore-scripts=true$/m.test(read('.npmrc'))) {
  faults.push('.npmrc: scripts of packages would run while they are installed');
}
for (const [path, { integrity, resolved, inBundle }] of Object.entries(locked)) {
  if (path === '') continue;
  if (resolved) faults.push(`package-lock.json: ${path} has an address`);
  // What lies in the archive of another package is in that one's checksum.
  if (!inBundle && !integrity?.startsWith('sha512-')) {
    faults.push(`package-lock.json: ${path} has no checksum that counts`);
  }
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`${Object.keys(locked).length - 1} packages are locked to the digit and the byte`);
