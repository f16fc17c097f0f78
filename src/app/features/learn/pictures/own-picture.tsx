/** A picture or the attack surface of a given manifest, before and after, as part of a page. */
import { useId, useMemo, useRef, useState } from 'react';
import type { PictureName } from '../../../store/learning-path.ts';
import { picturesEngine, pictureView } from '../../../store/pictures.ts';
import { StoreProvider, useApp } from '../../../store/react.ts';
import { createReviewedStore } from '../../../store/reviewed-store.ts';
import { SurfaceReader, surfaceEngine } from '../../../store/surface.ts';
import { newFile } from '../../../store/workspace.ts';
import { useWords } from '../../../ui/use-words.ts';
import { EmbeddedDrawing } from '../drawing/embedded.ts';
import { EmbeddedPicture } from '../drawing/embedded-picture.tsx';
import { SurfaceMap } from '../surface/surface-map.tsx';
import { explanation, pathCounts } from '../surface/surface-words.ts';
import { PICTURE_BODIES } from './picture-bodies.ts';
import '../drawing/drawing-page.css';
import '../surface/surface.css';
import './pictures.css';

export const needs = [surfaceEngine, picturesEngine];

interface Props {
  readonly picture: PictureName;
  /** The manifest before and after. */
  readonly texts: { readonly [W in When]: string };
  /** What each state is called, and what the caption says of it, given what the picture comes to. */
  readonly names: { readonly [W in When]: string };
  readonly captions: { readonly [W in When]: (counts: string) => string };
  /** Which is shown first. */
  readonly first: When;
}

type When = 'before' | 'after';

export function OwnPicture({ picture, texts, names, captions, first }: Props) {
  const { t } = useWords<'learn'>();
  const [when, setWhen] = useState(first);
  const name = useId();
  return (
    <div className="ownpicture">
      <fieldset className="seg" aria-label={t('drawing.when')}>
        {(['before', 'after'] as const).map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              checked={when === option}
              onChange={() => setWhen(option)}
            />
            {names[option]}
          </label>
        ))}
      </fieldset>
      <EmbeddedDrawing value={captions[when]}>
        <OfText text={texts[when]} picture={picture} caption={captions[when]} />
      </EmbeddedDrawing>
    </div>
  );
}

interface OfTextProps {
  readonly text: string;
  readonly picture: PictureName;
  readonly caption: (counts: string) => string;
}

/** The text in a store of its own: what is drawn is never the manifest that is open. */
function OfText({ text, ...props }: OfTextProps) {
  const store = useMemo(
    () => createReviewedStore(newFile(text, { name: 'manifest.yaml' })),
    [text],
  );
  return (
    <StoreProvider value={store}>
      <Drawn {...props} />
    </StoreProvider>
  );
}

function Drawn({ picture, caption }: Omit<OfTextProps, 'text'>) {
  const words = useWords<'learn'>();
  const { t } = words;
  const state = useApp((all) => all);
  const svg = useRef<SVGSVGElement>(null);
  const reader = useMemo(() => new SurfaceReader(surfaceEngine.now()), []);
  if (state.analysis.progress !== undefined) {
    return <p className="drawing-page__note">{t('surface.wait')}</p>;
  }
  if (picture === 'surface') {
    const view = reader.view(state, 'now');
    if (!view) return <p className="drawing-page__note">{t('surface.empty.title')}</p>;
    return (
      <EmbeddedPicture
        caption={caption(pathCounts(words, view.surface))}
        sentences={explanation(words, view.surface)}
      >
        <SurfaceMap view={view} svg={svg} still />
      </EmbeddedPicture>
    );
  }
  const view = pictureView(state);
  if (!view) return <p className="drawing-page__note">{t('pictures.empty.title')}</p>;
  const Body = PICTURE_BODIES[picture];
  return <Body view={view} />;
}
