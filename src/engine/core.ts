/**
 * The part of the engine's API that the page loads first: pure functions on text and names, without the parser and the
 * rules. `index.ts` has all of this, and what a review needs.
 */
export { AZURE_OPTIONS, type AzureOptions } from './azure/options.ts';
export {
  CHART_FILE,
  isCompose,
  isExpectation,
  isKustomization,
  isManifestName,
  isOfChart,
  mayHoldObjects,
} from './folder.ts';
export { LESSON_IDS, LESSON_MINUTES, type LessonId } from './lessons/ids.ts';
export {
  DEFAULT_VERSION,
  formatVersion,
  LATEST,
  parseKubernetesVersion,
  parseVersion,
} from './model/version.ts';
export { PROFILE_NAMES, type ProfileName } from './profiles/names.ts';
export { type Config, type ReviewTarget, reviewTargetOf } from './target.ts';
export {
  type AttributedChange,
  type AuthoredRange,
  attributed,
  followedBy,
  unchanged,
} from './text/authors.ts';
export { ChangeSet, type TextEdit } from './text/change.ts';
export { dayOf } from './text/day.ts';
export {
  decodeText,
  type Encoding,
  encodeText,
  type LineEnds,
  lineEndsOf,
} from './text/encoding.ts';
export { type Json, stringifyJson } from './text/json.ts';
export { Lines } from './text/lines.ts';
export { memo } from './text/memo.ts';
export { formatPath, type Path, samePath, startsWith } from './text/path.ts';
