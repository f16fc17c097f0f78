/**
 * Which values of a chart make changes of what it renders. This is found by rendering the chart with markers in its
 * values, and comparing, never by the names of keys; what is found is proven by one more rendering.
 */
import { grouped } from '../text/grouped.ts';
import { equalJson, isObject, type Json, type JsonObject, jsonKey } from '../text/json.ts';
import { type Path, samePath, startsWith } from '../text/path.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import { blockEntry, inlineText, PLAIN_STYLE } from '../yaml/write.ts';
import {
  differencesIn,
  type FieldDifference,
  type ObjectText,
  objectsById,
  placeOf,
  placeText,
} from './differences.ts';

/** A chart, as far as its values are concerned. */
export interface ValuedChart {
  /** What it is rendered with: its own values, those of its subcharts, and those of the call over them. */
  readonly values: Json;
  /** Whether all values are here: those of packed subcharts aren't read. */
  readonly isWhole: boolean;
  /** The text of its templates, those of its subcharts with the keys that these lie under. */
  readonly templates: readonly { readonly text: string; readonly below: readonly string[] }[];
}

/** A value that makes changes. */
export interface ValueForChart {
  readonly key: Path;
  readonly value: Json;
  /** What it changes: `Deployment/web: spec.template.spec.securityContext`. */
  readonly places: readonly string[];
  /** A list is replaced as a whole, so it holds what it held before, too. */
  readonly isWholeList: boolean;
}

export interface ValuesForChart {
  readonly values: readonly ValueForChart[];
  /** Changes that values make, of how many. */
  readonly made: number;
  readonly all: number;
  /** Places of changes that no value makes, of those that were tried. */
  readonly rest: readonly string[];
  /** Whether all values were tried: a chart may have more than the renderings allow, or pack its subcharts. */
  readonly isWhole: boolean;
}

/** Renders the chart with values over its own. @returns null where it can't be rendered with them */
export type RenderWith = (values: JsonObject) => Promise<string | null>;

/** What must not come apart. */
export interface Bonds {
  /** The fixes that a difference is part of: one of which only a part is made is not made at all. */
  readonly fixesOf: (difference: FieldDifference) => readonly string[];
  /** The objects, as `Deployment/web`, that would break as they are rendered by a text, and don't now. */
  readonly brokenIn: (text: string) => ReadonlySet<string>;
}

/** Renderings that looking for values takes at most. */
const MOST_RENDERINGS = 80;
const MOST_CANDIDATES = 4000;

/**
 * Finds values that make changes of what a chart renders.
 * @param before what it renders
 * @param wanted what it is to render
 * @returns values that are proven: with them the chart renders what is wanted at their places, and nothing else changes
 */
export async function valuesForChart(
  before: string,
  wanted: string,
  chart: ValuedChart,
  render: RenderWith,
  bonds: Bonds,
): Promise<ValuesForChart> {
  const search = new ValueSearch(before, wanted, chart, render);
  await search.probeAll();
  await search.prove();
  await search.holdTogether(bonds);
  return search.result();
}

/** Something in the values that may reach what is rendered. */
interface Candidate {
  readonly key: Path;
  readonly kind: 'map' | 'list' | 'scalar';
}

/** A place of an object that a value reaches. */
interface Reach {
  readonly object: string;
  readonly path: readonly string[];
}

/** A value to be set for a difference. */
interface Assignment {
  readonly source: Candidate;
  readonly key: Path;
  readonly value: Json;
  /** It goes behind what the list holds. */
  readonly appended: boolean;
}

interface Wish {
  readonly difference: FieldDifference;
  /** In the order in which they are tried. */
  readonly options: readonly Assignment[];
  readonly chosen: number;
}

class ValueSearch {
  private renderings = 0;
  private isWhole: boolean;
  private readonly reaches = new Map<Candidate, Reach[]>();
  private readonly differences: readonly FieldDifference[];
  private readonly after: ReadonlyMap<string, ObjectText>;
  private proven: readonly Wish[] = [];

  constructor(
    before: string,
    private readonly wanted: string,
    private readonly chart: ValuedChart,
    private readonly render: RenderWith,
  ) {
    this.differences = differencesIn(before, wanted);
    this.isWhole = chart.isWhole;
    this.after = objectsById(wanted);
  }

