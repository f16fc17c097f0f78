// Where the programs are that tests call. `scripts/ensure-tools.mjs` installs those that are missing.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { chromium } from 'playwright';
import {
  choose,
  described,
  statusWithout,
  TOOLS,
  variableOf,
  versionIn,
  withoutTool,
} from './choice.mjs';

/** @import { Candidate, ToolName } from './choice.mjs' */

/** What the name of a program ends with. */
export const EXTENSION = process.platform === 'win32' ? '.exe' : '';

/** Where something that was built is kept: a folder in the user's cache. @param {string} name */
export function cacheFolder(name) {
  const { XDG_CACHE_HOME: named = '' } = process.env;
  const caches = isAbsolute(named) ? named : join(homedir(), '.cache');
  return join(caches, 'podsmith', name);
}

/** Where Go's build of a tool is kept. @param {ToolName} name */
export const builtPath = (name) =>
  join(cacheFolder(`${name}-${TOOLS[name].go?.version}`), name + EXTENSION);

/**
 * The first that runs and is new enough: the one that the variable names, the system's own, Go's build,
 * Playwright's download. With those on the way that are too old.
 * @param {ToolName} name
 * @returns {ReturnType<typeof choose>}
 * @throws when the variable names a program that does not run
 */
export function findTool(name) {
  const variable = variableOf(name);
  const path = process.env[variable];
  if (!path) return choose(candidates(name), TOOLS[name].minimum);
  const found = tried(name, path, `named by ${variable}`);
  if (!found) throw new Error(`${variable} names ${path}, which does not run.`);
  return { found, tooOld: [] };
}

/**
 * The path of a tool that a script cannot do without.
 * @param {ToolName} name
 */
export function requireTool(name) {
  const { found } = findTool(name);
  if (!found) throw new Error(`No ${name} found: run \`node scripts/ensure-tools.mjs\`.`);
  return found.path;
}

/**
 * Puts the paths of tools into the environment, where tests read them, and prints them.
 * @param {readonly ToolName[]} names
 * @throws in CI, when one is missing
 */
export function passOn(...names) {
  const missing = names.filter((name) => {
    const { found } = findTool(name);
    if (found) {
      process.env[variableOf(name)] = found.path;
      console.log(described(name, found));
    }
    return !found;
  });
  const sentences = missing.map(withoutTool).join('\n');
  const needed = missing.filter((name) => !TOOLS[name].optional);
  if (statusWithout(needed.length, process.env.CI) !== 0) throw new Error(sentences);
  if (sentences) console.log(sentences);
}

/** @param {ToolName} name */
function* candidates(name) {
  for (const [path, origin] of places(name)) {
    const candidate = tried(name, path, origin);
    if (candidate) yield candidate;
  }
}

/**
 * @param {ToolName} name
 * @returns {Generator<[path: string, origin: string]>}
 */
function* places(name) {
  const installed = [...onPath(name), ...(name === 'chromium' ? customaryPlaces() : [])];
  for (const path of installed) yield [path, 'installed on this system'];
  if (TOOLS[name].go) yield [builtPath(name), 'built with Go'];
  if (TOOLS[name].download) yield [chromium.executablePath(), 'downloaded by Playwright'];
}

/** @param {ToolName} name */
function* onPath(name) {
  for (const command of TOOLS[name].commands) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      if (folder) yield join(folder, command + EXTENSION);
    }
  }
}

/** Where browsers are installed on systems that do not put them on the PATH. */
function customaryPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = process.env[name];
      return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [];
    });
  }
  return [];
}

/**
 * A program if it runs. Ubuntu's chromium-browser is a script that asks for a snap, so the file proves
 * nothing.
 * @param {ToolName} name
 * @param {string} path
 * @param {string} origin
 * @returns {Candidate | undefined}
 */
function tried(name, path, origin) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return undefined;
  }
  // On Windows, a browser that is asked for its version opens a window.
  if (process.platform === 'win32' && name === 'chromium') return { path, origin };
  const { status, stdout } = spawnSync(path, TOOLS[name].versionArguments, {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return status === 0 ? { path, origin, version: versionIn(stdout) } : undefined;
}
