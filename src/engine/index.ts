/** The engine's only door: pure functions and data, for the page, the command line and others. */

export {
  type Config,
  type ConfigError,
  FAIL_ON,
  type Resolved,
  readConfig,
  resolveConfig,
} from './config.ts';
export {
  type Control,
  type ControlState,
  controlOf,
  objectsIn,
  placesOf,
  type Scope,
  type ScopedTarget,
  workloadsIn,
} from './lint/control.ts';
export { type Edit, editOf, type PlacedOp } from './lint/edit.ts';
export {
  FIXES,
  type Fixes,
  failingChecks,
  type Hardened,
  harden,
  hardenAll,
  type Left,
} from './lint/harden.ts';
export { carryOut, type Plan, plan, type Wish } from './lint/plan.ts';
export { isDecodeError, type Problem, problemSeverity } from './lint/problem.ts';
export { rangeOf } from './lint/range.ts';
export type { Recognised } from './lint/recognise.ts';
export type { Registry } from './lint/registry.ts';
export {
  type DocumentReview,
  type ObjectReview,
  type PlacedReview,
  type Review,
  Reviewer,
  type WorkloadReview,
} from './lint/review.ts';
export type { Finding } from './lint/review-object.ts';
export {
  CATEGORIES,
  type Category,
  type Data,
  type OptionSpec,
  type Rule,
  type RuleWords,
  type Safety,
  SEVERITIES,
  type Severity,
} from './lint/rule.ts';
export { CAPS, fileScore, POINTS, SCORED, scoreOf } from './lint/score.ts';
export { admissionMessage, checksOf, type Standards, type Verdict } from './lint/standards.ts';
export type { SuppressedFinding } from './lint/waive.ts';
export type { ContainerRef, Workload } from './model/pod.ts';
export type { RefusalCode } from './model/refusals.ts';
export {
  DEFAULT_VERSION,
  formatVersion,
  LATEST,
  parseKubernetesVersion,
  parseVersion,
} from './model/version.ts';
export { PROFILE_NAMES, type Profile, type ProfileName, profileNamed } from './profiles/index.ts';
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