  /** Puts markers into all candidates, those together that are likely to be rendered together. */
  async probeAll(): Promise<void> {
    if (this.differences.length === 0) return;
    for (const batch of candidatesOf(this.chart, this.differences)) {
      if (batch.length > MOST_CANDIDATES) this.isWhole = false;
      await this.probe(batch.slice(0, MOST_CANDIDATES));
    }
  }

  private async probe(candidates: readonly Candidate[]): Promise<void> {
    if (candidates.length === 0) return;
    // The other half is for the proof.
    if (this.renderings >= MOST_RENDERINGS / 2) {
      this.isWhole = false;
      return;
    }
    const marked = candidates.reduce<JsonObject>(
      (values, candidate, i) => withMarker(values, candidate, i, this.chart.values),
      {},
    );
    const text = await this.rendered(marked);
    if (text !== null) {
      for (const [id, { value }] of objectsById(text)) this.collect(candidates, id, value, []);
    } else if (candidates.length > 1) {
      const half = Math.ceil(candidates.length / 2);
      await this.probe(candidates.slice(0, half));
      await this.probe(candidates.slice(half));
    }
  }

  private rendered(values: JsonObject): Promise<string | null> {
    this.renderings++;
    return this.render(values);
  }

  /** Notes which markers are in a value. */
  private collect(
    candidates: readonly Candidate[],
    object: string,
    value: Json,
    path: readonly string[],
  ): void {
    const note = (marker: Json | undefined, kinds: readonly string[], place: readonly string[]) => {
      const candidate = candidates[numberOf(marker)];
      if (!candidate || !kinds.includes(candidate.kind)) return;
      const places = this.reaches.get(candidate) ?? [];
      places.push({ object, path: place });
      this.reaches.set(candidate, places);
    };
    if (isObject(value)) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === inner) note(key, ['map'], path);
        else this.collect(candidates, object, inner, [...path, key]);
      }
    } else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) {
        const [key] = isObject(item) ? Object.keys(item) : [];
        if (key !== undefined && isObject(item) && key === item[key]) note(key, ['list'], path);
        this.collect(candidates, object, item, [...path, placeOf(value, i, path.at(-1))]);
      }
    } else note(value, ['scalar'], path);
  }

  /** Chooses a value for each difference, and renders with all of them until nothing else changes. */
  async prove(): Promise<void> {
    let wishes = this.differences.flatMap((difference): Wish[] => {
      const options = this.optionsFor(difference);
      return options.length > 0 ? [{ difference, options, chosen: 0 }] : [];
    });
    while (wishes.length > 0) {
      if (this.renderings >= MOST_RENDERINGS) {
        this.isWhole = false;
        return;
      }
      const left = await this.leftWith(wishes);
      if (left === null || left.some((difference) => !this.isWanted(difference))) {
        wishes = await this.withoutHarm(wishes);
        if (this.proven.length > 0) return;
        continue;
      }
      const open = new Set(left.map(idOf));
      const isMade = ({ difference }: Wish): boolean => !open.has(idOf(difference));
      if (wishes.every(isMade)) {
        this.proven = wishes;
        return;
      }
      wishes = wishes.flatMap((wish) => (isMade(wish) ? wish : nextOption(wish)));
    }
  }

  /** Leaves out fixes that are made in part, and what would break objects. */
  async holdTogether({ fixesOf, brokenIn }: Bonds): Promise<void> {
    let isStable = false;
    while (!isStable && this.proven.length > 0) {
      const made = new Set(this.proven.map(({ difference }) => idOf(difference)));
      const torn = new Set(
        this.differences.filter((difference) => !made.has(idOf(difference))).flatMap(fixesOf),
      );
      const kept = this.proven.filter(
        ({ difference }) => !fixesOf(difference).some((fix) => torn.has(fix)),
      );
      const text = await this.rendered(overrideOf(kept, this.chart.values));
      const left = text === null ? [] : differencesIn(text, this.wanted);
      const open = new Set(left.map(idOf));
      const broken = text === null ? null : brokenIn(text);
      const isHarmless = left.every((difference) => this.isWanted(difference));
      const whole =
        broken === null || !isHarmless
          ? []
          : kept.filter(
              ({ difference }) => !open.has(idOf(difference)) && !broken.has(difference.called),
            );
      isStable = whole.length === this.proven.length;
      this.proven = whole;
    }
  }

  /** What still differs with these values; null where the chart can't be rendered with them. */
  private async leftWith(wishes: readonly Wish[]): Promise<readonly FieldDifference[] | null> {
    const text = await this.rendered(overrideOf(wishes, this.chart.values));
    return text === null ? null : differencesIn(text, this.wanted);
  }

  private isWanted(difference: FieldDifference): boolean {
    return this.differences.some((wish) => idOf(wish) === idOf(difference));
  }

  /** Tries the values of each candidate by themselves, and keeps those that change nothing else. */
  private async withoutHarm(wishes: readonly Wish[]): Promise<Wish[]> {
    const bySource = grouped(wishes, ({ options, chosen }) => options[chosen]?.source);
    const kept: Wish[] = [];
    for (const group of bySource.values()) {
      if (this.renderings >= MOST_RENDERINGS) {
        this.isWhole = false;
        break;
      }
      const together = [...kept, ...group];
      const left = await this.leftWith(together);
      const isHarmless = left?.every((difference) => this.isWanted(difference)) ?? false;
      const open = new Set(left?.map(idOf));
      if (!isHarmless) continue;
      kept.push(...group.filter(({ difference }) => !open.has(idOf(difference))));
    }
    // What is kept is rendered once more by itself, in holdTogether.
    this.proven = kept;
    return kept;
  }

  private optionsFor(difference: FieldDifference): readonly Assignment[] {
    const options: { readonly assignment: Assignment; readonly rank: readonly number[] }[] = [];
    for (const [source, reaches] of this.reaches) {
      for (const reach of reaches) {
        const assignment = this.assignmentFor(difference, source, reach);
        if (!assignment || !this.fitsAll(assignment, source, reach, difference)) continue;
        const isNew = valueAt(this.chart.values, source.key) === undefined;
        options.push({ assignment, rank: [isNew ? 1 : 0, reaches.length, -source.key.length] });
        break;
      }
    }
    return options
      .sort((a, b) => a.rank.map((n, i) => n - (b.rank[i] ?? 0)).find((n) => n !== 0) ?? 0)
      .map(({ assignment }) => assignment);
  }

  private assignmentFor(
    { object, path, value, appended }: FieldDifference,
    source: Candidate,
    reach: Reach,
  ): Assignment | null {
    if (reach.object !== object || !startsWith(path, reach.path)) return null;
    const rest = path.slice(reach.path.length);
    if (source.kind === 'scalar') {
      const isScalar = !appended && rest.length === 0 && (typeof value !== 'object' || !value);
      return isScalar ? { source, key: source.key, value: value ?? null, appended } : null;
    }
    if (source.kind === 'list') {
      const isItem = appended && rest.length === 0;
      return isItem ? { source, key: source.key, value: value ?? null, appended } : null;
    }
    // Only what lies in the map itself: items of lists have candidates of their own.
    if (rest.length === 0 || rest.some((step) => step.startsWith('['))) return null;
    return { source, key: [...source.key, ...rest], value: value ?? null, appended };
  }

  /** Whether a value is wanted wherever it goes. */
  private fitsAll(
    { value, appended }: Assignment,
    source: Candidate,
    { path: at }: Reach,
    { path }: FieldDifference,
  ): boolean {
    const rest = path.slice(at.length);
    return (this.reaches.get(source) ?? []).every((reach) => {
      const object = this.after.get(reach.object)?.value;
      const parent = valueOfPlace(object, reach.path.slice(0, -1));
      // What is there only with the marker isn't there now.
      if (parent === undefined) return true;
      const there = valueOfPlace(object, [...reach.path, ...rest]);
      if (appended) return Array.isArray(there) && there.some((item) => equalJson(item, value));
      return equalJson(there ?? null, value);
    });
  }

  result(): ValuesForChart {
    const made = new Set(this.proven.map(({ difference }) => idOf(difference)));
    const placed = this.proven.flatMap(({ options, chosen, difference }) => {
      const assignment = options[chosen];
      if (!assignment) return [];
      const { key, source } = assignment;
      const depth = difference.path.length - (key.length - source.key.length);
      return { ...assignment, place: placeText(difference, depth) };
    });
    const override = overrideOf(this.proven, this.chart.values);
    const keyOf = ({ source }: Assignment): string =>
      jsonKey([...writtenKey(source.key, this.chart.values)]);
    const values = [...grouped(placed, keyOf).values()].map((all): ValueForChart => {
      const [{ source }] = all as [(typeof all)[number]];
      const key = writtenKey(source.key, this.chart.values);
      return {
        key,
        value: valueAt(override, key) ?? null,
        places: [...new Set(all.map(({ place }) => place))],
        isWholeList: Array.isArray(valueAt(this.chart.values, key)),
      };
    });
    return {
      values,
      made: made.size,
      all: this.differences.length,
      isWhole: this.isWhole,
      rest: this.differences
        .filter((difference) => !made.has(idOf(difference)))
        .map((difference) => placeText(difference)),
    };
  }
}

