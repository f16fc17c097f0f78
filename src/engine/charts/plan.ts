/**
 * Hardens the source of a chart as its author would: what a value decides is written into the values, a field that the
 * templates don't have gets a value and the lines that hand it on, and the rest is written where it stands.
 */

import { editOf, fullPath, type PlacedOp } from '../fixes/edit.ts';
import { type Hardened, type HardenRequest, hardenSteps } from '../fixes/harden.ts';
import { changeSteps } from '../fixes/plan.ts';
import type { Registry } from '../review/registry.ts';
import { type Review, Reviewer } from '../review/review.ts';
import { ChangeSet, type TextEdit } from '../text/change.ts';
import { grouped } from '../text/grouped.ts';
import { equalJson, isObject, type Json } from '../text/json.ts';
import { type Path, samePath, startsWith } from '../text/path.ts';
import { type CountedSteps, finish } from '../text/steps.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import type { Chart } from './chart.ts';
import type { Defaults } from './evaluate.ts';
import { type Filled, type FilledTemplate, fill, renderedByDefault, without } from './filled.ts';
import { isUsedBeside, type Use, usesIn } from './keys.ts';
import {
  type AddedField,
  holdersOf,
  type KeyedField,
  newFieldsOf,
  withKeys,
} from './new-fields.ts';
import { allowsKey } from './schema.ts';
import { scopesOf } from './scopes.ts';
import type { ValueSlot } from './slots.ts';
import { agreed, type ValueEdit, valuesChange } from './values.ts';

/** A field of a template. */
export interface ChartPlace {
  /** Index of the file. */
  readonly file: number;
  readonly document: number;
  readonly path: Path;
}

/** A value that is set in the values. */
export interface ChartValue {
  readonly key: Path;
  readonly value: Json;
  /** The templates get the lines that hand it on. */
  readonly isNew: boolean;
  readonly places: readonly ChartPlace[];
}

/** What is left as it is, and why. */
export interface ChartRest extends ChartPlace {
  readonly reason: /** Other places go by the same value, and may need it as it is. */
    | 'shared'
    /** The schema of the values doesn't have the key. */
    | 'schema'
    /** A value decides whether the field is there at all. */
    | 'condition'
    /** The layout of the template doesn't allow the lines. */
    | 'layout';
  readonly key: Path | undefined;
}

export interface ChartPlan {
  readonly chart: Chart;
  /** By the index of the file; those without a change are left out. */
  readonly changes: ReadonlyMap<number, ChangeSet>;
  readonly values: readonly ChartValue[];
  /** What is written in the templates as it stands, by file. */
  readonly literals: ReadonlyMap<number, readonly PlacedOp[]>;
  readonly rest: readonly ChartRest[];
  /** What hardening comes to for the templates with the default values, by file. */
  readonly hardened: ReadonlyMap<number, Hardened>;
}

/** Rules that are left out where what they write stands in the way of the text: each round leaves out more. */
const MOST_ROUNDS = 6;

/**
 * Plans for a chart whose values are among the files.
 * @param reviews those of all files
 * @returns null for a chart without values
 */
export function* chartSteps(
  chart: Chart,
  reviews: readonly Review[],
  registry: Registry,
  request: HardenRequest,
): CountedSteps<ChartPlan | null> {
  const values = chart.values === undefined ? undefined : reviews[chart.values];
  const document = values?.documents[0]?.review.document;
  if (!values || values.documents.length > 1 || (document && !isObject(document.value ?? {})))
    return null;
  const defaults: Defaults = { values: document?.value ?? {}, chart: chart.about };
  const without = new Set<string>();
  for (let round = 0; ; round++) {
    const templates = yield* hardenedTemplates(chart, reviews, registry, defaults, {
      ...request,
      rule: (rule) => !without.has(rule.id) && request.rule(rule),
    });
    const planner = new ChartPlanner(chart, reviews, registry, defaults, templates);
    const plan = planner.plan();
    if (plan.refused.size === 0 || round === MOST_ROUNDS) return planner.proven(plan);
    for (const rule of plan.refused) without.add(rule);
  }
}

