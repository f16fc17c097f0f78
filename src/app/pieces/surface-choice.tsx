import { useId } from 'react';
import { visible } from '../../engine/index.ts';
import { useActions, useLearnWords } from '../store/react.ts';
import type { SurfaceTime, SurfaceView } from '../store/surface.ts';
import { Icon } from '../ui/icon.tsx';
import { nameOf } from '../view/findings.ts';
import { useTargetName } from './use-target-name.ts';

interface Props {
  readonly view: SurfaceView;
  readonly time: SurfaceTime;
  readonly onTime: (time: SurfaceTime) => void;
}

/** Of which workload, with the code in which container, and of which state of the manifest. */
export function SurfaceChoice({ view, time, onTime }: Props) {
  const { t } = useLearnWords();
  const { go } = useActions();
  const target = useTargetName();
  const { places, at, containers, container } = view;
  const { document, workload } = at;
  return (
    <>
      {places.length > 1 && (
        <Pick
          label={t('surface.workload')}
          value={places.findIndex((one) => one.at === at)}
          options={places.map(({ review }) => nameOf(review.object))}
          onChange={(n) => {
            const chosen = places[n]?.at;
            if (chosen) go({ scope: { document: chosen.document, workload: chosen.workload } });
          }}
        />
      )}
      {containers.length > 1 && (
        <Pick
          label={t('surface.container')}
          value={container ? containers.indexOf(container) + 1 : 0}
          options={[
            t('surface.container.all', { n: containers.length }),
            ...containers.map(({ name }) => name),
          ]}
          onChange={(n) => {
            const chosen = containers[n - 1];
            const whole = places.length > 1 ? { document, workload } : {};
            go({ scope: chosen ? { document, workload, container: chosen.path } : whole });
          }}
        />
      )}
      <fieldset className="seg surface__when" aria-label={t('surface.when')}>
        {(['now', 'after'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="surface-when"
              checked={time === one}
              onChange={() => onTime(one)}
            />
            {t(`surface.when.${one}`, { target })}
          </label>
        ))}
      </fieldset>
    </>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: number;
  readonly options: readonly string[];
  readonly onChange: (n: number) => void;
}

/** One of several, by name. */
export function Pick({ label, value, options, onChange }: PickProps) {
  const id = useId();
  return (
    <span className="surface__pick">
      <label htmlFor={id}>{label}</label>
      <span className="pick">
        <select id={id} value={value} onChange={(event) => onChange(Number(event.target.value))}>
          {options.map((option, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names may be there twice, places not
            <option key={n} value={n}>
              {visible(option)}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </span>
  );
}