/** Helm merges maps and replaces lists, so that of a list the whole is written. */
function writtenKey(key: Path, values: Json): Path {
  const list = key.findIndex((_, i) => Array.isArray(valueAt(values, key.slice(0, i))));
  return list < 0 ? key : key.slice(0, list);
}

const nextOption = ({ difference, options, chosen }: Wish): readonly Wish[] =>
  chosen + 1 < options.length ? [{ difference, options, chosen: chosen + 1 }] : [];

const idOf = ({ object, path, value }: FieldDifference): string =>
  jsonKey([object, [...path], value ?? null]);

/** What is to be set, as one value. */
const overrideOf = (wishes: readonly Wish[], values: Json): JsonObject =>
  wishes.reduce<JsonObject>((override, { options, chosen }) => {
    const assignment = options[chosen];
    if (!assignment) return override;
    const { key, value, appended } = assignment;
    return withValue(override, key, values, (current) =>
      appended ? [...(Array.isArray(current) ? current : []), value] : value,
    );
  }, {});

/**
 * An override with one value more.
 * @param values what it goes over: a list that is entered is copied from there, since Helm replaces lists
 */
function withValue(
  override: JsonObject,
  key: Path,
  values: Json,
  change: (current: Json | undefined) => Json,
): JsonObject {
  const set = (into: Json | undefined, below: Json | undefined, at: number): Json => {
    const current = into ?? (Array.isArray(below) ? below : undefined);
    const step = key[at];
    if (step === undefined) return change(current);
    if (Array.isArray(current)) {
      return current.map((item, i) => (i === step ? set(item, item, at + 1) : item));
    }
    const map = isObject(current) ? current : {};
    const inner = isObject(below) ? below[step] : undefined;
    return { ...map, [step]: set(map[step], inner, at + 1) };
  };
  return set(override, values, 0) as JsonObject;
}

