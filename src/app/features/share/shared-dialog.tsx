import { useEffect, useState } from 'react';
import { Worded } from '../../pieces/worded.tsx';
import { type SharedOffer, useDialog } from '../../store/dialogs.ts';
import { readWorkspaceFile } from '../../store/files/share-file.ts';
import type { Reading, Shared } from '../../store/files/share-format.ts';
import { useActions, useApp } from '../../store/react.ts';
import { settleOffer } from '../../store/share-shown.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { useWords } from '../../ui/use-words.ts';
import { readHash } from './share-link.ts';
import { hasOwnText, type Takeover, takeOver } from './share-take.ts';
import { SharedFault } from './shared-fault.tsx';
import { SharedHeld } from './shared-held.tsx';
import './share.css';

/** Shows what a link or a workspace file holds. Nothing of it is open before the reader says so. */
export function SharedDialog() {
  return (
    <Worded areas={['share']}>
      <Dialog />
    </Worded>
  );
}

function Dialog() {
  const { open, payload: offer } = useDialog('shared');
  const read = useReading(offer);
  const { t } = useWords<'share'>();
  const faulty = read?.fault !== undefined;
  const title =
    offer?.kind === 'file'
      ? t(faulty ? 'fault.title.file' : 'shared.title.file', { name: offer.name })
      : t(faulty ? 'fault.title' : 'shared.title');
  return (
    <Sheet open={open} title={title} wide={!faulty} long onClose={settleOffer}>
      {!read && <p role="status">{t('shared.unpacking')}</p>}
      {read?.fault && <SharedFault fault={read.fault} />}
      {read && !read.fault && (
        <Content shared={read.shared} link={offer?.kind === 'link'} key={offer?.kind} />
      )}
    </Sheet>
  );
}

function useReading(offer: SharedOffer | undefined): Reading | undefined {
  const [read, setRead] = useState<{ readonly of: SharedOffer; readonly reading: Reading }>();
  useEffect(() => {
    if (!offer) return;
    let wanted = true;
    const reading = offer.kind === 'link' ? readHash(offer.hash) : readWorkspaceFile(offer.file);
    void reading.then((own) => wanted && setRead({ of: offer, reading: own }));
    return () => {
      wanted = false;
    };
  }, [offer]);
  return read && read.of === offer ? read.reading : undefined;
}

function Content({ shared, link }: { readonly shared: Shared; readonly link: boolean }) {
  const store = useActions();
  const own = useApp(hasOwnText);
  const { t } = useWords<'share'>();
  const [withConfig, takeConfig] = useState(true);
  const only = shared.files.length === 0;
  const take = (how: Takeover) => {
    settleOffer();
    takeOver(store, shared, how, only || withConfig);
  };
  return (
    <>
      <p className="prose">{t(link ? 'shared.intent' : 'shared.intent.file')}</p>
      <SharedHeld shared={shared} withConfig={withConfig} onWithConfig={takeConfig} />
      <div className="sheet__foot sheet__foot--stays share__foot">
        <p>{t('shared.undo')}</p>
        <button type="button" className="btn btn--quiet" onClick={settleOffer}>
          {t('dialog.cancel')}
        </button>
        {own && !only && (
          <button type="button" className="btn" onClick={() => take('replace')}>
            {t('shared.replace')}
          </button>
        )}
        <button
          type="button"
          className="btn btn--primary"
          onClick={() => take(own ? 'beside' : 'replace')}
        >
          {t(only ? 'shared.apply' : own ? 'shared.beside' : 'shared.open')}
        </button>
      </div>
    </>
  );
}