export const planChart = (...args: Parameters<typeof chartSteps>): ChartPlan | null =>
  finish(chartSteps(...args));

function* hardenedTemplates(
  chart: Chart,
  reviews: readonly Review[],
  registry: Registry,
  defaults: Defaults,
  request: HardenRequest,
): CountedSteps<readonly FilledTemplate[]> {
  const manifests = chart.templates.filter((file) => /\.ya?ml$/.test(reviews[file]?.name ?? ''));
  const [first] = reviews;
  if (!first) return [];
  const all = manifests.map((file) => {
    const review = reviews[file] as Review;
    return { file, review, filled: fill(review, defaults) };
  });
  const reviewer = new Reviewer(registry, first.env, first.settings);
  const before = reviewer.reviewAll(
    all.map(({ filled: { text }, review: { name } }) => ({ text, ...(name && { name }) })),
  );
  const hardened = yield* hardenSteps(before, registry, request);
  return all.map((template, i) => ({
    ...template,
    before: before[i] as Review,
    hardened: hardened[i] as Hardened,
  }));
}

/** A plan, with the rules whose fixes the text of the templates doesn't allow. */
interface Draft extends ChartPlan {
  readonly refused: ReadonlySet<string>;
  readonly expected: readonly (ChartPlace & { readonly value: Json | undefined })[];
}

class ChartPlanner {
  private readonly uses: readonly Use[];
  private readonly rest: ChartRest[] = [];

  constructor(
    private readonly chart: Chart,
    private readonly reviews: readonly Review[],
    private readonly registry: Registry,
    private readonly defaults: Defaults,
    private readonly templates: readonly FilledTemplate[],
  ) {
    const helpers = chart.templates.filter(
      (file) => !templates.some((template) => template.file === file),
    );
    this.uses = [
      ...templates.flatMap(({ filled }) => usesIn(filled.lines.scopes)),
      ...helpers.flatMap((file) => usesIn(scopesOf((reviews[file] as Review).text))),
    ];
  }

  plan(): Draft {
    const slots = this.changedSlots();
    const fresh = this.freshFields();
    const edits: ValueEdit[] = [
      ...slots.flatMap(({ edit }) => edit ?? []),
      ...fresh.map(({ key, value }) => ({ key, before: undefined, after: value })),
    ];
    const changes = new Map<number, ChangeSet>();
    const valuesFile = this.chart.values as number;
    const written = valuesChange(this.reviews[valuesFile] as Review, edits);
    if (written && !written.empty) changes.set(valuesFile, written);
    const refused = new Set<string>();
    const literals = new Map<number, readonly PlacedOp[]>();
    for (const template of this.templates) {
      const { file, review, hardened } = template;
      const lines = fresh.filter((field) => field.file === file);
      this.leaveConditional(template);
      const ops = this.literalOps(template, lines);
      const plan = finish(changeSteps(review, editsOf(ops)));
      for (const { path, document } of plan.refusals)
        for (const rule of rulesBehind(hardened, document, path)) refused.add(rule);
      const change = joined(review.text, plan.changes, lines);
      if (!change) for (const field of lines) this.leave(field, 'layout', field.key);
      else if (!change.empty) changes.set(file, change);
      if (plan.ops.length > 0) literals.set(file, plan.ops);
    }
    return {
      chart: this.chart,
      changes,
      values: valuesOf(slots, fresh),
      literals,
      rest: this.rest,
      hardened: new Map(this.templates.map(({ file, hardened }) => [file, hardened])),
      refused,
      expected: [
        ...slots.flatMap(({ users, edit }) =>
          edit ? users.map((user) => ({ ...placeOf(user), value: shownAfter(user, edit) })) : [],
        ),
        ...fresh.map(({ file, document, path, value }) => ({ file, document, path, value })),
      ],
    };
  }

