import type { ReactNode } from 'react';
import { RichText } from '../../../ui/rich-text.tsx';
import { useWords } from '../../../ui/use-words.ts';
import './embedded.css';

interface Props {
  readonly caption: string;
  /** The drawing in words, for whoever does not see it. */
  readonly sentences: readonly string[];
  readonly children: ReactNode;
}

/** A drawing as part of a page. */
export function EmbeddedPicture({ caption, sentences, children }: Props) {
  const { t } = useWords<'learn'>();
  return (
    <figure className="embedded">
      {children}
      <figcaption>
        <p>
          <RichText text={caption} />
        </p>
        <details>
          <summary>{t('drawing.words')}</summary>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>
                <RichText text={sentence} />
              </li>
            ))}
          </ul>
        </details>
      </figcaption>
    </figure>
  );
}
