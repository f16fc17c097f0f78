/**
 * The engine's API: pure functions and data, for the page, the command line and others. What the page needs before it
 * can review is in `core.ts`.
 */
import { loadMessages } from './messages/reader.ts';

export { spanOf } from './assist/span.ts';
export type { AzureTarget } from './azure/options.ts';
export { AZURE_OPTIONS } from './azure/options.ts';
export { chartsIn } from './charts/chart.ts';
export {
  type ConfigError,
  FAIL_ON,
  type ResolvedConfig,
  readConfig,
  resolveConfig,
} from './config.ts';
export * from './core.ts';
export { withoutCredentials } from './credentials/credentials.ts';
export { nameOfAdded } from './fixes/added.ts';
export type { BesideChange, FixNotes } from './fixes/beside.ts';
export {
  type Control,
  type ControlScope,
  type ControlState,
  controlOf,
  controlsOver,
  objectsInScope,
  rulesFor,
  type ScopedTarget,
  statusPlaces,
  workloadsIn,
} from './fixes/control.ts';
export { type AdjacentFile, type FixFiles, filesOf } from './fixes/files.ts';
export type { Guess } from './fixes/guess.ts';
export type { FailingCheck, Fixes, Hardened, Unfixed } from './fixes/harden.ts';
export type { FixObstacle } from './fixes/obstacle.ts';
export { type OsChoice, osIn } from './fixes/operating-system.ts';
export type { Plan, ToggleRequest } from './fixes/plan.ts';
export type { PreviewLine } from './fixes/preview.ts';
export type { WrittenValue } from './fixes/written.ts';
export type { Conversion } from './importing/conversion.ts';
export type { Description } from './importing/describe.ts';
export type { Extraction } from './importing/fences.ts';
export { leftoversOf } from './importing/leftovers.ts';
export type { Foreign } from './importing/name.ts';
export type { Repair } from './importing/typography.ts';
export type { GlossaryWords } from './knowledge/glossary.ts';
export type {
  GuideChapter,
  GuideChapterWords,
  GuideNote,
  GuidePicture,
  GuidePlace,
  GuideSection,
  GuideSectionWords,
  GuideWords,
} from './knowledge/guide.ts';
export {
  factsOfImage,
  type ImageFacts,
  type KnownImage,
  knownImageOf,
} from './knowledge/images.ts';
export type { Complaint, Denial } from './messages/message.ts';
export { loadMessages } from './messages/reader.ts';
export { holdsPodIdentity } from './model/azure/pod-identity.ts';
export { helmHook } from './model/helm-hook.ts';
export { isMounted } from './model/mounts.ts';
export type { ContainerRef, Workload } from './model/pod.ts';
export { parseImage } from './model/quantities/image.ts';
export type { TextFormat } from './model/refusals/formats.ts';
export type { RefusalCode } from './model/refusals/refusals.ts';
export { nearest } from './model/schema/nearest.ts';
export type { FilledBlanks, Segment } from './operator/command.ts';
export type { NeedPlace, OperatorTask } from './operator/item.ts';
export type { CommandShell } from './operator/quote.ts';
export type { OperatorSheet, SheetField } from './operator/sheet.ts';
export { type Profile, profileNamed, profilesAsking } from './profiles/index.ts';
export type { Finding } from './review/ask-rule.ts';
export { isLeft, RULE_STATES, type RuleState, ruleStatesOf } from './review/asked.ts';
export { EXPLAINED } from './review/explained.ts';
export { fingerprintParts } from './review/fingerprint.ts';
export { pathFrom, TO_CONFIRM } from './review/guesses.ts';
export { joinedIn, standingIn } from './review/joined.ts';
export {
  customNotesOf,
  type Gap,
  gapOf,
  hasOpenVersion,
  type Judgement,
  judgementOf,
  judgementOfDocument,
} from './review/judged.ts';
export { knowledgeFor, loadKnowledge } from './review/knowledge.ts';
export { countJsonPatches } from './review/kustomize/inline-patches.ts';
export type { SourceFile } from './review/kustomize/kustomized.ts';
export { type OnceReviewed, OnceReviewer } from './review/once.ts';
export { isDecodeError, type Problem, problemSeverity, saysFinding } from './review/problem.ts';
export { rangeOf } from './review/range.ts';
export { isPartOnly, type Recognised } from './review/recognise.ts';
export type { Registry } from './review/registry.ts';
export { canBeRead, memoryOfClosed, remembering } from './review/remembering.ts';
export {
  type DocumentReview,
  type ObjectReview,
  type PlacedReview,
  type Review,
  Reviewer,
  type WorkloadReview,
} from './review/review.ts';
export type { Memory } from './review/review-result.ts';
export {
  type BandReason,
  CREDENTIAL_RULES,
  MOST_BESIDE,
  type Rating,
  rated,
  ratingOf,
  type Share,
  shareOf,
  worstRating,
} from './review/score/band.ts';
export {
  BANDS,
  bandEnd,
  bandOf,
  CAPS,
  fileScore,
  POINTS,
  SCORED,
  type ScoreBand,
  scoreOf,
} from './review/score/score.ts';
export { joinedSettings, type Settings } from './review/settings.ts';
export { admissionMessage, checksOf, type Standards, type Verdict } from './review/standards.ts';
export type { SuppressedFinding } from './review/suppressed.ts';
export {
  asksForValue,
  besideOf,
  CATEGORIES,
  type Category,
  type Data,
  type OptionSpec,
  type Placement,
  RISKS,
  type Rule,
  type RuleBody,
  type RuleLabels,
  riskiest,
  type Safety,
  SEVERITIES,
  type Severity,
  undecidedIn,
} from './rule/rule.ts';
export { registry } from './rules/index.ts';
export {
  codeFence,
  markdownText,
  printable,
  sourceText,
  visible,
  visibleJson,
  visibleLayout,
} from './text/escape.ts';
export { added, grouped } from './text/grouped.ts';
export { type CountedSteps, finish, type Steps, uncounted } from './text/steps.ts';
export type { YamlErrorCode } from './yaml/error.ts';
export type { Refusal } from './yaml/modify.ts';
export { parseAsWritten, parseDocument } from './yaml/parse.ts';
export { countDocuments, isEmptyDocument, splitDocuments } from './yaml/split.ts';
export { eventsOfStream } from './yaml/stream.ts';

