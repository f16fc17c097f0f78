import type { Control, ImageFacts as Facts } from '../../engine/index.ts';
import { SourceLink } from '../ui/source-link.tsx';
import { useWords } from '../ui/use-words.ts';
import { dayText } from '../view/day-text.ts';
import { type ImageNote, imageNotes } from '../view/image-facts.ts';
import './image-facts.css';

/** In an open control: what is known of the images that it is about, and from where. */
export function ImageNotes({ control }: { readonly control: Control }) {
  return imageNotes(control).map((note) => (
    <Note key={`${note.image} ${note.containers.join(' ')}`} note={note} />
  ));
}

function Note({ note: { image, containers, match, sayings } }: { readonly note: ImageNote }) {
  const { t, language } = useWords<'opened'>();
  return (
    <div className="known">
      <p>
        <b>{t('image.title', { image })}</b>
        {containers.length > 0 && (
          <span translate="no"> ({new Intl.ListFormat(language).format(containers)})</span>
        )}
        {match.copy && <span> ({t('image.copy', { name: match.facts.name })})</span>}
      </p>
      <ul className="known__list">
        {sayings.map(({ key, values }) => (
          <li key={key}>{t(key, values)}</li>
        ))}
      </ul>
      <FactsSource facts={match.facts} />
    </div>
  );
}

/** Where the facts are from, and of when. */
export function FactsSource({ facts: { source, asOf } }: { readonly facts: Facts }) {
  const { t, language } = useWords<'opened'>();
  const date = dayText(language, asOf);
  const [before = '', after = ''] = t('image.source', { source: '\n', date }).split('\n');
  return (
    <p className="known__source">
      {before}
      <SourceLink url={source.url} title={source.title} lang="en" />
      {after}
    </p>
  );
}
