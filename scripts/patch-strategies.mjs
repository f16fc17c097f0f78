// Makes src/engine/knowledge/kubernetes/patches.json: which lists a strategic merge patch merges, and by
// which field. With --check it writes nothing and fails when what is committed differs.
//
//   node scripts/patch-strategies.mjs [--check]
//
// The API server and kubectl read it off the tags of Kubernetes' Go types (patchStrategy, patchMergeKey),
// and so does this script, from the packages of Debian that carry their source. It needs apt-get and
// dpkg. Of a definition that is not in schema.json nothing is kept.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['golang-k8s-api-dev', 'golang-k8s-apimachinery-dev'];
const SOURCE = 'usr/share/gocode/src/k8s.io';
/** The groups of schema.json, and where their types are. */
const GROUPS = {
  core: 'api/core',
  apps: 'api/apps',
  batch: 'api/batch',
  networking: 'api/networking',
  policy: 'api/policy',
  autoscaling: 'api/autoscaling',
  rbac: 'api/rbac',
  storage: 'api/storage',
  scheduling: 'api/scheduling',
  node: 'api/node',
  meta: 'apimachinery/pkg/apis/meta',
};

const knowledge = fileURLToPath(new URL('../src/engine/knowledge/kubernetes/', import.meta.url));
/** @type {{definitions: Record<string, Record<string, string>>}} */
const schema = JSON.parse(readFileSync(join(knowledge, 'schema.json'), 'utf8'));

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** @param {string} folder */
function fetchSources(folder) {
  run('apt-get', ['download', ...PACKAGES], folder);
  const files = readdirSync(folder).filter((name) => name.endsWith('.deb'));
  for (const file of files) run('dpkg', ['-x', file, '.'], folder);
  return files.map((file) => file.split('_').slice(0, 2).join(' ')).sort();
}

/** @typedef {{key?: string, merge?: true, replace?: true, retainKeys?: true}} How */

/**
 * The tagged fields of each type of one group and version, with those of the types that it embeds.
 * @param {string} source of types.go
 */
function readTypes(source) {
  /** @type {Map<string, {strategies: Record<string, How>, embeds: string[]}>} */
  const types = new Map();
  for (const [, name = '', body = ''] of source.matchAll(/^type (\w+) struct \{\n(.*?)^\}/gms)) {
    /** @type {Record<string, How>} */
    const strategies = {};
    for (const [, field = '', tags = ''] of body.matchAll(/`json:"(\w+)[^"]*"([^`]*)`/g)) {
      const how = howOf(tags);
      if (how) strategies[field] = how;
    }
    const embeds = [...body.matchAll(/^\t(\w+) `json:",inline"/gm)].map((match) => match[1] ?? '');
    types.set(name, { strategies, embeds });
  }
  /** @type {(name: string) => Record<string, How>} */
  const whole = (name) =>
    Object.assign({}, ...(types.get(name)?.embeds.map(whole) ?? []), types.get(name)?.strategies);
  return [...types.keys()].map((name) => /** @type {const} */ ([name, whole(name)]));
}

/** @param {string} tags */
function howOf(tags) {
  const strategies = /patchStrategy:"([^"]+)"/.exec(tags)?.[1]?.split(',');
  if (!strategies) return undefined;
  const key = /patchMergeKey:"([^"]+)"/.exec(tags)?.[1];
  /** @type {How} */
  const how = {};
  for (const strategy of strategies) {
    if (strategy === 'merge' && key) how.key = key;
    else if (strategy === 'merge' || strategy === 'replace' || strategy === 'retainKeys') {
      how[strategy] = true;
    } else throw new Error(`No such strategy is known: ${tags}`);
  }
  return how;
}

const check = process.argv.includes('--check');
const folder = mkdtempSync(join(tmpdir(), 'patch-strategies-'));
try {
  const versions = fetchSources(folder);
  /** @type {Record<string, object>} */
  const definitions = {};
  const groups = new Set(Object.keys(schema.definitions).map((name) => name.split('.')[0] ?? ''));
  for (const group of [...groups].sort()) {
    const [name = '', version = ''] = group.split('/');
    const at = GROUPS[/** @type {keyof typeof GROUPS} */ (name)];
    if (!at) continue;
    const path = join(folder, SOURCE, at, version, 'types.go');
    for (const [type, fields] of readTypes(readFileSync(path, 'utf8'))) {
      const properties = schema.definitions[`${group}.${type}`] ?? {};
      const kept = Object.entries(fields).filter(([field]) => properties[field]);
      if (kept.length > 0) definitions[`${group}.${type}`] = Object.fromEntries(kept);
    }
  }
  const sorted = Object.fromEntries(
    Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const text = `${JSON.stringify({ source: versions.join(', '), definitions: sorted }, null, 2)}\n`;
  const target = join(knowledge, 'patches.json');
  if (!check) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`patches.json differs from what ${versions.join(', ')} give.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
