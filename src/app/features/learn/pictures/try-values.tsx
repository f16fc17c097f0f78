/** Another value at one of the levels, to see what then counts: picture and words follow, the manifest stays as it is. */
import { useId } from 'react';
import {
  type Json,
  type PodLevel,
  type Precedence,
  type TriedValues,
  visible,
} from '../../../../engine/index.ts';
import { picturesEngine } from '../../../store/pictures.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/use-words.ts';
import './try-values.css';

interface Props {
  /** As the manifest has it, and as it is tried. */
  readonly written: Precedence;
  readonly precedence: Precedence;
  readonly tried: TriedValues;
  readonly onTry: (tried: TriedValues) => void;
}

export function TryValues({ written, precedence, tried, onTry }: Props) {
  const { t } = useWords<'learn'>();
  const { field, facts, pod, decisions } = written;
  const levels: readonly LevelRow[] = [
    ...(facts.levels === 'container'
      ? []
      : [{ level: 'pod' as const, name: t('pictures.try.pod'), text: pod?.text }]),
    ...(facts.levels === 'pod'
      ? []
      : decisions.map(({ container, containerValue }, i) => ({
          level: i,
          name: t('pictures.try.container', { name: visible(container.name ?? `${i + 1}`) }),
          text: containerValue?.text,
        }))),
  ];
  const values: readonly Json[] = picturesEngine.now().TRY_VALUES[field];
  return (
    <fieldset className="tryvalues">
      <legend>{t('pictures.try', { field })}</legend>
      <p className="tryvalues__note">{t('pictures.try.note')}</p>
      {levels.map((row) => (
        <LevelPick
          key={row.level}
          row={row}
          texts={values.map(picturesEngine.now().shownValue)}
          chosen={chosenIn(tried, row.level, values)}
          onChoose={(n) => {
            const next = new Map(tried);
            if (n === 'written') next.delete(row.level);
            else next.set(row.level, n === 'unset' ? undefined : values[n]);
            onTry(next);
          }}
        />
      ))}
      <pre className="tryvalues__yaml" translate="no">
        <code>{picturesEngine.now().contextLines(precedence).map(visible).join('\n')}</code>
      </pre>
      {tried.size > 0 && (
        <button type="button" className="btn btn--small" onClick={() => onTry(new Map())}>
          <Icon name="undo" />
          {t('pictures.try.back')}
        </button>
      )}
    </fieldset>
  );
}

interface LevelRow {
  readonly level: PodLevel;
  readonly name: string;
  /** The value in the manifest. */
  readonly text: string | undefined;
}

/** As it is in the manifest, not set, or one of the values by its number. */
type Choice = 'written' | 'unset' | number;

function chosenIn(tried: TriedValues, level: PodLevel, values: readonly Json[]): Choice {
  if (!tried.has(level)) return 'written';
  const value = tried.get(level);
  return value === undefined ? 'unset' : values.indexOf(value);
}

interface PickProps {
  readonly row: LevelRow;
  /** The values that can be chosen, as they are shown. */
  readonly texts: readonly string[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function LevelPick({ row, texts, chosen, onChoose }: PickProps) {
  const { t } = useWords<'learn'>();
  const id = useId();
  return (
    <span className="tryvalues__row">
      <label htmlFor={id}>{row.name}</label>
      <span className="pick">
        <select
          id={id}
          value={chosen}
          onChange={({ target: { value } }) =>
            onChoose(value === 'written' || value === 'unset' ? value : Number(value))
          }
        >
          <option value="written">
            {row.text === undefined
              ? t('pictures.try.written.unset')
              : t('pictures.try.written', { value: visible(row.text) })}
          </option>
          {row.text !== undefined && <option value="unset">{t('pictures.try.unset')}</option>}
          {texts.map(
            (text, n) =>
              text !== row.text && (
                <option key={text} value={n}>
                  {text}
                </option>
              ),
          )}
        </select>
        <Icon name="down" />
      </span>
    </span>
  );
}
