/**
 * Where what a tool wrote comes from: Kustomize's origin annotations and Helm's comments name the file, and the text of
 * the files tells the line, also that of a patch.
 */
import {
  type Json,
  Lines,
  type Path,
  parseDocument,
  rangeOf,
  splitDocuments,
} from '../../engine/index.ts';
import type { SourcePlace } from '../../report/report.ts';

/** A file that something was rendered from. */
export interface SourceText {
  /** As it is shown. */
  readonly path: string;
  readonly text: string;
}

/** What a tool wrote, and from which file each document of it is, as far as that is told. */
export interface Rendered {
  readonly text: string;
  /** In the order of the documents. */
  readonly origins: readonly (string | null)[];
  /** Whether patches in other files may have changed what is in a document. */
  readonly patched: boolean;
}

const ORIGIN = 'config.kubernetes.io/origin';

/** The annotation as Kustomize writes it: a block of fields, below the name. */
const ANNOTATION = /^( *)config\.kubernetes\.io\/origin: \|-?\n((?:\1 +.*(?:\n|$))+)/m;

/**
 * Takes the origin annotations out, which are there because they were asked for.
 * @param pathOf a path of an annotation, as it is shown
 */
export function withoutOrigins(text: string, pathOf: (path: string) => string): Rendered {
  const origins: (string | null)[] = [];
  let out = '';
  let at = 0;
  for (const { from, to } of splitDocuments(text)) {
    const documentText = text.slice(from, to);
    const { document, origin } = withoutOrigin(documentText);
    origins.push(origin === null ? null : pathOf(origin));
    out += text.slice(at, from) + document;
    at = to;
  }
  return { text: out + text.slice(at), origins, patched: true };
}

function withoutOrigin(text: string): { document: string; origin: string | null } {
  const found = ANNOTATION.exec(text);
  const value = parseDocument(text).value;
  const annotation = at(value, ['metadata', 'annotations', ORIGIN]);
  if (!found || typeof annotation !== 'string') return { document: text, origin: null };
  const fields = new Map(
    annotation.split('\n').flatMap((line) => {
      const [, name, content] = /^(\w+): (.*)$/.exec(line) ?? [];
      return name && content ? [[name, content] as const] : [];
    }),
  );
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  // Where it was the only one, nothing is left of the map.
  const spaces = (found[1] ?? '').length - 2;
  const empty = new RegExp(`^ {${Math.max(0, spaces)}}annotations:\\n(?! {${spaces + 1}})`, 'm');
  const document = at(parseDocument(rest).value, ['metadata', 'annotations'])
    ? rest
    : rest.replace(empty, '');
  return { document, origin: fields.get('path') ?? fields.get('configuredIn') ?? null };
}

/** The files that Helm names above each document; the name of the chart is the first part. */
export function helmOrigins(text: string, pathOf: (path: string) => string): Rendered {
  const origins = splitDocuments(text).map(({ from, to }) => {
    const [, name] = /^# Source: [^/\n]+\/(.+)$/m.exec(text.slice(from, to)) ?? [];
    return name === undefined ? null : pathOf(name);
  });
  return { text, origins, patched: false };
}

interface Candidate {
  readonly path: string;
  readonly lines: Lines;
  readonly from: number;
  readonly document: ReturnType<typeof parseDocument>;
  readonly kind: Json | undefined;
  readonly name: Json | undefined;
}

/**
 * Leads a place of what was rendered back to the files: by where its document begins, and the path in it.
 * The result is null where nothing tells.
 */
