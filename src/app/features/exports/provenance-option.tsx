import { useId } from 'react';
import { provenanceCommentsOf } from '../../store/files/provenance.ts';
import { useApp, usePreferences } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import './provenance-option.css';

/** Whether YAML is saved with a provenance comment, what the comment is now, and which files can't have one. */
export function ProvenanceOption() {
  const [{ header }, prefer] = usePreferences();
  const { t } = useWords<'exports'>();
  const about = useId();
  return (
    <div className="provenance-option">
      <label className="tick">
        <input
          type="checkbox"
          checked={header}
          aria-describedby={about}
          onChange={(event) => prefer({ header: event.target.checked })}
        />
        {t('provenance.option')}
      </label>
      <p id={about}>{t('provenance.about')}</p>
      {header && <Now />}
    </div>
  );
}

function Now() {
  const workspace = useApp((state) => state.workspace);
  const analyses = useApp((state) => state.analyses);
  const analysis = useApp((state) => state.analysis);
  const { t } = useWords<'exports'>();
  const { now, without } = provenanceCommentsOf({ workspace, analyses, analysis });
  return (
    <>
      {now !== undefined && <pre translate="no">{now}</pre>}
      {without.length > 0 && (
        <ul>
          {without.map(({ id, name, why }) => (
            <li key={id}>{t(`provenance.none.${why}`, { name })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
