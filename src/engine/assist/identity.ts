/** `apiVersion` and `kind`, which belong together. */
import schema from '../knowledge/kubernetes/schema.json';

const ALL: readonly { readonly apiVersion: string; readonly kind: string }[] = Object.keys(
  schema.kinds,
).map((name) => {
  const cut = name.lastIndexOf('/');
  return { apiVersion: name.slice(0, cut), kind: name.slice(cut + 1) };
});

/** Workloads first: most manifests are of these. */
const FIRST = ['Deployment', 'Pod', 'StatefulSet', 'DaemonSet', 'CronJob', 'Job'];
const rank = (kind: string): number => FIRST.indexOf(kind) + 1 || FIRST.length + 1;

/** The kinds of an apiVersion; all of them when it names none that is known. */
export function kindsFor(apiVersion: string | undefined): readonly string[] {
  const matching = ALL.filter((identity) => identity.apiVersion === apiVersion);
  const kinds = new Set((matching.length > 0 ? matching : ALL).map(({ kind }) => kind));
  return [...kinds].sort((a, b) => rank(a) - rank(b));
}

/** The apiVersions of a kind; all of them when it names none that is known. */
export function apiVersionsFor(kind: string | undefined): readonly string[] {
  const matching = ALL.filter((identity) => identity.kind === kind);
  return [...new Set((matching.length > 0 ? matching : ALL).map(({ apiVersion }) => apiVersion))];
}

/** The apiVersion that a kind has, to stand beside it; empty when there are several. */
export function apiVersionOf(kind: string): string {
  const [first, second] = ALL.filter((identity) => identity.kind === kind);
  return first && !second ? first.apiVersion : '';
}

/** All of them, the likeliest first. */
export const identities = () => [...ALL].sort((a, b) => rank(a.kind) - rank(b.kind));
