/**
 * The WebDriver protocol (https://www.w3.org/TR/webdriver2/), as chromedriver and WebKitWebDriver speak it over HTTP,
 * and Firefox itself over a socket: Marionette, which takes the same commands
 * (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
 */
import { once } from 'node:events';
import { connect } from 'node:net';

/** The commands that the stories need: method and path below the session, and Marionette's name. */
const COMMANDS = {
  newSession: ['POST', '', 'WebDriver:NewSession'],
  deleteSession: ['DELETE', '', 'WebDriver:DeleteSession'],
  setTimeouts: ['POST', '/timeouts', 'WebDriver:SetTimeouts'],
  navigate: ['POST', '/url', 'WebDriver:Navigate'],
  refresh: ['POST', '/refresh', 'WebDriver:Refresh'],
  back: ['POST', '/back', 'WebDriver:Back'],
  execute: ['POST', '/execute/sync', 'WebDriver:ExecuteScript'],
  executeAsync: ['POST', '/execute/async', 'WebDriver:ExecuteAsyncScript'],
  click: ['POST', '/element/{id}/click', 'WebDriver:ElementClick'],
  sendKeys: ['POST', '/element/{id}/value', 'WebDriver:ElementSendKeys'],
  computedRole: ['GET', '/element/{id}/computedrole', 'WebDriver:GetComputedRole'],
  computedLabel: ['GET', '/element/{id}/computedlabel', 'WebDriver:GetComputedLabel'],
  actions: ['POST', '/actions', 'WebDriver:PerformActions'],
  screenshot: ['GET', '/screenshot', 'WebDriver:TakeScreenshot'],
  setWindowRect: ['POST', '/window/rect', 'WebDriver:SetWindowRect'],
  windows: ['GET', '/window/handles', 'WebDriver:GetWindowHandles'],
  switchToWindow: ['POST', '/window', 'WebDriver:SwitchToWindow'],
  closeWindow: ['DELETE', '/window', 'WebDriver:CloseWindow'],
  /** Chromium only: a command of its developer tools. */
  devTools: ['POST', '/goog/cdp/execute', ''],
  /** Firefox only: whether scripts run in the page ("content") or in the browser ("chrome"). */
  setContext: ['', '', 'Marionette:SetContext'],
} as const;

export type Command = keyof typeof COMMANDS;
export type Parameters = { readonly [name: string]: unknown };

/** How an element stands in what is sent and received. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
export interface Element {
  readonly [ELEMENT]: string;
}

/** What a new session says of its browser. */
export interface Capabilities {
  readonly browserVersion: string;
}

export interface Connection {
  readonly capabilities: Capabilities;
  /** @throws what the driver says when a command fails: its kind of error and its message */
  send(command: Command, parameters?: Parameters): Promise<unknown>;
}

/** Bounds what hangs, in milliseconds. */
const TIMEOUTS = { script: 45_000, pageLoad: 45_000 };
/** After these a driver would have answered. */
const PATIENCE = 60_000;

/** Whether a browser has ended by itself, or doesn't do anything any more. @param error of a command */
export const hasEnded = (error: unknown): boolean =>
  /invalid session id|no answer/.test(String(error));

interface Refusal {
  readonly error: string;
  readonly message: string;
}
const failure = (command: Command, { error, message }: Refusal) =>
  new Error(`${command}: ${error}: ${message}`);

/**
 * A session of a driver that listens on this machine.
 * @param address of the driver
 * @param capabilities that the browser must have
 */
export async function overHttp(address: string, capabilities: object): Promise<Connection> {
  let session = '/session';
  async function send(command: Command, parameters: Parameters = {}): Promise<unknown> {
    const [method, path] = COMMANDS[command];
    const { id, ...rest } = parameters;
    const response = await fetch(address + session + path.replace('{id}', String(id)), {
      method,
      ...(method === 'POST' && { body: JSON.stringify(rest) }),
      signal: AbortSignal.timeout(PATIENCE),
    }).catch((error: unknown) => {
      throw new Error(`${command}: no answer: ${error}`, { cause: error });
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw failure(command, value as Refusal);
    return value;
  }
  const begun = (await send('newSession', { capabilities: { alwaysMatch: capabilities } })) as {
    sessionId: string;
    capabilities: Capabilities;
  };
  session += `/${begun.sessionId}`;
  await send('setTimeouts', TIMEOUTS);
  return { capabilities: begun.capabilities, send };
}

type Reply = readonly [type: 1, id: number, error: Refusal | null, result: unknown];

/**
 * A session of Firefox. A message is its length in bytes, a colon, and JSON.
 * @param port on which Firefox listens
 */
export async function overMarionette(port: number): Promise<Connection> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const waiting = new Map<number, (reply: Reply) => void>();
  let received = Buffer.of();
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const colon = received.indexOf(':');
      const begin = colon + 1;
      const end = begin + Number(received.subarray(0, colon));
      if (colon < 0 || received.length < end) return;
      const message: Reply | object = JSON.parse(received.toString('utf8', begin, end));
      received = received.subarray(end);
      // The first message greets, and answers nothing.
      if (Array.isArray(message)) waiting.get(message[1])?.(message as unknown as Reply);
    }
  });
  socket.on('close', () => {
    const gone: Refusal = { error: 'disconnected', message: 'Firefox has closed the connection.' };
    for (const [id, answer] of waiting) answer([1, id, gone, null]);
  });

  let last = 0;
  async function send(command: Command, parameters: Parameters = {}): Promise<unknown> {
    const id = ++last;
    const message = JSON.stringify([0, id, COMMANDS[command][2], parameters]);
    const answered = new Promise<Reply>((done) => waiting.set(id, done));
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , error, result] = await answered;
    waiting.delete(id);
    if (error) throw failure(command, error);
    // Most results are an object with one value.
    return typeof result === 'object' && result && 'value' in result ? result.value : result;
  }
  const { capabilities } = (await send('newSession')) as { capabilities: Capabilities };
  await send('setTimeouts', TIMEOUTS);
  return { capabilities, send };
}
