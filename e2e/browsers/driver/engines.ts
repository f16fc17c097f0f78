/** The three engines: how each is started, and how it does what the protocol has no command for. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Connection, hasEnded, overHttp, overMarionette } from './protocol.ts';
import { until } from './until.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export interface Surroundings {
  /** An empty folder, for the profile and all that the browser stores. */
  readonly folder: string;
  /** Where downloads go. */
  readonly downloads: string;
  /** The port of the proxy through which everything goes that isn't on this machine. */
  readonly proxy: number;
}

export interface Engine extends Connection {
  readonly name: EngineName;
  /** Gives the page a size in CSS pixels, whatever the window needs around it. */
  resize(width: number, height: number): Promise<void>;
  /** Goes to an address, whatever the page is doing. */
  visit(address: string): Promise<void>;
  /** Has the system choose the colors, or no longer. @returns whether the engine can */
  forceColors(forced: boolean): Promise<boolean>;
  /** What a dead key or an input method does: shows a text, and replaces it. @returns whether the engine can be told to */
  compose(shown: string, text: string): Promise<boolean>;
  /** Starts the browser again if an error says that it has ended by itself. @returns whether it had */
  recover(error: unknown): Promise<boolean>;
  stop(): Promise<void>;
}

/** Narrower screens than these pixels are touched. */
const TOUCHED = 600;

/** For WebKit: the language of the page. */
const LANGUAGE = 'en_US.UTF-8';
/** The encoding of file names, which every Debian has. The other two are told their language otherwise. */
const ENCODING = 'C.UTF-8';

/** A program of a test, which is ended with it. */
function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The path of a program, which `main.mjs` has found. */
function program(name: string): string {
  const path = process.env[`PODSMITH_${name}`];
  if (!path) throw new Error(`PODSMITH_${name} names no program: run \`npm run test:browsers\`.`);
  return path;
}

/** Starts a driver that takes its port as an argument, and waits until it answers. */
async function drive(path: string, env: NodeJS.ProcessEnv): Promise<[ChildProcess, string]> {
  const port = await freePort();
  const driver = start(path, [`--port=${port}`], env);
  const address = `http://127.0.0.1:${port}`;
  await until(`an answer of ${path}`, async () => (await fetch(`${address}/status`)).ok);
  return [driver, address];
}

/** The size of the page in CSS pixels. */
async function sizeOf({
  send,
}: Pick<Connection, 'send'>): Promise<{ width: number; height: number }> {
  const script = 'return { width: innerWidth, height: innerHeight };';
  return (await send('execute', { script, args: [] })) as { width: number; height: number };
}

const visiting =
  ({ send }: Pick<Connection, 'send'>) =>
  async (url: string): Promise<void> => {
    await send('navigate', { url });
  };

/** Makes a window as large as its page has to be, with what the browser shows around it. */
const fitting =
  (connection: Pick<Connection, 'send'>) =>
  async (width: number, height: number): Promise<void> => {
    let around = 0;
    await until(`a page of ${width} by ${height}`, async () => {
      await connection.send('setWindowRect', { width, height: height + around });
      const size = await sizeOf(connection);
      if (size.width === width && size.height === height) return true;
      around += height - size.height;
      throw new Error(`It has ${size.width} by ${size.height}`);
    });
  };

const throughProxy = (port: number) => ({
  proxyType: 'manual',
  httpProxy: `127.0.0.1:${port}`,
  sslProxy: `127.0.0.1:${port}`,
  noProxy: ['127.0.0.1'],
});

