/** How much a fix risks. */

/**
 * The risks of a fix, the lowest first. `safe`: changes nothing at run time. `usually-fine`: few
 * applications depend on what it changes. `may-break`: needs the test that the rule's words name.
 * `needs-value`: only the user knows the value.
 */
export const RISKS = ['safe', 'usually-fine', 'may-break', 'needs-value'] as const;
export type Safety = (typeof RISKS)[number];

/** The highest of several risks; the lowest there is for none. */
export const riskiest = (risks: readonly Safety[]): Safety =>
  RISKS[Math.max(0, ...risks.map((risk) => RISKS.indexOf(risk)))] as Safety;
