import { Terms, TermText } from '../../pieces/terms.tsx';
import { closeDialog, useDialog } from '../../store/dialogs.ts';
import type { GuideId } from '../../store/guides.ts';
import { hashOf } from '../../store/view.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { useWords } from '../../ui/use-words.ts';
import { ClassEditor } from './class-editor.tsx';
import { CompanionsGuide } from './companions-guide.tsx';
import { KeyVaultGuide } from './key-vault-guide.tsx';
import { MigrationGuide } from './migration-guide.tsx';
import { WorkloadIdentityGuide } from './workload-identity-guide.tsx';
import './guide.css';

const CONTENTS: { readonly [G in GuideId]: () => React.ReactNode } = {
  'workload-identity': WorkloadIdentityGuide,
  'pod-identity': MigrationGuide,
  'key-vault': KeyVaultGuide,
  'secret-provider-class': ClassEditor,
  companions: CompanionsGuide,
};

/** The pictures that show what a guide sets up. */
const PICTURES_OF: { readonly [G in GuideId]?: string } = {
  'workload-identity': 'workload-identity',
  'key-vault': 'key-vault',
  'secret-provider-class': 'key-vault',
};

const leave = () => closeDialog('guide');

/** The sheet of a guided fix: questions, and beside them the lines that the answers come to. */
export function GuideDialog() {
  const { open, payload } = useDialog('guide');
  const { t } = useWords<'guides'>();
  if (!payload) return null;
  const { guide } = payload;
  const Content = CONTENTS[guide];
  const picture = PICTURES_OF[guide];
  const intent = t(`guide.${guide}.intent`);
  return (
    <Sheet open={open} title={t(`guide.${guide}.title`)} wide onClose={leave}>
      <Terms texts={[intent]} onLeave={leave}>
        <p className="prose">
          <TermText text={intent} />
        </p>
      </Terms>
      {picture && (
        <p className="prose">
          <a
            href={hashOf({ page: 'pictures', item: picture })}
            onClick={() => closeDialog('guide')}
          >
            {t('guide.picture')}
          </a>
        </p>
      )}
      <Content key={guide} />
    </Sheet>
  );
}
