/**
 * What the service worker does: it keeps the files of one build, and answers for them. It asks the network
 * for what is on its list and for nothing else; every other request passes it by.
 */
import { cachePrefix } from './cache-prefix.ts';
import { TAKE_OVER } from './take-over.ts';

/** A file of the build, with the digest that its bytes must have. */
export interface Listed {
  /** From the folder of the page. */
  readonly url: string;
  readonly integrity: string;
}

/** What it uses of the global scope of a service worker. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly caches: Pick<CacheStorage, 'open' | 'match' | 'keys' | 'delete'>;
  readonly clients: { claim(): Promise<void> };
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Asked) => void): void;
  addEventListener(type: 'message', listen: (event: { readonly data: unknown }) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked {
  readonly request: Pick<Request, 'url' | 'method' | 'mode'>;
  respondWith(answer: Promise<Response>): void;
}

export function precache(scope: WorkerScope, list: readonly Listed[]): void {
  const { caches, clients, registration } = scope;
  const folder = registration.scope;
  const listed = new Map(list.map((entry) => [new URL(entry.url, folder).href, entry.integrity]));
  const ours = cachePrefix(folder);
  const name = digest('SHA-256', new TextEncoder().encode(JSON.stringify(list))).then(
    (version) => ours + version,
  );
  const older = async () => {
    const current = await name;
    return (await caches.keys()).filter(
      (cacheName) => cacheName.startsWith(ours) && cacheName !== current,
    );
  };

  /** From the version before, if it had the very same bytes; from the host otherwise. */
  async function obtain(address: string, integrity: string, before: readonly Cache[]) {
    for (const cache of before) {
      const kept = await cache.match(address, ANY);
      if (kept && (await isWhole(kept.clone(), integrity))) return kept;
    }
    const response = await scope.fetch(address, {
      integrity,
      // A name with a digest in it never means other bytes; what else the browser has may be old.
      cache: /\/assets\/[^/]+$/.test(address) ? 'default' : 'no-cache',
      // Being sent elsewhere means being asked to sign in, or the like.
      redirect: 'error',
      priority: 'low',
    });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response;
  }

  /** All of the files or none: a version with holes would fail when there is nobody to ask. */
  async function install(): Promise<void> {
    const current = await name;
    const before = await Promise.all((await older()).map((cacheName) => caches.open(cacheName)));
    const cache = await caches.open(current);
    const stored = await Promise.allSettled(
      [...listed].map(async ([address, integrity]) =>
        cache.put(address, await obtain(address, integrity, before)),
      ),
    );
    const failed = stored.find(({ status }) => status === 'rejected');
    if (!failed) return;
    await caches.delete(current);
    throw (failed as PromiseRejectedResult).reason;
  }

  async function activate(): Promise<void> {
    for (const cacheName of await older()) await caches.delete(cacheName);
    await clients.claim();
  }

  /** Under which address of the list a request is answered, if it is. */
  function wanted({ url, method, mode }: Asked['request']): string | undefined {
    if (method !== 'GET') return undefined;
    const address = new URL(url);
    address.hash = '';
    if (mode === 'navigate') {
      // The page is the same whatever stands behind its name.
      address.search = '';
      address.pathname = address.pathname.replace(/\/index\.html$/, '/');
    }
    return listed.has(address.href) ? address.href : undefined;
  }

  async function answer(address: string): Promise<Response> {
    // Not by opening it, which would make it anew: it may have been cleared while the page is still open.
    const kept = await caches.match(address, { ...ANY, cacheName: await name });
    // The browser may have thrown it away when it ran out of room.
    return kept ?? obtain(address, listed.get(address) ?? '', []);
  }

  scope.addEventListener('install', (event) => event.waitUntil(install()));
  scope.addEventListener('activate', (event) => event.waitUntil(activate()));
  scope.addEventListener('fetch', (event) => {
    const address = wanted(event.request);
    if (address) event.respondWith(answer(address));
  });
  scope.addEventListener('message', ({ data }) => {
    if (data === TAKE_OVER) void scope.skipWaiting();
  });
}

/** Hosts name headers that answers depend on; for these files none of them does. */
const ANY = { ignoreVary: true };

async function isWhole(response: Response, integrity: string): Promise<boolean> {
  return `sha384-${await digest('SHA-384', await response.arrayBuffer())}` === integrity;
}

async function digest(algorithm: string, bytes: BufferSource): Promise<string> {
  const all = new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
  return btoa(String.fromCharCode(...all));
}