export function sourcePlaces(
  { text, origins, patched }: Rendered,
  sources: readonly SourceText[],
): (from: number, path: Path) => SourcePlace | null {
  const slices = splitDocuments(text);
  const numbers = new Map(slices.map(({ from }, i) => [from, i]));
  const values = slices.map(({ from, to }) => parseDocument(text.slice(from, to)).value);
  let cached: readonly Candidate[] | undefined;
  const candidatesOf = (document: number): readonly Candidate[] => {
    cached ??= sources.flatMap(candidatesIn);
    const value = values[document];
    const [kind, name] = [at(value, ['kind']), at(value, ['metadata', 'name'])];
    const origin = origins[document];
    const ofOrigin = cached.filter(
      (candidate) => candidate.path === origin && candidate.kind === kind,
    );
    const byName = (candidate: Candidate) =>
      typeof candidate.name === 'string' &&
      typeof name === 'string' &&
      name.includes(candidate.name);
    const named = ofOrigin.filter(byName);
    if (!patched && origin !== null) return named.length > 0 ? named : ofOrigin;
    // The origin comes first: it counts where others say no more.
    return [
      ...(named.length > 0 ? named : ofOrigin),
      ...cached.filter(
        (candidate) => candidate.path !== origin && candidate.kind === kind && byName(candidate),
      ),
    ];
  };
  const made = new Map<number, readonly Candidate[]>();
  return (from, path) => {
    const document = numbers.get(from);
    if (document === undefined) return null;
    const candidates = made.get(document) ?? candidatesOf(document);
    made.set(document, candidates);
    let best: { readonly candidate: Candidate; readonly way: Way } | undefined;
    for (const candidate of candidates) {
      const way = wayTo(values[document], candidate.document.value, path);
      if (!best || way.weight > best.way.weight) best = { candidate, way };
    }
    if (best) return placeIn(best.candidate, best.way.path);
    const origin = origins[document];
    const source = sources.find((entry) => entry.path === origin);
    return source ? firstPlace(source, at(values[document], ['metadata', 'name'])) : null;
  };
}

function candidatesIn({ path, text }: SourceText): Candidate[] {
  const lines = new Lines(text);
  return splitDocuments(text).map(({ from, to }) => {
    const document = parseDocument(text.slice(from, to));
    const { value } = document;
    return {
      path,
      lines,
      from,
      document,
      kind: at(value, ['kind']),
      name: at(value, ['metadata', 'name']),
    };
  });
}

interface Way {
  /** As far as the source has it. */
  readonly path: Path;
  /** The longer the way the more it weighs; more than that, that the whole way is there; most, the same value. */
  readonly weight: number;
}

/** Follows a path in a source: items of lists by their names, since patches and loops move them. */
function wayTo(rendered: Json | undefined, source: Json | undefined, path: Path): Way {
  let [current, other] = [rendered, source];
  const way: (string | number)[] = [];
  for (const step of path) {
    if (typeof step === 'number') {
      if (!Array.isArray(current) || !Array.isArray(other)) break;
      const index = indexIn(current, other, step);
      if (index === undefined) break;
      way.push(index);
      [current, other] = [current[step], other[index]];
    } else {
      const next = at(other, [step]);
      if (next === undefined) break;
      way.push(step);
      [current, other] = [at(current, [step]), next];
    }
  }
  const whole = way.length === path.length;
  const same = whole && JSON.stringify(current) === JSON.stringify(other);
  return { path: way, weight: way.length + (whole ? 1000 : 0) + (same ? 1000 : 0) };
}

function indexIn(
  items: readonly Json[],
  other: readonly Json[],
  index: number,
): number | undefined {
  const name = at(items[index], ['name']);
  const byName =
    typeof name === 'string' ? other.findIndex((item) => at(item, ['name']) === name) : -1;
  if (byName >= 0) return byName;
  // A name that a template makes: what is in the same place.
  return items.length === other.length ? index : undefined;
}

function placeIn({ path, lines, from, document }: Candidate, way: Path): SourcePlace {
  const range = rangeOf(document, way, 'entry');
  const start = lines.at(from + range.from);
  const end = lines.at(from + range.to);
  return { path, ...start, endLine: end.line, endColumn: end.column };
}

/** The first line that has the name of an object, else the first one: a template that is no YAML, a generator. */
function firstPlace({ path, text }: SourceText, name: Json | undefined): SourcePlace {
  const lines = text.split('\n');
  const found = lines.findIndex(
    (line) => typeof name === 'string' && /\bname:\s*\S/.test(line) && isPartOf(line, name),
  );
  const line = Math.max(0, found) + 1;
  const endColumn = Math.max(1, (lines[line - 1] ?? '').trimEnd().length + 1);
  return { path, line, column: 1, endLine: line, endColumn };
}

/** Whether the name that a line gives is the beginning, the end or the middle of another one. */
const isPartOf = (line: string, name: string): boolean =>
  name.includes(/\bname:\s*["']?([^\s"'#]+)/.exec(line)?.[1] ?? '\n');

/** The value at a path of keys; undefined where there is none. */
function at(value: Json | undefined, keys: readonly string[]): Json | undefined {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || Array.isArray(current)) return undefined;
    current = Object.hasOwn(current, key) ? current[key] : undefined;
  }
  return current;
}
