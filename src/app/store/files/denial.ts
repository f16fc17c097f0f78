/** Explains a message of a cluster: the rules that it is about, and their places in the open text. */

import {
  type Complaint,
  type ControlScope,
  type Denial,
  type ObjectReview,
  objectsInScope,
  type Path,
  type Review,
  type Rule,
  registry,
  samePath,
} from '../../../engine/index.ts';
import { placeInText, type TextPlace } from '../../../results/places.ts';

/** A rule that a complaint of a message is about, and whether the open text passes it. */
export interface Lead {
  readonly rule: Rule;
  readonly scope: ControlScope;
  /**
   * Undefined if no open object fits the message; `silent` if the rule has no finding, which tells nothing of a message
   * of a program or a node.
   */
  readonly state: 'open' | 'met' | 'not-asked' | 'silent' | undefined;
}

export interface Point {
  readonly complaint: Complaint;
  readonly leads: readonly Lead[];
  readonly place: TextPlace | undefined;
}

export interface Explained {
  readonly denial: Denial;
  /** The open objects that the message may be about; several if they fit equally well. */
  readonly objects: readonly ObjectReview[];
  readonly points: readonly Point[];
}

interface Placed {
  readonly document: number;
  readonly review: ObjectReview;
}

export function explainedDenials(denials: readonly Denial[], review: Review): readonly Explained[] {
  return denials.map((denial) => {
    const found = fitting(denial, review);
    return {
      denial,
      objects: found.map((placed) => placed.review),
      points: denial.complaints.map((complaint) => pointOf(complaint, denial, found, review)),
    };
  });
}

/** The objects that fit a message best by name, by containers and by findings. */
function fitting(denial: Denial, review: Review): readonly Placed[] {
  const rated = objectsInScope(review, {})
    .filter(({ review: { workload } }) => workload || denial.speaker === 'validation')
    .filter((placed) => isNamed(denial, placed.review) && hasContainers(denial, placed.review))
    .map((placed) => ({
      placed,
      agreed: denial.complaints.filter(({ rules }) => agrees(rules, placed.review)).length,
    }));
  const best = Math.max(...rated.map(({ agreed }) => agreed));
  return rated.filter(({ agreed }) => agreed === best).map(({ placed }) => placed);
}

/** Whether one of the rules has a finding in the object. */
const agrees = (rules: readonly string[], { rules: ruleReviews }: ObjectReview): boolean =>
  ruleReviews.some(({ rule, findings }) => rules.includes(rule.id) && findings.length > 0);

/** What makes the objects that make pods. */
const MAKERS: { readonly [kind: string]: string | undefined } = {
  replicaset: 'deployment',
  replicasets: 'deployment',
  job: 'cronjob',
  jobs: 'cronjob',
};

function isNamed({ kind, name }: Denial, { object }: ObjectReview): boolean {
  const objectKind = object.kind?.toLowerCase();
  const deniedKind = kind?.toLowerCase();
  // The name of a workload's pod is the name of the workload, a dash and a suffix.
  if (deniedKind === 'pods' || deniedKind === 'pod') {
    if (name === undefined || object.name === null) return name === undefined;
    return objectKind === 'pod' ? name === object.name : name.startsWith(`${object.name}-`);
  }
  // A workload has its pods made by a ReplicaSet, a CronJob by a Job.
  const maker = MAKERS[deniedKind ?? ''];
  if (maker && name !== undefined && objectKind !== deniedKind?.replace(/s$/, '')) {
    return objectKind === maker && object.name !== null && name.startsWith(`${object.name}-`);
  }
  const fits =
    deniedKind === undefined ||
    deniedKind === objectKind ||
    deniedKind === `${objectKind}s` ||
    deniedKind === `${objectKind}es`;
  return fits && (name === undefined || name === object.name);
}

function hasContainers({ complaints }: Denial, { workload }: ObjectReview): boolean {
  const names = complaints.flatMap(({ containers }) => containers);
  return names.every((name) =>
    workload?.pod.containers.some((container) => container.name === name),
  );
}

