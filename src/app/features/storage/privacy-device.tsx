import { useEffect, useId } from 'react';
import { useStore } from 'zustand';
import { openView } from '../../store/view.ts';
import { useWords } from '../../ui/use-words.ts';
import { draftName } from './draft-words.ts';
import type { Drafts } from './drafts.ts';

/** Whether drafts outlive their tab, and those that have. */
export function PrivacyDevice({ drafts }: { readonly drafts: Drafts }) {
  const { remember, offered, trouble } = useStore(drafts);
  const words = useWords<'privacy'>();
  const { t } = words;
  useEffect(() => void drafts.look(), [drafts]);
  return (
    <div className="privacy__device">
      <Choice
        label={t('privacy.remember')}
        about={t('privacy.remember.about')}
        checked={remember !== 'no'}
        onChange={(on) => void drafts.remember(on ? 'plain' : 'no')}
      />
      {remember !== 'no' && (
        <Choice
          label={t('privacy.remember.all')}
          about={t('privacy.remember.all.about')}
          checked={remember === 'all'}
          onChange={(on) => void drafts.remember(on ? 'all' : 'plain')}
        />
      )}
      {trouble === 'device' && <p role="alert">{t('draft.trouble.device')}</p>}
      {offered.length > 0 && (
        <ul className="privacy__drafts">
          {offered.map((draft) => {
            const name = draftName(words, draft);
            return (
              <li key={draft.id}>
                <span>{name}</span>
                <button
                  type="button"
                  className="btn btn--small"
                  aria-label={t('draft.open', { draft: name })}
                  onClick={() => {
                    drafts.open(draft);
                    openView({ page: 'workbench' });
                  }}
                >
                  {t('draft.open.short')}
                </button>
                <button
                  type="button"
                  className="btn btn--quiet btn--small"
                  aria-label={t('draft.delete', { draft: name })}
                  onClick={() => void drafts.remove(draft)}
                >
                  {t('draft.delete.short')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly about: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Choice({ label, about, checked, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="privacy__choice">
      <input
        type="checkbox"
        id={id}
        aria-describedby={`${id}-about`}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <p className="privacy__about" id={`${id}-about`}>
        {about}
      </p>
    </div>
  );
}
