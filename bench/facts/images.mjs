/**
 * What the commands of `podsmith facts` would print of the images of a measurement. Where Podsmith's table of known images
 * has one, its user is as there, read from its Dockerfile. EVERYTHING ELSE IS MADE UP: who other images start as, lists of
 * files, processes, ports, written paths and use. They are drawn by the name of the image from shares that are written
 * below, so that each run has the same.
 */

/** @param {string} text a number that depends on the text alone, from 0 to below 1 */
export function drawn(text) {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Of images that no table has: more than half of public images start as root. */
const SHARES = /** @type {const} */ ([
  [0.55, 'root'],
  [0.75, 'name'],
  [1, 'number'],
]);
/** Of images of root: who changes to another user once it runs, who runs as another user if told so, and who can't. */
const ROOT_SHARES = /** @type {const} */ ([
  [0.25, 'steps-down'],
  [0.75, 'tried'],
  [1, 'needs-root'],
]);

/**
 * @template T
 * @param {readonly (readonly [number, T])[]} shares
 * @param {string} text
 */
const pick = (shares, text) =>
  /** @type {T} */ (shares.find(([end]) => drawn(text) < end)?.[1] ?? shares.at(-1)?.[1]);

/** Images whose entry point is known to change to a user of its own. */
const STEP_DOWN =
  /(?:^|\/)(?:postgres|mysql|mariadb|mongo|redis|valkey|rabbitmq|memcached|cassandra)(?=:|@|$)/;

/**
 * @param {string} image
 * @param {{ startsAs: 'root' | 'user' | 'named-user', user: { uid: number } | null } | undefined} known by the table
 */
export function imageKind(image, known) {
  const uid = known?.user?.uid ?? 1000 + Math.floor(drawn(`uid ${image}`) * 60_000);
  const start = known
    ? { root: 'root', user: 'number', 'named-user': 'name' }[known.startsAs]
    : pick(SHARES, `user ${image}`);
  const isStepping = STEP_DOWN.test(image);
  const root = start !== 'root' ? null : isStepping ? 'steps-down' : pick(ROOT_SHARES, image);
  return { start, root, uid, isMadeUp: !known };
}

/** @param {number} uid @param {string} mask @param {0 | 1} noNewPrivileges */
const status = (uid, mask, noNewPrivileges) => `Name:\tapp
Uid:\t${uid}\t${uid}\t${uid}\t${uid}
Gid:\t${uid}\t${uid}\t${uid}\t${uid}
Groups:\t${uid}
CapInh:\t0000000000000000
CapPrm:\t${mask}
CapEff:\t${mask}
NoNewPrivs:\t${noNewPrivileges}
Seccomp:\t2
`;

const DEFAULT_CAPABILITIES = '00000000a80425fb';
const NO_CAPABILITIES = '0000000000000000';

/** @param {string | null} root as `podsmith facts --try` would print it */
function trialLines(root) {
  if (root === 'tried') return ['podsmith:trial 10001 true-0 true-0 true-0'];
  return root === 'needs-root' ? ['podsmith:trial 10001 true-0 false-1 false-1'] : [];
}

/**
 * What somebody would paste who ran the script for images and asked a running container.
 * @param {string} image
 * @param {ReturnType<typeof imageKind>} kind
 * @param {string} digest as the registry serves it
 */
export function answersOf(image, { start, root, uid }, digest) {
  const user = { root: '', name: 'app', number: String(uid) }[start];
  const repository = image.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
  const config = [[`${repository}@${digest}`], user, { '8080/tcp': {} }, null, '/', ['/app']];
  const hasSetUid = drawn(`files ${image}`) < 0.4;
  const lines = [
    `podsmith:image ${image} docker`,
    `podsmith:config ${JSON.stringify(config)}`,
    `app:x:${uid}:${uid}::/:/sbin/nologin`,
    'podsmith:files archive',
    ...(hasSetUid ? ['-rwsr-xr-x root/root 1 2026-12-03 04:40 bin/su'] : []),
    'podsmith:end 900',
    ...trialLines(root),
    'A /tmp/app.pid',
    'LISTEN 0 5 0.0.0.0:8080 0.0.0.0:*',
    '',
  ];
  const runs = start !== 'root' || root === 'steps-down' ? uid : 0;
  const process = status(runs, runs === 0 ? DEFAULT_CAPABILITIES : NO_CAPABILITIES, 0);
  return lines.join('\n') + process;
}
