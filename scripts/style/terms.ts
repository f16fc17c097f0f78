/**
 * The English terms of docs/style.md, each with the forms to avoid. A test fails when a text has one. German ones are in
 * `patterns.ts`.
 */
export interface Term {
  /** The beginning of its row in the table. */
  readonly say: string;
  readonly not: RegExp;
}

export const STYLE_TERMS: readonly Term[] = [
  { say: 'profile', not: /\b(?:presets?|rule sets?)\b/i },
  { say: 'fix', not: /\b(?:repair(?:s|ed|ing)?|cures?|cured)\b/i },
  { say: 'suppress', not: /\bwaive[sdr]?\b|\bkeep with a reason\b/i },
  { say: 'attack surface', not: /\bends at a plate\b/i },
  { say: 'workload, pod template', not: /\bcarriers?\b|\binitcontainers?\b/ },
  { say: 'permission, privilege', not: /\brights\b/i },
  { say: 'privilege escalation', not: /\bgain(?:s|ed|ing)? rights\b/i },
  { say: 'take precedence', not: /\b(?:wins|won) (?:over|against)\b/i },
  { say: 'reject, deny', not: /\b(?:API server|Kubernetes) refuses\b/i },
  { say: 'review, analyze', not: /\bexamin(?:e|es|ed|ing|er)\b/i },
  { say: 'reload', not: /\bload(?:s|ed)? anew\b/i },
  { say: 'vulnerability', not: /\bflaws?\b/i },
  { say: 'read-only root file system', not: /(?<!-)\bfilesystems?\b/i },
  { say: 'add-on', not: /(?<![-\w])(?:addon|add on|Add-On)s?(?![-.\w])/ },
  { say: 'lowercase, uppercase', not: /\b(?:lower|upper)[ -]case\b/i },
  { say: 'internet', not: /\bInternet\b/ },
  { say: 'for example', not: /\bfor instance\b/i },
  { say: 'select', not: /\btick(?:s|ed|ing)?\b|\bclick (?:on|here)\b/i },
  { say: 'cluster operator', not: /\boperator checklist\b/i },
  { say: 'pod-managed identity', not: /\b(?:legacy|deprecated) pod identit/i },
  { say: 'Workload ID', not: /\bWorkload Identity\b/ },
];
