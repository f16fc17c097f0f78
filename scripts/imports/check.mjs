// Reads what the modules and style sheets below src/ import, and checks it: against the table of who may
// import whom, for cycles, and for folders with too many files. All paths are relative to src/.
import { posix } from 'node:path';
import { parseSync } from 'vite';

/**
 * What the files of a folder (`engine/text/`) or of a pattern (`engine/*.ts`) may import: that folder
 * itself, and the folders, files and packages listed, with spaces between; `!` takes some away again. The
 * longest pattern that matches a file counts.
 * @typedef {{ in: string, may: string, why: string }} ImportRow
 *
 * Tests and their helpers have rows of their own; nothing else may import them.
 * @typedef {{ product: readonly ImportRow[], tests: readonly ImportRow[], isTest: (path: string) => boolean }} ImportTable
 *
 * What is imported is a file, the name of a package, or UNKNOWN with the specifier.
 * @typedef {{ from: string, line: number, to: string, kind: 'value' | 'type' | 'import()' }} Edge
 *
 * Path to text. Only modules and style sheets need theirs.
 * @typedef {ReadonlyMap<string, string>} SourceFiles
 */

const UNKNOWN = '?';
const MOST_FILES = 60;
const IS_READ = /\.(?:tsx?|css)$/;

/** @param {SourceFiles} files @param {ImportTable} table @returns {string[]} */
export function importFaults(files, table) {
  const edges = edgesOf(files);
  return [
    ...refusedEdges(edges, table),
    ...deadEntries(files, edges, table),
    ...cycles(edges),
    ...fullFolders(files),
  ];
}

/** @param {SourceFiles} files @returns {Edge[]} */
export function edgesOf(files) {
  return [...files].flatMap(([from, text]) =>
    importsIn(from, text).flatMap(({ names, at, kind }) => {
      const line = text.slice(0, at).split('\n').length;
      return resolve(from, names, files).map((to) => ({ from, line, to, kind }));
    }),
  );
}

/**
 * An import as it is written: a specifier, or globs.
 * @typedef {{ names: string | readonly string[], at: number, kind: Edge['kind'] }} ImportStatement
 *
 * @param {string} path @param {string} text @returns {ImportStatement[]}
 */
