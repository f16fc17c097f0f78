/** Serves a built page from memory, on a free port of this machine. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: { readonly [end: string]: string } = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const read = new Map<string, Buffer>();

/**
 * A file of a built page.
 * @param path below `folder`, which is `dist` or another one of the project
 * @throws when there is no such file
 */
export function built(path: string, folder = 'dist'): Buffer {
  const url = new URL(`../../${folder}/${path}`, import.meta.url).href;
  const known = read.get(url);
  if (known) return known;
  const bytes = readFileSync(new URL(url));
  read.set(url, bytes);
  return bytes;
}

/** The file that a path of the page names: the end of its name, and its bytes. */
export type Answer = readonly [end: string, bytes: Buffer];

export function fileAt(path: string, folder = 'dist'): Answer | undefined {
  const name = path === '' ? 'index.html' : path;
  try {
    return [extname(name), built(name, folder)];
  } catch {
    return undefined;
  }
}

export interface Server {
  readonly address: string;
  stop(): Promise<void>;
}

interface Headers {
  readonly [name: string]: string;
}

/** @param headersOf an answer by its path */
export async function serve(
  answer: (request: IncomingMessage) => Answer | undefined,
  headersOf: (path: string) => Headers = () => ({}),
): Promise<Server> {
  const server = createServer((request, response) => {
    const found = answer(request);
    const [end, bytes] = found ?? ['.txt', Buffer.of()];
    response.writeHead(found ? 200 : 404, {
      ...headersOf(request.url ?? '/'),
      'Content-Type': TYPES[end] ?? end,
      Vary: 'Origin',
    });
    response.end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Serves the built page of a folder as a host does that sends no headers: the page's own policy has to do. */
export function serveFolder(folder: string): Promise<Server> {
  // Without a build no test needs to begin.
  built('index.html', folder);
  return serve(({ url = '/' }) => fileAt(new URL(url, 'http://host').pathname.slice(1), folder));
}
