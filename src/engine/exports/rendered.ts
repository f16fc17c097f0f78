/** What is changed in objects that a chart or an overlay renders, in the forms that belong in its repository. */
import { isObject, type Json, textBelow } from '../text/json.ts';
import { newDocument } from '../yaml/write.ts';
import { ADDED, addedPart } from './object-patches.ts';
import {
  type ExportedFile,
  isUnderNewVersion,
  type LeftOut,
  type Named,
  type ObjectChanges,
  objectChanges,
  type SoleObject,
} from './objects.ts';
import type { ExportPart } from './part.ts';
import { kustomized, OF_THE_RELEASE, patchesAlone } from './rendered-patches.ts';

/** The forms, in the order in which they are offered. */
export const RENDERED_FORMATS = ['component', 'flux', 'argocd', 'helm'] as const;
export type RenderedFormat = (typeof RENDERED_FORMATS)[number];

/** What patches are for, as far as the text doesn't tell. */
export interface RenderedSource {
  /** Of the chart or the folder. */
  readonly name: string;
  /** What the Kustomization itself puts around names, which it does after its patches. */
  readonly prefix: string;
  readonly suffix: string;
  /** Whether it sets namespaces, which it does then, too. */
  readonly setsNamespace: boolean;
  readonly chart: ChartSource | null;
}

/** A chart for the helmCharts of a Kustomization. */
export interface ChartSource {
  /** The folder that it lies in, from that of the Kustomization. */
  readonly home: string;
  /** Its folder. */
  readonly folder: string;
  readonly release: string;
  readonly namespace: string | null;
  /**
   * Values beside its own: Kustomize reads them in the folder of the Kustomization alone.
   * Texts, or values themselves.
   */
  readonly values: readonly Json[];
}

export interface RenderedExport {
  readonly parts: readonly ExportPart[];
  /** Objects that are new, for which no form has a place: a file of their own, if there are any. */
  readonly added: readonly ExportPart[];
  readonly leftOut: readonly LeftOut[];
  /** Objects that went, for which no form has a word: `Deployment/web`. */
  readonly removed: readonly string[];
  /** Objects that may go without the patches failing: only what knows the namespace of the release can ask for them. */
  readonly unasked: readonly string[];
  /** Hooks that were changed, which Helm 3 hands to nothing that changes other objects. */
  readonly hooks: readonly string[];
}

/**
 * What was changed in what something renders, in one of the forms.
 * @param allContainers values that all containers get are written without their names, which only a Kustomization can
 */
export function exportRendered(
  format: RenderedFormat,
  files: readonly ExportedFile[],
  source: RenderedSource,
  allContainers: boolean,
): RenderedExport {
  const all = withMoved(objectChanges(files));
  const isHookless = format === 'flux' || format === 'helm';
  const hooks = isHookless ? all.changed.filter(({ before }) => isHook(before)) : [];
  const changes = { ...all, changed: all.changed.filter((object) => !hooks.includes(object)) };
  const added = changes.added.map(withoutNamespaceOfRelease);
  const parts = changes.changed.length === 0 ? [] : PARTS[format](changes, source, allContainers);
  return {
    parts,
    added: added.length > 0 ? [{ ...addedPart(added), command: APPLY }] : [],
    leftOut: changes.leftOut,
    removed: changes.removed.map(calledOf),
    unasked: isAlone(format, source)
      ? changes.changed.filter(({ namespace }) => namespace === OF_THE_RELEASE).map(calledOf)
      : [],
    hooks: hooks.map(calledOf),
  };
}

/** An object under another API version is changed, not one that came and one that went. */
function withMoved(changes: ObjectChanges): ObjectChanges {
  const moved = changes.removed.flatMap((old) => {
    const current = changes.added.find((candidate) => isUnderNewVersion(old, candidate));
    return current ? [{ old, current }] : [];
  });
  return {
    ...changes,
    changed: [
      ...changes.changed,
      ...moved.map(({ old: { value, ...named }, current }) => {
        return { ...named, before: value, after: current.value };
      }),
    ],
    added: changes.added.filter((object) => !moved.some(({ current }) => current === object)),
    removed: changes.removed.filter((object) => !moved.some(({ old }) => old === object)),
  };
}

const APPLY = `kubectl apply -f ${ADDED}`;

/** Whether a form has nothing but patches, in which the namespace counts. */
const isAlone = (format: RenderedFormat, { chart, setsNamespace }: RenderedSource): boolean =>
  format === 'flux' || (format === 'argocd' && chart === null && !setsNamespace);

const calledOf = ({ kind, name }: Named): string => `${kind}/${name}`;

const isHook = (value: Json): boolean =>
  textBelow(value, 'metadata', 'annotations', 'helm.sh/hook') !== undefined;

function withoutNamespaceOfRelease(object: SoleObject): SoleObject {
  const { metadata } = object.value;
  if (object.namespace !== OF_THE_RELEASE || !isObject(metadata)) return object;
  const { namespace: _, ...rest } = metadata;
  return { ...object, namespace: null, value: { ...object.value, metadata: rest } };
}

const asRendered = (name: string): string => name;

