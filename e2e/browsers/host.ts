/** What is around a browser: a host of the built page that hears of broken policies, and a way out that is watched. */
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { csp, headers } from '../../scripts/csp.mjs';
import { built, fileAt, type Server, serve } from '../support/serve.ts';

/** What a browser says about something that the policy does not allow. */
export interface Report {
  readonly 'effective-directive'?: string;
  readonly 'violated-directive'?: string;
  readonly 'blocked-uri'?: string;
  readonly 'source-file'?: string;
  readonly 'script-sample'?: string;
}

export interface Host extends Server {
  /** All that browsers have reported so far. */
  readonly reports: readonly Report[];
  isServing(): boolean;
}

const policy = (directives: readonly string[]) =>
  [...directives, 'report-uri /policy-report'].join('; ');

/** The service worker has to ask for the files that it keeps. */
const WORKER = {
  ...headers,
  'Content-Security-Policy': policy([headers['Content-Security-Policy']]),
};
/** All else is bound by what the page itself says, sent as a header as well: a meta element can't ask for reports. */
const OTHERS = { ...headers, 'Content-Security-Policy': policy(csp) };

/** Nothing is bound. */
const FREE = { ...headers, 'Content-Security-Policy': '' };

/** A page with nothing on it and without a policy, at the same address, where all that is stored can be deleted. */
export const EMPTY = '/empty';

/** What of the page is not as it is built. */
export interface Kind {
  /** Whether the page can keep itself for offline use. That costs more than most stories, so only those have it that are about it. */
  readonly keeps: boolean;
  /** Whether the page asks for something that no browser has, as it asks an old one for what that has not. */
  readonly old: boolean;
}

/** Serves the built page with the headers that are recommended to hosts. Each one has storage of its own. */
export async function host({ keeps, old }: Kind): Promise<Host> {
  const reports: Report[] = [];
  function answer(request: IncomingMessage) {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    if (path === '/sw.js' && !keeps) return undefined;
    if (path === EMPTY)
      return ['.html', Buffer.from('<!doctype html><title>Empty</title>')] as const;
    if (path === '/' && old) {
      const html = built('index.html').toString();
      const changed = html.replaceAll(/\(color: ?light-dark\(/g, '(color: of-tomorrow(');
      if (changed === html) throw new Error('index.html no longer asks for light-dark()');
      return ['.html', Buffer.from(changed)] as const;
    }
    if (path !== '/policy-report') return fileAt(path.slice(1));
    let body = '';
    request.setEncoding('utf8').on('data', (text) => {
      body += text;
    });
    request.on('end', () => reports.push(JSON.parse(body)['csp-report']));
    return ['.txt', Buffer.of()] as const;
  }
  const server = await serve(answer, (path) =>
    path === EMPTY ? FREE : path === '/sw.js' ? WORKER : OTHERS,
  );
  let serving = true;
  return {
    ...server,
    reports,
    isServing: () => serving,
    async stop() {
      if (serving) await server.stop();
      serving = false;
    },
  };
}

export interface WayOut {
  readonly port: number;
  /** The hosts that were asked for, with their ports where something encrypted was to pass. */
  readonly asked: readonly string[];
  stop(): void;
}

/** WebKit encrypts what goes to the proxy itself, if it is to be encrypted: to where it was to pass can't be read. */
export const UNREADABLE = 'a host that can’t be read';

/** A proxy that lets nothing through, and writes down what was to pass. */
export async function wayOut(): Promise<WayOut> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(502).end();
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code?.startsWith('HPE_')) asked.push(UNREADABLE);
    socket.destroy();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