function importsIn(path, text) {
  if (path.endsWith('.css')) {
    const found = text.matchAll(/@import\s+(?:url\(\s*)?(['"])(.+?)\1/g);
    return [...found].map(({ 2: names = '', index }) => ({ names, at: index, kind: 'value' }));
  }
  if (!IS_READ.test(path)) return [];
  const { module, program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  /** @type {ImportStatement[]} */
  const found = [];
  for (const { start: at, entries, moduleRequest } of [
    ...module.staticImports,
    ...module.staticExports.map((it) => ({ ...it, moduleRequest: it.entries[0]?.moduleRequest })),
  ]) {
    const isType = entries.length > 0 && entries.every((entry) => entry.isType);
    const kind = isType ? 'type' : 'value';
    if (moduleRequest) found.push({ names: moduleRequest.value, at, kind });
  }
  // All else may be anywhere in the tree, and looking through it takes time.
  if (/\bimport\s*\(|\bimport\.meta\.glob\b|\bvi\.\w/.test(text)) addDeepImports(program, found);
  return found;
}

/**
 * `import()` of values and of types, `import.meta.glob` and `vi.mock`.
 * @param {any} node @param {ImportStatement[]} found
 */
function addDeepImports(node, found) {
  if (node === null || typeof node !== 'object') return;
  const { type, source, callee, start: at } = node;
  if (type === 'ImportExpression') found.push({ names: stringOf(source), at, kind: 'import()' });
  if (type === 'TSImportType') found.push({ names: stringOf(source), at, kind: 'type' });
  if (type === 'CallExpression' && callee.type === 'MemberExpression') {
    const [first] = node.arguments;
    const { object, property } = callee;
    if (object.type === 'MetaProperty' && property.name === 'glob') {
      found.push({ names: (first.elements ?? [first]).map(stringOf), at, kind: 'import()' });
    }
    if (object.name === 'vi' && /^(?:mock|doMock|importActual)$/.test(property.name)) {
      found.push({ names: stringOf(first), at, kind: 'value' });
    }
  }
  for (const child of Object.values(node)) addDeepImports(child, found);
}

/** @param {any} node of the tree @returns {string} */
const stringOf = (node) => (typeof node.value === 'string' ? node.value : './(computed)');

/** @param {string} from @param {ImportStatement['names']} names @param {SourceFiles} files @returns {string[]} */
function resolve(from, names, files) {
  const path = (/** @type {string} */ name) => posix.join(posix.dirname(from), name);
  if (typeof names === 'string') {
    const name = names.replace(/\?.*/, '');
    if (!name.startsWith('.')) return [/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name];
    const outside = path(name).startsWith('../');
    return [outside || files.has(path(name)) ? path(name) : `${UNKNOWN}${name}`];
  }
  const wanted = names.filter((name) => !name.startsWith('!')).map((name) => matcher(path(name)));
  const not = names
    .filter((name) => name.startsWith('!'))
    .map((name) => matcher(path(name.slice(1))));
  const found = [...files.keys()].filter(
    (file) => file !== from && wanted.some((is) => is(file)) && !not.some((is) => is(file)),
  );
  return found.length > 0 ? found : names.map((name) => `${UNKNOWN}${name}`);
}

/** @param {string} glob a file, a package, or a folder with all below it @returns {(path: string) => boolean} */
function matcher(glob) {
  const source = glob
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(?:.*/)?'));
  const pattern = new RegExp(`^${source}${glob.endsWith('/') ? '' : '$'}`);
  return (path) => pattern.test(path);
}

/** @param {ImportRow} row @returns {string[]} with `{a,b}` written out */
function entries({ may }) {
  /** @param {string} entry @returns {string[]} */
  const expand = (entry) => {
    const [, start, choices, end] = /^(.*?)\{(.*?)\}(.*)$/.exec(entry) ?? [];
    if (choices === undefined) return [entry];
    return choices.split(',').flatMap((choice) => expand(`${start}${choice}${end}`));
  };
  return may.split(' ').filter(Boolean).flatMap(expand);
}

/** @param {readonly ImportRow[]} rows */
function rulingOf(rows) {
  const compiled = [...rows]
    .sort((a, b) => b.in.length - a.in.length)
    .map((row) => ({
      why: row.why,
      depth: row.in.endsWith('/') ? row.in.split('/').length - 1 : undefined,
      matches: matcher(row.in),
      may: entries(row)
        .filter((it) => !it.startsWith('!'))
        .map(matcher),
      not: entries(row)
        .filter((it) => it.startsWith('!'))
        .map((it) => matcher(it.slice(1))),
    }));
  /** @param {string} from @param {string} to @returns {string | undefined} why it may not import that */
  return (from, to) => {
    const row = compiled.find(({ matches }) => matches(from));
    if (!row) return 'no row of the table is about this file';
    const folder = row.depth && `${from.split('/').slice(0, row.depth).join('/')}/`;
    const may = (folder && to.startsWith(folder)) || row.may.some((matches) => matches(to));
    return may && !row.not.some((matches) => matches(to)) ? undefined : row.why;
  };
}

/** @param {readonly Edge[]} edges @param {ImportTable} table */
function refusedEdges(edges, { product, tests, isTest }) {
  const [inProduct, inTests] = [rulingOf(product), rulingOf(tests)];
  return edges.flatMap(({ from, line, to }) => {
    let why = (isTest(from) ? inTests : inProduct)(from, to);
    if (isTest(to) && !isTest(from)) why = 'only tests import tests and their helpers';
    if (to.startsWith(UNKNOWN)) why = 'no file of src/ has this name';
    return why === undefined ? [] : [`${from}:${line} imports ${to}: ${why}`];
  });
}

/**
 * Rows and entries that are about nothing: a misspelt one looks just like one that nothing breaks.
 * @param {SourceFiles} files @param {readonly Edge[]} edges @param {ImportTable} table
 */
function deadEntries(files, edges, { product, tests }) {
  const paths = [...files.keys(), ...new Set(edges.map(({ to }) => to))];
  return [...product, ...tests]
    .flatMap((row) => [row.in, ...entries(row)])
    .filter((entry) => !paths.some(matcher(entry.replace('!', ''))))
    .map((entry) => `The table of imports names ${entry}, which is nothing`);
}

/**
 * A file in a cycle tells the shortest one that it is in, unless another file has told it.
 * @param {readonly Edge[]} edges
 */
function cycles(edges) {
  /** @type {Map<string, Edge[]>} */
  const left = new Map();
  for (const edge of edges) left.set(edge.from, [...(left.get(edge.from) ?? []), edge]);
  // What imports nothing that is left is in no cycle.
  const isFree = (/** @type {Edge[]} */ imports) => !imports.some(({ to }) => left.has(to));
  for (let before = 0; before !== left.size; ) {
    before = left.size;
    for (const [file, imports] of left) if (isFree(imports)) left.delete(file);
  }
  const reported = new Set();
  const faults = [];
  for (const start of left.keys()) {
    if (reported.has(start)) continue;
    const cycle = shortestCycle(start, left);
    for (const { from } of cycle) reported.add(from);
    const path = cycle.map(({ to, kind }) => `${to}${kind === 'value' ? '' : ` (${kind})`}`);
    if (path.length > 0) faults.push(`A cycle of imports: ${[start, ...path].join(' → ')}`);
  }
  return faults;
}

/** @param {string} start @param {ReadonlyMap<string, Edge[]>} edges @returns {Edge[]} empty if there is none */
function shortestCycle(start, edges) {
  /** @type {Edge[][]} */
  const paths = (edges.get(start) ?? []).map((edge) => [edge]);
  const seen = new Set();
  for (const path of paths) {
    const to = path.at(-1)?.to ?? start;
    if (to === start) return path;
    if (seen.has(to)) continue;
    seen.add(to);
    for (const edge of edges.get(to) ?? []) paths.push([...path, edge]);
  }
  return [];
}

/** @param {SourceFiles} files */
function fullFolders(files) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const path of files.keys()) {
    if (!IS_READ.test(path)) continue;
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([folder, count]) => /^(?:app|engine)\b/.test(folder) && count > MOST_FILES)
    .map(
      ([folder, count]) =>
        `${folder}/ has ${count} files, and more than ${MOST_FILES} are too many to survey`,
    );
}
