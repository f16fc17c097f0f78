/** What a picture and the list beside it say alike: one item for each plate. */
import {
  type DecidingPlace,
  type FlowStep,
  type StepHelp,
  type StepState,
  visible,
} from '../../../../engine/index.ts';
import type { LearnTranslator, MessageKey, PageAreas } from '../../../../i18n/index.ts';
import type { PictureId } from '../../../store/pictures.ts';
import type { PlateItem, Tone } from '../drawing/drawing.ts';

/** The words of a picture begin with its key. */
const KEYS = {
  'workload-identity': 'identity',
  'key-vault': 'vault',
  'which-value': 'levels',
  'users-and-files': 'files',
  'start-to-stop': 'life',
} as const satisfies { readonly [P in PictureId]: string };

export const keyOfPicture = <P extends PictureId>(id: P) => KEYS[id];

export interface PictureItem extends PlateItem {
  /** Why, in sentences; what stands in backticks is the manifest’s. */
  readonly text: string;
  /** What the plate shows of the manifest, line by line. */
  readonly names: readonly string[];
  /** Where it stands in the files. */
  readonly place?: DecidingPlace | undefined;
  /** What helps. */
  readonly help?: StepHelp | undefined;
}

/** What the manifest calls something: shown as code, and never taken for markup. */
export const codeLine = (name: string): string =>
  `\`${visible(name).replaceAll('`', 'ˋ') || '–'}\``;

const TONES: { readonly [S in StepState]: Tone } = {
  done: 'good',
  missing: 'bad',
  unknown: 'unknown',
  unsecured: 'half',
  default: 'plain',
  cluster: 'plain',
  program: 'plain',
  operator: 'half',
  unused: 'none',
};

/** In the order in which they are counted. */
const STATES = Object.keys(TONES) as readonly StepState[];

/** The steps of a workflow as items. The words’ keys are the engine’s ids: a test asks for each. */
export function stepItems(
  { t }: LearnTranslator,
  flow: 'identity' | 'vault' | 'life',
  steps: readonly FlowStep[],
): readonly PictureItem[] {
  return steps.map(({ id, reason, state, reached, values, names, place, help }, i) => {
    const formatted = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, name === 'n' ? value : codeLine(value)]),
    );
    const text = t(
      `pictures.${flow}.${id}.${reason}` as MessageKey<PageAreas | 'learn'>,
      formatted,
    );
    // What is missing is missing, whatever else is.
    const waits = !reached && state !== 'missing';
    return {
      key: id,
      number: i + 1,
      title: t(`pictures.${flow}.${id}` as MessageKey<PageAreas | 'learn'>),
      tone: waits ? 'none' : TONES[state],
      word: t(`pictures.state.${waits ? 'waits' : state}`),
      text,
      names,
      place,
      help,
    };
  });
}

/** How many steps there are of each state. */
export function stepCounts({ t, language }: LearnTranslator, steps: readonly FlowStep[]): string {
  const counts = STATES.flatMap((state) => {
    const n = steps.filter((step) => step.state === state).length;
    return n > 0 ? [t(`pictures.count.${state}`, { n })] : [];
  });
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(counts);
}
