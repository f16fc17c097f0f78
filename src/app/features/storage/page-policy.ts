/** The security policy that this page was served with, as it stands in the page. */
export interface Directive {
  readonly name: string;
  readonly values: readonly string[];
}

/** The directives of a policy as it is written. */
export const directivesOf = (policy: string): readonly Directive[] =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .flatMap(([name, ...values]) => (name ? [{ name: name.toLowerCase(), values }] : []));

/** None where the page has none, as in development. */
export function pagePolicy(): readonly Directive[] {
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy" i]');
  return directivesOf(meta?.getAttribute('content') ?? '');
}
