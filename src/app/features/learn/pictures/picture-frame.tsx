import { useContext, useRef } from 'react';
import { type ExampleId, exampleName } from '../../../store/examples.ts';
import type { PictureId, PictureView } from '../../../store/pictures.ts';
import { useShell } from '../../../store/react.ts';
import { RichText } from '../../../ui/rich-text.tsx';
import { LiveStatus } from '../../../ui/status.tsx';
import { useWords } from '../../../ui/use-words.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { DrawingMap, type PlateLink } from '../drawing/drawing-map.tsx';
import { DrawingHead, WorkloadPick } from '../drawing/drawing-page.tsx';
import { EmbeddedDrawing } from '../drawing/embedded.ts';
import { EmbeddedPicture } from '../drawing/embedded-picture.tsx';
import { useDrawingLead } from '../drawing/use-drawing-lead.ts';
import { keyOfPicture, type PictureItem } from './picture-items.ts';
import { LOOK, PictureLegend } from './picture-legend.tsx';
import { helpsFirst, PictureList, plateName } from './picture-list.tsx';

interface Props {
  readonly id: PictureId;
  readonly view: PictureView;
  readonly items: readonly PictureItem[];
  readonly drawing: Drawing<PictureItem>;
  /** What the picture comes to, in a few words. */
  readonly counts: string;
  /** What else is to be known of it, in sentences. */
  readonly notes?: readonly string[];
  /** Set when the workload has nothing of it: where to see it done. */
  readonly example?: { readonly id: ExampleId; readonly text: string } | undefined;
  /** What else there is to choose beside the workload. */
  readonly children?: React.ReactNode;
  /** What can be tried out, above the words. */
  readonly trying?: React.ReactNode;
}

/** One picture with its head, its choices, and the same in words beside it. */
export function PictureFrame(props: Props) {
  const { id, view, items, drawing, counts, notes = [], example, children, trying } = props;
  const words = useWords<'learn'>();
  const { t } = words;
  const svg = useRef<SVGSVGElement>(null);
  const { toLine, toHelp } = useDrawingLead();
  const key = keyOfPicture(id);
  const name = view.scene.workload.name ?? '';
  const title = t(`pictures.${key}`);
  const captionOf = useContext(EmbeddedDrawing);
  const drawn = (wayOf: (item: PictureItem) => PlateLink | undefined) => (
    <>
      <DrawingMap
        drawing={drawing}
        look={LOOK}
        title={t('pictures.alt', { title, name })}
        text={t('pictures.alt.text', { list: counts })}
        wayOf={wayOf}
        svg={svg}
      />
      <PictureLegend id={id} items={drawing.plates.map(({ item }) => item)} />
    </>
  );
  if (captionOf) {
    return (
      <EmbeddedPicture
        caption={captionOf(counts)}
        sentences={items.map((item) => `${item.title}: ${item.text}`)}
      >
        {drawn(() => undefined)}
      </EmbeddedPicture>
    );
  }
  const open = (item: PictureItem) => {
    const { help, place } = item;
    if (help && helpsFirst(item)) toHelp(view, help, place);
    else if (place) toLine(view, place);
  };
  return (
    <>
      <DrawingHead
        title={t(`pictures.${key}.title`)}
        lead={t(`pictures.${key}.lead`)}
        saved={items.length > 0 ? { svg, of: id, name } : null}
      >
        <WorkloadPick {...view} />
        {children}
      </DrawingHead>
      <div className="drawing-page__plain">
        {example && <Example {...example} />}
        {notes.map((note) => (
          <p key={note} className="drawing-page__note">
            <RichText text={note} />
          </p>
        ))}
        {trying}
        <LiveStatus className="vh">{t('pictures.counts', { title, list: counts })}</LiveStatus>
      </div>
      {items.length > 0 && (
        <>
          <figure className="drawing-page__picture">
            {drawn((item) => {
              const label = plateName(words, view, item);
              return label === undefined ? undefined : { label, onOpen: () => open(item) };
            })}
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

/** Says that there is nothing of it here, and offers a manifest where there is. */
function Example({ id, text }: { readonly id: ExampleId; readonly text: string }) {
  const { t } = useWords<'learn'>();
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

/** Says how many names a plate has no room for. */
export function useMore(): (n: number) => string {
  const { t } = useWords<'learn'>();
  return (n) => t('pictures.more', { n });
}