/** The code that plans edits. */
export const loadEdits = () =>
  Promise.all([import('./edits.ts'), loadMessages()]).then(([edits]) => edits);
export type EditsModule = typeof import('./edits.ts');

/** The questions at the end of the guide's chapters, and what checks the answers. */
export const loadQuestions = () => import('./questions/index.ts');
export type { Judge } from './questions/index.ts';
export type { ChapterCheck, CheckWords } from './questions/question.ts';
/** The lessons, and what checks their steps. */
export const loadLessons = () => import('./lessons/index.ts');
export type { Examination } from './lessons/index.ts';
export type { Lesson, LessonWords } from './lessons/lesson.ts';

/** Completion and explanations at the cursor, with Kubernetes' descriptions. */
export const loadAssist = () => import('./assist/index.ts');
export type Assist = typeof import('./assist/index.ts');

/** The operator sheet. */
export const loadOperator = () => import('./operator/index.ts');

/** Which level each namespace can enforce. */
export const loadNamespaces = () => import('./namespaces/index.ts');
export type NamespacesEngine = typeof import('./namespaces/index.ts');
export type {
  NamespaceBlocker,
  NamespaceReport,
  NamespacesReport,
} from './namespaces/levels.ts';

/** Facts about images that a user brings, and the script that asks for them. */
export const loadFacts = () => import('./facts/index.ts');
export type FactsEngine = typeof import('./facts/index.ts');
export type { Fact } from './facts/fact.ts';
export type { FactTool } from './facts/script.ts';
export type { Settlement } from './model/learned.ts';

/** Changes as diffs and patches. */
export const loadExports = () => import('./exports/index.ts');
export type Exports = typeof import('./exports/index.ts');

/** An example for each rule. */
export const loadRuleExamples = () => import('./rule-examples.ts');

/** What an attacker could reach, for the page that draws it. */
export const loadSurface = () => import('./surface/index.ts');
export type SurfaceEngine = typeof import('./surface/index.ts');
export type {
  DecidingPlace,
  PathId,
  PathState,
  Surface,
  SurfacePath,
  SurfacePlace,
  SurfaceReason,
  SurfaceVault,
} from './surface/index.ts';

/** What the explanatory pictures show, for the page that draws them. */
export const loadPictures = () => import('./pictures/index.ts');
export type Pictures = typeof import('./pictures/index.ts');
export type {
  ContextField,
  FileAccess,
  FlowStep,
  PictureScene,
  PodFiles,
  PodLevel,
  Precedence,
  ProcessFiles,
  StepHelp,
  StepState,
  TriedValues,
} from './pictures/index.ts';

export { isJson, type Json } from './text/json.ts';

/** The parts of the guide's chapters and terms that are the same in every language. */
export const loadGuide = () => import('./guide-facts.ts');
export type GuideFacts = typeof import('./guide-facts.ts');

/** The policies of Azure with their verdicts, for the targets that correspond to them. */
export const loadAzure = () => import('./azure/index.ts');
export type {
  Mutation,
  PolicyInfo,
  PolicyOutcome,
  PolicyVerdict,
  PolicyVerdicts,
  SaidViolation,
} from './azure/index.ts';
export { type Weakened, weakenedBy } from './weakened.ts';
