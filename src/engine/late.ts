/**
 * The part of the engine’s API for dialogs, pages and fields that load when they are opened, which a review doesn’t
 * need. `quotes.ts` is for what quotes a text, `guides.ts` for guided fixes.
 */

export { likelyValues, valuesFileIn } from './charts/likely-values.ts';
export {
  type ChartPlan,
  type ChartRest,
  chartSteps,
  planChart,
} from './charts/plan.ts';
export {
  type Bonds,
  type RenderWith,
  type ValuedChart,
  type ValueForChart,
  valuesForChart,
  valuesText,
} from './exports/chart-values.ts';
export { factsIn, writtenImage } from './facts/fact.ts';
export { FACT_TOOLS } from './facts/script.ts';
export { questionOf, settledBy } from './facts/settled.ts';
export {
  type Chosen,
  chosenSteps,
  type FixItem,
  itemSteps,
  offeredSteps,
} from './fixes/choose.ts';
export {
  AIMS,
  type Aim,
  countsFor,
  isAsked,
  isToward,
  itemsToward,
} from './fixes/levels.ts';
export {
  type ItemError,
  itemError,
  type ListControl,
  listControlOf,
  planItem,
} from './fixes/list.ts';
export {
  type MarkError,
  type MarkPart,
  type MarkWords,
  markError,
  markParts,
  type OwnMark,
  ownMarkOf,
  planMark,
  planMarkEdit,
  planMarkOf,
  planMarkRemoval,
} from './fixes/mark-writer.ts';
export { readSource, type SourceReading } from './generate/from/read.ts';
export {
  type ConversionNote as ReadNote,
  type ReadField,
  type ReadSet,
  type SourceLine as ReadPlace,
  WHY as READ_REASONS,
} from './generate/from/reading.ts';
export { NEW_REMARKS, type NewRemark, newManifest, styleIn } from './generate/manifest.ts';
export { VAULT_PATH } from './generate/objects.ts';
export {
  type Provenance,
  type ProvenanceObstacle,
  provenanceComment,
  provenanceObstacle,
  withProvenance,
} from './generate/provenance.ts';
export {
  asksController,
  besideFor,
  dataFolders,
  hasFront,
  hasReplicas,
  hasSidecar,
  isScaled,
  keepsRunning,
  longestName,
  NEW_BESIDE,
  NEW_KINDS,
  NEW_MANIFEST,
  type NewBeside,
  type NewFault,
  type NewField,
  type NewKind,
  type NewManifest,
  signsIn,
  specFaults,
  suggestedBy,
  writesBeside,
} from './generate/spec.ts';
export {
  SAMPLES,
  STARTING_POINTS,
  STARTING_ROWS,
  type StartingPoint,
  startingSpec,
  withSamples,
} from './generate/starting-points.ts';
export { type RenderedText, renderedFrom } from './importing/rendered.ts';
export { peerIdsOf, peersOf } from './knowledge/checks.ts';
export { sourceOf } from './knowledge/sources.ts';
export { CALLERS, type Callers } from './model/bundle/new-policy.ts';
export { findOut } from './operator/find-out.ts';
export { plainWords, quotedLine } from './text/shell-words.ts';
