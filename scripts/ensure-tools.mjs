// Finds the programs that tests call, and installs those that are missing: the distribution's package where
// that may be installed (with apt-get, as root or with a sudo that asks for no password), else a build with Go in the user's cache, for the browser
// also Playwright's download. Arguments name the tools; without any, all are meant.
//
// A tool that cannot be had is no error unless CI is set: the tests that call it are then left out.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import {
  described,
  packagesIn,
  statusWithout,
  TOOLS,
  versionIn,
  waysToGet,
  withoutTool,
} from './tools/choice.mjs';
import { builtPath, findTool } from './tools/find.mjs';
import { runProgram } from './tools/run.mjs';

/** @import { Machine, ToolName, InstallWay } from './tools/choice.mjs' */

const NAMES = /** @type {ToolName[]} */ (Object.keys(TOOLS));
/** What apt-get is called with as root: by nothing else if we are, else by sudo, which must not ask anything. */
const AS_ROOT = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
/**
 * @param {readonly string[]} args
 * @returns {[command: string, args: string[]]}
 */
function aptGet(...args) {
  // Sudo does not hand on what is in the environment.
  const [command = '', ...rest] = [...AS_ROOT, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  return [command, [...rest, ...args]];
}

/**
 * What a program prints; nothing if it fails or is not there.
 * @param {string} command
 * @param {readonly string[]} args
 */
function printedBy(command, args) {
  const env = { ...process.env, LC_ALL: 'C' };
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', env });
  return status === 0 ? stdout : '';
}

/** @type {Machine | undefined} */
let cached;

/** What this machine offers. Asked only when something is missing, since apt-get reads its lists anew. */
async function machine() {
  if (cached) return cached;
  const mayInstall = printedBy(...aptGet('--version')) !== '';
  // One source that does not answer leaves the lists of the others.
  if (mayInstall) await runProgram(...aptGet('-qq', 'update'));
  const names = NAMES.flatMap((name) => TOOLS[name].packages);
  const packages = packagesIn(mayInstall ? printedBy('apt-cache', ['policy', ...names]) : '');
  cached = { mayInstall, packages, go: versionIn(printedBy('go', ['version'])) };
  return cached;
}

/** @param {string} name */
function installPackage(name) {
  // A new machine may be installing its updates.
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '--yes', '--no-install-recommends'];
  return runProgram(...aptGet('install', ...options, name));
}

/** @param {ToolName} name */
async function buildWithGo(name) {
  const { go } = TOOLS[name];
  if (!go) return;
  const path = builtPath(name);
  console.log(`Building ${name} ${go.version} into ${dirname(path)}. This takes a few minutes.`);
  mkdirSync(dirname(path), { recursive: true });
  const cwd = mkdtempSync(join(tmpdir(), `podsmith-${name}-`));
  const built = join(dirname(path), `.${process.pid}`);
  const flags = ['-ldflags', `-s -w ${go.variables ?? ''}`, '-trimpath', '-o', built];
  // No compiler for C is needed, and nothing of the user's settings for modules is changed or used.
  const options = { cwd, env: { CGO_ENABLED: '0', GOFLAGS: '-mod=mod', GOWORK: 'off' } };
  writeFileSync(join(cwd, 'go.mod'), 'module podsmith-tools\n');
  if (go.source) writeFileSync(join(cwd, 'main.go'), go.source);
  const isBuilt =
    (await runProgram('go', ['get', go.module], options)) !== undefined &&
    (await runProgram('go', ['build', ...flags, go.package ?? '.'], options)) !== undefined;
  if (isBuilt) renameSync(built, path);
  rmSync(cwd, { recursive: true, force: true });
}

/** Playwright's own build of Chromium, where possible with the libraries that it needs. */
async function download() {
  const cli = fileURLToPath(new URL('./cli.js', import.meta.resolve('playwright/package.json')));
  const { mayInstall } = await machine();
  if (mayInstall) await runProgram(process.execPath, [cli, 'install-deps', 'chromium']);
  const isDone = await runProgram(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
  if (isDone === undefined) {
    console.log('Playwright could not download its Chromium.');
  }
}

/**
 * @param {ToolName} name
 * @param {InstallWay} way
 */
function get(name, way) {
  switch (way.by) {
    case 'package':
      return installPackage(way.name);
    case 'go':
      return buildWithGo(name);
    case 'download':
      return download();
  }
}

/**
 * Finds a tool, or gets it.
 * @param {ToolName} name
 * @returns {Promise<boolean>} whether it is there
 */
async function ensure(name) {
  const { minimum } = TOOLS[name];
  let { found, tooOld } = findTool(name);
  if (!found) {
    const [old] = tooOld;
    console.log(
      old
        ? `${name} ${old.version} at ${old.path} is too old: the tests need ${minimum} or later.`
        : `${name} is not installed.`,
    );
    for (const way of waysToGet(TOOLS[name], await machine())) {
      await get(name, way);
      found = findTool(name).found;
      if (found) break;
    }
  }
  if (found) console.log(described(name, found));
  return found !== undefined;
}

try {
  const given = process.argv.slice(2);
  const wanted = given.length > 0 ? NAMES.filter((name) => given.includes(name)) : NAMES;
  /** @type {ToolName[]} */
  const missing = [];
  for (const name of wanted) if (!(await ensure(name))) missing.push(name);
  for (const name of missing) {
    console.log(`${withoutTool(name)}\nThey are in ${globSync(TOOLS[name].tests).join(', ')}.`);
  }
  const needed = missing.filter((name) => !TOOLS[name].optional);
  process.exitCode = statusWithout(needed.length, process.env.CI);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
