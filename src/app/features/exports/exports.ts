/** What was changed in the open files, and what is found in them, as other tools take it. */
import { version } from '../../../../package.json';
import { type Exports, loadExports, type Steps } from '../../../engine/index.ts';
import {
  likelyValues,
  type RenderedText,
  renderedFrom,
  valuesFileIn,
} from '../../../engine/late.ts';
import { concealedPiece, unreviewedSource } from '../../../engine/quotes.ts';
import type { ExplainedResults } from '../../../i18n/index.ts';
import { relativeAddress } from '../../../report/address.ts';
import { makeReport } from '../../../report/entries.ts';
import { isBlankText } from '../../../report/report.ts';
import { sarifSteps } from '../../../report/sarif.ts';
import { late } from '../../late.ts';
import { offer, zipped } from '../../store/files/output.ts';
import { provenanceOf, withProvenanceComment } from '../../store/files/provenance.ts';
import type { AppState } from '../../store/store.ts';
import { newFile } from '../../store/workspace.ts';
import { resolved } from '../../view/settings.ts';

const ARCHIVE_NAME = 'changes.zip';

/** The part of the engine that makes exports; everything else here needs it. */
export const exporter = late(loadExports);

type Made = ReturnType<Exports['exportChanges']>;
type Part = Made['parts'][number];

export interface ShownExport extends Made {
  /** Nothing differs from what was opened, so that there is nothing to give out. */
  readonly unchanged: boolean;
  /** Whether something in it looks like a credential. */
  readonly secrets: boolean;
  /** Hooks of Helm that were changed, which the form doesn’t reach: `Job/migrate`. */
  readonly hooks?: readonly string[];
  /** Changes for which no value of the chart looks likely. */
  readonly withoutValue?: readonly string[];
  /** Objects that may go from the chart without the patches failing. */
  readonly unasked?: readonly string[];
}

/** What an export is made of. */
export interface ExportRequest extends Pick<AppState, 'workspace' | 'analyses' | 'analysis'> {
  /** Whether files of YAML say where they are from. */
  readonly header: boolean;
  readonly words: ExplainedResults;
  /** What is said above values that are only likely. */
  readonly likely: string;
}

/** Makes an export: at once, or in steps where that takes a while. */
type Make = (request: ExportRequest) => ShownExport | (() => Steps<ShownExport>);

/** What was changed. Files that are no text of ours to edit have no changes. */
const changesAs =
  (format: Exports['EXPORT_FORMATS'][number]): Make =>
  (request) => {
    const { files } = request.workspace;
    return shownExport(request, exporter.now().exportChanges(format, files));
  };

/** The forms for what each tool renders, in the order in which they are offered. */
const FORMS = {
  helm: ['component', 'flux', 'helm'],
  kustomize: ['component', 'argocd'],
  flux: ['component'],
  'flux-helm': ['flux', 'component'],
  argocd: ['argocd', 'component'],
  'helm-release': ['helm', 'component'],
} as const satisfies { readonly [by in RenderedText['by']]: readonly RenderedForm[] };

type RenderedForm = Exports['RENDERED_FORMATS'][number];

/** What a tool has rendered among the open files: the first one that says so. */
const renderedIn = ({
  workspace,
  analyses,
  analysis,
}: Omit<ExportRequest, 'header' | 'words' | 'likely'>) =>
  workspace.files
    .map(({ id }) => (analyses.get(id) ?? analysis).review)
    .map(({ documents }) => renderedFrom(documents.map(({ review }) => review.document)))
    .find((rendered) => rendered !== null) ?? null;

/** What was changed in what a chart or an overlay renders, for its repository. */
const renderedAs =
  (form: RenderedForm): Make =>
  (request) => {
    const rendered = renderedIn(request);
    const [chart] = rendered?.by === 'helm' ? rendered.charts : [];
    const source = {
      ...{ name: chart ?? 'rendered', prefix: '', suffix: '' },
      ...{ setsNamespace: false, chart: null },
    };
    const { files } = request.workspace;
    const { added, parts, ...made } = exporter.now().exportRendered(form, files, source, false);
    return shownExport(request, { ...made, parts: [...parts, ...added] });
  };

