import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useActions, useShell } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import { listed } from './draft-words.ts';
import { draftsOf } from './drafts.ts';
import { PrivacyDevice } from './privacy-device.tsx';
import { wipe } from './wipe.ts';

const ROWS = [
  ['draft', 'tab', 'closed'],
  ['preferences', 'local', 'cleared'],
  ['lessons', 'local', 'cleared'],
] as const;

/** What is kept, by what, and how long; what may be kept longer; and the way to get rid of it all. */
export function PrivacyStored() {
  const drafts = draftsOf(useActions(), useShell());
  const { remember, missing, offered } = useStore(drafts);
  const title = useRef<HTMLHeadingElement>(null);
  const words = useWords<'privacy'>();
  const { t } = words;
  const secret = missing.filter((file) => file.missing === 'secret').map(({ name }) => name);
  const rows =
    remember === 'no' && offered.length === 0
      ? ROWS
      : [...ROWS, ['device', 'database', 'cleared'] as const];
  // The button goes with what it is about.
  const keep = () => {
    title.current?.focus();
    drafts.answer(true);
  };
  return (
    <section aria-labelledby="stored-title">
      <h2 id="stored-title" ref={title} tabIndex={-1}>
        {t('privacy.stored')}
      </h2>
      <table className="privacy__table">
        <thead>
          <tr>
            <th scope="col">{t('privacy.stored.what')}</th>
            <th scope="col">{t('privacy.stored.where')}</th>
            <th scope="col">{t('privacy.stored.until')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, where, until]) => (
            <tr key={what}>
              <th scope="row">{t(`privacy.${what}`)}</th>
              <td>{t(`privacy.${where}`)}</td>
              <td>{t(`privacy.until.${until}`)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('privacy.files')}</th>
            <td>{t('privacy.cache')}</td>
            <td>{t('privacy.until.cleared')}</td>
          </tr>
        </tbody>
      </table>
      <p className="prose">{t('privacy.nowhere')}</p>
      <p className="prose">{t('privacy.secrets')}</p>
      {secret.length > 0 && (
        <>
          <p className="prose">{t('privacy.not-kept', { names: listed(words, secret) })}</p>
          <div className="acts">
            <button type="button" className="btn" onClick={keep}>
              {t('draft.asks.keep')}
            </button>
          </div>
        </>
      )}
      <PrivacyDevice drafts={drafts} />
      <Wipe onWipe={() => wipe(drafts)} />
    </section>
  );
}

function Wipe({ onWipe }: { readonly onWipe: () => Promise<boolean> }) {
  const [wiped, setWiped] = useState<'all' | 'some'>();
  const { t } = useWords<'privacy'>();
  const act = () => onWipe().then((all) => setWiped(all ? 'all' : 'some'));
  return (
    <>
      <div className="acts">
        <button
          type="button"
          className="btn"
          aria-describedby="wipe-about"
          onClick={() => void act()}
        >
          {t('privacy.wipe')}
        </button>
      </div>
      <p className="privacy__about" id="wipe-about">
        {t('privacy.wipe.about')}
      </p>
      <p role="status">{wiped && t(`privacy.wiped.${wiped}`)}</p>
    </>
  );
}
