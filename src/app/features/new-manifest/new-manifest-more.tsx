import type { NewFault, NewField } from '../../../engine/index.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Draft } from './new-manifest.ts';
import { NewTick } from './new-manifest-choice.tsx';
import { NewHelp, NewText } from './new-manifest-field.tsx';

interface Props {
  readonly draft: Draft;
  readonly complaints: ReadonlyMap<NewField, NewFault>;
}

/** What has a sensible default in most cases. */
export function MoreFields({ draft, complaints }: Props) {
  const { t } = useWords();
  const amounts = (field: 'requests' | 'limits') => {
    const fault = complaints.get(field);
    return { fault, helpId: `new-${field}-help` };
  };
  const requests = amounts('requests');
  const limits = amounts('limits');
  return (
    <div className="new__form">
      <div className="new__pair">
        <NewText
          field="user"
          label={t('new.user')}
          value={draft.user}
          fault={complaints.get('user')}
          numeric
        />
        <NewText
          field="group"
          label={t('new.group')}
          value={draft.group}
          fault={complaints.get('group')}
          numeric
        />
      </div>
      <NewText
        field="writable"
        label={t('new.writable')}
        value={draft.writable}
        help={t('new.writable.help', { example: '/var/cache/shop 1Gi' })}
        fault={complaints.get('writable')}
        lines
      />
      <div className="new__pair">
        <NewText field="cpu" label={t('new.cpu')} value={draft.cpu} {...requests} />
        <NewText field="memory" label={t('new.memory')} value={draft.memory} {...requests} />
        <NewHelp id={requests.helpId} fault={requests.fault} />
      </div>
      <div className="new__pair">
        <NewText field="cpuLimit" label={t('new.cpu-limit')} value={draft.cpuLimit} {...limits} />
        <NewText
          field="memoryLimit"
          label={t('new.memory-limit')}
          value={draft.memoryLimit}
          {...limits}
        />
        <NewHelp id={limits.helpId} help={t('new.limit.help')} fault={limits.fault} />
      </div>
      <NewText
        field="env"
        label={t('new.env')}
        value={draft.env}
        help={t('new.env.help', { example: 'LOG_LEVEL=info' })}
        fault={complaints.get('env')}
        lines
      />
      <NewText
        field="namespace"
        label={t('new.namespace')}
        value={draft.namespace}
        help={t('new.namespace.help')}
        fault={complaints.get('namespace')}
      />
      <NewTick field="account" checked={draft.account}>
        {t('new.account')}
      </NewTick>
      <NewTick
        field="userNamespace"
        checked={draft.userNamespace}
        help={t('new.user-namespace.help')}
      >
        {t('new.user-namespace')}
      </NewTick>
      <NewTick field="comments" checked={draft.comments}>
        {t('new.comments')}
      </NewTick>
      <NewTick field="header" checked={draft.header}>
        {t('new.header')}
      </NewTick>
    </div>
  );
}