const MARKER = 'podsmith-marker-';
/** Markers for numbers, which no field holds. */
const FIRST_NUMBER = 7_310_000_000;

function withMarker(override: JsonObject, { key, kind }: Candidate, i: number, values: Json) {
  const marker = `${MARKER}${i}`;
  return withValue(override, key, values, (current) => {
    if (kind === 'map') return { ...(isObject(current) && current), [marker]: marker };
    if (kind === 'list') return [...(Array.isArray(current) ? current : []), { [marker]: marker }];
    return typeof valueAt(values, key) === 'number' ? FIRST_NUMBER + i : marker;
  });
}

function numberOf(marker: Json | undefined): number {
  if (typeof marker === 'number' || typeof marker === 'bigint')
    return Number(marker) - FIRST_NUMBER;
  return typeof marker === 'string' && marker.startsWith(MARKER)
    ? Number(marker.slice(MARKER.length))
    : -1;
}

/**
 * What may reach the differences, in batches: what the values have, what the templates read beside it, and keys of
 * maps that templates may read, which have the name of a field that differs in theirs.
 */
function candidatesOf(
  { values, templates }: ValuedChart,
  differences: readonly FieldDifference[],
): readonly (readonly Candidate[])[] {
  const there = [...pathsIn(values, [])];
  const read = templates.flatMap(({ text, below }) =>
    [...text.matchAll(/\.Values((?:\.[A-Za-z_][\w]*)+)/g)].map(([, path = '']): Path => {
      const keys = path.slice(1).split('.');
      return keys[0] === 'global' ? keys : [...below, ...keys];
    }),
  );
  const isFree = (key: Path): boolean =>
    key.every((_, i) => {
      const parent = valueAt(values, key.slice(0, i));
      return parent === undefined || parent === null || isObject(parent);
    }) && isNothing(valueAt(values, key));
  const absent = distinct(read.filter(isFree));
  const fields = new Set(
    differences.flatMap(({ path }) => path.filter((step) => !step.startsWith('['))),
  );
  const names = fieldNames(templates, fields);
  const maps = there.filter(({ value }) => isObject(value)).map(({ key }) => key);
  const possible = distinct(
    maps.flatMap((key) => names.map((name): Path => [...key, name])).filter(isFree),
  ).filter((key) => !absent.some((path) => samePath(path, key)));
  const ofKind = (keys: readonly Path[], kind: Candidate['kind']): readonly Candidate[] =>
    keys.map((key) => ({ key, kind }));
  const holds = (test: (value: Json) => boolean): readonly Path[] =>
    there.filter(({ value }) => test(value)).map(({ key }) => key);
  const lists = holds((value) => Array.isArray(value) && value.every(isObject));
  return [
    [...ofKind(maps, 'map'), ...ofKind(lists, 'list')],
    ofKind(
      holds((value) => typeof value === 'number'),
      'scalar',
    ),
    ofKind(
      holds((value) => typeof value === 'boolean'),
      'scalar',
    ),
    ofKind(absent, 'map'),
    ofKind(absent, 'list'),
    ofKind(absent, 'scalar'),
    ofKind(possible, 'map'),
    ofKind(possible, 'list'),
    ofKind(possible, 'scalar'),
  ];
}

