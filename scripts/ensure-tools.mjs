// kubectl and kustomize, which the tests of exports call. Debian has both; as root they are installed
// where they are missing. Elsewhere a sentence says what to install.
import { spawnSync } from 'node:child_process';

const TOOLS = { kubectl: ['version', '--client'], kustomize: ['version'] };
const APT = 'apt-get';

/** @param {string} tool @param {readonly string[]} args */
const runs = (tool, args) => spawnSync(tool, args, { stdio: 'ignore' }).status === 0;

const missing = Object.entries(TOOLS)
  .filter(([tool, args]) => !runs(tool, args))
  .map(([tool]) => tool);
if (missing.length > 0) {
  const root = process.getuid?.() === 0;
  if (root && runs(APT, ['--version'])) {
    const apt = (/** @type {string[]} */ ...args) =>
      spawnSync(APT, ['-qq', ...args], { stdio: 'inherit' }).status === 0;
    if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...missing)) {
      process.exit(1);
    }
  } else {
    console.error(`The tests of exports call ${missing.join(' and ')}, which are not installed.`);
    process.exit(1);
  }
}
