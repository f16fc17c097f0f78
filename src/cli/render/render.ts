/** `--render`: what Kustomize and Helm make of a repository, by the programs that are installed. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { formatVersion, isEmptyDocument, type Json, printable } from '../../engine/index.ts';
import {
  concealer,
  concealerOfFile,
  lookedThrough,
  speaksOfCredentials,
  unreviewedSource,
} from '../../engine/quotes.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import type { Io } from '../io.ts';
import { type ProgramResult, programOnPath, whyEnded } from '../program.ts';
import { realPath } from '../real-path.ts';
import { GIT } from '../repository.ts';
import {
  helmOrigins,
  type Rendered,
  type SourceText,
  sourcePlaces,
  withoutOrigins,
} from './origins.ts';
import { type Renderer, type Root, shownBelow, shownFrom } from './roots.ts';
import { isFile, textIn } from './tree.ts';

/** What a root came to. */
export type RenderResult =
  | {
      readonly root: Root;
      readonly text: string;
      readonly sourceOf: ReturnType<typeof sourcePlaces>;
    }
  /** It could not be rendered, which the tool says. */
  | { readonly root: Root; readonly error: string }
  /** It was not rendered, for a reason that lies in this call or in what it would fetch. */
  | { readonly root: Root; readonly note: string };

/** Which program renders: `kubectl kustomize` where Kustomize isn't installed by itself. */
interface Tool {
  readonly program: string;
  readonly name: string;
  readonly leading: readonly string[];
}

export interface RenderOptions {
  readonly kubernetesVersion: Parameters<typeof formatVersion>[0];
  /** In bytes, of what a tool may write. */
  readonly limit: number;
  /** Files with values for every chart, which are there; the later ones win. */
  readonly values: readonly string[];
  /** Folders of Kustomize components that change what is rendered, within the bounds of the call. */
  readonly components: readonly string[];
  /** What the user alone tells the programs; `set` in the order of the call, as Helm reads it. */
  readonly asGiven: {
    readonly set: readonly string[];
    readonly setString: readonly string[];
    readonly kubeVersion: string | undefined;
    readonly apiVersions: readonly string[];
    readonly loadRestrictor: string | undefined;
  };
}

/** Renders one after another. Never throws for what a tool does. */
export async function renderAll(
  roots: readonly Root[],
  options: RenderOptions,
  io: Io,
  { t }: CliTranslator,
): Promise<RenderResult[]> {
  const tools = new Map<Renderer, Tool | undefined>();
  const toolFor = (by: Renderer): Tool | undefined => {
    if (!tools.has(by)) tools.set(by, findTool(by, io));
    return tools.get(by);
  };
  const outcomes: RenderResult[] = [];
  for (const root of roots) {
    const { by, obstacle } = root;
    const tool = toolFor(by);
    if (obstacle?.why === 'unread') {
      outcomes.push({ root, error: t('cli.render.unread', { what: printable(obstacle.what) }) });
    } else if (obstacle) {
      const note = t(`cli.render.${obstacle.why}`, { what: printable(obstacle.what) });
      outcomes.push({ root, note });
    } else if (!tool) outcomes.push({ root, note: t(`cli.render.no-${by}`) });
    else if (isPatchedAfter(root, options) && !toolFor('kustomize')) {
      outcomes.push({ root, note: t('cli.render.no-kustomize') });
    } else {
      const patcher = isPatchedAfter(root, options) ? toolFor('kustomize') : undefined;
      outcomes.push(await renderOne(root, tool, patcher, options, io, t));
    }
  }
  return outcomes;
}

function findTool(by: Renderer, { env }: Io): Tool | undefined {
  const names =
    by === 'helm'
      ? [{ name: 'helm', command: 'helm template', leading: ['template'] }]
      : [
          { name: 'kustomize', command: 'kustomize build', leading: ['build'] },
          { name: 'kubectl', command: 'kubectl kustomize', leading: ['kustomize'] },
        ];
  for (const { name, command, leading } of names) {
    const program = programOnPath(name, env.PATH);
    if (program !== undefined) return { program, name: command, leading };
  }
  return undefined;
}

/** Whether a chart has patches in what delivers it, or gets components. */
const isPatchedAfter = ({ by, delivery }: Root, { components }: RenderOptions): boolean =>
  by === 'helm' && (Object.keys(delivery?.around ?? {}).length > 0 || components.length > 0);

/** The fields of a Kustomization in a folder that lists components. */
const componentsFrom = (folder: string, { components }: RenderOptions) =>
  components.length > 0 && {
    components: components.map((component) =>
      relative(folder, realpathSync(component)).split(sep).join('/'),
    ),
  };

