// Publishes the command line as a package, and only on purpose: PODSMITH_PUBLISH has to name the version.
//
//   npm run build && PODSMITH_PUBLISH=0.1.0 npm run publish:package
//
// package.json stays private, so that `npm publish` refuses in this folder, also where scripts don't run. What is
// published is a copy of what `npm pack` holds, without what only this repository needs. With --dry-run nothing is
// published: the files of the package are listed as JSON.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

if (process.env.PODSMITH_PUBLISH !== manifest.version) {
  console.error(
    `Not published: to publish ${manifest.name} ${manifest.version}, set PODSMITH_PUBLISH to ${manifest.version}.`,
  );
  process.exitCode = 1;
} else if (process.env.npm_lifecycle_event !== 'prepublishOnly') {
  const folder = mkdtempSync(join(tmpdir(), 'podsmith-publish-'));
  try {
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const [{ filename }] = JSON.parse(execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }));
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
    const cwd = join(folder, 'package');
    const { private: _, scripts, devDependencies, ...rest } = manifest;
    writeFileSync(join(cwd, 'package.json'), `${JSON.stringify(rest, null, 2)}\n`);
    const isDry = process.argv.includes('--dry-run');
    const args = isDry ? ['pack', '--dry-run', '--json'] : ['publish'];
    execFileSync('npm', [...args, '--ignore-scripts'], { cwd, stdio: 'inherit' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
