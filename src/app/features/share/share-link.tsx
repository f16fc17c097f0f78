import { useEffect, useRef, useState } from 'react';
import { commandKey } from '../../pieces/words.ts';
import { copy, offer } from '../../store/files/output.ts';
import { WORKSPACE_FILE, workspaceText } from '../../store/files/share-file.ts';
import type { Shared } from '../../store/files/share-format.ts';
import { Band } from '../../ui/band.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { hashFor } from './share-link.ts';

/** Characters that mail and chat programs let through. */
const SAFE = 8000;
/** Characters that every browser takes as an address. */
const MOST = 1_000_000;

const saveWorkspace = (shared: Shared) =>
  offer(WORKSPACE_FILE, new TextEncoder().encode(workspaceText(shared)));

/** A telephone or tablet hands texts on to other programs. */
const handsOn = (): boolean => 'share' in navigator && matchMedia('(pointer: coarse)').matches;

/** The link, how long it is, and the ways to hand it on. */
export function ShareLink({ shared }: { readonly shared: Shared }) {
  const link = useLink(shared);
  const field = useRef<HTMLInputElement>(null);
  const words = useWords<'share'>();
  const { t } = words;
  const [told, tell] = useState('');
  const n = link?.length ?? 0;
  const usable = link !== undefined && link !== '' && n <= MOST;

  const onCopy = async () => {
    if (!link || !usable) return;
    if (await copy(link)) return tell(t('share.copied'));
    field.current?.select();
    tell(t('share.copy.denied', { keys: commandKey(words, 'C') }));
  };
  const onHandOn = () => {
    // Whoever changes their mind has nothing to be told.
    if (link) navigator.share({ title: 'Podsmith', url: link }).catch(() => undefined);
  };

  return (
    <>
      {n > SAFE && (
        <Band tone="warn" icon="sev-medium" role="status">
          <p>{t(usable ? 'share.long' : 'share.too-long')}</p>
          <div className="acts">
            <button type="button" className="btn btn--small" onClick={() => saveWorkspace(shared)}>
              {t('share.workspace')}
            </button>
          </div>
        </Band>
      )}
      <div className="field">
        <label htmlFor="share-link">{t('share.link')}</label>
        <input
          ref={field}
          id="share-link"
          className="input"
          readOnly
          value={usable ? link : ''}
          placeholder={link === undefined ? t('share.making') : ''}
          aria-describedby="share-length"
          onFocus={({ target }) => target.select()}
        />
      </div>
      <div className="sheet__foot sheet__foot--stays share__foot">
        <p className="num" id="share-length">
          {link === '' ? t('share.failed') : n > 0 && t('share.length', { n })}
        </p>
        <p role="status">{told}</p>
        {handsOn() && (
          <button type="button" className="btn" aria-disabled={!usable} onClick={onHandOn}>
            {t('share.hand-on')}
          </button>
        )}
        <button
          type="button"
          className="btn btn--primary"
          aria-disabled={!usable}
          onClick={() => void onCopy()}
        >
          <Icon name="copy" />
          {t('share.copy')}
        </button>
      </div>
    </>
  );
}

/** The link that holds it; undefined while it is being made, empty when it cannot be. */
function useLink(shared: Shared): string | undefined {
  const [made, make] = useState<{ readonly of: Shared; readonly link: string }>();
  useEffect(() => {
    let wanted = true;
    const page = location.href.replace(/#.*$/s, '');
    hashFor(shared).then(
      (hash) => wanted && make({ of: shared, link: page + hash }),
      () => wanted && make({ of: shared, link: '' }),
    );
    return () => {
      wanted = false;
    };
  }, [shared]);
  return made?.of === shared ? made.link : undefined;
}
