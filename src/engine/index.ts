/** The engine's only door: pure functions and data, for the page, the command line and others. */

export {
  type Control,
  type ControlState,
  controlOf,
  placesOf,
  type Scope,
  type ScopedTarget,
  workloadsIn,
} from './lint/control.ts';
export { type Plan, plan, planAll, type Wish } from './lint/plan.ts';
export { rangeOf } from './lint/range.ts';
export type { Recognised } from './lint/recognise.ts';
export {
  type DocumentReview,
  type Finding,
  type PlacedReview,
  type Problem,
  type Review,
  Reviewer,
  type WorkloadReview,
} from './lint/review.ts';
export {
  CATEGORIES,
  type Category,
  type Data,
  type Rule,
  type RuleWords,
  type Safety,
  SEVERITIES,
  type Severity,
} from './lint/rule.ts';
export { checksOf } from './lint/standards.ts';
export type { ContainerRef, Workload } from './model/pod.ts';
export {
  DEFAULT_VERSION,
  formatVersion,
  LATEST,
  parseVersion,
} from './model/version.ts';
export { registry } from './rules/index.ts';
export { ChangeSet, type TextEdit } from './text/change.ts';
export {
  decodeText,
  type Encoding,
  encodeText,
  type LineEnds,
  lineEndsOf,
} from './text/encoding.ts';
export { type Json, stringifyJson } from './text/json.ts';
export { Lines } from './text/lines.ts';
export { formatPath, type Path, samePath } from './text/path.ts';
export type { Refusal } from './yaml/modify.ts';
export { parseDocument } from './yaml/parse.ts';
export { isEmptyDocument, splitDocuments } from './yaml/split.ts';
