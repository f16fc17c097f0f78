/** What a hover says of a field, as Markdown in which only words of our own are more than text. */
import {
  type Assist,
  type DocumentReview,
  type Json,
  type Path,
  samePath,
  statusPlaces,
  stringifyJson,
} from '../../engine/index.ts';
import type { EditorTranslator, MessageKey, PageAreas, Values } from '../../i18n/index.ts';
import { placeInText } from '../../results/places.ts';
import { placedReviewAt } from '../store/cursor.ts';
import { type AppState, upToDate } from '../store/store.ts';
import { activeFile } from '../store/workspace.ts';

export interface FieldHover {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly string[];
}

/** Rules told of in one hover. */
const RULES = 2;

/** A text that Markdown shows as it is, except for its addresses. */
export const hoverText = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s)>\]]+)/)
    .map((part, n) => (n % 2 === 1 ? part : part.replace(/[\\`*_{}[\]()#+\-.!~<>|&$]/g, '\\$&')))
    .join('');

/** A value as code, whatever it holds. */
export function markdownCode(value: Json | string): string {
  const text = (typeof value === 'string' ? value : stringifyJson(value)).replace(/\s+/g, ' ');
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  const longest = Math.max(0, ...(short.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || short.trim() === '' ? ' ' : '';
  return `${fence}${pad}${short || ' '}${pad}${fence}`;
}

/**
 * What there is to say of the field at an offset of the text.
 * @param whyOf what a rule explains; empty when that could not be loaded
 * @param marked rules whose findings are marked there: they are told of in any case
 */
export function hoverAt(
  state: AppState,
  offset: number,
  marked: readonly string[],
  words: EditorTranslator,
  whyOf: (rule: string) => string,
  assist: Assist,
): FieldHover | undefined {
  const { text } = activeFile(state.workspace);
  const slice = assist.sliceAt(text, offset);
  const field = slice && assist.fieldAt(text.slice(slice.from, slice.to), offset - slice.from);
  const path = field && pathOf(field);
  const review = upToDate(state) ? placedReviewAt(state.analysis.review, offset) : undefined;
  const about = path && review ? rulesAbout(review.review, path) : [];
  const parts = [...new Set([...marked, ...about])].slice(0, RULES).map((rule) => {
    const title = `**${words.rule(rule).title}**`;
    const why = whyOf(rule);
    return why ? `${title}\n\n${why}` : title;
  });
  if (!field || !slice || !path)
    return parts.length > 0 ? { from: offset, to: offset, parts } : undefined;
  const counts = review ? countsOf(state, review.index, path, words, assist) : '';
  if (counts) parts.push(counts);
  const description = descriptionOf(field, words, assist);
  if (description) parts.push(description);
  if (parts.length === 0) return undefined;
  return { from: slice.from + field.from, to: slice.from + field.to, parts };
}

type Field = NonNullable<ReturnType<Assist['fieldAt']>>;

/** The field that the word is the key of, or the value. */
const pathOf = ({ key, part, path, from, to }: Field): Path | undefined => {
  if (key !== undefined) return [...path, key];
  return part === 'value' && to > from ? path : undefined;
};

function rulesAbout({ objects }: DocumentReview, path: Path): readonly string[] {
  return objects.flatMap(({ rules }) =>
    rules
      .filter(({ targets }) =>
        targets.some((target) => statusPlaces(target).some(({ at }) => samePath(at, path))),
      )
      .map(({ rule }) => rule.id),
  );
}

/** Which value counts and where it comes from. */
function countsOf(
  { analysis: { review } }: AppState,
  document: number,
  path: Path,
  { t }: EditorTranslator,
  { explain }: Assist,
): string {
  const line = (at: Path) => placeInText(review, document, at)?.line ?? 0;
  const found = review.documents[document]?.review.workloads
    .map(({ workload }) => explain(workload, path))
    .find((explanation) => explanation !== undefined);
  if (!found) return '';
  const { overrides, shared, fallback, unwritten } = found;
  const lines: string[] = [];
  if (overrides) {
    lines.push(
      t('hover.overrides', { value: markdownCode(overrides.value), line: line(overrides.at) }),
    );
  }
  if (shared) {
    const others = shared.others
      .slice(0, 5)
      .map(({ name, at }) => t('hover.other', { name: markdownCode(name), line: line(at) }));
    lines.push([t('hover.shared', { n: shared.taken, of: shared.of }), ...others].join(' '));
  }
  if (fallback) lines.push(byDefault(t, 'hover.without', fallback));
  if (unwritten.length > 0) {
    const list = unwritten.map(({ field, value, at, fallback: fieldDefault }) =>
      value !== undefined && at
        ? t('hover.from-pod', {
            field: markdownCode(field),
            value: markdownCode(value),
            line: line(at),
          })
        : fieldDefault
          ? byDefault(t, 'hover.not-set', fieldDefault, { field: markdownCode(field) })
          : '',
    );
    lines.push(`${t('hover.unwritten')}\n\n${list.map((item) => `- ${item}`).join('\n')}`);
  }
  return lines.join('\n\n');
}

type Default = NonNullable<NonNullable<ReturnType<Assist['explain']>>['fallback']>;

function byDefault(
  t: EditorTranslator['t'],
  key: 'hover.without' | 'hover.not-set',
  fallback: Default,
  values: Values = {},
): string {
  const messageKey: MessageKey<PageAreas | 'editor'> =
    'by' in fallback ? `${key}.${fallback.by}` : key;
  return t(
    messageKey,
    'value' in fallback ? { ...values, value: markdownCode(fallback.value) } : values,
  );
}

/** Kubernetes’ own words. They are English, and are said to be in the German page. */
function descriptionOf(field: Field, { t }: EditorTranslator, assist: Assist): string {
  const { key, type, owner } = field;
  const of =
    key === undefined
      ? owner
      : type?.is === 'object'
        ? { shape: type.shape, field: key }
        : undefined;
  const text = of && assist.descriptionOf(of.shape.name, of.field);
  return text && of ? `${t('hover.description', { field: of.field })}\n\n${hoverText(text)}` : '';
}