async function renderOne(
  root: Root,
  tool: Tool,
  patcher: Tool | undefined,
  options: RenderOptions,
  io: Io,
  t: CliTranslator['t'],
): Promise<RenderResult> {
  return io.withHome(async (home) => {
    const run = (...args: readonly string[]): Promise<ProgramResult> =>
      io.runProgram(tool.program, {
        args: [...tool.leading, ...args],
        home,
        limit: options.limit,
      });
    const made =
      root.by === 'helm'
        ? await helm(root, home, options, run)
        : await kustomize(root, home, options, run);
    if (!made.rendered)
      return { root, error: whyNot(root, tool, made.result, home, options, io, t) };
    const { result, rendered } = patcher
      ? await patched(made.rendered, root, home, options, (...args) =>
          io.runProgram(patcher.program, {
            args: [...patcher.leading, ...args],
            home,
            limit: options.limit,
          }),
        )
      : made;
    if (!rendered) {
      return { root, error: whyNot(root, patcher ?? tool, result, home, options, io, t) };
    }
    return {
      root,
      text: rendered.text,
      sourceOf: sourcePlaces(rendered, sourcesOf(root, io)),
    };
  });
}

type Run = (...args: readonly string[]) => Promise<ProgramResult>;

interface Made {
  readonly result: ProgramResult;
  /** Null where the tool failed. */
  readonly rendered: Rendered | null;
}

async function helm(
  root: Root,
  home: string,
  { kubernetesVersion, values, asGiven: user }: RenderOptions,
  run: Run,
): Promise<Made> {
  const { delivery, testValues } = root;
  const ofDelivery = (delivery?.values ?? []).map((value, i) => {
    const file = join(home, `values-${i}.yaml`);
    writeFileSync(file, jsonOf(value));
    return file;
  });
  const ofTest = testValues === undefined ? [] : [join(root.absolute, testValues)];
  const files = [...(delivery?.valueFiles ?? []), ...ofDelivery, ...ofTest, ...values];
  const result = await run(
    nameOfRelease(root),
    withoutGit(realpathSync(root.absolute), home),
    '--include-crds',
    '--kube-version',
    user.kubeVersion ?? `${formatVersion(kubernetesVersion)}.0`,
    ...user.apiVersions.map((version) => `--api-versions=${version}`),
    // Helm reads a list here, in which a comma and a quotation mark mean something.
    ...(delivery?.namespace ? ['--namespace', delivery.namespace] : []),
    ...files.map((file) => `--values="${realPath(file).replaceAll('"', '""')}"`),
    ...user.set.map((text) => `--set=${text}`),
    ...user.setString.map((text) => `--set-string=${text}`),
  );
  if (result.status !== 0) return { result, rendered: null };
  const rendered = helmOrigins(result.out, (path) => shownBelow(root.path, path));
  return { result, rendered };
}

/**
 * A chart's templates can print every file of its folder. Where that is the repository, git's own files are among them,
 * so a folder stands in for it that has all the others.
 */
function withoutGit(chart: string, home: string): string {
  if (!existsSync(join(chart, GIT))) return chart;
  const standIn = join(home, basename(chart));
  mkdirSync(standIn);
  for (const entry of readdirSync(chart, { withFileTypes: true })) {
    if (entry.name === GIT) continue;
    const [from, to] = [join(chart, entry.name), join(standIn, entry.name)];
    // Windows lets every user make a junction.
    if (isFile(from)) copyFileSync(from, to);
    else symlinkSync(from, to, 'junction');
  }
  return standIn;
}

/** A value as JSON, which is YAML too. */
const jsonOf = (value: Json): string =>
  JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? Number(inner) : inner));

/** What is rendered, with the patches of what delivers it. */
async function patched(
  { text }: Rendered,
  { delivery }: Root,
  home: string,
  options: RenderOptions,
  run: Run,
): Promise<Made> {
  const folder = join(realpathSync(home), 'patched');
  mkdirSync(folder);
  writeFileSync(join(folder, 'rendered.yaml'), text);
  const fields = {
    resources: ['rendered.yaml'],
    ...delivery?.around,
    ...componentsFrom(folder, options),
  };
  writeFileSync(join(folder, 'kustomization.yaml'), jsonOf(fields));
  const result = await run(folder);
  const rendered = result.status === 0 ? { text: result.out, origins: [], patched: true } : null;
  return { result, rendered };
}

/** The name of the release that a chart is rendered for, which Helm accepts. */
export const nameOfRelease = ({ absolute, delivery }: Root): string =>
  (delivery?.release ?? basename(absolute))
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 53) || 'release';

