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
  return a.length === b.length && a.every((step, i) => step === b[i]);
}

/** True when `path` is `prefix` or lies below it. */
export function startsWith(path: Path, prefix: Path): boolean {
  return prefix.length <= path.length && prefix.every((step, i) => step === path[i]);
}
