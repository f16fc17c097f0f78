/** What axe finds wrong with the page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Options {
  /** A selector of the part to look at; without it the whole page. */
  readonly include?: string;
  /** Leaves out what axe calls minor or moderate. */
  readonly serious?: boolean;
  /** Rules that are not left out, whatever axe calls them. */
  readonly also?: readonly string[];
  /** The only rules to run. */
  readonly rules?: readonly string[];
}

/** A line for each rule that is broken, with the elements that break it; none for a page without faults. */
export async function faults(
  page: Page,
  { include, serious = false, also = [], rules }: Options = {},
): Promise<string[]> {
  // The page has no frames, so that axe may put its results together where it runs, and needs no page more.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (include) axe.include(include);
  // Only what is wrong comes back whole: elements that pass are thousands.
  axe.options({
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  });
  const { violations } = await axe.analyze();
  return violations
    .filter(
      ({ id, impact }) =>
        !serious || impact === 'serious' || impact === 'critical' || also.includes(id),
    )
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

/**
 * The same in both themes, each line with its theme. A theme changes colours and nothing else: rules that read
 * no colours are run in the first one.
 */
export async function faultsInBothThemes(page: Page, options: Options = {}): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // A colour in transition is a colour of neither theme.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
    const lines = await faults(page, { ...options, ...(rules && { rules }) });
    found.push(...lines.map((line) => `${colorScheme}: ${line}`));
  }
  return found;
}