/** Names that templates read of something, in which a field's own name occurs. */
function fieldNames(
  templates: ValuedChart['templates'],
  fields: ReadonlySet<string>,
): readonly string[] {
  const wanted = [...fields].map((field) => field.toLowerCase());
  const names = new Set(
    templates.flatMap(({ text }) =>
      [...text.matchAll(/\.([A-Za-z_]\w*)/g)].map(([, name = '']) => name),
    ),
  );
  return [...names].filter((name) => wanted.some((field) => name.toLowerCase().includes(field)));
}

const isNothing = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '';

const distinct = (keys: readonly Path[]): readonly Path[] => [
  ...new Map(keys.map((key) => [key.join('\0'), key])).values(),
];

/** Every place of values, with what is there. */
function* pathsIn(value: Json, key: Path): Generator<{ readonly key: Path; readonly value: Json }> {
  if (key.length > 0) yield { key, value };
  if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) yield* pathsIn(inner, [...key, name]);
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* pathsIn(item, [...key, i]);
  }
}

/** The value at a place of an object, whose items of lists go by their names. */
const valueOfPlace = (value: Json | undefined, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((at, step, i) => {
    if (Array.isArray(at)) {
      return at.find((_, n) => placeOf(at, n, path[i - 1]) === step);
    }
    return isObject(at) ? at[step] : undefined;
  }, value);

/**
 * The text of a file with values.
 * @param remarks what the comment of a value says
 */
export const valuesText = (
  values: readonly ValueForChart[],
  remarks: (value: ValueForChart) => readonly string[],
): string =>
  `${linesOf(
    values.map((value) => ({ key: value.key, value: value.value, remarks: remarks(value) })),
    0,
  ).join('\n')}\n`;

interface Entry {
  /** Below the map whose lines are written. */
  readonly key: Path;
  readonly value: Json;
  readonly remarks: readonly string[];
}

function linesOf(entries: readonly Entry[], column: number): readonly string[] {
  const pad = ' '.repeat(column);
  return [...grouped(entries, ({ key: [step] }) => String(step))].flatMap(([step, all]) => {
    const whole = all.find(({ key }) => key.length === 1);
    if (!whole) {
      const inner = all.map(({ key, ...entry }) => ({ ...entry, key: key.slice(1) }));
      return [
        `${pad}${inlineText(step, PLAIN_STYLE)}:`,
        ...linesOf(inner, column + PLAIN_STYLE.indent),
      ];
    }
    // What lies below it is part of its value.
    const remarks = [...new Set(all.flatMap((entry) => entry.remarks))];
    return [
      ...remarks.map((remark) => `${pad}# ${remark}`),
      `${pad}${blockEntry(step, whole.value, PLAIN_STYLE, column)}`,
    ];
  });
}