async function chromium({ folder, downloads, proxy }: Surroundings): Promise<Engine> {
  const [driver, address] = await drive(program('CHROMEDRIVER'), {
    HOME: folder,
    LC_ALL: ENCODING,
  });
  const connection = await overHttp(address, {
    proxy: throughProxy(proxy),
    'goog:chromeOptions': {
      binary: program('CHROMIUM'),
      args: [
        '--headless',
        // It ends with its driver.
        '--remote-debugging-pipe',
        '--lang=en-US',
        '--force-prefers-reduced-motion',
        // A container has no user namespaces to make a sandbox of.
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        `--user-data-dir=${join(folder, 'profile')}`,
      ],
      prefs: { 'download.default_directory': downloads },
    },
  });
  return {
    name: 'chromium',
    ...connection,
    visit: visiting(connection),
    async resize(width, height) {
      await connection.send('devTools', {
        cmd: 'Emulation.setDeviceMetricsOverride',
        params: { width, height, deviceScaleFactor: 1, mobile: false },
      });
      await connection.send('devTools', {
        cmd: 'Emulation.setTouchEmulationEnabled',
        params: { enabled: width < TOUCHED },
      });
    },
    async forceColors(forced) {
      const features = [{ name: 'forced-colors', value: forced ? 'active' : 'none' }];
      await connection.send('devTools', {
        cmd: 'Emulation.setEmulatedMedia',
        params: { features },
      });
      return true;
    },
    async compose(shown, text) {
      const params = { text: shown, selectionStart: shown.length, selectionEnd: shown.length };
      await connection.send('devTools', { cmd: 'Input.imeSetComposition', params });
      await connection.send('devTools', { cmd: 'Input.insertText', params: { text } });
      return true;
    },
    recover: async () => false,
    async stop() {
      await connection.send('deleteSession');
      await end(driver);
    },
  };
}

/** Nothing that Firefox asks for itself, and no window that asks where to put a download. */
const firefoxSettings = ({ downloads, proxy }: Surroundings) => ({
  'marionette.port': 0,
  'intl.accept_languages': 'en-US, en',
  'browser.download.dir': downloads,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.push.connection.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'ui.prefersReducedMotion': 1,
  'datareporting.policy.dataSubmissionEnabled': false,
});

async function firefox(surroundings: Surroundings): Promise<Engine> {
  const { folder } = surroundings;
  const settings = Object.entries(firefoxSettings(surroundings)).map(
    (setting) => `user_pref(${setting.map((part) => JSON.stringify(part)).join(', ')});\n`,
  );
  writeFileSync(join(folder, 'user.js'), settings.join(''));
  const browser = start(
    program('FIREFOX'),
    // The last one lets us set what no command does: the smallest window, and the colors.
    [
      '--headless',
      '--no-remote',
      '--profile',
      folder,
      '--marionette',
      '--remote-allow-system-access',
    ],
    { HOME: folder, LC_ALL: ENCODING },
  );
  const port = await until('the port of Firefox', () =>
    Number(readFileSync(join(folder, 'MarionetteActivePort'), 'utf8')),
  );
  const connection = await overMarionette(port);
  const { send } = connection;
  /** Runs a script in the browser itself, around the page. */
  async function inBrowser(script: string, ...args: readonly unknown[]): Promise<void> {
    await send('setContext', { value: 'chrome' });
    await send('execute', { script, args });
    await send('setContext', { value: 'content' });
  }
  const makeRoom = fitting(connection);
  // Else no window is narrower than 500 pixels.
  await inBrowser("document.documentElement.style.setProperty('min-width', '0', 'important');");
  return {
    name: 'firefox',
    ...connection,
    visit: visiting(connection),
    async resize(width, height) {
      // Small screens are touched: 1 is a coarse pointer, 2 a fine one, and 4 one that hovers.
      const pointer = width < TOUCHED ? 1 : 2 + 4;
      for (const which of ['primary', 'all']) {
        const name = `ui.${which}PointerCapabilities`;
        await inBrowser('Services.prefs.setIntPref(...arguments);', name, pointer);
      }
      await makeRoom(width, height);
    },
    // The user's setting "Always override the colors" is what a contrast theme of the system sets, too.
    async forceColors(forced) {
      const name = 'browser.display.document_color_use';
      await inBrowser('Services.prefs.setIntPref(...arguments);', name, forced ? 2 : 1);
      return true;
    },
    async compose(shown, text) {
      const script = `
        const [shown, text] = arguments;
        const method = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!method.beginInputTransactionForTests(window)) throw new Error('No text can be composed');
        method.setPendingCompositionString(shown);
        method.appendClauseToPendingComposition(shown.length, method.ATTR_RAW_CLAUSE);
        method.setCaretInPendingComposition(shown.length);
        method.flushPendingComposition();
        method.commitCompositionWith(text);`;
      await inBrowser(script, shown, text);
      return true;
    },
    recover: async () => false,
    async stop() {
      await end(browser);
    },
  };
}

