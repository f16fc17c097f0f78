import { useRef } from 'react';
import { Pick } from '../../../pieces/surface-choice.tsx';
import { type ExampleId, exampleName } from '../../../store/examples.ts';
import { cleanName } from '../../../store/files/file-name.ts';
import { offer } from '../../../store/files/output.ts';
import type { PictureId, PictureView } from '../../../store/pictures.ts';
import { useActions, useLearnWords } from '../../../store/react.ts';
import { useShell } from '../../../store/shell-react.ts';
import { Icon } from '../../../ui/icon.tsx';
import { RichText } from '../../../ui/rich-text.tsx';
import { pictureText } from '../surface/surface-picture.ts';
import type { Drawing } from './picture-drawing.ts';
import { nameOfPlace, pictureHead } from './picture-head.ts';
import type { PictureItem } from './picture-items.ts';
import { PictureLegend } from './picture-legend.tsx';
import { helpsFirst, PictureList, plateName } from './picture-list.tsx';
import { PictureMap } from './picture-map.tsx';
import { usePictureLead } from './use-picture-lead.ts';

interface Props {
  readonly id: PictureId;
  readonly view: PictureView;
  readonly items: readonly PictureItem[];
  readonly drawing: Drawing;
  /** What the picture comes to, in a few words. */
  readonly counts: string;
  /** What else is to be known of it, in sentences. */
  readonly notes?: readonly string[];
  /** Set when the workload has nothing of it: where to see it done. */
  readonly example?: { readonly id: ExampleId; readonly text: string } | undefined;
  /** What else there is to choose beside the workload. */
  readonly children?: React.ReactNode;
}

/** One picture with its head, its choices, and the same in words beside it. */
export function PictureFrame(props: Props) {
  const { id, view, items, drawing, counts, notes = [], example, children } = props;
  const words = useLearnWords();
  const { t } = words;
  const svg = useRef<SVGSVGElement>(null);
  const { toLine, toHelp } = usePictureLead();
  const { key, name } = pictureHead(id, view);
  const title = t(`pictures.${key}`);
  const save = () => {
    if (!svg.current) return;
    const bytes = new TextEncoder().encode(pictureText(svg.current));
    offer(`${id}-${cleanName(name) || 'pod'}.svg`, bytes);
  };
  const open = (item: PictureItem) => {
    const { help, place } = item;
    if (help && helpsFirst(item)) toHelp(view, help, place);
    else if (place) toLine(view, place);
  };
  return (
    <>
      <header className="surface__head">
        <h1>{t(`pictures.${key}.title`)}</h1>
        <div className="surface__tools">
          <WorkloadPick view={view} />
          {children}
          {items.length > 0 && (
            <button type="button" className="btn" onClick={save}>
              <Icon name="download" />
              {t('surface.save')}
            </button>
          )}
        </div>
        <p>{t(`pictures.${key}.lead`)}</p>
      </header>
      <div className="surface__plain">
        {example && <Example {...example} />}
        {notes.map((note) => (
          <p key={note} className="surface__after">
            <RichText text={note} />
          </p>
        ))}
        <p className="vh" role="status">
          {t('pictures.counts', { title, list: counts })}
        </p>
      </div>
      {items.length > 0 && (
        <>
          <figure className="surface__picture">
            <PictureMap
              drawing={drawing}
              title={t('pictures.alt', { title, name })}
              text={t('pictures.alt.text', { list: counts })}
              nameOf={(item) => plateName(words, view, item)}
              onOpen={open}
              svg={svg}
            />
            <PictureLegend id={id} items={drawing.plates.map(({ item }) => item)} />
            <figcaption>
              <RichText text={t(`pictures.${key}.caption`)} />
            </figcaption>
          </figure>
          <PictureList id={id} view={view} items={items} />
        </>
      )}
    </>
  );
}

function WorkloadPick({ view: { places, at } }: { readonly view: PictureView }) {
  const { t } = useLearnWords();
  const { go } = useActions();
  if (places.length < 2) return null;
  return (
    <Pick
      label={t('surface.workload')}
      value={places.findIndex((one) => one.at === at)}
      options={places.map(({ review }) => nameOfPlace(review))}
      onChange={(n) => {
        const chosen = places[n]?.at;
        if (chosen) go({ scope: { document: chosen.document, workload: chosen.workload } });
      }}
    />
  );
}

/** Says that there is nothing of it here, and offers a manifest where there is. */
function Example({ id, text }: { readonly id: ExampleId; readonly text: string }) {
  const { t } = useLearnWords();
  const { takeExample } = useShell();
  return (
    <p className="pictures__none">
      {text}{' '}
      <button
        type="button"
        className="btn btn--small"
        title={exampleName(id)}
        onClick={() => void takeExample(id)}
      >
        {t('pictures.none.do')}
      </button>
    </p>
  );
}
