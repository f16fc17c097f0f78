import { passOn } from '../../scripts/tools/find.mjs';

/**
 * Playwright calls this once, before it starts its workers. They read the configuration again, and take the
 * browser's path from the environment: so the configuration can be read where no browser is installed.
 */
export default function setup(): void {
  passOn('chromium');
}
