import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useTargetName } from '../../../pieces/use-target-name.ts';
import { WorkProgress } from '../../../pieces/work-progress.tsx';
import { useActions, useApp } from '../../../store/react.ts';
import { useWork } from '../../../store/slices.ts';
import {
  SurfaceReader,
  type SurfaceTime,
  type SurfaceView,
  surfaceEngine,
} from '../../../store/surface.ts';
import { openView } from '../../../store/view.ts';
import { RichText } from '../../../ui/rich-text.tsx';
import { LiveStatus } from '../../../ui/status.tsx';
import { useFocusKept } from '../../../ui/use-focus-kept.ts';
import { useWords } from '../../../ui/use-words.ts';
import { DrawingHead, NoDrawing, Pick, WorkloadPick } from '../drawing/drawing-page.tsx';
import { SurfaceList } from './surface-list.tsx';
import { SurfaceMap } from './surface-map.tsx';
import { explanation, pathCounts } from './surface-words.ts';
import './surface.css';

export const needs = [surfaceEngine];

/** What an attacker could reach from inside of a container. */
export function SurfacePage() {
  const { t } = useWords<'learn'>();
  const [wanted, setTime] = useState<SurfaceTime>('now');
  const { view, time, progress } = useSurface(wanted, setTime);
  const svg = useRef<SVGSVGElement>(null);
  const page = useRef<HTMLDivElement>(null);
  useFocusKept(page, () => document.querySelector('.surface__when input:checked'));
  return (
    <div className="drawing-page surface" ref={page}>
      <DrawingHead
        title={t('surface.title')}
        lead={t('surface.lead')}
        saved={{ svg, of: 'attack-surface', name: view?.surface.workload.name ?? '' }}
      >
        {view && <SurfaceChoice view={view} time={wanted} onTime={setTime} />}
      </DrawingHead>
      {progress !== undefined && (
        <WorkProgress text={t('harden.reading')} progress={progress}>
          <button type="button" className="btn btn--small" onClick={() => setTime('now')}>
            {t('work.stop')}
          </button>
        </WorkProgress>
      )}
      {view ? (
        <Whole view={view} time={time} svg={svg} />
      ) : (
        <NoDrawing
          heading="h2"
          title={t('surface.empty.title')}
          text={t('surface.empty.text')}
          label={t('surface.empty.do')}
          onAction={() => openView({ page: 'workbench' })}
        />
      )}
    </div>
  );
}

interface Shown {
  readonly view: SurfaceView | undefined;
  /** What the view is of: now, as long as hardening is being worked out. */
  readonly time: SurfaceTime;
  readonly progress: number | undefined;
}

/** Read anew whenever the text, the scope or the target is another one. */
function useSurface(wanted: SurfaceTime, setTime: (time: SurfaceTime) => void): Shown {
  const store = useActions();
  const reader = useMemo(() => new SurfaceReader(surfaceEngine.now()), []);
  const workspace = useApp((state) => state.workspace);
  const analysis = useApp((state) => state.analysis);
  const location = useApp((state) => state.location);
  const { progress, run, stop } = useWork();
  const [, done] = useReducer((n: number) => n + 1, 0);
  const due = wanted === 'after' && !reader.knowsHardened(analysis.review);
  useEffect(() => {
    if (!due) return;
    run(reader.hardenSteps({ ...store.getState(), analysis }), done, () => setTime('now'));
    return stop;
  }, [due, analysis, reader, store, run, stop, setTime]);
  const time = due ? 'now' : wanted;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read whole where these change
  const view = useMemo(
    () => reader.view(store.getState(), time),
    [reader, store, time, workspace, analysis, location],
  );
  return { view, time, progress };
}

interface WholeProps {
  readonly view: SurfaceView;
  readonly time: SurfaceTime;
  readonly svg: React.Ref<SVGSVGElement>;
}

function Whole({ view, time, svg }: WholeProps) {
  const words = useWords<'learn'>();
  const { t } = words;
  const { surface } = view;
  const broken = useApp(
    ({ analysis }) =>
      analysis.review.documents.filter(({ review }) => review.document.error !== null).length,
  );
  return (
    <>
      <section className="drawing-page__plain" aria-labelledby="surface-plain">
        <h2 id="surface-plain">{t('surface.explain')}</h2>
        <p>
          <RichText text={explanation(words, surface).join(' ')} />
        </p>
        {time === 'after' && <AfterNote />}
        {broken > 0 && <p className="drawing-page__note">{t('surface.broken', { n: broken })}</p>}
        <LiveStatus className="vh">
          {t('surface.counts', { list: pathCounts(words, surface) })}
        </LiveStatus>
      </section>
      <figure className="drawing-page__picture">
        <SurfaceMap view={view} svg={svg} />
        <figcaption>{t('surface.caption')}</figcaption>
      </figure>
      <SurfaceList view={view} now={time === 'now'} />
    </>
  );
}

function AfterNote() {
  const { t } = useWords<'learn'>();
  const target = useTargetName();
  return <p className="drawing-page__note">{t('surface.after.note', { target })}</p>;
}

interface Props {
  readonly view: SurfaceView;
  readonly time: SurfaceTime;
  readonly onTime: (time: SurfaceTime) => void;
}

/** Of which workload, with the code in which container, and of which state of the manifest. */
function SurfaceChoice({ view, time, onTime }: Props) {
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
        {(['now', 'after'] as const).map((option) => (
          <label key={option}>
            <input
              type="radio"
              name="surface-when"
              checked={time === option}
              onChange={() => onTime(option)}
            />
            {t(`surface.when.${option}`, { target })}
          </label>
        ))}
      </fieldset>
    </>
  );
}
