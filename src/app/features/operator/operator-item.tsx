import { useStore } from 'zustand';
import type { NeedPlace, OperatorTask } from '../../../engine/index.ts';
import { objectTitle } from '../../../results/objects.ts';
import { closeDialog } from '../../store/dialogs.ts';
import { type OpenSheet, operator, operatorTab, placeOn, tick } from '../../store/operator.ts';
import { useActions, usePreferences } from '../../store/react.ts';
import { CommandBlock } from '../../ui/command.tsx';
import { RichText, WholeWords } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';

interface Props {
  readonly item: OperatorTask;
  readonly opened: OpenSheet;
  readonly onCopy: (text: string) => void;
}

/** One need: what, why, from where, and how. What is done shows no more than its name. */
export function OperatorItem({ item, opened, onCopy }: Props) {
  const { code, key, data, places, steps, refused } = item;
  const { filled, done } = useStore(operatorTab);
  const [{ shell }] = usePreferences();
  const { t } = useWords<'operator'>();
  const isDone = done.has(key);
  return (
    <li className="operator__item">
      <h3>
        <label className="tick">
          <input
            type="checkbox"
            checked={isDone}
            onChange={(event) => tick(key, event.target.checked)}
          />
          <span>
            <RichText text={t(`operator.item.${code}`, data)} />
          </span>
        </label>
      </h3>
      {!isDone && (
        <div className="operator__body">
          <p>
            <RichText text={t(`operator.why.${code}`, data)} />
          </p>
          {places.length > 0 && <Places places={places} opened={opened} />}
          {refused.map(({ kind, refused: text = '' }) => (
            <p key={`${kind} ${text}`} className="operator__refused">
              <RichText
                text={t('operator.refused', {
                  name: t(`operator.name.${kind}`),
                  text: operator.now().shown(text),
                })}
              />
            </p>
          ))}
          {steps.map((step, i) => (
            <CommandBlock
              // biome-ignore lint/suspicious/noArrayIndexKey: the steps of an item keep their order
              key={i}
              about={t(`operator.step.${step.code}`, step.data)}
              command={operator.now().segmentsOf(step.command, shell, filled)}
              onCopy={onCopy}
            />
          ))}
        </div>
      )}
    </li>
  );
}

/** Places that are listed; more would hide what they are for. */
const SHOWN = 8;

interface PlacesProps {
  readonly places: readonly NeedPlace[];
  readonly opened: OpenSheet;
}

function Places({ places, opened }: PlacesProps) {
  const { t } = useWords<'operator'>();
  return (
    <p className="operator__places">
      {t('operator.from')}
      {places.slice(0, SHOWN).map((place) => (
        <PlaceLink
          key={`${place.file} ${place.document} ${place.path.join('.')}`}
          place={place}
          opened={opened}
        />
      ))}
      {places.length > SHOWN && <span>{t('operator.more', { n: places.length - SHOWN })}</span>}
    </p>
  );
}

interface PlaceProps {
  readonly place: NeedPlace;
  readonly opened: OpenSheet;
}

/** Closes the sheet and shows the line, in whichever file it is. */
function PlaceLink({ place, opened }: PlaceProps) {
  const { activate, go, show } = useActions();
  const { t } = useWords<'operator'>();
  const file = opened.files[place.file];
  const found = placeOn(opened, place);
  if (!file || !found) return null;
  const jump = () => {
    closeDialog('operator');
    // The sheet gives the focus back first.
    requestAnimationFrame(() => {
      activate(file.id);
      go({ pane: 'yaml' });
      show(found.from, found.to, true);
    });
  };
  const several = opened.files.length > 1;
  return (
    <span className="operator__place">
      {several && (
        <span className="mono">
          <WholeWords>{file.name}</WholeWords>
        </span>
      )}
      <span className="mono">
        <WholeWords>{objectTitle(place)}</WholeWords>
      </span>
      <button type="button" className="link" onClick={jump}>
        {t('operator.line', { line: found.line })}
      </button>
    </span>
  );
}