  /** The plan, unless the texts that it leads to don't come to what was judged: then nothing is offered. */
  proven({ refused, expected, ...plan }: Draft): ChartPlan {
    const [first] = this.reviews;
    const texts = this.reviews.map(({ text }, i) => plan.changes.get(i)?.apply(text) ?? text);
    const reviewer = new Reviewer(this.registry, (first as Review).env, (first as Review).settings);
    const again = reviewer.reviewAll(
      texts.map((text, i) => ({ text, name: this.reviews[i]?.name ?? '' })),
    );
    const values = again[this.chart.values as number]?.documents[0]?.review.document.value ?? {};
    const defaults = { ...this.defaults, values };
    const files = [...new Set(expected.map(({ file }) => file))];
    const filled = reviewer.reviewAll(
      files.map((file) => fill(again[file] as Review, defaults).text),
    );
    const holds = expected.every(({ file, document, path, value }) => {
      const found = filled[files.indexOf(file)]?.documents.find(({ index }) => index === document);
      const now = valueAt(found?.review.document.value, path);
      return equalJson(now ?? null, value ?? null);
    });
    if (holds && refused.size === 0) return plan;
    const rest = expected.map(({ file, document, path }): ChartRest => {
      return { file, document, path, reason: 'layout', key: undefined };
    });
    const nothing = { changes: new Map(), values: [], literals: new Map() };
    return { ...plan, ...nothing, rest: [...plan.rest, ...rest] };
  }

  private leave({ file, document, path }: ChartPlace, reason: ChartRest['reason'], key?: Path) {
    const isLeft = this.rest.some(
      (left) => left.file === file && left.document === document && samePath(left.path, path),
    );
    if (!isLeft) this.rest.push({ file, document, path, reason, key });
  }

  /** The values that slots go by, each with what it becomes. */
  private changedSlots(): readonly SlotGroup[] {
    const all = this.templates.flatMap((template) =>
      template.filled.slots.map((slot): SlotUser => ({ slot, template })),
    );
    const mine = new Set(all.flatMap(({ slot }) => slot.scoped));
    const groups = [...grouped(all, ({ slot }) => slot.source.key.join('\0')).values()];
    return groups.flatMap((users): SlotGroup[] => {
      const [{ slot }] = users as [SlotUser];
      const { key } = slot.source;
      const afters = users.map(after);
      const isChanged = users.some(
        (user, i) => !equalJson(afters[i] ?? null, before(user) ?? null),
      );
      if (!isChanged) return [];
      const merged = agreed(before(users[0] as SlotUser), afters);
      const isShared = isUsedBeside(key, this.uses, mine);
      if (isShared || equalJson(merged ?? null, before(users[0] as SlotUser) ?? null)) {
        for (const user of users) this.leave(placeOf(user), 'shared', key);
        return [];
      }
      const edit = { key, before: slot.value, after: withSwitch(users, merged) };
      if (!this.isAllowed(edit.key, edit.after)) {
        for (const user of users) this.leave(placeOf(user), 'schema', key);
        return [];
      }
      return [{ users, edit }];
    });
  }

  private freshFields(): readonly KeyedField[] {
    const found = this.templates.flatMap((template) => newFieldsOf(template, this.templates));
    return withKeys(found, this.defaults.values, this.uses, this.templates).flatMap((field) => {
      if (this.isAllowed(field.key, field.value)) return [field];
      this.leave(field, 'schema', field.key);
      return [];
    });
  }

  private isAllowed(key: Path, value: Json | undefined): boolean {
    const { schema } = this.chart;
    const text = schema === undefined ? undefined : this.reviews[schema]?.text;
    return text === undefined || allowsKey(text, key, value);
  }

  /** What is written in the template itself. */
  private literalOps(
    { filled, hardened }: FilledTemplate,
    fresh: readonly AddedField[],
  ): readonly PlacedOp[] {
    return hardened.ops.filter((op) => {
      const at = fullPath(op);
      const isIn = ({ document, path }: { document: number; path: Path }) =>
        document === op.document && startsWith(at, path);
      if (op.file !== undefined) return false;
      return !filled.slots.some(isIn) && !fresh.some(isIn) && !this.isLeft(op.document, at, filled);
    });
  }

