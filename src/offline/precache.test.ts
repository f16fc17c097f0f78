import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Listed, precache, type WorkerScope } from './precache.ts';
import { TAKE_OVER } from './take-over.ts';

const FOLDER = 'https://host.example/tools/podsmith/';
const integrity = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** A host with files, and the caches of a browser. */
class World {
  readonly files = new Map<string, string>();
  readonly stores = new Map<string, Map<string, string>>();
  asked: string[] = [];

  list(): Listed[] {
    return [...this.files].map(([url, text]) => ({ url, integrity: integrity(text) }));
  }

  readonly fetch: WorkerScope['fetch'] = async (address, init) => {
    this.asked.push(address);
    const name = address.replace(FOLDER, '') || './';
    const text = this.files.get(name);
    if (text === undefined) return new Response('none', { status: 404 });
    if (init.integrity && init.integrity !== integrity(text)) throw new TypeError('integrity');
    return new Response(text);
  };

  readonly caches: WorkerScope['caches'] = {
    open: async (name) => {
      const store = this.stores.get(name) ?? new Map<string, string>();
      this.stores.set(name, store);
      return {
        match: async (address: string) =>
          store.has(address) ? new Response(store.get(address)) : undefined,
        put: async (address: string, response: Response) =>
          void store.set(address, await response.text()),
      } as unknown as Cache;
    },
    match: async (address, options) => {
      const store = this.stores.get(options?.cacheName ?? '');
      return store?.has(String(address)) ? new Response(store.get(String(address))) : undefined;
    },
    keys: async () => [...this.stores.keys()],
    delete: async (name) => this.stores.delete(name),
  };
}

/** A service worker of the world's present files. */
function worker(world: World, list = world.list()) {
  const listeners = new Map<string, (event: never) => void>();
  const done: string[] = [];
  precache(
    {
      registration: { scope: FOLDER },
      caches: world.caches,
      clients: { claim: async () => void done.push('claim') },
      fetch: world.fetch,
      skipWaiting: async () => void done.push('skip-waiting'),
      addEventListener: (type: string, listen: (event: never) => void) => {
        listeners.set(type, listen);
      },
    },
    list,
  );
  const lasting = async (type: 'install' | 'activate') => {
    let work: Promise<unknown> = Promise.resolve();
    listeners.get(type)?.({ waitUntil: (given: Promise<unknown>) => (work = given) } as never);
    await work;
  };
  return {
    done,
    install: () => lasting('install'),
    activate: () => lasting('activate'),
    say: (data: unknown) => listeners.get('message')?.({ data } as never),
    /** Undefined when it leaves the request to the browser. */
    async ask(url: string, more: { method?: string; mode?: string } = {}) {
      let answer: Promise<Response> | undefined;
      const request = { url: new URL(url, FOLDER).href, method: 'GET', mode: 'cors', ...more };
      listeners.get('fetch')?.({
        request,
        respondWith: (given: Promise<Response>) => (answer = given),
      } as never);
      return (await answer)?.text();
    },
  };
}

describe('the service worker', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
    world.files.set('./', 'page 1').set('assets/a-1.js', 'a').set('favicon.svg', 'icon');
  });
  const all = () => [...world.files.keys()].map((name) => new URL(name, FOLDER).href);

  it('asks for each file of its list once, and answers from what it has', async () => {
    const one = worker(world);
    await one.install();
    await one.activate();
    expect(world.asked.sort()).toEqual(all().sort());
    expect(await one.ask('./')).toBe('page 1');
    expect(await one.ask('assets/a-1.js#x')).toBe('a');
    expect(await one.ask('index.html?from=home', { mode: 'navigate' })).toBe('page 1');
    expect(await one.ask('./?from=home', { mode: 'navigate' })).toBe('page 1');
    expect(world.asked).toHaveLength(3);
    expect(one.done).toEqual(['claim']);
  });

  it.each([
    ['an address that is not listed', 'assets/b-2.js', {}],
    ['a listed address with a query', 'favicon.svg?of=mine', {}],
    ['another host', 'https://elsewhere.example/favicon.svg', {}],
    ['a folder above', '../favicon.svg', { mode: 'navigate' }],
    ['a page that is none', 'other', { mode: 'navigate' }],
    ['what sends something', './', { method: 'POST', mode: 'navigate' }],
  ])('leaves %s to the browser, and asks for nothing', async (_, url, more) => {
    const one = worker(world);
    await one.install();
    world.asked = [];
    expect(await one.ask(url, more)).toBeUndefined();
    expect(world.asked).toEqual([]);
  });

  it('asks again for a listed file that the browser has thrown away, as strictly as before', async () => {
    const one = worker(world);
    await one.install();
    for (const store of world.stores.values()) store.clear();
    world.asked = [];
    expect(await one.ask('favicon.svg')).toBe('icon');
    expect(world.asked).toEqual([`${FOLDER}favicon.svg`]);
    world.files.set('favicon.svg', 'other');
    await expect(one.ask('favicon.svg')).rejects.toThrow('integrity');
  });

  it('goes on from the network when all has been cleared, and keeps nothing again', async () => {
    const one = worker(world);
    await one.install();
    world.stores.clear();
    expect(await one.ask('favicon.svg')).toBe('icon');
    expect(world.stores.size).toBe(0);
  });

  it('keeps all files or none', async () => {
    const list = world.list();
    world.files.set('./', 'page 2');
    await expect(worker(world, list).install()).rejects.toThrow('integrity');
    expect(world.stores.size).toBe(0);
    world.files.delete('./');
    await expect(worker(world, list).install()).rejects.toThrow('404');
    expect(world.stores.size).toBe(0);
  });

  it('takes from the version before what is the same, and clears it away when it takes over', async () => {
    await worker(world).install();
    const [before] = world.stores.keys();
    // A page at the root of the host, and one that is not Podsmith.
    for (const foreign of ['podsmith / abc', 'other']) world.stores.set(foreign, new Map());
    world.files.set('./', 'page 2');
    world.asked = [];
    const next = worker(world);
    await next.install();
    expect(world.asked).toEqual([FOLDER]);
    expect([...world.stores.keys()]).toContain(before);
    await next.activate();
    expect([...world.stores.keys()]).not.toContain(before);
    expect([...world.stores.keys()]).toEqual(expect.arrayContaining(['podsmith / abc', 'other']));
    expect(world.stores.size).toBe(3);
    expect(await next.ask('./')).toBe('page 2');
    expect(await next.ask('assets/a-1.js')).toBe('a');
  });

  it('does not take over what was changed in the browser', async () => {
    await worker(world).install();
    for (const store of world.stores.values()) store.set(`${FOLDER}assets/a-1.js`, 'evil');
    world.files.set('./', 'page 2');
    const next = worker(world);
    await next.install();
    expect(await next.ask('assets/a-1.js')).toBe('a');
  });

  it('takes over only when it is told to', () => {
    const one = worker(world);
    one.say('hello');
    expect(one.done).toEqual([]);
    one.say(TAKE_OVER);
    expect(one.done).toEqual(['skip-waiting']);
  });
});
