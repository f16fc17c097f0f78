import { useState } from 'react';
import { visible } from '../../../engine/index.ts';
import type { SuppressedPlace } from '../../../results/entries.ts';
import { objectTitle } from '../../../results/objects.ts';
import { LineLink } from '../../pieces/line-link.tsx';
import { Waiver } from '../../pieces/waiver.tsx';
import { Icon } from '../../ui/icon.tsx';
import { WholeWords } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import './suppressed.css';

/** Rows shown; a file that waives more has the marks themselves to read. */
const SHOWN = 100;

/** What marks in the manifest waive: folded, apart from what is open, each with its reason. */
export function SuppressedList({ places }: { readonly places: readonly SuppressedPlace[] }) {
  const { t } = useWords();
  const [open, unfold] = useState(false);
  if (places.length === 0) return null;
  return (
    <section className="suppressed" aria-labelledby="suppressed-title">
      <h3 id="suppressed-title">
        <button
          type="button"
          className="suppressed__fold"
          aria-expanded={open}
          aria-controls={open ? 'suppressed-list' : undefined}
          onClick={() => unfold(!open)}
        >
          <Icon name="flag" />
          {t('suppressed.title', { n: places.length })}
          <Icon name="down" />
        </button>
      </h3>
      {open && (
        <ul id="suppressed-list" aria-labelledby="suppressed-title">
          {places.slice(0, SHOWN).map((place) => (
            <SuppressedRow key={place.key} place={place} />
          ))}
          {places.length > SHOWN && (
            <li className="list-more">{t('findings.more', { n: places.length - SHOWN })}</li>
          )}
        </ul>
      )}
    </section>
  );
}

function SuppressedRow({ place }: { readonly place: SuppressedPlace }) {
  const { t, finding: say } = useWords();
  const { finding, object } = place;
  const { container } = finding;
  return (
    <li className="finding">
      <Icon name="flag" />
      <div className="finding__text">
        <p className="finding__title">{say(finding.rule, finding.code, finding.data)}</p>
        <p className="where-line">
          <span className="mono">
            <WholeWords>{objectTitle(object.object)}</WholeWords>
          </span>
          {container && (
            <span className="mono">
              <WholeWords>{visible(container.name) || t('scope.unnamed')}</WholeWords>
            </span>
          )}
          <LineLink place={place} />
        </p>
        <Waiver place={place} />
      </div>
    </li>
  );
}
