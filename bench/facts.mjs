// How many fixes at Restricted are settled, by what is known of the images: nothing, Podsmith's table of known images, or
// facts of all of them; and how many once those that are settled are made, since a user that is written settles what drops
// its capabilities. `node bench/facts.mjs [FOLDER] [--seed 37] [--open]` takes 30 workloads of bench/facts/charts.yaml
// and 30 more by the seed from the manifests of a folder; `--open` lists what stays unsettled. bench/facts/images.mjs says
// which facts are made up.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { answersOf, drawn, imageKind } from './facts/images.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '37' }, open: { type: 'boolean', default: false } },
});
const today = '2026-12-03';
const MOST_EACH = 30;

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
/** @type {typeof import('../src/engine/index.ts')} */
const engine = /** @type {any} */ (await server.ssrLoadModule('/src/engine/index.ts'));
/** @type {typeof import('../src/engine/edits.ts')} */
const edits = /** @type {any} */ (await server.ssrLoadModule('/src/engine/edits.ts'));
const { FactBook, readFacts } = /** @type {Awaited<ReturnType<typeof engine.loadFacts>>} */ (
  await server.ssrLoadModule('/src/engine/facts/index.ts')
);

const version = { major: 1, minor: 36 };
const settings = engine.profileNamed('pss-restricted')?.settings;

/** @param {string} text @param {any} facts */
function review(text, facts) {
  const env = { kubernetesVersion: version, policyVersion: version, today, facts };
  return new engine.Reviewer(engine.registry, env, settings).review(text);
}

/** Workloads with something to fix, by their place in the text. @param {ReturnType<typeof review>} reviewed */
const workloadsIn = (reviewed) =>
  reviewed.documents.flatMap(({ review }, at) =>
    review.objects.flatMap((object, item) => {
      const isOpen = object.findings.some(({ fix, breaks }) => fix || breaks);
      return object.workload && isOpen ? [{ ...object, key: `${at}/${item}` }] : [];
    }),
  );

/** @param {string} folder */
const textsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** Of the workloads of a folder those with the smallest draw, and no more than two of a file. */
function chosenIn(/** @type {{ name: string, text: string }[]} */ texts) {
  const all = texts.flatMap(({ name, text }) =>
    workloadsIn(review(text, undefined))
      .map(({ key }) => ({ name, key, order: drawn(`${values.seed} ${name} ${key}`) }))
      .sort((a, b) => a.order - b.order)
      .slice(0, 2),
  );
  return all.sort((a, b) => a.order - b.order).slice(0, MOST_EACH);
}

/** @typedef {{ name: string, text: string, keys: Set<string> }} Source */

/** @returns {Source[]} */
function sources() {
  const charts = textsIn(join(root, 'bench/facts')).map(({ name, text }) => {
    const found = workloadsIn(review(text, undefined)).slice(0, MOST_EACH);
    return { name, text, keys: new Set(found.map(({ key }) => key)) };
  });
  const [folder] = positionals;
  if (folder === undefined) return charts;
  const texts = textsIn(folder);
  const chosen = chosenIn(texts);
  const drawnTexts = texts.map(({ name, text }) => {
    const keys = chosen.filter((entry) => entry.name === name).map(({ key }) => key);
    return { name, text, keys: new Set(keys) };
  });
  return [...charts, ...drawnTexts.filter(({ keys }) => keys.size > 0)];
}

const CLASSES = ['safe', 'usually-fine', 'may-break', 'needs-value', 'breaks'];

const isUnsettled = (/** @type {string | null} */ fix) =>
  fix === 'may-break' || fix === 'needs-value';

/** How many fixes are unsettled once those without a risk and with a low one are made. @param {Source[]} all @param {any} facts */
function leftOpen(all, facts) {
  let n = 0;
  for (const { text, keys } of all) {
    const { text: hardened } = edits.harden(review(text, facts), engine.registry, 'usual');
    for (const { key, findings } of workloadsIn(review(hardened, facts))) {
      if (keys.has(key))
        n += findings.filter(({ fix, breaks }) => !breaks && isUnsettled(fix)).length;
    }
  }
  return n;
}

/** @param {string} title @param {Source[]} all @param {any} facts */
function measure(title, all, facts) {
  const counts = new Map(CLASSES.map((name) => [name, 0]));
  const open = [];
  for (const { name, text, keys } of all) {
    for (const { key, object, findings } of workloadsIn(review(text, facts))) {
      if (!keys.has(key)) continue;
      for (const { fix, breaks, rule, container, code } of findings) {
        const group = breaks ? 'breaks' : fix;
        if (!group) continue;
        counts.set(group, (counts.get(group) ?? 0) + 1);
        if (!breaks && isUnsettled(fix)) {
          open.push(
            `${rule}/${code} ${name} ${object.kind}/${object.name} ${container?.name ?? ''}`,
          );
        }
      }
    }
  }
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const share = (/** @type {number} */ n) => `${((100 * n) / total).toFixed(1)} %`;
  return {
    row: {
      known: title,
      fixes: total,
      ...Object.fromEntries([...counts].map(([name, n]) => [name, `${n} (${share(n)})`])),
      unsettled: share((counts.get('may-break') ?? 0) + (counts.get('needs-value') ?? 0)),
      'once the others are made': share(leftOpen(all, facts)),
    },
    open,
  };
}

const all = sources();
const rows = [measure('nothing', all, undefined)];
await engine.loadKnowledge();
rows.push(measure('the table', all, undefined));

/** @type {Map<string, ReturnType<typeof imageKind>>} */
const kinds = new Map();
const texts = [];
for (const { text, keys } of all) {
  for (const { key, workload } of workloadsIn(review(text, undefined))) {
    if (!keys.has(key)) continue;
    for (const container of workload?.pod.containers ?? []) {
      const image = container.value.image?.trim();
      const reference = image && engine.parseImage(image);
      if (!image || !reference || kinds.has(image)) continue;
      const kind = imageKind(image, engine.factsOfImage(reference)?.facts);
      const digest = `sha256:${createHash('sha256').update(image).digest('hex')}`;
      kinds.set(image, kind);
      texts.push(answersOf(image, kind, reference.digest ?? digest));
    }
  }
}
const { facts, notes } = await readFacts(texts.join('\n'), { today });
rows.push(measure('facts of all images', all, new FactBook(facts, today).attach));

const count = (/** @type {(kind: ReturnType<typeof imageKind>) => boolean} */ fits) =>
  [...kinds.values()].filter(fits).length;
console.log(
  `${all.reduce((sum, { keys }) => sum + keys.size, 0)} workloads, ${kinds.size} images: ` +
    `${count(({ start }) => start === 'root')} of root, ${count(({ start }) => start === 'name')} of a named user, ` +
    `${count(({ start }) => start === 'number')} of a number; the users of ${count(({ isMadeUp }) => isMadeUp)} are made up. ` +
    `${facts.length} facts, ${notes.length} notes.`,
);
console.table(rows.map(({ row }) => row));
if (values.open) console.log(rows.at(-1)?.open.join('\n'));
await server.close();
