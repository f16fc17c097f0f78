import { useMemo, useRef, useState } from 'react';
import { loadSurface, type SurfaceEngine, type SurfacePath } from '../../../../engine/index.ts';
import { SurfaceChoice } from '../../../pieces/surface-choice.tsx';
import { useTargetName } from '../../../pieces/use-target-name.ts';
import { cleanName } from '../../../store/files/file-name.ts';
import { offer } from '../../../store/files/output.ts';
import { useActions, useApp, useLearnWords } from '../../../store/react.ts';
import { SurfaceReader, type SurfaceTime, type SurfaceView } from '../../../store/surface.ts';
import { openView } from '../../../store/view.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RichText } from '../../../ui/rich-text.tsx';
import { useNarrow } from '../../../ui/use-narrow.ts';
import { LYING, UPRIGHT } from './surface-layout.ts';
import { SurfaceList } from './surface-list.tsx';
import { SurfaceMap } from './surface-map.tsx';
import { pictureText } from './surface-picture.ts';
import { countsOf, explanation } from './surface-words.ts';
import { useSurfaceLead } from './use-surface-lead.ts';
import './surface.css';

/** The page with its engine, which comes together with it. */
export async function loadSurfacePage(): Promise<() => React.ReactNode> {
  const engine = await loadSurface();
  return () => <SurfacePage engine={engine} />;
}

/** What an attacker could reach from inside of a container. */
function SurfacePage({ engine }: { readonly engine: SurfaceEngine }) {
  const { t } = useLearnWords();
  const [time, setTime] = useState<SurfaceTime>('now');
  const view = useSurface(engine, time);
  const drawing = useRef<SVGSVGElement>(null);
  const save = () => {
    if (!drawing.current) return;
    const name = cleanName(view?.surface.workload.name ?? '') || 'pod';
    offer(`attack-surface-${name}.svg`, new TextEncoder().encode(pictureText(drawing.current)));
  };
  return (
    <div className="surface">
      <header className="surface__head">
        <h1>{t('surface.title')}</h1>
        {view && (
          <div className="surface__tools">
            <SurfaceChoice view={view} time={time} onTime={setTime} />
            <button type="button" className="btn" onClick={save}>
              <Icon name="download" />
              {t('surface.save')}
            </button>
          </div>
        )}
        <p>{t('surface.lead')}</p>
      </header>
      {view ? <Whole view={view} time={time} drawing={drawing} /> : <Empty />}
    </div>
  );
}

/** Read anew whenever the text, the scope or the target is another one. */
function useSurface(engine: SurfaceEngine, time: SurfaceTime): SurfaceView | undefined {
  const store = useActions();
  const reader = useMemo(() => new SurfaceReader(engine), [engine]);
  const workspace = useApp((state) => state.workspace);
  const analysis = useApp((state) => state.analysis);
  const place = useApp((state) => state.place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read whole where these change
  return useMemo(
    () => reader.view(store.getState(), time),
    [reader, store, time, workspace, analysis, place],
  );
}

interface WholeProps {
  readonly view: SurfaceView;
  readonly time: SurfaceTime;
  readonly drawing: React.Ref<SVGSVGElement>;
}

function Whole({ view, time, drawing }: WholeProps) {
  const words = useLearnWords();
  const { t } = words;
  const { surface } = view;
  const narrow = useNarrow();
  const lead = useSurfaceLead();
  const open = (path: SurfacePath) => lead(view, path);
  const broken = useApp(
    ({ analysis }) =>
      analysis.review.documents.filter(({ review }) => review.document.error !== null).length,
  );
  return (
    <>
      <section className="surface__plain" aria-labelledby="surface-plain">
        <h2 id="surface-plain">{t('surface.explain')}</h2>
        <p>
          <RichText text={explanation(words, surface).join(' ')} />
        </p>
        {time === 'after' && <AfterNote />}
        {broken > 0 && <p className="surface__broken">{t('surface.broken', { n: broken })}</p>}
        <p className="vh" role="status">
          {t('surface.counts', { list: countsOf(words, surface) })}
        </p>
      </section>
      <figure className="surface__picture">
        <SurfaceMap
          surface={surface}
          layout={narrow ? UPRIGHT : LYING}
          onOpen={open}
          drawing={drawing}
        />
        <figcaption>{t('surface.caption')}</figcaption>
      </figure>
      <SurfaceList view={view} now={time === 'now'} onOpen={open} />
    </>
  );
}

function AfterNote() {
  const { t } = useLearnWords();
  const target = useTargetName();
  return <p className="surface__after">{t('surface.after.note', { target })}</p>;
}

function Empty() {
  const { t } = useLearnWords();
  const reading = useApp(({ analysis }) => analysis.progress !== undefined);
  if (reading) return <p className="surface__empty">{t('surface.wait')}</p>;
  return (
    <div className="surface__empty">
      <h2>{t('surface.empty.title')}</h2>
      <p>{t('surface.empty.text')}</p>
      <button
        type="button"
        className="btn btn--primary"
        onClick={() => openView({ page: 'workbench' })}
      >
        {t('surface.empty.do')}
      </button>
    </div>
  );
}