async function webkit({ folder, downloads, proxy }: Surroundings): Promise<Engine> {
  const settings = join(folder, 'config');
  mkdirSync(join(settings, 'gtk-3.0'), { recursive: true });
  // Without it the bar above the page makes every window 447 pixels wide.
  writeFileSync(
    join(settings, 'gtk-3.0/gtk.css'),
    'headerbar, headerbar *, box > * { min-width: 0; margin: 0; padding: 0; font-size: 4px; -gtk-icon-transform: scale(0.1); }',
  );
  writeFileSync(join(settings, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations = 0\n');
  writeFileSync(join(settings, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const env = {
    HOME: folder,
    XDG_CONFIG_HOME: settings,
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    LC_ALL: LANGUAGE,
    // It draws with OpenGL, which is a program here, not a device: without it a page costs half as much.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  };
  async function begin() {
    const [driver, address] = await drive(program('WEBKITWEBDRIVER'), env);
    const capabilities = {
      proxy: throughProxy(proxy),
      'webkitgtk:browserOptions': { args: ['--automation'] },
    };
    return { driver, connection: await overHttp(address, capabilities) };
  }
  let { driver, connection } = await begin();
  let origin = '';
  const send: Connection['send'] = (command, parameters) => connection.send(command, parameters);
  /** With the browser ends the session. A browser that doesn't end any more is left to `main.mjs`. */
  async function finish(): Promise<void> {
    await send('deleteSession').catch(() => {});
    await end(driver);
  }
  const visit = visiting({ send });
  const makeRoom = fitting({ send });
  let size: readonly [width: number, height: number] = [1440, 900];
  async function startAgain() {
    await finish();
    ({ driver, connection } = await begin());
    await makeRoom(...size);
  }
  return {
    name: 'webkit',
    capabilities: connection.capabilities,
    send,
    async resize(width, height) {
      size = [width, height];
      await makeRoom(width, height);
    },
    // WebKitGTK 2.50.6 crashes when it leaves this page for one of another origin, so its browser starts again.
    async visit(address) {
      const next = new URL(address).origin;
      if (origin !== '' && origin !== next) await startAgain();
      origin = next;
      await visit(address);
    },
    async recover(error) {
      if (!hasEnded(error)) return false;
      // It wouldn't answer to an end of the session, either.
      await end(driver);
      await startAgain();
      return true;
    },
    // It has none.
    forceColors: async () => false,
    // Its driver presses keys only.
    compose: async () => false,
    stop: finish,
  };
}

/** Starts a browser with nothing stored. */
export const launch: { readonly [name in EngineName]: (given: Surroundings) => Promise<Engine> } = {
  chromium,
  firefox,
  webkit,
};

const NEEDS = {
  chromium: ['CHROMIUM', 'CHROMEDRIVER'],
  firefox: ['FIREFOX'],
  webkit: ['WEBKITWEBDRIVER', 'DISPLAY'],
} as const;

/** What an engine needs and `main.mjs` has not found: names of programs. */
export const missing = (name: EngineName): string[] =>
  NEEDS[name]
    .filter((need) => !process.env[need === 'DISPLAY' ? need : `PODSMITH_${need}`])
    .map((need) => (need === 'DISPLAY' ? 'Xvfb' : need.toLowerCase()));
