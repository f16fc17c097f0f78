// Keeps an API server running for as long as its standard input stays open, and cleans up after that. The process
// that starts it holds the other end, which the system closes however that process ends, also when it is killed.
// Arguments: the version of Kubernetes, which must have been built; or a kubectl and a kubeconfig, for a server that
// runs already. Prints one line of JSON: the kubeconfig, and an address on this machine that needs no log-in.
import { spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { programs } from './build.mjs';

/** @import { ChildProcess } from 'node:child_process' */
/** @import { AddressInfo } from 'node:net' */

const HOST = '127.0.0.1';
const START_SECONDS = 120;

const state = mkdtempSync(join(tmpdir(), 'podsmith-cluster-'));
/** @type {ChildProcess[]} */
const running = [];

/** @param {number} status */
function end(status) {
  // An API server without its etcd waits for it, and so does not end by itself.
  for (const child of running) child.kill('SIGKILL');
  rmSync(state, { recursive: true, force: true, maxRetries: 10 });
  process.exit(status);
}

/** Ports that are free now. Asked for together, so that they differ. @param {number} count */
async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, HOST));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => /** @type {AddressInfo} */ (server.address()).port);
  for (const server of servers) server.close();
  return ports;
}

/** @param {string} name @param {string} content */
function write(name, content) {
  const path = join(state, name);
  writeFileSync(path, content, { mode: 0o600 });
  return path;
}

/** @param {string} name */
const logOf = (name) => readFileSync(join(state, `${name}.log`), 'utf8');

/** @param {Readonly<Record<string, string | true>>} options @returns {string[]} */
const flags = (options) =>
  Object.entries(options).map(([key, value]) =>
    value === true ? `--${key}` : `--${key}=${value}`,
  );

/** @param {string} name @param {string} path @param {readonly string[]} args */
function start(name, path, args) {
  const log = openSync(join(state, `${name}.log`), 'w');
  const child = spawn(path, args, { stdio: ['ignore', log, log], cwd: state });
  closeSync(log);
  running.push(child);
  child.on('error', (error) => fail(`${name} did not start: ${error.message}`));
  child.on('exit', () => {
    const said = logOf(name).trim().split('\n').slice(-5);
    fail([`${name} ended by itself. It said last:`, ...said].join('\n'));
  });
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  end(1);
  throw new Error(message);
}

/** @param {string} url @param {string} token @returns {Promise<boolean>} */
function isReady(url, token) {
  let ca;
  try {
    ca = readFileSync(join(state, 'certificates', 'apiserver.crt'));
  } catch {
    // The server makes its certificate when it starts.
    return Promise.resolve(false);
  }
  return new Promise((answer) => {
    get(`${url}/readyz`, { ca, headers: { Authorization: `Bearer ${token}` } }, (response) => {
      response.resume();
      answer(response.statusCode === 200);
    }).on('error', () => answer(false));
  });
}

/** @param {string} url @param {string} token */
function kubeconfig(url, token) {
  const authority = readFileSync(join(state, 'certificates', 'apiserver.crt'), 'base64');
  const name = 'podsmith';
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name, cluster: { server: url, 'certificate-authority-data': authority } }],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    'current-context': name,
  });
}

/** Pod Security warns of what Restricted forbids in every namespace, and so rejects nothing. */
const admission = () =>
  JSON.stringify({
    apiVersion: 'apiserver.config.k8s.io/v1',
    kind: 'AdmissionConfiguration',
    plugins: [
      {
        name: 'PodSecurity',
        configuration: {
          apiVersion: 'pod-security.admission.config.k8s.io/v1',
          kind: 'PodSecurityConfiguration',
          defaults: { warn: 'restricted', 'warn-version': 'latest' },
        },
      },
    ],
  });

// A signal for the process that holds the other end may reach this one too: it ends after that process.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => {});
process.on('uncaughtException', (error) => fail(String(error.stack)));
process.stdin
  .resume()
  .on('end', () => end(0))
  .on('error', () => end(0));

/**
 * @param {string} version
 * @returns {Promise<{ kubectl: string, kubeconfig: string }>}
 */
async function startServer(version) {
  const { apiServer, etcd, kubectl } = await programs(version);
  const [port, clients, peers] = await freePorts(3);
  const url = `https://${HOST}:${port}`;
  const store = `http://${HOST}:${clients}`;
  const peer = `http://${HOST}:${peers}`;
  const token = randomBytes(32).toString('hex');
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const key = write('account.key', privateKey);

  start(
    'etcd',
    etcd,
    flags({
      'data-dir': join(state, 'etcd'),
      'unsafe-no-fsync': true,
      'listen-client-urls': store,
      'advertise-client-urls': store,
      'listen-peer-urls': peer,
      'initial-advertise-peer-urls': peer,
      'initial-cluster': `default=${peer}`,
    }),
  );
  start(
    'kube-apiserver',
    apiServer,
    flags({
      'etcd-servers': store,
      'bind-address': HOST,
      'secure-port': String(port),
      'cert-dir': join(state, 'certificates'),
      'service-account-key-file': key,
      'service-account-signing-key-file': key,
      'service-account-issuer': 'https://kubernetes.default.svc',
      'token-auth-file': write('tokens.csv', `${token},admin,admin,"system:masters"\n`),
      'authorization-mode': 'AlwaysAllow',
      // Otherwise each privileged container is rejected, whatever Pod Security says.
      'allow-privileged': true,
      // Controllers create the objects that these ask for, and there are no controllers here.
      'disable-admission-plugins': 'ServiceAccount,Priority',
      'admission-control-config-file': write('admission.json', admission()),
      // Of both families, otherwise Services of both are rejected.
      'service-cluster-ip-range': '10.0.0.0/16,fd00:10::/112',
    }),
  );

  const patience = Date.now() + START_SECONDS * 1000;
  while (!(await isReady(url, token))) {
    if (Date.now() > patience)
      fail(`The API server was not ready within ${START_SECONDS} seconds.`);
    await setTimeout(200);
  }
  return { kubectl, kubeconfig: write('kubeconfig', kubeconfig(url, token)) };
}

/**
 * Serves a cluster without a log-in, on this machine alone.
 * @param {string} kubectl
 * @param {string} kubeconfig
 * @returns {Promise<string>} the address
 */
async function startProxy(kubectl, kubeconfig) {
  start('kubectl', kubectl, ['proxy', '--port=0', ...flags({ kubeconfig })]);
  const patience = Date.now() + START_SECONDS * 1000;
  for (;;) {
    const [address] = /127\.0\.0\.1:\d+/.exec(logOf('kubectl')) ?? [];
    if (address) return `http://${address}`;
    if (Date.now() > patience) fail(`kubectl served no cluster within ${START_SECONDS} seconds.`);
    await setTimeout(50);
  }
}

const [first = '', second] = process.argv.slice(2);
const server =
  second === undefined ? await startServer(first) : { kubectl: first, kubeconfig: second };
const url = await startProxy(server.kubectl, server.kubeconfig);
console.log(JSON.stringify({ ...server, url }));