/** Values of an open values file that are likely to make the changes, with the command that proves them. */
const asLikelyValues: Make = (request) => {
  const { files } = request.workspace;
  const { text, rest } = likelyValues(files, valuesFileIn(files) ?? null);
  const command = 'podsmith harden . --render --values values.yaml --fixes usual --patch values';
  const part = { name: 'values-hardening.yaml', text: `# ${request.likely}\n${text}`, command };
  return shownExport(request, {
    ...{ parts: text === '' ? [] : [part], leftOut: [], removed: [] },
    withoutValue: rest,
  });
};

/** An export as it is shown: with what says where it is from, and whether it holds credentials. */
function shownExport(
  request: ExportRequest,
  made: Omit<ShownExport, 'unchanged' | 'secrets'>,
): ShownExport {
  const { files } = request.workspace;
  const reviews = files.map(({ id }) => (request.analyses.get(id) ?? request.analysis).review);
  // What was taken out is in a diff as well.
  const sources = [...reviews, ...files.map(({ base }) => unreviewedSource(base))];
  const hides = ({ text }: Part) => sources.some((source) => concealedPiece(source, text) !== text);
  const provenance = provenanceOf(request);
  return {
    ...made,
    parts: request.header
      ? made.parts.map((part) => withProvenanceComment(part, provenance))
      : made.parts,
    unchanged: files.every(({ base, text }) => base === text),
    secrets: made.parts.some(hides),
  };
}

/** Every format, in the order in which they are offered. */
const FORMATS = {
  diff: changesAs('diff'),
  json: changesAs('json'),
  strategic: changesAs('strategic'),
  kustomize: changesAs('kustomize'),
  component: renderedAs('component'),
  flux: renderedAs('flux'),
  argocd: renderedAs('argocd'),
  helm: renderedAs('helm'),
  values: asLikelyValues,
  sarif: (request) => () => foundIn(request),
} as const satisfies { readonly [F in Exports['EXPORT_FORMATS'][number] | RenderedForm]: Make } & {
  readonly [id: string]: Make;
};

/** A format has a name and a sentence among the words of exports. */
export type ExportTab = keyof typeof FORMATS;

/** The formats for the open files: of what is rendered, a change of the text is lost, so its forms come first. */
export function formatsFor(request: Parameters<typeof renderedIn>[0]): readonly ExportTab[] {
  const rendered = renderedIn(request);
  const isValued = rendered?.by === 'helm' && valuesFileIn(request.workspace.files) !== undefined;
  return [
    ...(rendered ? FORMS[rendered.by] : []),
    ...(isValued ? (['values'] as const) : []),
    ...OF_FILES,
  ];
}

const OF_FILES = ['diff', 'json', 'strategic', 'kustomize', 'sarif'] as const;

export const exportAs = (format: ExportTab, request: ExportRequest) => FORMATS[format](request);

function* foundIn(request: ExportRequest): Steps<ShownExport> {
  const part = yield* sarifOf(request, request.words);
  return { parts: [part], leftOut: [], removed: [], unchanged: false, secrets: false };
}

/** Downloads one file as it is, several as an archive. @returns the name of what was downloaded */
export async function saveParts(parts: readonly Part[]): Promise<string> {
  const [only] = parts;
  if (only && parts.length === 1) {
    offer(only.name, new TextEncoder().encode(only.text));
    return only.name;
  }
  offer(ARCHIVE_NAME, await zipped(parts.map(({ name, text }) => newFile(text, { name }))));
  return ARCHIVE_NAME;
}

/**
 * What is found, as code scanning takes it: the report of the command line, in steps, since it plans every
 * fix. The same state gives the same report. Credentials are masked where findings are made.
 */
export function* sarifOf(
  { workspace, analyses, analysis }: Pick<AppState, 'workspace' | 'analyses' | 'analysis'>,
  words: ExplainedResults,
): Steps<{ readonly name: string; readonly text: string }> {
  // Beside files that hold something an empty one may be meant, as for the command line.
  const empty = workspace.files.every(({ locked, text }) => !locked && isBlankText(text));
  const files = workspace.files.map(({ id, name: path, locked }) => {
    if (locked || empty) return { path, error: words.t(`results.file.${locked ?? 'blank'}`) };
    return { path, review: (analyses.get(id) ?? analysis).review };
  });
  const target = resolved(workspace.config);
  const report = makeReport({ version, target, files, initiative: null }, words);
  const text = yield* sarifSteps(report, words, { address: relativeAddress, indent: 2 });
  return { name: 'podsmith.sarif', text: `${text}\n` };
}
