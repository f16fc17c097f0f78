/** The kinds of the groups that everyone uses, so that a misspelt one is not taken for a custom object. */
import { SERVED_VERSIONS, servedKinds } from '../kinds/kinds.ts';
import { nearest } from './nearest.ts';

/**
 * Whether an object names a kind or a version that Kubernetes does not have, in one of its groups that is known here.
 * Custom objects, and groups that are not listed, are never meant.
 */
export function isUnknownKind(apiVersion: string, kind: string): boolean {
  const [group = '', version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
  if (group !== '' && group !== 'apps' && group !== 'batch') return false;
  if (isBuiltin(apiVersion)) return false;
  const served = servedKinds(apiVersion);
  if (served) return !served.includes(kind.replace(/(?<=.)List$/, ''));
  // Versions that once were served have a sentence of their own.
  return group === '' || !/^v(?:1|2alpha1|1beta[12])$/.test(version ?? '');
}

/** Whether an object is one of Kustomize's own transformers and generators, which no cluster ever sees. */
export const isBuiltin = (apiVersion: string | null): boolean => apiVersion === 'builtin';

/** What was probably meant, as `apps/v1 Deployment`: a kind of that name, or of one much like it. */
export function nearestKind(kind: string): string | null {
  const all = SERVED_VERSIONS.flatMap((apiVersion) =>
    (servedKinds(apiVersion) ?? []).map((name) => [name, apiVersion] as const),
  );
  const found = nearest(
    kind,
    all.map(([name]) => name),
  );
  const apiVersion = all.find(([name]) => name === found)?.[1];
  return found === null || apiVersion === undefined ? null : `${apiVersion} ${found}`;
}
