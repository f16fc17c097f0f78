/** What every page with a drawing has: a head with choices, and what practises it. */
import { Fragment, useId } from 'react';
import { type ObjectReview, type SurfacePlace, visible } from '../../../../engine/index.ts';
import { objectTitle } from '../../../../results/objects.ts';
import { PageHeading } from '../../../pieces/page-heading.tsx';
import { Worded } from '../../../pieces/worded.tsx';
import { cleanName } from '../../../store/files/file-name.ts';
import { offer } from '../../../store/files/output.ts';
import { lessonsOfPicture, type PictureName } from '../../../store/learning-path.ts';
import { useActions, useApp } from '../../../store/react.ts';
import { hashOf } from '../../../store/view.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { svgText } from './drawing-svg.ts';
import './drawing-page.css';

interface HeadProps {
  readonly title: string;
  readonly lead: string;
  /** The drawing that can be saved, and the parts of the file’s name. */
  readonly saved: {
    readonly svg: React.RefObject<SVGSVGElement | null>;
    readonly of: string;
    readonly name: string;
  } | null;
  /** The choices; undefined where there is nothing to choose or to save. */
  readonly children: React.ReactNode;
}

export function DrawingHead({ title, lead, saved, children }: HeadProps) {
  const { t } = useWords<'learn'>();
  const save = () => {
    if (!saved?.svg.current) return;
    const bytes = new TextEncoder().encode(svgText(saved.svg.current));
    offer(`${saved.of}-${cleanName(saved.name) || 'pod'}.svg`, bytes);
  };
  return (
    <header className="drawing-page__head">
      <PageHeading title={title} />
      {children && (
        <div className="drawing-page__tools">
          {children}
          {saved && (
            <button type="button" className="btn" onClick={save}>
              <Icon name="download" />
              {t('surface.save')}
            </button>
          )}
        </div>
      )}
      <p>{lead}</p>
    </header>
  );
}

interface WorkloadProps {
  readonly places: readonly { readonly at: SurfacePlace; readonly review: ObjectReview }[];
  readonly at: SurfacePlace;
}

/** Which workload of the file is drawn. */
export function WorkloadPick({ places, at }: WorkloadProps) {
  const { t } = useWords<'learn'>();
  const { go } = useActions();
  if (places.length < 2) return null;
  return (
    <Pick
      label={t('surface.workload')}
      value={places.findIndex((place) => place.at === at)}
      options={places.map(({ review }) => objectTitle(review.object))}
      onChange={(n) => {
        const chosen = places[n]?.at;
        if (chosen) go({ scope: { document: chosen.document, workload: chosen.workload } });
      }}
    />
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
    <span className="drawing-page__pick">
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

interface EmptyProps {
  readonly heading: 'h1' | 'h2';
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly onAction: () => void;
}

/** In place of a drawing, where the manifest has no pod. */
export function NoDrawing({ heading, title, text, label, onAction }: EmptyProps) {
  const { t } = useWords<'learn'>();
  const reading = useApp(({ analysis }) => analysis.progress !== undefined);
  if (reading) return <p className="drawing-page__empty">{t('surface.wait')}</p>;
  return (
    <div className="drawing-page__empty">
      {heading === 'h1' ? <PageHeading title={title} /> : <h2>{title}</h2>}
      <p>{text}</p>
      <button type="button" className="btn btn--primary" onClick={onAction}>
        {label}
      </button>
    </div>
  );
}

/** The lessons that practise what a picture shows; their titles come when the picture stands. */
export function PictureLessons({ of }: { readonly of: PictureName }) {
  return (
    <Worded areas={['lessons']}>
      <LessonLinks of={of} />
    </Worded>
  );
}

function LessonLinks({ of }: { readonly of: PictureName }) {
  const { t, lesson } = useWords<'lessons'>();
  return (
    <p className="drawing-list__note">
      <b className="drawing-list__head">{t('lesson.practise')}</b>{' '}
      {lessonsOfPicture(of).map((id, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <a href={hashOf({ page: 'lessons', item: id })}>{lesson(id).title}</a>
        </Fragment>
      ))}
    </p>
  );
}
