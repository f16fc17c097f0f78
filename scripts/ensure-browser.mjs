// Which Chromium the browser tests drive. Run directly, it installs one where none is found.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const VARIABLE = 'PODSMITH_CHROMIUM';
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/**
 * The first that is there: the variable, the system's own, Playwright's download.
 * @returns {{ path: string, why: string } | undefined}
 */
export function findBrowser() {
  const wanted = process.env[VARIABLE];
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`${VARIABLE} names ${wanted}, which does not exist.`);
    return { path: wanted, why: `named by ${VARIABLE}` };
  }
  const system = [...onPath(), ...customaryPlaces()].find(works);
  if (system) return { path: system, why: 'installed on this system' };
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, why: 'downloaded by Playwright' };
  return undefined;
}

function* onPath() {
  if (process.platform === 'win32') return;
  for (const command of COMMANDS) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      if (folder) yield join(folder, command);
    }
  }
}

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
 * Ubuntu's chromium-browser is a script that asks for snap, so the file alone proves nothing.
 * @param {string} path
 */
function works(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows, `--version` opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** Debian's package where we may install it; it brings the libraries that a download lacks. */
function installPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  if (run('apt-get', ['update'])) {
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  }
}

function download() {
  const cli = new URL('./cli.js', import.meta.resolve('playwright/package.json'));
  run(process.execPath, [fileURLToPath(cli), 'install', 'chromium']);
}

function ensureBrowser() {
  if (findBrowser()) return;
  for (const install of [installPackage, download]) {
    install();
    const browser = findBrowser();
    if (browser) return console.log(`Installed ${browser.path}.`);
  }
  throw new Error(
    `No Chromium found, and none could be installed. Install Chromium or Chrome, or set ${VARIABLE} to the path of one.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
