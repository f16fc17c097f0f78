// The programs that tests call beside Node and git: which versions do, and where they are found.
// `scripts/ensure-tools.mjs` installs those that are missing.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { chromium } from 'playwright';
import { choose, statusWithout, versionIn } from './choice.mjs';

/** @import { Candidate } from './choice.mjs' */

/**
 * How Go builds a tool that is not installed.
 * @typedef {object} GoBuild
 * @property {string} version of the tool
 * @property {string} module with its version, which Go verifies by its checksum database
 * @property {string} [source] the main package, where the module has none that can be built from outside
 * @property {string} [package] the main package, where the module has one
 * @property {string} [variables] what the linker sets
 */

/**
 * @typedef {object} Tool
 * @property {string} minimum the oldest version that the tests can use
 * @property {readonly string[]} commands its names on the PATH
 * @property {readonly string[]} versionArguments
 * @property {readonly string[]} packages its names in Debian and Ubuntu
 * @property {GoBuild} [go]
 * @property {boolean} [download] whether Playwright downloads it
 * @property {string} tests the files with the tests that call it
 */

/** @typedef {'chromium' | 'kubectl' | 'kustomize'} ToolName */

/** @type {Readonly<Record<ToolName, Tool>>} */
export const TOOLS = {
  chromium: {
    // The style sheets use light-dark().
    minimum: '123',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    versionArguments: ['--version'],
    // Ubuntu has chromium-browser, which installs a snap. It is not used.
    packages: ['chromium'],
    download: true,
    tests: 'e2e/*.spec.ts',
  },
  kubectl: {
    // The manifests use policy/v1 and autoscaling/v2, which 1.20 does not know. The oldest release tried is 1.28.
    minimum: '1.28',
    commands: ['kubectl'],
    versionArguments: ['version', '--client'],
    // Debian 12 has only kubernetes-client, which is 1.20.
    packages: ['kubectl', 'kubernetes-client'],
    go: {
      version: '1.34.13',
      module: 'k8s.io/kubectl@v0.34.13',
      // As in cmd/kubectl of Kubernetes, whose module cannot be built from outside.
      source: `package main

import (
	_ "k8s.io/client-go/plugin/pkg/client/auth"
	"k8s.io/component-base/cli"
	"k8s.io/kubectl/pkg/cmd"
	"k8s.io/kubectl/pkg/cmd/util"
)

func main() {
	if err := cli.RunNoErrOutput(cmd.NewDefaultKubectlCommand()); err != nil {
		util.CheckErr(err)
	}
}
`,
      variables: '-X k8s.io/component-base/version.gitVersion=v1.34.13',
    },
    tests: 'src/**/*.tools.test.ts',
  },
  kustomize: {
    // The tests expect the errors and the order of keys of version 5. The oldest release tried is 5.6.
    minimum: '5.0',
    commands: ['kustomize'],
    versionArguments: ['version'],
    packages: ['kustomize'],
    go: {
      version: '5.8.1',
      module: 'sigs.k8s.io/kustomize/kustomize/v5@v5.8.1',
      package: 'sigs.k8s.io/kustomize/kustomize/v5',
    },
    tests: 'src/**/*.tools.test.ts',
  },
};

/** The environment variable that names a tool. @param {ToolName} name */
const variableOf = (name) => `PODSMITH_${name.toUpperCase()}`;

const EXTENSION = process.platform === 'win32' ? '.exe' : '';

/** Where Go's build of a tool is kept. @param {ToolName} name */
export function builtPath(name) {
  const { XDG_CACHE_HOME: named = '' } = process.env;
  const caches = isAbsolute(named) ? named : join(homedir(), '.cache');
  const { version } = TOOLS[name].go ?? {};
  return join(caches, 'podsmith', `${name}-${version}`, name + EXTENSION);
}

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
  const sentences = missing.map(without).join('\n');
  if (statusWithout(missing.length, process.env.CI) !== 0) throw new Error(sentences);
  if (sentences) console.log(sentences);
}

/** @param {ToolName} name @param {Candidate} found */
export const described = (name, { path, origin, version }) =>
  `${name}${version ? ` ${version}` : ''}: ${path}, ${origin}.`;

/** @param {ToolName} name */
export function without(name) {
  const { minimum, go } = TOOLS[name];
  const build = go ? ', or Go, to have it built' : '';
  return (
    `${name} is missing, so the tests that call it are not run. Install ${name} ${minimum} or later${build}, ` +
    `or set ${variableOf(name)} to the path of one.`
  );
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
