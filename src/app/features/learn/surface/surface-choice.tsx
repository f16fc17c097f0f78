import { useTargetName } from '../../../pieces/use-target-name.ts';
import { useActions } from '../../../store/react.ts';
import type { SurfaceTime, SurfaceView } from '../../../store/surface.ts';
import { useWords } from '../../../ui/use-words.ts';
import { Pick, WorkloadPick } from '../drawing/drawing-page.tsx';

interface Props {
  readonly view: SurfaceView;
  readonly time: SurfaceTime;
  readonly onTime: (time: SurfaceTime) => void;
}

/** Of which workload, with the code in which container, and of which state of the manifest. */
export function SurfaceChoice({ view, time, onTime }: Props) {
  const { t } = useWords<'learn'>();
  const { go } = useActions();
  const target = useTargetName();
  const { places, at, containers, container } = view;
  const { document, workload } = at;
  return (
    <>
      <WorkloadPick places={places} at={at} />
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
