// Which tool the tests use, how a missing one is obtained, and how a run ends without it. Decides only: it
// looks at nothing and calls nothing.

/**
 * A tool that runs. Not every one tells its version: Debian's kustomize prints "(devel)".
 * @typedef {{ path: string, origin: string, version?: string | undefined }} Candidate
 */

/**
 * How to get a tool that is missing.
 * @typedef {{ by: 'package', name: string } | { by: 'go' } | { by: 'download' }} Way
 */

/**
 * What a machine offers to get tools with.
 * @typedef {object} Machine
 * @property {boolean} mayInstall whether apt-get is there and allowed, which takes root
 * @property {ReadonlyMap<string, string>} packages the versions that the distribution would install
 * @property {string | undefined} go the version of Go
 */

/** The first release of Go that gets the Go a module asks for, or says at once which one it needs. */
const LEAST_GO = '1.21';

/**
 * The version in what a tool prints.
 * @param {string} printed
 */
export const versionIn = (printed) => /\d+(?:\.\d+)+/.exec(printed)?.[0];

/**
 * @param {string} version
 * @param {string} minimum
 */
export function isAtLeast(version, minimum) {
  const parts = version.split('.').map(Number);
  for (const [i, least] of minimum.split('.').map(Number).entries()) {
    const part = parts[i] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}

/**
 * The first candidate that is new enough, and those before it, which are too old. Later candidates are
 * not asked for.
 * @param {Iterable<Candidate>} candidates
 * @param {string} minimum
 */
export function choose(candidates, minimum) {
  /** @type {Candidate[]} */
  const tooOld = [];
  for (const found of candidates) {
    const { version } = found;
    if (version === undefined || isAtLeast(version, minimum)) return { found, tooOld };
    tooOld.push(found);
  }
  return { found: undefined, tooOld };
}

/**
 * The versions that would be installed, as `apt-cache policy` prints them. A package that the distribution
 * does not know is missing from it, or has the candidate "(none)".
 * @param {string} printed
 */
export const packagesIn = (printed) =>
  new Map(
    [...printed.matchAll(/^(\S+):\n.*\n +Candidate: (?:\d+:)?(\d\S*)$/gm)].map(
      ([, name = '', version = '']) => [name, version],
    ),
  );

/**
 * The ways to get a tool on this machine, in the order to try them.
 * @param {{ minimum: string, packages: readonly string[], go?: object, download?: boolean }} tool
 * @param {Machine} machine
 * @returns {Way[]}
 */
export function waysToGet(tool, { mayInstall, packages, go }) {
  const isNewEnough = (/** @type {string} */ name) => {
    const version = versionIn(packages.get(name) ?? '');
    return version !== undefined && isAtLeast(version, tool.minimum);
  };
  return [
    ...tool.packages
      .filter((name) => mayInstall && isNewEnough(name))
      .map((name) => ({ by: /** @type {const} */ ('package'), name })),
    ...(tool.go && go !== undefined && isAtLeast(go, LEAST_GO)
      ? [{ by: /** @type {const} */ ('go') }]
      : []),
    ...(tool.download ? [{ by: /** @type {const} */ ('download') }] : []),
  ];
}

/**
 * The exit status of a run. CI must run every test; elsewhere, tests without their tool are left out.
 * @param {number} missing how many tools are missing
 * @param {string | undefined} ci the environment variable CI
 */
export const statusWithout = (missing, ci) => (missing > 0 && ci ? 1 : 0);
