import type { Locator } from '@playwright/test';

/** The texts within an element, itself included, that are wider than their place. */
export const cutIn = (part: Locator): Promise<(string | null)[]> =>
  part.evaluate((node) =>
    [node, ...node.querySelectorAll('label, p, button, li, h2, h3, dd, summary')]
      // What is a pixel wide is for screen readers only.
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
      .map(({ textContent }) => textContent),
  );
