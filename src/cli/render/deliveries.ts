/**
 * HelmReleases of Flux and Applications of Argo CD in the files: which chart or Kustomization of this repository they
 * deliver, with which values and patches. What isn't in the files is said.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Json, parseDocument, splitDocuments } from '../../engine/index.ts';
import type { TextFile } from '../files.ts';
import type { Io } from '../io.ts';
import { commonFolderOf, gitFolderOf, repositoryOf } from '../repository.ts';
import { asList, mapFields } from './tree.ts';

type Fields = ReturnType<typeof mapFields>;

export interface Delivery {
  readonly by: 'flux' | 'argocd';
  /** The file with the object, and the place of its document there. */
  readonly source: TextFile;
  readonly document: number;
  /** What it is called: `HelmRelease/web`. */
  readonly object: string;
  /** The folder of the chart or of the Kustomization. */
  readonly folder: string;
  readonly release: string;
  readonly namespace: string | null;
  readonly valueFiles: readonly string[];
  /** The later ones win, over those of files. */
  readonly values: readonly Json[];
  /** Fields of a Kustomization around what is rendered. */
  readonly around: { readonly [field: string]: Json };
  /** Values that aren't in the files. */
  readonly missing: readonly string[];
}

/** A delivery of something that isn't in the files, or that only its tool can render. */
export interface Undelivered {
  readonly source: TextFile;
  readonly object: string;
  readonly why: 'remote' | 'unsupported';
  readonly what: string;
}

/** @param files every file with text of the call */
export function deliveriesIn(
  files: readonly TextFile[],
  io: Io,
): readonly (Delivery | Undelivered)[] {
  return files.flatMap((source) => {
    if (!/^\s*["']?kind["']?:\s*["']?(?:HelmRelease|Application)\b/m.test(source.text)) return [];
    return splitDocuments(source.text).flatMap(({ from, to }, document) => {
      const object = mapFields(parseDocument(source.text.slice(from, to)).value);
      const [group] = text(object.apiVersion).split('/');
      const name = text(mapFields(object.metadata).name);
      const given = { source, document, object: `${text(object.kind)}/${name}`, name };
      if (object.kind === 'HelmRelease' && group === 'helm.toolkit.fluxcd.io') {
        return fluxDelivery(object, given, files, io);
      }
      return object.kind === 'Application' && group === 'argoproj.io'
        ? argoDeliveries(object, given, io)
        : [];
    });
  });
}

interface Given {
  readonly source: TextFile;
  readonly document: number;
  readonly object: string;
  readonly name: string;
}

function fluxDelivery(
  object: Fields,
  { name, ...given }: Given,
  files: readonly TextFile[],
  io: Io,
): readonly (Delivery | Undelivered)[] {
  const spec = mapFields(object.spec);
  const chart = mapFields(mapFields(spec.chart).spec);
  const source = mapFields(chart.sourceRef);
  const repository = objectNamed(files, text(source.kind), text(source.name));
  const what = text(chart.chart) || text(mapFields(spec.chartRef).name);
  const folder =
    source.kind === 'GitRepository'
      ? folderOf(what, mapFields(mapFields(repository).spec).url, given.source, io)
      : null;
  if (folder === null) return [{ ...given, why: 'remote', what }];
  if (asList(chart.valuesFiles).some((file) => !/(?:^|\/)values\.yaml$/.test(text(file)))) {
    return [{ ...given, why: 'unsupported', what: 'valuesFiles' }];
  }
  const namespace = text(spec.targetNamespace) || text(mapFields(object.metadata).namespace);
  const targeted = text(spec.targetNamespace);
  const from = asList(spec.valuesFrom).map((entry) => valuesFrom(mapFields(entry), files));
  const renderers = asList(spec.postRenderers).map((item) => mapFields(mapFields(item).kustomize));
  const patches = renderers.flatMap(({ patches: list }) => asList(list));
  const images = renderers.flatMap(({ images: list }) => asList(list));
  const odd = [
    ...renderers
      .flatMap((renderer) => Object.keys(renderer))
      .filter((key) => !AROUND.includes(key)),
    ...oddIn(patches),
  ][0];
  if (odd !== undefined) return [{ ...given, why: 'unsupported', what: odd }];
  return [
    {
      ...given,
      by: 'flux',
      folder,
      release: text(spec.releaseName) || (targeted ? `${targeted}-${name}` : name),
      namespace: namespace || null,
      valueFiles: [],
      values: [...from.flatMap(({ values }) => values), ...(spec.values ? [spec.values] : [])],
      around: {
        ...(patches.length > 0 && { patches: [...patches] }),
        ...(images.length > 0 && { images: [...images] }),
      },
      missing: from.flatMap(({ missing }) => missing),
    },
  ];
}

/** Fields of patches that are more than their text: a file, which each tool looks for elsewhere, in any case of letters. */
const oddIn = (patches: readonly Json[]): readonly string[] =>
  patches.flatMap((patch) =>
    Object.keys(mapFields(patch)).filter((key) => !OF_PATCH.includes(key)),
  );
const OF_PATCH: readonly string[] = ['patch', 'target', 'options'];

/** Fields of Flux's post-renderers, which Kustomize takes as they are. */
const AROUND: readonly string[] = ['patches', 'images'];

/** Values of a ConfigMap that is in the files. */
function valuesFrom(
  entry: Fields,
  files: readonly TextFile[],
): { readonly values: readonly Json[]; readonly missing: readonly string[] } {
  const name = `${text(entry.kind)}/${text(entry.name)}`;
  const isPlain = entry.kind === 'ConfigMap' && entry.targetPath === undefined;
  const map = isPlain ? objectNamed(files, 'ConfigMap', text(entry.name)) : undefined;
  const content = mapFields(mapFields(map).data)[text(entry.valuesKey) || 'values.yaml'];
  const value = typeof content === 'string' ? parseDocument(content).value : undefined;
  if (value !== undefined) return { values: [value], missing: [] };
  return { values: [], missing: entry.optional === true ? [] : [name] };
}

