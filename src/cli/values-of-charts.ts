/** `harden --patch values`: values that charts have, which make what hardening changes in what they render. */
import { join, sep } from 'node:path';
import {
  type Exports,
  type Hardened,
  printable,
  type Review,
  Reviewer,
  registry,
} from '../engine/index.ts';
import { type Bonds, type ValueForChart, valuesForChart, valuesText } from '../engine/late.ts';
import type { CliTranslator } from '../i18n/index.ts';
import type { CliCall } from './args.ts';
import { UsageError } from './failure.ts';
import type { TextFile, UnreadPath } from './files.ts';
import type { Io } from './io.ts';
import { type Changed, give, sayCredentials, sayLeftOut } from './patches.ts';
import { type Group, groupsOf } from './patches-of-rendered.ts';
import { renderingWith, valuedChart } from './render/chart-values.ts';
import type { RenderOptions } from './render/render.ts';
import type { Root } from './render/roots.ts';

const VALUES_FILE = 'values-hardening.yaml';

/**
 * Writes a file with values for each chart to the folder of `--output`, or the only one to standard output, and says
 * which changes values can't make.
 * @param roots what files were rendered from
 * @returns 0, or 1 where changes remain that no value makes
 * @throws UsageError where nothing was rendered from a chart, InputError
 */
export async function handValues(
  changed: readonly Changed[],
  roots: ReadonlyMap<TextFile | UnreadPath, Root>,
  reviewer: Reviewer,
  options: RenderOptions,
  call: CliCall,
  exports: Exports,
  io: Io,
  words: CliTranslator,
): Promise<0 | 1> {
  const { t } = words;
  const say = (message: string): void => io.stderr.write(`podsmith: ${printable(message)}\n`);
  const touched = changed.filter(({ hardened }) => !hardened.changes.empty);
  const groups = groupsOf(touched, roots);
  const charts = groups.filter(({ root }) => root?.by === 'helm');
  const others = touched.filter(({ file }) => roots.get(file)?.by !== 'helm');
  if (charts.length === 0 && others.length > 0)
    throw new UsageError(t('cli.usage.values-of-chart'));
  for (const { file } of others) say(t('cli.values.no-chart', { path: file.path }));
  const isAll = sayLeftOut(exports.exportChanges('strategic', charts.flatMap(filesOf)), say, t);
  const made: Made[] = [];
  for (const group of charts) {
    const folder = charts.length > 1 ? group.name : '';
    made.push(await valuesOf(group, join(folder, VALUES_FILE), reviewer, options, io, words));
  }
  const output = call.value('output');
  const parts = made.flatMap(({ part }) => part ?? []);
  await give(parts, output, io, words);
  for (const { name, found, part } of made) {
    say(t('cli.values.made', { name, done: found.made, total: found.all }));
    const file = part ? (output === undefined ? part.name : `${output}/${part.name}`) : undefined;
    if (file !== undefined) say(t('cli.values.use', { name, file }));
    if (found.rest.length === 0) continue;
    say(t('cli.values.rest', { name, list: [...new Set(found.rest)].join(', ') }));
    if (!found.isWhole) say(t('cli.values.part', { name }));
    say(file === undefined ? t('cli.values.rest-all') : t('cli.values.rest-way', { file }));
  }
  sayCredentials(parts, touched, say, t);
  const isMade = made.every(({ found }) => found.rest.length === 0);
  return isAll && isMade && others.length === 0 ? 0 : 1;
}

interface Made {
  readonly name: string;
  readonly found: Awaited<ReturnType<typeof valuesForChart>>;
  /** The file, if there are values. */
  readonly part: { readonly name: string; readonly text: string } | null;
}

async function valuesOf(
  { name, root, changed: [entry] }: Group,
  file: string,
  reviewer: Reviewer,
  options: RenderOptions,
  io: Io,
  words: CliTranslator,
): Promise<Made> {
  const { t } = words;
  // A chart is rendered to one text.
  const { file: rendered, hardened } = entry as Changed;
  const found = await valuesForChart(
    rendered.text,
    hardened.text,
    valuedChart(root as Root, options.values, io),
    renderingWith(root as Root, options, io, words),
    bondsOf(entry as Changed, reviewer),
  );
  const remarks = ({ places, isWholeList }: ValueForChart) => [
    // A map says what its fields are in.
    ...places
      .filter((place) => !places.some((other) => place.startsWith(`${other}.`)))
      .map(printable),
    ...(isWholeList ? [t('cli.values.whole-list')] : []),
  ];
  const text = `# ${t('cli.values.head', { name: printable(name) })}\n${valuesText(found.values, remarks)}`;
  const part = found.values.length > 0 ? { name: file.split(sep).join('/'), text } : null;
  return { name, found, part };
}

/** What of a fix belongs together, and what breaks. */
function bondsOf({ hardened: { applied }, review }: Changed, reviewer: Reviewer): Bonds {
  const parts = applied.flatMap(({ rule, document, written }) => {
    const containers = [...new Set(written.flatMap(({ container }) => container ?? []))];
    const ofPod = written.filter(({ container }) => container === undefined);
    const groups = containers.map((name) => [
      ...ofPod,
      ...written.filter(({ container }) => container === name),
    ]);
    return (groups.length > 0 ? groups : [ofPod]).map((group, i) => ({
      fix: `${rule} ${document} ${i}`,
      group,
    }));
  });
  const now = breakagesIn(review);
  return {
    fixesOf: ({ called, path }) =>
      parts.flatMap(({ fix, group }) =>
        group.some((written) => isPartOf(written, called, path)) ? fix : [],
      ),
    brokenIn: (text) => {
      const rendered = new Reviewer(registry, reviewer.env, reviewer.settings).review(text);
      const fresh = [...breakagesIn(rendered)].filter(([id]) => !now.has(id));
      return new Set(fresh.map(([, object]) => object));
    },
  };
}

function isPartOf(
  { object, container, path }: Hardened['applied'][number]['written'][number],
  called: string,
  place: readonly string[],
): boolean {
  if (!object || `${object.kind}/${object.name}` !== called) return false;
  const start = container === undefined ? 0 : place.indexOf(`[${container}]`) + 1;
  if (container !== undefined && start === 0) return false;
  const keys = path.filter((step) => typeof step === 'string');
  const below = place.slice(start).filter((step) => !step.startsWith('['));
  // Either may say more than the other: a map as a whole, or each of its fields.
  return keys.slice(0, below.length).every((key, i) => key === below[i]);
}

/** What the files show to break, each under what identifies it, with its object: `Deployment/web`. */
const breakagesIn = ({ documents }: Review): ReadonlyMap<string, string> =>
  new Map(
    documents.flatMap(({ review: { objects } }) =>
      objects.flatMap(({ object, findings }) => {
        const called = `${object.kind}/${object.name}`;
        return findings
          .filter(({ rule }) => registry.byId.get(rule)?.breakage !== undefined)
          .map(
            ({ rule, code, path }) =>
              [`${called} ${rule} ${code} ${path.join('.')}`, called] as const,
          );
      }),
    ),
  );

const filesOf = ({ changed }: Group) =>
  changed.map(({ file, hardened }) => ({
    ...{ name: file.path, base: file.text, text: hardened.text },
    ...{ encoding: file.encoding, mark: file.mark },
  }));
