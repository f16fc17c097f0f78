import { useMemo } from 'react';
import {
  PICTURES,
  type PictureId,
  type PictureView,
  picturesEngine,
  pictureView,
} from '../../../store/pictures.ts';
import { useActions, useApp, useShell } from '../../../store/react.ts';
import { hashOf, useView } from '../../../store/view.ts';
import { useWords } from '../../../ui/use-words.ts';
import { NoDrawing } from '../drawing/drawing-page.tsx';
import { PICTURE_BODIES } from './picture-bodies.ts';
import { keyOfPicture } from './picture-items.ts';
import './pictures.css';

export const needs = [picturesEngine];

/** What manifests mean, in pictures: each a page of its own, read off the manifest that is open. */
export function PicturesPage() {
  const { item } = useView();
  const id = PICTURES.find((candidate) => candidate === item) ?? PICTURES[0];
  const view = usePictureView();
  const Body = PICTURE_BODIES[id];
  return (
    <div className="drawing-page pictures">
      <Tabs shown={id} />
      {view ? <Body key={id} view={view} /> : <Empty />}
    </div>
  );
}

/** Read anew whenever the text or the scope is another one. */
function usePictureView(): PictureView | undefined {
  const store = useActions();
  const workspace = useApp((state) => state.workspace);
  const analyses = useApp((state) => state.analyses);
  const analysis = useApp((state) => state.analysis);
  const location = useApp((state) => state.location);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is read whole where these change
  return useMemo(
    () => pictureView(store.getState()),
    [store, workspace, analyses, analysis, location],
  );
}

/** All pictures by name; the attack surface has a page of its own. */
function Tabs({ shown }: { readonly shown: PictureId }) {
  const { t } = useWords<'learn'>();
  return (
    <nav className="pictures__tabs" aria-label={t('pictures.label')}>
      {PICTURES.map((id) => (
        <a
          key={id}
          href={hashOf({ page: 'pictures', item: id })}
          aria-current={id === shown ? 'page' : undefined}
        >
          {t(`pictures.${keyOfPicture(id)}`)}
        </a>
      ))}
      <a href={hashOf({ page: 'surface' })}>{t('place.surface')}</a>
    </nav>
  );
}

function Empty() {
  const { t } = useWords<'learn'>();
  const { takeExample } = useShell();
  return (
    <NoDrawing
      heading="h1"
      title={t('pictures.empty.title')}
      text={t('pictures.empty.text')}
      label={t('pictures.empty.do')}
      onAction={() => void takeExample('vault')}
    />
  );
}