/** Builds around the Kustomization, to have the origins; and the Kustomization itself where that fails. */
async function kustomize(
  root: Root,
  home: string,
  options: RenderOptions,
  run: Run,
): Promise<Made> {
  const { asGiven: user } = options;
  const restrictor =
    user.loadRestrictor === undefined ? [] : [`--load-restrictor=${user.loadRestrictor}`];
  const folder = realpathSync(root.absolute);
  const way = relative(home, folder).split(sep).join('/');
  const { around = {} } = root.delivery ?? {};
  const fields = {
    ...{ resources: [way], buildMetadata: ['originAnnotations'] },
    ...around,
    ...componentsFrom(home, options),
  };
  writeFileSync(join(home, 'kustomization.yaml'), jsonOf(fields));
  const built = await run(home, ...restrictor);
  if (built.status === 0) {
    const pathOf = (path: string) =>
      shownFrom(root, resolve(root.absolute, relative(folder, resolve(home, path))));
    return { result: built, rendered: withoutOrigins(built.out, pathOf) };
  }
  // An older release knows no origins, and of what is wrong the message is better without the way around.
  const isAround = root.delivery !== undefined || options.components.length > 0;
  const result = built.ended || isAround ? built : await run(folder, ...restrictor);
  const rendered = result.status === 0 ? { text: result.out, origins: [], patched: true } : null;
  return { result, rendered };
}

function sourcesOf(root: Root, io: Io): SourceText[] {
  return root.inputs
    .filter((file) => /\.(?:ya?ml|json|tpl)$|\/Kustomization$/i.test(file))
    .flatMap((file) => {
      const text = textIn(file, io);
      return text === undefined ? [] : { path: shownFrom(root, file), text };
    });
}

/** Characters of what a tool says that are shown. */
const MOST_SAID = 4000;

function whyNot(
  root: Root,
  { name }: Tool,
  { status, err, ended }: ProgramResult,
  home: string,
  { limit, values, asGiven: user }: RenderOptions,
  io: Io,
  t: CliTranslator['t'],
): string {
  if (ended) return whyEnded(ended, name, limit, t);
  const message = err
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^Use --debug flag|^walk\.go|^# Warning:/.test(line))
    .join(' ')
    .replace(/^(?:Error|error): /, '')
    .replaceAll(`${home}${sep}`, '')
    .replaceAll(`${realpathSync(root.absolute)}${sep}`, '')
    .replaceAll(`${realpathSync(dirname(root.absolute))}${sep}`, '');
  const masked = maskedMessage(
    root,
    withoutSecretsOf([...user.set, ...user.setString], message),
    values,
    io,
  );
  if (masked === null) return t('cli.render.withheld', { name, status: status ?? '' });
  const short = masked.length > MOST_SAID ? `${masked.slice(0, MOST_SAID - 2)} …` : masked;
  return t('cli.render.failed', { name, reason: short });
}

/** A message without the credentials of `--set`: Helm quotes what it can't read. */
function withoutSecretsOf(given: readonly string[], message: string): string {
  const secrets = given
    .filter((text) => speaksOfCredentials(text))
    .flatMap((text) => text.split(/[,{}]/).map((part) => part.slice(part.indexOf('=') + 1)))
    // What Helm has read stands there without its escapes.
    .flatMap((value) => [value, value.replaceAll('\\', '')])
    .filter((value) => value !== '')
    .sort((a, b) => b.length - a.length);
  return secrets.reduce((out, value) => out.replaceAll(value, '•'.repeat(8)), message);
}

/**
 * What a tool says, without the credentials of the files that it read.
 * @returns null where they can't be told: a file that speaks of them can't be read
 */
function maskedMessage(
  root: Root,
  message: string,
  values: readonly string[],
  io: Io,
): string | null {
  let out = message;
  for (const file of [...root.inputs, ...values]) {
    const text = textIn(file, io);
    if (text === undefined) continue;
    if (root.secrets.includes(file)) {
      out = concealerOfFile(text)(out);
      continue;
    }
    const source = unreviewedSource(text);
    const isTemplate = root.by === 'helm' && file.includes(`${sep}templates${sep}`);
    const isClear = isTemplate || !/\.(?:ya?ml|json)$/i.test(file) || !isTorn(source);
    if (!isClear && speaksOfCredentials(text)) return null;
    out = concealer(source)(out);
  }
  return out;
}

/** Whether some of a text can't be read, so that nobody can tell what in it is a credential. */
const isTorn = (source: ReturnType<typeof unreviewedSource>): boolean =>
  source.documents.some(
    ({ slice, review: { document } }) =>
      slice.badSeparator !== undefined ||
      (document.value === undefined && !isEmptyDocument(source.text.slice(slice.from, slice.to))),
  ) && lookedThrough(source) !== 'none';