  /** Leaves what is written out below a condition: whoever sets the value behind it wants the field. */
  private leaveConditional({ file, review, hardened }: FilledTemplate): void {
    for (const op of hardened.ops) {
      const at = fullPath(op);
      const found = review.documents.find(({ index }) => index === op.document);
      const { template, value } = found?.review.document ?? {};
      if (op.file !== undefined || !found || !template) continue;
      if (valueAt(value, at) === undefined) continue;
      const [holder] = found.review.workloads
        .flatMap(({ workload }) => (workload ? holdersOf(workload.pod) : []))
        .filter(({ path }) => startsWith(at, path))
        .sort((a, b) => b.path.length - a.path.length);
      if (!holder) continue;
      const depth = at.findIndex(
        (_, i) => i >= holder.path.length && template.gaps().conditional(at.slice(0, i + 1)),
      );
      if (depth < 0) continue;
      this.leave({ file, document: op.document, path: at.slice(0, depth + 1) }, 'condition');
    }
  }

  private isLeft(document: number, at: Path, filled: Filled): boolean {
    return this.rest.some(
      (left) =>
        left.document === document &&
        startsWith(at, left.path) &&
        this.templates.some(
          (template) => template.file === left.file && template.filled === filled,
        ),
    );
  }
}

interface SlotUser {
  readonly slot: ValueSlot;
  readonly template: FilledTemplate;
}

interface SlotGroup {
  readonly users: readonly SlotUser[];
  readonly edit: ValueEdit | undefined;
}

const placeOf = ({ slot: { document, path }, template: { file } }: SlotUser): ChartPlace => ({
  file,
  document,
  path,
});

const before = ({ slot }: SlotUser): Json | undefined => renderedByDefault(slot);

const after = ({ slot, template: { hardened } }: SlotUser): Json | undefined =>
  valueAt(
    hardened.after.documents.find(({ index }) => index === slot.document)?.review.document.value,
    slot.path,
  );

/** The value with what switches it on. */
function withSwitch(users: readonly SlotUser[], value: Json | undefined): Json | undefined {
  const [{ slot }] = users as [SlotUser];
  const { omitted } = slot.source;
  const present = isObject(slot.value) ? slot.value : {};
  const kept = Object.fromEntries(Object.entries(present).filter(([key]) => omitted.includes(key)));
  const name = users.find(({ slot: { switchedBy } }) => switchedBy)?.slot.switchedBy?.at(-1);
  const switched = name === undefined ? {} : { [name]: true };
  if (!isObject(value)) return value;
  return { ...kept, ...switched, ...value };
}

const shownAfter = ({ slot }: SlotUser, { after: value }: ValueEdit): Json | undefined => {
  if (!isObject(value)) return value;
  const rest = without(value, slot.source.omitted);
  return rest;
};

const editsOf = (ops: readonly PlacedOp[]) =>
  [...grouped(ops, ({ document }) => document)].map(([document, list]) => editOf(list, document));

/** The rules that asked for an operation of a document. */
const rulesBehind = ({ applied }: Hardened, document: number, path: Path): readonly string[] => {
  const behind = applied.filter(
    (fix) =>
      fix.document === document &&
      fix.written.some((value) => samePath(path.slice(-value.path.length), value.path)),
  );
  return (behind.length > 0 ? behind : applied).map(({ rule }) => rule);
};

/** Both changes of a text; null where they meet. */
function joined(text: string, changes: ChangeSet, fields: readonly AddedField[]): ChangeSet | null {
  const inserted = fields.map(({ at, lines }): TextEdit => ({ from: at, to: at, insert: lines }));
  const meets = changes.edits.some(({ from, to }) =>
    inserted.some((insertion) => from < insertion.from && insertion.from < to),
  );
  return meets ? null : ChangeSet.of(text.length, [...changes.edits, ...inserted]);
}

const valuesOf = (
  slots: readonly SlotGroup[],
  fresh: readonly KeyedField[],
): readonly ChartValue[] => [
  ...slots.flatMap(({ users, edit }) =>
    edit
      ? [{ key: edit.key, value: edit.after ?? null, isNew: false, places: users.map(placeOf) }]
      : [],
  ),
  ...fresh.map(({ key, value, file, document, path }) => ({
    ...{ key, value, isNew: true },
    places: [{ file, document, path }],
  })),
];
