/** A place in a document's value: map keys and list indices from the root. */
export type Path = readonly (string | number)[];

/**
 * A path as people write it: `spec.containers[0].securityContext.runAsUser`. Keys that are not plain
 * words stand in brackets and quotes: `metadata.annotations["azure.com/x"]`.
 */
export function formatPath(path: Path): string {
  let out = '';
  for (const step of path) {
    if (typeof step === 'number') out += `[${step}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step)) out += out === '' ? step : `.${step}`;
    else out += `[${JSON.stringify(step)}]`;
  }
  return out;
}

export function samePath(a: Path, b: Path): boolean {
  if (a.length !== b.length) return false;
  for (let i = a.length - 1; i >= 0; i--) if (a[i] !== b[i]) return false;
  return true;
}

/** True when `path` is `prefix` or lies below it. */
export function startsWith(path: Path, prefix: Path): boolean {
  if (prefix.length > path.length) return false;
  for (let i = prefix.length - 1; i >= 0; i--) if (path[i] !== prefix[i]) return false;
  return true;
}
