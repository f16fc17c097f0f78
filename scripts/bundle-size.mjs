// Says how much JavaScript the page loads in which step, compressed, and fails when it is more than
// agreed. Run after `npm run build`.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = resolve(dirname(fileURLToPath(import.meta.url)), '../dist');
const assets = join(dist, 'assets');

/** @param {string} name kilobytes of a file, as a host sends it */
const size = (name) => gzipSync(readFileSync(join(assets, name)), { level: 9 }).length / 1000;

/**
 * A file with all that it imports statically.
 * @param {string} name
 * @param {Set<string>} seen
 */
function graph(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(join(assets, name), 'utf8');
  for (const [, next] of text.matchAll(
    /(?:^|[;}\n])(?:im|ex)port\b[^;'"()]*?(?:from)?["']\.\/([^"']+\.js)["']/g,
  )) {
    if (next) graph(next, seen);
  }
  return seen;
}

const html = readFileSync(join(dist, 'index.html'), 'utf8');
/** @param {RegExp} pattern */
const namesIn = (pattern) => [...html.matchAll(pattern)].map(([, name = '']) => name);
const first = new Set(
  namesIn(/<script[^>]*src="\.\/assets\/([^"]+)"/g).flatMap((name) => [...graph(name)]),
);
if (first.size === 0) throw new Error('dist/index.html has no script');
// It shows what a first visit sees, and ends: the page comes after it.
const showing = [...first].filter((name) => name.startsWith('first-view-'));
for (const name of showing) first.delete(name);
const all = readdirSync(assets).filter((name) => name.endsWith('.js'));
/** @param {RegExp} pattern */
const named = (pattern) => all.filter((name) => pattern.test(name) && !first.has(name));
const sum = (/** @type {Iterable<string>} */ names) =>
  [...names].reduce((kb, name) => kb + size(name), 0);

/** @param {RegExp} pattern words, in the language that says most */
const most = (pattern) => Math.max(...named(pattern).map(size));
const words = most(/^startup-/);
const preloaded = namesIn(/<link rel="modulepreload"[^>]*href="\.\/assets\/([^"]+)"/g)
  .flatMap((name) => [...graph(name)])
  .filter((name) => !first.has(name));
const images = preloaded.filter((name) => name.startsWith('images-data-'));
const review = preloaded.filter((name) => !images.includes(name));
const PARTS = /** @type {const} */ ([
  ['what shows the sample before the page has come', sum(showing), 3],
  ['what stands before the page takes text, with its words', sum(first) + words, 140],
  ['what reviews and shows it, right after', sum(review), 270],
  ['what is known of images, with it for the sample', sum(images), 15],
  ['its words, with what the rules are called and say', most(/^review-words-/), 33],
  ['what plans edits, right after the findings', sum(named(/^edits-/)), 31],
  ['what is known of messages of a cluster, beside it', sum(named(/^cluster-messages-/)), 16],
  ['what the rules explain when a row is opened', most(/^rule-bodies-/), 80],
  ['what draws menus, panels and dialogs', sum(named(/^overlays-/)), 55],
  ['Monaco', sum(named(/^monaco-(?!pane)/)), 900],
  ['its worker', sum(named(/^editor\.worker-/)), 100],
  ['our part of the editor', sum(named(/^monaco-pane-/)), 40],
]);
if (review.length === 0) throw new Error('The review is no longer a chunk of its own');
if (images.length === 0) throw new Error('The table of images is no longer a chunk of its own');
let over = false;
for (const [what, kb, most] of PARTS) {
  const fits = kb <= most;
  over ||= !fits;
  console.info(`${fits ? 'ok  ' : 'OVER'} ${kb.toFixed(0).padStart(4)} kB of ${most} kB: ${what}`);
}
for (const name of [...showing, ...first, ...preloaded])
  console.info(`       ${size(name).toFixed(0).padStart(4)} kB ${name}`);
if (over) process.exitCode = 1;
