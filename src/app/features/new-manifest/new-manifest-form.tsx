import type { RefObject } from 'react';
import type { ImageFacts } from '../../../engine/index.ts';
import {
  hasReplicas,
  keepsRunning,
  longestName,
  NEW_KINDS,
  type NewFault,
  type NewField,
} from '../../../engine/late.ts';
import { FactsSource } from '../../pieces/image-facts.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Draft, knownOf, SAMPLE } from './new-manifest.ts';
import { NewChoice, NewTick } from './new-manifest-choice.tsx';
import { NewHelp, NewText } from './new-manifest-field.tsx';

const KINDS = NEW_KINDS.map((id) => ({ id, label: id }));
const PROBES = ['tcp', 'http', 'none'] as const;

interface Props {
  readonly draft: Draft;
  readonly complaints: ReadonlyMap<NewField, NewFault>;
  readonly more: RefObject<HTMLDetailsElement | null>;
}

/** A name and an image; what a kind has besides; and the rest, folded away. */
export function NewManifestForm({ draft, complaints, more }: Props) {
  const { t } = useWords();
  const facts = knownOf(draft);
  const probe = complaints.get('probe');
  return (
    <div className="new__form">
      <NewChoice field="kind" label={t('new.kind')} value={draft.kind} options={KINDS} />
      <NewText
        field="name"
        label={t('new.name')}
        value={draft.name}
        help={t('new.name.help')}
        fault={complaints.get('name')}
        most={longestName(draft.kind)}
        placeholder={SAMPLE.name}
        required
      />
      <NewText
        field="image"
        label={t('new.image')}
        value={draft.image}
        help={t('new.image.help', { example: SAMPLE.image })}
        fault={complaints.get('image')}
        placeholder={SAMPLE.image}
        required
      />
      {facts && <KnownNote facts={facts} draft={draft} />}
      {draft.kind === 'CronJob' && (
        <NewText
          field="schedule"
          label={t('new.schedule')}
          value={draft.schedule}
          help={t('new.schedule.help')}
          fault={complaints.get('schedule')}
        />
      )}
      {keepsRunning(draft.kind) && (
        <div className="new__pair">
          <NewText
            field="ports"
            label={t('new.ports')}
            value={draft.ports}
            help={t('new.ports.help')}
            fault={complaints.get('ports')}
          />
          {hasReplicas(draft.kind) && (
            <NewText
              field="replicas"
              label={t('new.replicas')}
              value={draft.replicas}
              fault={complaints.get('replicas')}
              numeric
            />
          )}
        </div>
      )}
      {keepsRunning(draft.kind) && (
        <>
          <NewChoice
            field="probe"
            label={t('new.probe')}
            value={draft.probe}
            options={PROBES.map((id) => ({ id, label: t(`new.probe.${id}`) }))}
            fault={probe === 'probe-path' ? undefined : probe}
          />
          {draft.probe === 'http' && (
            <NewText
              field="probePath"
              label={t('new.probe.path')}
              value={draft.probePath}
              fault={probe === 'probe-path' ? probe : undefined}
            />
          )}
        </>
      )}
      <details className="new__more" ref={more}>
        <summary>{t('new.more')}</summary>
        <MoreFields draft={draft} complaints={complaints} />
      </details>
    </div>
  );
}

interface KnownProps {
  readonly facts: ImageFacts;
  readonly draft: Draft;
}

/** Where the filled-in fields come from, and what they do not settle. */
function KnownNote({ facts, draft }: KnownProps) {
  const { t } = useWords();
  const low = facts.ports.find((port) => port < 1024);
  const carried = facts.capabilities.always.length > 0;
  return (
    <div className="known">
      <p>
        <b>{t('new.known', { name: facts.name })}</b>
      </p>
      {low !== undefined && !carried && keepsRunning(draft.kind) && (
        <p>{t('new.known.low-port', { name: facts.name, port: String(low) })}</p>
      )}
      <FactsSource facts={facts} />
    </div>
  );
}

interface MoreFieldsProps {
  readonly draft: Draft;
  readonly complaints: ReadonlyMap<NewField, NewFault>;
}

/** What has a sensible default in most cases. */
function MoreFields({ draft, complaints }: MoreFieldsProps) {
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
      <NewTick field="provenance" checked={draft.provenance}>
        {t('new.provenance')}
      </NewTick>
    </div>
  );
}
