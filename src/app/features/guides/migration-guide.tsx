import { Fragment } from 'react';
import {
  accountField,
  accountsBeside,
  clientField,
  GUID_EXAMPLE,
  type GuideTarget,
  MIGRATION_ROUTES,
  type MigrationFault,
  type MigrationField,
  migrantsIn,
  migrationGuide,
} from '../../../engine/guides.ts';
import { actLabel } from '../../store/edit.ts';
import { PickField, TextField } from '../../ui/field.tsx';
import { useWords } from '../../ui/use-words.ts';
import { GuideForm } from './guide-form.tsx';
import { useGuide } from './use-guide.ts';

const idOf = (field: MigrationField): string => `guide-migration-${field.replaceAll(' ', '-')}`;

/** From pod-managed identity to Microsoft Entra Workload ID, in all files at once. */
export function MigrationGuide() {
  const form = useGuide('pod-identity', migrationGuide);
  const { t } = useWords<'guides'>();
  const textOf = (code: MigrationFault | undefined) => {
    switch (code) {
      case undefined:
        return undefined;
      case 'two-identities':
      case 'windows':
      case 'host-network':
        return t(`guide.migration.error.${code}`);
      default:
        return t(`guide.identity.error.${code}`, { example: GUID_EXAMPLE, min: '', max: '' });
    }
  };
  return (
    <GuideForm
      form={form}
      nothing={t('guide.pod-identity.nothing')}
      inputs={typeof form === 'string' ? [] : inputsOf(form.objects)}
      act={() => actLabel('guide.pod-identity.step')}
      note={({ code, data }) => t(`guide.migration.note.${code}`, data)}
      fault={textOf}
    >
      {({ answers, write, shownFaults, objects }) => {
        const { workloads, classes } = migrantsIn(objects);
        const faultOf = (field: MigrationField) => textOf(shownFaults.get(field));
        const client = (guideTarget: GuideTarget, help: string) => (
          <TextField
            id={idOf(clientField(guideTarget))}
            label={t('guide.migration.client', wordsOf(guideTarget))}
            help={help}
            fault={faultOf(clientField(guideTarget))}
            value={answers[clientField(guideTarget)] ?? ''}
            placeholder={GUID_EXAMPLE}
            onWrite={(text) => write({ [clientField(guideTarget)]: text.trim() })}
            required
          />
        );
        return (
          <>
            <PickField
              id={idOf('route')}
              label={t('guide.migration.route')}
              help={t(`guide.migration.route.${answers.route}.help`)}
              fault={faultOf('route')}
              value={answers.route}
              options={MIGRATION_ROUTES.map((route) => ({
                value: route,
                label: t(`guide.migration.route.${route}`),
              }))}
              onPick={(route) => write({ route })}
            />
            {workloads.map((guideTarget) => (
              <Fragment key={accountField(guideTarget)}>
                {client(guideTarget, t('guide.identity.client.help'))}
                <TextField
                  id={idOf(accountField(guideTarget))}
                  label={t('guide.migration.account', wordsOf(guideTarget))}
                  help={t(
                    isThere(objects, guideTarget, answers[accountField(guideTarget)])
                      ? 'guide.migration.account.there'
                      : 'guide.migration.account.new',
                  )}
                  fault={faultOf(accountField(guideTarget))}
                  value={answers[accountField(guideTarget)] ?? ''}
                  onWrite={(text) => write({ [accountField(guideTarget)]: text.trim() })}
                  required
                />
              </Fragment>
            ))}
            {answers.route !== 'side-by-side' &&
              classes.map((guideTarget) => (
                <Fragment key={clientField(guideTarget)}>
                  {client(guideTarget, t('guide.migration.class.help'))}
                </Fragment>
              ))}
          </>
        );
      }}
    </GuideForm>
  );
}

function inputsOf(objects: readonly GuideTarget[]): (readonly [MigrationField, string])[] {
  const { workloads, classes } = migrantsIn(objects);
  const fields: MigrationField[] = [
    'route',
    ...workloads.flatMap((guideTarget) => [clientField(guideTarget), accountField(guideTarget)]),
    ...classes.map(clientField),
  ];
  return fields.map((field) => [field, idOf(field)]);
}

const wordsOf = ({ object }: GuideTarget) => ({ kind: object.kind ?? '', name: object.name ?? '' });

const isThere = (
  objects: readonly GuideTarget[],
  { workload }: GuideTarget,
  account: string | undefined,
) =>
  workload !== undefined &&
  accountsBeside(objects, workload).some(({ object }) => object.name === account);