function argoDeliveries(
  object: Fields,
  { name, ...given }: Given,
  io: Io,
): readonly (Delivery | Undelivered)[] {
  const spec = mapFields(object.spec);
  const sources = spec.sources === undefined ? [spec.source ?? null] : asList(spec.sources);
  return sources.map(mapFields).flatMap((source): readonly (Delivery | Undelivered)[] => {
    const { helm: helmField, kustomize: kustomizeField, path, chart, repoURL } = source;
    if (path === undefined && chart === undefined) return [];
    const what = text(chart) || text(path);
    const folder = chart === undefined ? folderOf(what, repoURL, given.source, io) : null;
    if (folder === null) return [{ ...given, why: 'remote', what }];
    const helm = mapFields(helmField);
    const kustomize = mapFields(kustomizeField);
    const odd = [
      ...(source.plugin === undefined ? [] : ['plugin']),
      ...Object.keys(kustomize).filter((key) => !OF_ARGO.includes(key)),
      ...oddIn(asList(kustomize.patches)),
      ...asList(helm.fileParameters).map(() => 'fileParameters'),
      ...asList(helm.valueFiles)
        .filter((file) => /^\$|:\/\//.test(text(file)))
        .map(text),
    ];
    if (odd[0] !== undefined) return [{ ...given, why: 'unsupported', what: odd[0] }];
    const inline = typeof helm.values === 'string' ? parseDocument(helm.values).value : undefined;
    const { images, version: _, ...around } = kustomize;
    return [
      {
        ...given,
        by: 'argocd',
        folder,
        release: text(helm.releaseName) || name,
        namespace: text(helm.namespace) || text(mapFields(spec.destination).namespace) || null,
        valueFiles: asList(helm.valueFiles).map((file) => resolve(folder, text(file))),
        values: [
          ...(inline === undefined ? [] : [inline]),
          ...(helm.valuesObject === undefined ? [] : [helm.valuesObject]),
          ...asList(helm.parameters).map((entry) => valueOfParameter(mapFields(entry))),
        ],
        around: {
          ...(around as { readonly [field: string]: Json }),
          ...(images !== undefined && { images: asList(images).map(imageOf) }),
        },
        missing: [],
      },
    ];
  });
}

/** Fields of an Application's Kustomize source that a Kustomization has alike. */
const OF_ARGO: readonly string[] = [
  ...['namePrefix', 'nameSuffix', 'namespace', 'images', 'patches', 'replicas', 'version'],
  ...['commonLabels', 'commonAnnotations'],
];

/** A parameter as `helm --set` reads it: a path of keys, and a word that may be a number. */
function valueOfParameter({ name, value, forceString }: Fields): Json {
  const word = text(value);
  const leaf = forceString === true ? word : (parseDocument(word).value ?? word);
  return text(name)
    .split('.')
    .reduceRight<Json>((inner, key) => ({ [key]: inner }), leaf);
}

/** `old=new:tag` as an entry of a Kustomization's images. */
function imageOf(entry: Json): Json {
  const [first = '', second] = text(entry).split('=');
  const [, name = '', tag, digest] = /^(.*?)(?::([^/@:]+))?(?:@(.+))?$/.exec(second ?? first) ?? [];
  return {
    name: second === undefined ? name : first,
    ...(second !== undefined && { newName: name }),
    ...(tag !== undefined && { newTag: tag }),
    ...(digest !== undefined && { digest }),
  };
}

/** The folder of a path of the repository, if the address is none of another one. */
function folderOf(path: string, url: Json | undefined, source: TextFile, io: Io): string | null {
  if (path === '' || source.absolute === null) return null;
  const repository = repositoryOf(dirname(source.absolute));
  if (repository !== null && isOfOther(text(url), repository, io)) return null;
  const places = [repository ?? io.cwd, source.within].map((root) => join(root, path));
  return places.find((place) => existsSync(place)) ?? null;
}

/** Whether an address is none of those that the repository was cloned from. */
function isOfOther(url: string, repository: string, io: Io): boolean {
  const remotes = remotesOf(repository, io);
  return url !== '' && remotes.length > 0 && !remotes.includes(ofAddress(url));
}

function remotesOf(repository: string, io: Io): readonly string[] {
  try {
    const config = join(commonFolderOf(gitFolderOf(repository, io), io), 'config');
    const urls = readFileSync(config, 'utf8').matchAll(/^\s*url\s*=\s*(.+)$/gm);
    return [...urls].map(([, url = '']) => ofAddress(url.trim()));
  } catch {
    // A repository without settings was cloned from nowhere.
    return [];
  }
}

/** The owner and the name, which are alike for every way to a repository. */
const ofAddress = (url: string): string =>
  url
    .toLowerCase()
    .replace(/\/+$|\.git\/*$/g, '')
    .split(/[/:]/)
    .slice(-2)
    .join('/');

function objectNamed(files: readonly TextFile[], kind: string, name: string): Json | undefined {
  for (const { text: whole } of files) {
    if (!whole.includes(kind) || !whole.includes(name)) continue;
    for (const { from, to } of splitDocuments(whole)) {
      const { value } = parseDocument(whole.slice(from, to));
      const object = mapFields(value);
      if (object.kind === kind && mapFields(object.metadata).name === name) return value;
    }
  }
  return undefined;
}

const text = (value: Json | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