const PARTS: {
  readonly [format in RenderedFormat]: (
    changes: ObjectChanges,
    source: RenderedSource,
    allContainers: boolean,
  ) => readonly ExportPart[];
} = {
  component: (changes, _, allContainers) => [component(changes, allContainers, '')],

  flux: ({ changed, before }) => {
    const patches = patchesAlone(changed, before, { nameOf: asRendered });
    const spec = { postRenderers: [{ kustomize: { patches: [...patches] } }] };
    return [{ name: 'post-renderers.yaml', text: newDocument({ spec }) }];
  },

  argocd: ({ changed, before }, { chart, prefix, suffix, setsNamespace }, allContainers) => {
    if (chart) {
      const made = kustomized(changed, before, { allContainers, nameOf: asRendered });
      const whole = {
        apiVersion: 'kustomize.config.k8s.io/v1beta1',
        kind: 'Kustomization',
        helmGlobals: { chartHome: chart.home },
        helmCharts: [helmChart(chart)],
        ...fields(made),
      };
      const values = chart.values.map((value, i) => ({
        name: valuesName(i),
        text: typeof value === 'string' ? value : newDocument(value),
      }));
      // Without a file it reads that of the chart, which lies elsewhere, and Helm has it anyway.
      const none = { name: valuesName(0), text: '{}\n' };
      return [
        { name: KUSTOMIZATION, text: newDocument(whole) },
        ...(values.length > 0 ? values : [none]),
      ];
    }
    const nameOf = (name: string) => without(name, prefix, suffix);
    const options = { nameOf, isNamespaceLater: setsNamespace };
    const patches = patchesAlone(changed, before, options);
    const spec = { source: { kustomize: { patches: [...patches] } } };
    return [{ name: 'application.yaml', text: newDocument({ spec }) }];
  },

  helm: (changes, { name }, allContainers) => [
    component(changes, allContainers, 'component/'),
    { name: POST_RENDER, text: postRender(name), executable: true },
    { name: 'plugin.yaml', text: newDocument(plugin(name)) },
  ],
};

const valuesName = (i: number): string => (i === 0 ? 'values.yaml' : `values-${i + 1}.yaml`);

const helmChart = ({ folder, release, namespace, values }: ChartSource): Json => ({
  name: folder,
  releaseName: release,
  ...(namespace !== null && { namespace }),
  includeCRDs: true,
  valuesFile: valuesName(0),
  ...(values.length > 1 && {
    additionalValuesFiles: values.slice(1).map((_, i) => valuesName(i + 1)),
  }),
});

const KUSTOMIZATION = 'kustomization.yaml';
const POST_RENDER = 'post-render.sh';

function component(
  { changed, before }: ObjectChanges,
  allContainers: boolean,
  folder: string,
): ExportPart {
  const made = kustomized(changed, before, { allContainers, nameOf: asRendered });
  const whole = {
    apiVersion: 'kustomize.config.k8s.io/v1alpha1',
    kind: 'Component',
    ...fields(made),
  };
  return { name: `${folder}${KUSTOMIZATION}`, text: newDocument(whole) };
}

const fields = ({
  patches,
  replacements,
}: ReturnType<typeof kustomized>): {
  readonly [field: string]: Json;
} => ({
  ...(patches.length > 0 && { patches: [...patches] }),
  replacements: [...replacements],
});

const without = (name: string, prefix: string, suffix: string): string => {
  const rest = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  return suffix !== '' && rest.endsWith(suffix) ? rest.slice(0, -suffix.length) : rest;
};

/** A name that Helm takes for a plugin, and a shell for a word. */
export const pluginName = (name: string): string =>
  `${name.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '') || 'chart'}-hardening`;

/** Of Helm 4: https://helm.sh/docs/plugins/developer/tutorial-postrenderer-plugin */
const plugin = (name: string): Json => ({
  apiVersion: 'v1',
  type: 'postrenderer/v1',
  name: pluginName(name),
  version: '0.1.0',
  runtime: 'subprocess',
  runtimeConfig: {
    platformCommand: [{ command: 'sh', args: [`\${HELM_PLUGIN_DIR}/${POST_RENDER}`] }],
  },
});

/** Takes what Helm renders, and gives it hardened. */
const postRender = (name: string): string => `#!/bin/sh
# Hardens what the chart renders, with the patches in the folder "component".
# Helm 3: helm upgrade ... --post-renderer ./${POST_RENDER}
# Helm 4: helm plugin install FOLDER; helm upgrade ... --post-renderer ${pluginName(name)}
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/rendered.yaml"
cp -R "$here/component" "$work/component"
printf 'resources: [rendered.yaml]\\ncomponents: [component]\\n' >"$work/${KUSTOMIZATION}"
if command -v kustomize >/dev/null 2>&1; then
  set -- kustomize build
else
  set -- kubectl kustomize
fi
if ! "$@" "$work" >"$work/hardened.yaml"; then
  echo "The hardening patches of ${pluginName(name).replace(/-hardening$/, '')} don't fit what the chart renders: see the message above. An object or a container has another name, or is gone. Nothing was changed. Make the patches again." >&2
  exit 1
fi
cat "$work/hardened.yaml"
`;
