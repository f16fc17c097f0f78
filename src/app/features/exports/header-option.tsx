import { useId } from 'react';
import { Worded } from '../../pieces/worded.tsx';
import { headersOf } from '../../store/files/origin.ts';
import { useApp, usePreferences } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import './header-option.css';

/** Whether YAML is saved under a line that says where it is from, what that says now, and which files get none. */
export function HeaderOption() {
  const [{ header }, prefer] = usePreferences();
  const { t } = useWords<'exports'>();
  const about = useId();
  return (
    <div className="header-option">
      <label className="tick">
        <input
          type="checkbox"
          checked={header}
          aria-describedby={about}
          onChange={(event) => prefer({ header: event.target.checked })}
        />
        {t('header.option')}
      </label>
      <p id={about}>{t('header.about')}</p>
      {header && <Now />}
    </div>
  );
}

function Now() {
  const workspace = useApp((state) => state.workspace);
  const analyses = useApp((state) => state.analyses);
  const analysis = useApp((state) => state.analysis);
  const { t } = useWords<'exports'>();
  const { now, without } = headersOf({ workspace, analyses, analysis });
  return (
    <>
      {now !== undefined && <pre translate="no">{now}</pre>}
      {without.length > 0 && (
        <ul>
          {without.map(({ id, name, why }) => (
            <li key={id}>{t(`header.none.${why}`, { name })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The same where nothing else speaks of exports. */
export function HeaderOptionAlone() {
  return (
    <Worded areas={['exports']}>
      <HeaderOption />
    </Worded>
  );
}
