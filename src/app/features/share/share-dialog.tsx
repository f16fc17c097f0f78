import { useMemo, useState } from 'react';
import { Worded } from '../../pieces/worded.tsx';
import { closeDialog, useDialog } from '../../store/dialogs.ts';
import { isRead } from '../../store/files/read.ts';
import { useApp } from '../../store/react.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { useWords } from '../../ui/use-words.ts';
import { ShareHeld, type What } from './share-held.tsx';
import { ShareLink } from './share-link.tsx';
import { outgoing } from './share-outgoing.ts';
import { ShareSecrets } from './share-secrets.tsx';
import '../../ui/field.css';
import './share.css';

/** Makes a link that holds what is open. */
export function ShareDialog() {
  return (
    <Worded areas={['share']}>
      <Dialog />
    </Worded>
  );
}

function Dialog() {
  const open = useDialog('share').open;
  const { t } = useWords<'share'>();
  return (
    <Sheet open={open} title={t('share.title')} long onClose={() => closeDialog('share')}>
      <p className="prose">{t('share.intent')}</p>
      <Read />
    </Sheet>
  );
}

function Read() {
  const ready = useApp(isRead);
  const failed = useApp(({ analysis }) => analysis.failure !== undefined);
  const { t } = useWords<'share'>();
  if (ready) return <Content />;
  return <p role="status">{t(failed ? 'share.unread' : 'share.reading')}</p>;
}

function Content() {
  const workspace = useApp((state) => state.workspace);
  const analyses = useApp((state) => state.analyses);
  const [what, choose] = useState<What>('all');
  const [plain, asItIs] = useState(false);
  // Moving the cursor changes the workspace, but behind a dialog nobody does.
  const out = useMemo(() => outgoing({ workspace, analyses }), [workspace, analyses]);
  const own = plain ? out.plain : out.masked;
  const shared = what === 'settings' ? out.settings : own;
  return (
    <>
      <ShareHeld out={out} what={what} onChoose={choose} />
      {what === 'all' && <ShareSecrets out={out} plain={plain} onPlain={asItIs} />}
      <ShareLink shared={shared} />
    </>
  );
}
