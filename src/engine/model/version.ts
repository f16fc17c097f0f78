/** Kubernetes versions, as `1.36`; the Pod Security policy spells them `v1.36`. */
export interface Version {
  readonly major: number;
  readonly minor: number;
}

export const LATEST: Version = { major: 1, minor: 37 };
export const DEFAULT_VERSION: Version = { major: 1, minor: 36 };

/**
 * Reads `1.36`, `v1.36` or `latest` (1.37).
 * @returns null when the text is none of these.
 */
export function parseVersion(text: string): Version | null {
  if (text === 'latest') return LATEST;
  const match = /^v?1\.(0|[1-9][0-9]{0,2})$/.exec(text);
  return match ? { major: 1, minor: Number(match[1]) } : null;
}

/**
 * The version of a cluster as people have it at hand: also `1.30.4` or `v1.31.2+k3s1`, of which the part
 * that decides about fields is taken. A policy version has no such rest, so it is not read by this.
 */
export const parseKubernetesVersion = (text: string): Version | null =>
  parseVersion(text.replace(/^(v?1\.[0-9]+)\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$/, '$1'));

export const formatVersion = ({ major, minor }: Version): string => `${major}.${minor}`;

export const atLeast = (version: Version, since: Version): boolean =>
  version.major !== since.major ? version.major > since.major : version.minor >= since.minor;

/** The newest entry whose `since` is not above `version`; undefined when none applies yet. */
export function newest<T extends { readonly since: string }>(
  versions: readonly T[],
  version: Version,
): T | undefined {
  return versions.findLast((entry) => {
    const since = parseVersion(entry.since);
    return since !== null && atLeast(version, since);
  });
}
