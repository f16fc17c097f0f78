/** Which value wins, in words: the pod, each container’s own value, and what counts for it. */
import { type Precedence, visible } from '../../../../engine/index.ts';
import type { LearnTranslator } from '../../../../i18n/index.ts';
import type { Tone } from '../drawing/drawing.ts';
import { codeLine, type PictureItem } from './picture-items.ts';

export interface LevelsShown {
  readonly pod: PictureItem;
  readonly containers: readonly {
    readonly name: string;
    readonly setting: PictureItem;
    /** What counts, called after the container: the drawing has it in the container’s zone. */
    readonly result: PictureItem;
    /** What becomes of the pod’s value on its way. */
    readonly way: 'taken' | 'stopped' | 'none';
  }[];
}

type LevelValue = NonNullable<Precedence['pod']>;

/** A value that is nowhere in the manifest is tried. */
const isTried = (value: LevelValue): boolean => value.place === undefined;

const toneOf = (value: LevelValue): Tone => (isTried(value) ? 'half' : 'good');

const wordOf = (value: LevelValue | undefined) =>
  value ? (isTried(value) ? 'tried' : 'set') : 'unset';

export function levelsShown(
  { t }: LearnTranslator,
  { field, facts, pod, decisions }: Precedence,
  name: string,
): LevelsShown {
  const help = { rule: facts.rule };
  const never = facts.levels === 'container';
  const podText = never
    ? t('pictures.levels.pod.never', { field: codeLine(field) })
    : pod
      ? t('pictures.levels.pod.set', { value: codeLine(pod.text) })
      : t('pictures.levels.pod.unset');
  return {
    pod: {
      key: 'pod',
      title: t('pictures.levels.pod', { name }),
      tone: pod ? toneOf(pod) : 'none',
      word: t(`pictures.levels.word.${never ? 'never' : wordOf(pod)}`),
      text: podText,
      names: pod ? [pod.text] : [],
      place: pod?.place,
    },
    containers: decisions.map((decision, i) => {
      const { container, containerValue, from, value } = decision;
      const text = resultText(t, decision, { field, facts, pod });
      const isPodOnly = facts.levels === 'pod';
      return {
        name: container.name,
        setting: {
          key: `own-${i}`,
          title: t('pictures.levels.own'),
          tone: containerValue ? toneOf(containerValue) : 'none',
          word: t(`pictures.levels.word.${isPodOnly ? 'never' : wordOf(containerValue)}`),
          text,
          names: containerValue ? [containerValue.text] : [],
          place: containerValue?.place,
          ...(!isPodOnly && !containerValue && { help }),
        },
        result: {
          key: `result-${i}`,
          title: visible(container.name),
          tone: value ? toneOf(value) : from === 'unknown' ? 'unknown' : 'plain',
          word: t(`pictures.levels.from.${from}`),
          text,
          names: [value?.text ?? (from === 'default' ? (facts.byDefault ?? '') : '')].filter(
            Boolean,
          ),
          place: value?.place,
          ...(!value && { help }),
        },
        way: !pod ? 'none' : containerValue ? 'stopped' : 'taken',
      };
    }),
  };
}

function resultText(
  t: LearnTranslator['t'],
  { from, value, overrides }: Precedence['decisions'][number],
  { field, facts, pod }: Pick<Precedence, 'field' | 'facts' | 'pod'>,
): string {
  const values = { value: codeLine(value?.text ?? ''), shared: codeLine(pod?.text ?? '') };
  switch (from) {
    case 'container':
      return t(overrides ? 'pictures.levels.overrides' : 'pictures.levels.container', values);
    case 'pod':
      return t(
        facts.levels === 'pod' ? 'pictures.levels.shared' : 'pictures.levels.inherits',
        values,
      );
    case 'default':
      return t(`pictures.levels.default.${field}`);
    default:
      return t('pictures.levels.open');
  }
}

/** Who decides for how many. */
export function levelsCounts({ t }: LearnTranslator, { decisions }: Precedence): string {
  const by = (from: string) => decisions.filter((decision) => decision.from === from).length;
  const rest = by('default') + by('unknown');
  return t('pictures.levels.count', { n: by('container'), pod: by('pod'), rest });
}
