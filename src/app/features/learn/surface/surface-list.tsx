import type { PathState, SurfacePath } from '../../../../engine/index.ts';
import { PointsIn } from '../../../pieces/points.tsx';
import { useTargetName } from '../../../pieces/use-target-name.ts';
import { useApp } from '../../../store/react.ts';
import { lineOf, type SurfaceView } from '../../../store/surface.ts';
import { RichText } from '../../../ui/rich-text.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { PictureLessons } from '../drawing/drawing-page.tsx';
import { StateMark, useSurfaceLead } from './surface-map.tsx';
import {
  guideOf,
  hasWay,
  headOf,
  STATE_TONES,
  STATES,
  titleOf,
  vaultText,
  wayOf,
  whyOf,
} from './surface-words.ts';

interface Props {
  readonly view: SurfaceView;
  /** The manifest as it is: there lines and points mean something. */
  readonly now: boolean;
}

/** The same as the drawing in words, what is open first, each with the way to its control. */
export function SurfaceList(props: Props) {
  const { t } = useWords<'learn'>();
  return (
    <section className="drawing-list" aria-label={t('surface.list')}>
      {STATES.map((state) => (
        <Group key={state} state={state} {...props} />
      ))}
      <p className="drawing-list__note">{t('surface.note')}</p>
      <PictureLessons of="surface" />
    </section>
  );
}

function Group({ state, ...props }: Props & { readonly state: PathState }) {
  const words = useWords<'learn'>();
  const { t } = words;
  const { surface } = props.view;
  const paths = surface.paths
    .map((path, i) => ({ path, number: i + 1 }))
    .filter(({ path }) => path.state === state);
  if (paths.length === 0) return null;
  return (
    <>
      <h2 className={`sf-list__state dr--${STATE_TONES[state]}`}>
        <StateMark state={state} />
        {t(`surface.count.${state}`, { n: paths.length })}
      </h2>
      <ol>
        {paths.map(({ path, number }) => (
          <li key={path.id} value={number} data-path={path.id}>
            <b>{headOf(words, path, surface)}.</b>{' '}
            <RichText text={whyOf(words, path, surface).join(' ')} />
            {path.id === 'identity' && (
              <>
                {' '}
                <RichText text={vaultText(words, surface.vault)} />
              </>
            )}
            {hasWay(path) && <Way {...props} path={path} />}
          </li>
        ))}
      </ol>
    </>
  );
}

/** To the control: where it stands now, and what it would bring. */
function Way({ view, now, path }: Props & { readonly path: SurfacePath }) {
  const words = useWords<'learn'>();
  const { t } = words;
  const settings = useApp(({ analysis }) => analysis.review.settings);
  const target = useTargetName();
  const lead = useSurfaceLead();
  const { rule: id, places } = wayOf(path);
  const guided = guideOf(path) !== undefined;
  const line = now && places[0] && lineOf(view.reviews, places[0]);
  return (
    <span className="drawing-list__way">
      {' '}
      <button type="button" className="drawing-list__do" onClick={() => lead(view, path)}>
        {titleOf(words, path)}
      </button>
      {now && !guided && <PointsIn rule={id} scope={view.scope} />}
      {!guided && !settings.has(id) && (
        <span className="sf-list__line">{t('surface.absent', { target })}</span>
      )}
      {line && <span className="sf-list__line">{t('surface.line', { line })}</span>}
    </span>
  );
}
