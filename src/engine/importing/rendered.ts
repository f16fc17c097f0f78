/**
 * Which tool has written a text of manifests, and from what: edits of it are gone when it is rendered again. Only what
 * the tools themselves leave in the text tells.
 */
import { isObject, type Json, textBelow, valueBelow } from '../text/json.ts';

/** What wrote a text, and what of. */
export type RenderedText =
  /** `helm template`, which names a template above each object. */
  | {
      readonly by: 'helm';
      readonly charts: readonly string[];
      /** How many templates the objects are of. */
      readonly templates: number;
    }
  /** `flux build`, or a cluster that Flux applies to; the names of its objects. */
  | { readonly by: 'flux' | 'flux-helm'; readonly names: readonly string[] }
  /** `argocd app manifests`; the names of the applications. */
  | { readonly by: 'argocd'; readonly names: readonly string[] }
  /** `kustomize build`; the files that it names, if it does. */
  | { readonly by: 'kustomize'; readonly files: readonly string[] }
  /** Objects of a cluster that a release of Helm has installed. */
  | { readonly by: 'helm-release'; readonly names: readonly string[] };

/** A document of the text with its value. */
export interface RenderedDocument {
  readonly text: string;
  readonly value: Json | undefined;
}

const INSTANCE = 'argocd.argoproj.io/instance';
const TRACKING = 'argocd.argoproj.io/tracking-id';
const RELEASE = 'meta.helm.sh/release-name';
const ORIGIN = 'config.kubernetes.io/origin';
const MANAGED_BY = 'app.kubernetes.io/managed-by';

/** @returns null for a text that says nothing of a tool: it may still be written by one */
export function renderedFrom(documents: readonly RenderedDocument[]): RenderedText | null {
  const metas = documents.flatMap(({ value }) => metadataIn(value));
  const argocd = unique(metas.flatMap(applicationOf));
  if (argocd.length > 0) return { by: 'argocd', names: argocd };
  for (const [by, group] of [
    ['flux', 'kustomize'],
    ['flux-helm', 'helm'],
  ] as const) {
    const names = unique(metas.flatMap((meta) => fluxNameOf(meta, group)));
    if (names.length > 0) return { by, names };
  }
  const sources = unique(
    documents.flatMap(({ text }) => [...text.matchAll(SOURCE)].map(([, path = '']) => path)),
  );
  if (sources.length > 0) {
    return { by: 'helm', charts: unique(sources.map(chartOf)), templates: sources.length };
  }
  const releases = unique(metas.flatMap((meta) => textBelow(meta, 'annotations', RELEASE) ?? []));
  if (releases.length > 0) return { by: 'helm-release', names: releases };
  return kustomized(metas) ? { by: 'kustomize', files: unique(metas.flatMap(originOf)) } : null;
}

/** The comment that Helm writes above each object: https://helm.sh/docs/helm/helm_template/ */
const SOURCE = /^# Source: ([\w.-]+(?:\/charts\/[\w.-]+)*\/templates\/\S+)$/gm;

const chartOf = (path: string): string => path.split('/')[0] ?? '';

const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** Of an object, or of the items of a list. */
function metadataIn(value: Json | undefined): Json[] {
  const items = valueBelow(value, 'items');
  const objects = Array.isArray(items) ? items : [value ?? null];
  return objects.flatMap((object) => {
    const metadata = valueBelow(object, 'metadata');
    return isObject(metadata) ? [metadata] : [];
  });
}

/** Argo CD tracks by an annotation, `app:group/kind:namespace/name`, or by a label that it alone sets. */
function applicationOf(metadata: Json): string[] {
  const tracking = textBelow(metadata, 'annotations', TRACKING)?.split(':')[0];
  const name = tracking ?? textBelow(metadata, 'labels', INSTANCE);
  return name ? [name] : [];
}

function fluxNameOf(metadata: Json, group: 'kustomize' | 'helm'): string[] {
  const label = (field: string) =>
    textBelow(metadata, 'labels', `${group}.toolkit.fluxcd.io/${field}`);
  const [name, namespace] = [label('name'), label('namespace')];
  return name ? [namespace ? `${namespace}/${name}` : name] : [];
}

const kustomized = (metas: readonly Json[]): boolean =>
  metas.some(
    (metadata) =>
      textBelow(metadata, 'annotations', ORIGIN) !== undefined ||
      textBelow(metadata, 'labels', MANAGED_BY)?.startsWith('kustomize-') === true,
  );

/** The file of an origin annotation. */
function originOf(metadata: Json): string[] {
  const path = /^(?:path|configuredIn): (.+)$/m.exec(
    textBelow(metadata, 'annotations', ORIGIN) ?? '',
  )?.[1];
  return path === undefined ? [] : [path];
}
