import {
  accountsBeside,
  GUID_EXAMPLE,
  type GuideTarget,
  type IdentityFault,
  type IdentityField,
  identityGuide,
  type PlanNote,
  TOKEN_EXPIRATION,
} from '../../../engine/guides.ts';
import { actLabel } from '../../store/edit.ts';
import { TextField, TickField } from '../../ui/field.tsx';
import { useWords } from '../../ui/use-words.ts';
import { namesOfContainers } from './guide-containers.ts';
import { GuideForm } from './guide-form.tsx';
import { GuideTicks } from './guide-items.tsx';
import { useGuide } from './use-guide.ts';

const idOf = (field: string): string => `guide-identity-${field}`;
const FIELDS = ['clientId', 'account', 'tenantId', 'expiration', 'skip'] as const;
const INPUTS = FIELDS.map((field) => [field, idOf(field)] as const);

/** Gives a workload an identity in Microsoft Entra ID. */
export function WorkloadIdentityGuide() {
  const form = useGuide('workload-identity', identityGuide);
  const { t } = useWords<'guides'>();
  const faultOf = (code: IdentityFault) => {
    const { min, max } = TOKEN_EXPIRATION;
    return t(`guide.identity.error.${code}`, { min, max, example: GUID_EXAMPLE });
  };
  const noteOf = ({ code, data }: PlanNote<keyof typeof NOTES>) => t(NOTES[code], data);
  return (
    <GuideForm
      form={form}
      nothing={t('guide.workload-identity.nothing')}
      inputs={INPUTS}
      act={({ guideTarget }) =>
        actLabel('guide.workload-identity.step', {
          name: guideTarget.object.name ?? guideTarget.object.kind ?? '',
        })
      }
      note={noteOf}
      fault={faultOf}
    >
      {({ answers, write, shownFaults, guideTarget, objects }) => {
        const fault = (field: IdentityField) => {
          const code = shownFaults.get(field);
          return code && faultOf(code);
        };
        return (
          <>
            <TextField
              id={idOf('clientId')}
              label={t('guide.identity.client')}
              help={t('guide.identity.client.help')}
              fault={fault('clientId')}
              value={answers.clientId}
              placeholder={GUID_EXAMPLE}
              onWrite={(clientId) => write({ clientId: clientId.trim() })}
              required
            />
            <TextField
              id={idOf('account')}
              label={t('guide.identity.account')}
              help={t(
                isNew(objects, guideTarget, answers.account)
                  ? 'guide.identity.account.new'
                  : 'guide.identity.account.there',
              )}
              fault={fault('account')}
              value={answers.account}
              suggestions={accountNames(objects, guideTarget)}
              onWrite={(account) => write({ account: account.trim() })}
              required
            />
            <TextField
              id={idOf('tenantId')}
              label={t('guide.identity.tenant')}
              help={t('guide.identity.tenant.help')}
              fault={fault('tenantId')}
              value={answers.tenantId}
              onWrite={(tenantId) => write({ tenantId: tenantId.trim() })}
            />
            <TextField
              id={idOf('expiration')}
              label={t('guide.identity.expiration')}
              help={t('guide.identity.expiration.help', TOKEN_EXPIRATION)}
              fault={fault('expiration')}
              value={answers.expiration}
              onWrite={(expiration) => write({ expiration: expiration.trim() })}
              numeric
            />
            {namesOfContainers(guideTarget).length > 1 && (
              <GuideTicks
                id={idOf('skip')}
                label={t('guide.identity.skip')}
                help={t('guide.identity.skip.help')}
                fault={fault('skip')}
                all={namesOfContainers(guideTarget)}
                ticked={answers.skip}
                onTick={(skip) => write({ skip })}
              />
            )}
            <TickField
              id={idOf('api')}
              label={t('guide.identity.api')}
              help={t('guide.identity.api.help')}
              checked={answers.callsApiServer}
              onTick={(callsApiServer) => write({ callsApiServer })}
            />
          </>
        );
      }}
    </GuideForm>
  );
}

const NOTES = {
  federated: 'guide.identity.note.federated',
  'new-account': 'guide.identity.note.new-account',
  'shared-account': 'guide.identity.note.shared-account',
  restart: 'guide.identity.note.restart',
  proxy: 'guide.identity.note.proxy',
} as const;

const accountNames = (objects: readonly GuideTarget[], { workload }: GuideTarget): string[] =>
  workload
    ? accountsBeside(objects, workload).flatMap(({ object: { name } }) =>
        name && name !== 'default' ? [name] : [],
      )
    : [];

const isNew = (
  objects: readonly GuideTarget[],
  guideTarget: GuideTarget,
  account: string,
): boolean => !accountNames(objects, guideTarget).includes(account);