function pointOf(
  complaint: Complaint,
  { stage }: Denial,
  found: readonly Placed[],
  review: Review,
): Point {
  const { containers, field, line, topic } = complaint;
  // A field of a known message has the rules that its author has chosen.
  const byField = field !== undefined && (topic === 'field' || topic === 'unknown');
  const ids = [...new Set([...complaint.rules, ...(byField ? rulesOf(field) : [])])];
  const rules = ids.flatMap((id) => registry.byId.get(id) ?? []);
  const [first] = found;
  if (!first) {
    const leads = rules.map((rule): Lead => ({ rule, scope: {}, state: undefined }));
    return { complaint, leads, place: line === undefined ? undefined : lineOf(review, line) };
  }
  const { document, review: objectReview } = first;
  const container =
    containers.length === 1 ? containerNamed(objectReview, containers[0] as string) : undefined;
  const narrow: ControlScope = {
    document,
    workload: objectReview.object.path,
    ...(container && { container }),
  };
  // If several objects fit equally well, the form shows all of them.
  const scope = found.length > 1 ? {} : narrow;
  const leads = rules.map((rule): Lead => {
    const state = stateOf(rule, found, container, review);
    return { rule, scope, state: state === 'met' && stage !== 'admission' ? 'silent' : state };
  });
  const place =
    line === undefined ? placeIn(complaint, first, container, review) : lineOf(review, line);
  return { complaint, leads, place };
}

const containerNamed = ({ workload }: ObjectReview, name: string): Path | undefined =>
  workload?.pod.containers.find((container) => container.name === name)?.path;

function stateOf(
  { id }: Rule,
  found: readonly Placed[],
  container: Path | undefined,
  { settings }: Review,
): Lead['state'] {
  if (!settings.has(id)) return 'not-asked';
  const open = found.some(({ review }) => findingsOf(id, review, container).length > 0);
  return open ? 'open' : 'met';
}

/** The findings of a rule for a container, or for the whole pod. */
const findingsOf = (id: string, { rules }: ObjectReview, container: Path | undefined) =>
  (rules.find(({ rule }) => rule.id === id)?.findings ?? []).filter(
    (finding) => !container || !finding.container || samePath(finding.container.path, container),
  );

/** Topics whose messages name a field by its path in the object that was refused. */
const FROM_ROOT: ReadonlySet<Complaint['topic']> = new Set(['field', 'kyverno', 'unknown']);

/** Where a complaint leads: its field, the first finding of its rules, or the container. */
function placeIn(
  { rules, field, topic }: Complaint,
  { document, review: objectReview }: Placed,
  container: Path | undefined,
  review: Review,
): TextPlace | undefined {
  const at = (path: Path) => placeInText(review, document, path);
  if (field !== undefined && FROM_ROOT.has(topic)) {
    return at([...objectReview.object.path, ...fieldPath(field)]);
  }
  const pod = objectReview.workload?.pod.path;
  if (field !== undefined && pod && topic === 'openshift-value') {
    return at([...pod, ...fieldPath(field)]);
  }
  const [first] = rules.flatMap((id) => findingsOf(id, objectReview, container));
  if (first) return at(first.path);
  return container && at(container);
}

/** `spec.containers[0].image` as a path. Brackets contain an index or a key. */
export function fieldPath(field: string): Path {
  return [...field.matchAll(/\[([^\]]*)\]|[^.[\]]+/g)].map(([whole, inner]) => {
    if (inner === undefined) return whole;
    return /^\d+$/.test(inner) ? Number(inner) : inner;
  });
}

/** The rules for a field, found by its last two or more keys. */
function rulesOf(field: string): string[] {
  const keys = fieldPath(field)
    .filter((step) => typeof step === 'string')
    .reverse();
  return registry.rules.flatMap((rule) => {
    const fieldKeys = rule.field.replaceAll('[]', '').split('.').reverse();
    return fieldKeys.length > 1 && fieldKeys.every((key, i) => key === keys[i]) ? [rule.id] : [];
  });
}

/** The nth line of the text. */
function lineOf({ text }: Review, line: number): TextPlace | undefined {
  let at = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  const end = text.indexOf('\n', at);
  return { from: at, to: end < 0 ? text.length : end, line };
}
