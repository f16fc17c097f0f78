/** The page keeps itself in the browser, so that it opens without a network; new versions wait to be asked for. */
import { TAKE_OVER } from '../../../offline/take-over.ts';
import { trustedScript } from '../../store/trusted.ts';
import { type Newer, versions } from '../../store/versions.ts';

const WORKER = './sw.js';

const announce = (newer: Newer): void => versions.setState({ newer, later: false });

/**
 * Registers the service worker, if there is such a thing: not in every browser, and nowhere without HTTPS.
 * The page is the same without one, so a refusal is nobody's trouble.
 */
export async function keepPage(container = navigator.serviceWorker): Promise<void> {
  if (!container || savesData()) return;
  const address = new URL(WORKER, document.baseURI).href;
  try {
    await container.register(trustedScript(WORKER), { updateViaCache: 'none' });
  } catch {
    return;
  }
  const registration = await container.getRegistration();
  if (!registration) return;
  // The first worker ever replaces nothing, and neither does one that comes after that of a folder above.
  let served = container.controller?.scriptURL === address;
  container.addEventListener('controllerchange', () => {
    if (served) announce('replaced');
    served = true;
  });
  const look = () => {
    if (registration.waiting && registration.active) announce('waiting');
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  look();
}

/** Whoever pays for each megabyte has asked the browser to spare them, and the whole page has two. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * Lets the new version take over and loads the page with it.
 * @param mayLoad asked last: meanwhile something may have been typed that would be lost
 */
export async function activateUpdate(
  mayLoad: () => boolean,
  container = navigator.serviceWorker,
): Promise<void> {
  const waiting = (await container.getRegistration())?.waiting;
  if (waiting) {
    const taken = new Promise((resolve) => {
      container.addEventListener('controllerchange', resolve, { once: true });
    });
    waiting.postMessage(TAKE_OVER);
    await taken;
  }
  if (mayLoad()) location.reload();
}
