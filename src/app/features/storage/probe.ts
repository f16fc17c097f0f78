/**
 * Tries to send something out, so that everybody can see the browser refuse it. Nothing but this module may
 * touch these interfaces (`biome.network.grit`). Whether an attempt was blocked is taken from the browser's own
 * reports alone: what the interfaces return says little, as `sendBeacon` returns true for what is never sent.
 *
 * No attempt carries anything, and no address can exist: names below `.invalid` belong to nobody.
 */
export const ATTEMPTS = [
  'fetch',
  'xhr',
  'beacon',
  'websocket',
  'eventsource',
  'image',
  'form',
  'prefetch',
  'preload',
  'worker',
] as const;
export type AttemptId = (typeof ATTEMPTS)[number];

export type ProbeResult =
  | { readonly kind: 'pending' }
  /** The browser reported that it enforced this directive. */
  | { readonly kind: 'blocked'; readonly directive: string }
  /** It came to an end, and no directive had anything to do with it. */
  | { readonly kind: 'sent' }
  /** The browser said nothing about it in time. */
  | { readonly kind: 'silent' }
  /** The browser said nothing about it, as it never does. */
  | { readonly kind: 'unreported' }
  /** The browser has no such thing, so nothing was tried. */
  | { readonly kind: 'unsupported' };

export type Outcomes = { readonly [A in AttemptId]: ProbeResult };

export const PENDING: Outcomes = Object.fromEntries(
  ATTEMPTS.map((id) => [id, { kind: 'pending' }]),
) as { [A in AttemptId]: ProbeResult };

/** A host for each attempt: reports may leave out all of an address but its origin. */
const addressOf = (id: AttemptId): string => `://${id}.podsmith.invalid/`;

/** Reports come within milliseconds; a busy machine has some more. */
export const PATIENCE_MS = 3000;

/** It blocks preloads like any others, but reports none that it has blocked. */
const IN_FIREFOX = /\bFirefox\//.test(navigator.userAgent);

/** Safari has no prefetch. */
const isSupported = (id: AttemptId): boolean =>
  id !== 'prefetch' || document.createElement('link').relList.supports(id);

type Attempt = (address: string, ended: () => void) => undefined | (() => void);

const RUN: { readonly [A in AttemptId]: Attempt } = {
  fetch(address, ended) {
    fetch(address, { mode: 'no-cors' }).then(ended, ended);
    return undefined;
  },
  xhr(address, ended) {
    const request = new XMLHttpRequest();
    request.addEventListener('loadend', ended);
    request.open('GET', address);
    request.send();
    return () => request.abort();
  },
  beacon(address) {
    navigator.sendBeacon(address);
    return undefined;
  },
  websocket(address, ended) {
    const socket = new WebSocket(address.replace('https:', 'wss:'));
    for (const event of ['open', 'error']) socket.addEventListener(event, ended);
    return () => socket.close();
  },
  eventsource(address, ended) {
    const source = new EventSource(address);
    for (const event of ['open', 'error']) source.addEventListener(event, ended);
    return () => source.close();
  },
  image(address, ended) {
    const image = new Image();
    for (const event of ['load', 'error']) image.addEventListener(event, ended);
    image.src = address;
    return undefined;
  },
  form(address) {
    // Into a frame: were it not blocked, this page would have to stay.
    // Its name comes first: Chromium opens a tab for a form whose frame got its name in the page.
    const frame = hidden(
      Object.assign(document.createElement('iframe'), { name: 'podsmith-probe' }),
    );
    const form = hidden(document.createElement('form'));
    form.action = address;
    form.method = 'post';
    form.target = frame.name;
    form.submit();
    return () => {
      form.remove();
      frame.remove();
    };
  },
  prefetch: (address, ended) => link({ rel: 'prefetch' }, address, ended),
  // In Firefox an error comes of blocking alone: whatever goes out is loaded, even if there is no answer.
  preload: (address, ended) =>
    link({ rel: 'preload', as: 'image' }, address, ended, IN_FIREFOX ? ['load'] : undefined),
  worker(address) {
    const worker = new Worker(address);
    return () => worker.terminate();
  },
};

function hidden<E extends HTMLElement>(element: E): E {
  element.hidden = true;
  document.body.append(element);
  return element;
}

function link(
  kind: { rel: string; as?: string },
  address: string,
  ended: () => void,
  events: readonly string[] = ['load', 'error'],
): () => void {
  const element = Object.assign(document.createElement('link'), kind);
  for (const event of events) element.addEventListener(event, ended);
  element.href = address;
  document.head.append(element);
  return () => element.remove();
}

/**
 * Makes every attempt once.
 * @param onProgress is called whenever more is known, and once nothing more will be
 * @returns stops it
 */
export function probe(onProgress: (outcomes: Outcomes) => void): () => void {
  const outcomes: { [A in AttemptId]: ProbeResult } = { ...PENDING };
  const ended = new Set<AttemptId>();
  const tidy: (() => void)[] = [];

  const report = ({
    disposition,
    blockedURI,
    sample,
    effectiveDirective,
  }: SecurityPolicyViolationEvent) => {
    // A policy that only reports blocks nothing.
    if (disposition !== 'enforce') return;
    // The report on a worker names the interface instead of the address, which is in the sample.
    const id = ATTEMPTS.find((attempt) => `${blockedURI} ${sample}`.includes(addressOf(attempt)));
    if (!id || outcomes[id].kind !== 'pending') return;
    outcomes[id] = { kind: 'blocked', directive: effectiveDirective };
    onProgress({ ...outcomes });
  };
  const stop = () => {
    clearTimeout(patience);
    document.removeEventListener('securitypolicyviolation', report);
    for (const act of tidy) act();
  };
  const patience = setTimeout(() => {
    stop();
    for (const id of ATTEMPTS) {
      if (outcomes[id].kind !== 'pending') continue;
      const silence = id === 'preload' && IN_FIREFOX ? 'unreported' : 'silent';
      outcomes[id] = { kind: ended.has(id) ? 'sent' : silence };
    }
    onProgress({ ...outcomes });
  }, PATIENCE_MS);

  document.addEventListener('securitypolicyviolation', report);
  for (const id of ATTEMPTS) {
    if (!isSupported(id)) {
      outcomes[id] = { kind: 'unsupported' };
      continue;
    }
    try {
      const act = RUN[id](`https${addressOf(id)}`, () => ended.add(id));
      if (act) tidy.push(act);
    } catch {
      // Thrown at once, it never got as far as the network; whether the policy did that, the report says.
    }
  }
  return stop;
}
