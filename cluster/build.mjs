// Builds a Kubernetes API server, its etcd and its kubectl with Go, once for each version, in the user's cache.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheFolder, EXTENSION } from '../scripts/tools/find.mjs';
import { runProgram } from '../scripts/tools/run.mjs';

/** The versions that the tests compare Podsmith with, the default one first. */
export const VERSIONS = /** @type {const} */ (['1.36.3', '1.34.3']);

/** Any version will do: the API server only stores its objects there. */
const ETCD = '3.6.5';

/**
 * @typedef {object} Programs
 * @property {string} apiServer
 * @property {string} etcd
 * @property {string} kubectl
 */

/** @param {string} folder @returns {Programs} */
const programsIn = (folder) => ({
  apiServer: join(folder, `kube-apiserver${EXTENSION}`),
  etcd: join(folder, `etcd${EXTENSION}`),
  kubectl: join(folder, `kubectl${EXTENSION}`),
});

/** @param {string} name @param {string} content */
function moduleFolder(name, content) {
  const folder = mkdtempSync(join(tmpdir(), `podsmith-${name}-`));
  writeFileSync(join(folder, 'go.mod'), content);
  return folder;
}

/**
 * Go verifies each module by its checksum database. No C compiler is needed, and the user's settings for modules are
 * neither used nor changed.
 * @param {string} cwd
 */
const goIn =
  (cwd) =>
  (/** @type {readonly string[]} */ ...args) =>
    runProgram('go', args, { cwd, env: { CGO_ENABLED: '0', GOFLAGS: '-mod=mod', GOWORK: 'off' } });

/**
 * The programs of a version of Kubernetes, built if they are not there. Says what it does while it builds.
 * @param {string} version for example `1.36.3`
 * @returns {Promise<Programs>}
 * @throws when Go fails
 */
export async function programs(version) {
  const folder = cacheFolder(`cluster-${version}`);
  if (!existsSync(folder)) await build(version, folder);
  return programsIn(folder);
}

/** @param {string} version @param {string} folder */
async function build(version, folder) {
  console.log(
    `Building the API server of Kubernetes ${version} into ${folder}. ` +
      'The first time this takes about ten minutes of two processors, and 3 GB for the caches of Go.',
  );
  mkdirSync(dirname(folder), { recursive: true });
  // The folder gets its name when the build is complete, so that builds at the same time don't disturb each other.
  const unfinished = mkdtempSync(`${folder}.`);
  const kubernetes = moduleFolder('kubernetes', 'module podsmith-cluster\n');
  const etcd = moduleFolder('etcd', 'module podsmith-cluster\n');
  try {
    const built = programsIn(unfinished);
    await buildKubernetes(version, kubernetes, built);
    await buildEtcd(etcd, built);
    chmodSync(unfinished, 0o755);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    for (const path of [unfinished, kubernetes, etcd])
      rmSync(path, { recursive: true, force: true });
  }
}

/**
 * @param {string} version
 * @param {string} folder
 * @param {Programs} built
 */
async function buildKubernetes(version, folder, built) {
  const go = goIn(folder);
  const module = 'k8s.io/kubernetes';
  const source = JSON.parse(done(await go('mod', 'download', '-json', `${module}@v${version}`)));
  const { Go, Require, Replace } = JSON.parse(
    done(await go('mod', 'edit', '-json', join(source.Dir, 'go.mod'))),
  );
  // The module has its parts in folders. Outside of it they are modules of the same release: v0.36.3 for 1.36.3.
  const parts = new Set(
    Replace.map((/** @type {{ Old: { Path: string } }} */ { Old }) => Old.Path),
  );
  const [, rest] = /^1\.(.*)$/.exec(version) ?? [];
  if (rest === undefined) throw new Error(`${version} is not a version of Kubernetes 1`);
  const required = Require.filter(
    (/** @type {{ Path: string }} */ { Path }) => !parts.has(Path),
  ).map(
    (/** @type {{ Path: string, Version: string }} */ { Path, Version }) =>
      `require ${Path} ${Version}`,
  );
  writeFileSync(
    join(folder, 'go.mod'),
    [
      'module podsmith-cluster',
      `go ${Go}`,
      `require ${module} v${version}`,
      ...required,
      ...[...parts].map((part) => `replace ${part} => ${part} v0.${rest}`),
      '',
    ].join('\n'),
  );
  const component = 'k8s.io/component-base/version';
  const variables = [
    `-X ${component}.gitVersion=v${version}`,
    `-X ${component}.gitMajor=1`,
    `-X ${component}.gitMinor=${rest.split('.')[0]}`,
  ].join(' ');
  const flags = ['-trimpath', '-ldflags', `-s -w ${variables}`];
  done(await go('build', ...flags, '-o', built.apiServer, `${module}/cmd/kube-apiserver`));
  done(await go('build', ...flags, '-o', built.kubectl, `${module}/cmd/kubectl`));
}

/** @param {string} folder @param {Programs} built */
async function buildEtcd(folder, built) {
  const go = goIn(folder);
  const module = 'go.etcd.io/etcd/server/v3';
  done(await go('get', `${module}@v${ETCD}`));
  done(await go('build', '-trimpath', '-ldflags', '-s -w', '-o', built.etcd, module));
}

/** @param {string | undefined} printed */
function done(printed) {
  if (printed === undefined) throw new Error('The API server could not be built with Go.');
  return printed;
}
