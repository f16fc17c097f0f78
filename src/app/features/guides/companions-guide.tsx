import type { ReactNode } from 'react';
import {
  CALLERS,
  COMPANIONS,
  CONTROLLERS,
  type Companion,
  type CompanionAnswers,
  type CompanionFault,
  type CompanionField,
  type CompanionNote,
  type CompanionOffer,
  companionFacts,
  companionsBeside,
  companionsGuide,
  NAMESPACE_LEVELS,
  needsController,
  type PlanNote,
  type PortAnswer,
  portAnswer,
} from '../../../engine/guides.ts';
import { actLabel } from '../../store/edit.ts';
import { FieldHelp, PickField, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import { GuideForm } from './guide-form.tsx';
import { type GuideState, useGuide } from './use-guide.ts';

/** The inputs in reading order. */
const inputsOf = ({ ports }: CompanionAnswers): readonly CompanionField[] => [
  'kinds',
  'version',
  'account',
  'service',
  ...ports.flatMap(({ key }): CompanionField[] => [`port ${key}`, `name ${key}`]),
  'controller',
  'calls',
  'most',
];

/** Adds documents that belong beside a workload. */
export function CompanionsGuide() {
  const form = useGuide('companions', companionsGuide);
  const { t, rule } = useWords<'guides'>();
  const inputs = typeof form === 'string' ? [] : inputsOf(form.answers);
  const textOf = useCompanionWords();
  const setting = rule('privileged-ports').title;
  return (
    <GuideForm
      form={form}
      nothing={t('guide.companions.nothing')}
      inputs={inputs.map((field) => [field, idOf(field)] as const)}
      act={({ guideTarget }) =>
        actLabel('guide.companions.step', {
          name: guideTarget.object.name ?? guideTarget.object.kind ?? '',
        })
      }
      note={({ code, data }: PlanNote<CompanionNote>) =>
        t(`guide.beside.note.${code}`, { ...data, setting })
      }
      fault={textOf}
    >
      {(form) => <CompanionKinds form={form} />}
    </GuideForm>
  );
}

interface Props {
  readonly form: CompanionForm;
}

/** What may stand beside the workload: with a tick and its fields, or why there is nothing to add. */
function CompanionKinds({ form }: Props) {
  const { reviews, guideTarget, answers, write } = form;
  const { t } = useWords<'guides'>();
  const faultOf = useCompanionFault(form);
  const offers = companionsBeside(reviews, guideTarget);
  const open = COMPANIONS.filter((kind) => offers.get(kind)?.open);
  const id = idOf('kinds');
  const fields: { readonly [K in Companion]: ReactNode } = {
    namespace: <CompanionNamespace form={form} />,
    account: <CompanionAccount form={form} />,
    headless: null,
    service: <CompanionService form={form} />,
    policy: <CompanionPolicy form={form} />,
    budget: <CompanionBudget form={form} most={Number(offers.get('budget')?.data?.n ?? 0) - 1} />,
  };
  return (
    <fieldset className="field guide__ticks guide__kinds" aria-describedby={`${id}-help`}>
      <legend>{t('guide.beside.kinds')}</legend>
      <FieldHelp
        id={id}
        help={open.length > 0 ? t('guide.beside.kinds.help') : undefined}
        fault={faultOf('kinds')}
      />
      {[...offers].map(([kind, offer]) =>
        offer.open ? (
          <Kind
            key={kind}
            kind={kind}
            offer={offer}
            inputId={kind === open[0] ? id : undefined}
            checked={answers.kinds.includes(kind)}
            onTick={(checked) =>
              write({
                kinds: COMPANIONS.filter((companion) =>
                  companion === kind ? checked : answers.kinds.includes(companion),
                ),
              })
            }
          >
            {fields[kind]}
          </Kind>
        ) : (
          <Closed key={kind} kind={kind} offer={offer} />
        ),
      )}
    </fieldset>
  );
}

interface KindProps {
  readonly kind: Companion;
  readonly offer: CompanionOffer;
  readonly inputId: string | undefined;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
  readonly children: ReactNode;
}

function Kind({ kind, offer: { why, data }, inputId, checked, onTick, children }: KindProps) {
  const { t } = useWords<'guides'>();
  const help = `guide-beside-why-${kind}`;
  return (
    <div className="guide__secret">
      <label className="tick">
        <input
          id={inputId}
          type="checkbox"
          checked={checked}
          aria-describedby={help}
          onChange={({ target }) => onTick(target.checked)}
        />
        <span className="guide__kind">{t(`guide.beside.kind.${kind}`)}</span>
      </label>
      <p className="guide__why" id={help}>
        <RichText text={t(`guide.beside.why.${why}`, data)} />
      </p>
      {checked && children}
    </div>
  );
}

/** Nothing to tick: it is there, or is of no use for this workload. */
function Closed({ kind, offer: { why, data } }: Pick<KindProps, 'kind' | 'offer'>) {
  const { t } = useWords<'guides'>();
  return (
    <div className="guide__closed">
      <Icon name={why.endsWith('-there') ? 'check' : 'sev-info'} />
      <span className="guide__kind">{t(`guide.beside.kind.${kind}`)}</span>
      <p className="guide__why">
        <RichText text={t(`guide.beside.why.${why}`, data)} />
      </p>
    </div>
  );
}

/** The name of the Service, and for each port of the containers the one that it offers. */
function CompanionService({ form }: { readonly form: CompanionForm }) {
  const { reviews, guideTarget, answers, write } = form;
  const { t } = useWords<'guides'>();
  const faultOf = useCompanionFault(form);
  const change = (answer: PortAnswer, field: 'port' | 'name') =>
    write(
      { ports: [...answers.ports.filter(({ key }) => key !== answer.key), answer] },
      `${field} ${answer.key}`,
    );
  return (
    <>
      <TextField
        id={idOf('service')}
        label={t('guide.beside.service')}
        help={t('guide.beside.service.help')}
        fault={faultOf('service')}
        value={answers.service}
        onWrite={(service) => write({ service: service.trim() })}
        required
      />
      {companionFacts(reviews, guideTarget, answers).ports.map((servicePort) => {
        const { key, container, name } = servicePort;
        const number = String(servicePort.number);
        const answer = portAnswer(answers.ports, servicePort);
        return (
          <div className="guide__pair" key={key}>
            <TextField
              id={idOf(`port ${key}`)}
              label={t('guide.beside.port', { container, number })}
              help={t('guide.beside.port.help')}
              fault={faultOf(`port ${key}`)}
              value={answer.port}
              onWrite={(port) => change({ ...answer, port: port.trim() }, 'port')}
              numeric
            />
            {name === null && answer.port !== '' && (
              <TextField
                id={idOf(`name ${key}`)}
                label={t('guide.beside.port.name', { container, number })}
                help={t('guide.beside.port.name.help')}
                fault={faultOf(`name ${key}`)}
                value={answer.name}
                onWrite={(value) => change({ ...answer, name: value.trim() }, 'name')}
                required
              />
            )}
          </div>
        );
      })}
    </>
  );
}

/** Who may call the pods, and what they may call. */
function CompanionPolicy({ form }: { readonly form: CompanionForm }) {
  const { reviews, guideTarget, answers, write } = form;
  const { t } = useWords<'guides'>();
  const faultOf = useCompanionFault(form);
  const { asksForCallers, asksForCalls } = companionFacts(reviews, guideTarget, answers);
  return (
    <>
      {asksForCallers && (
        <PickField
          id={idOf('callers')}
          label={t('guide.beside.callers')}
          value={answers.callers}
          options={CALLERS.map((value) => ({ value, label: t(`guide.beside.callers.${value}`) }))}
          onPick={(callers) => write({ callers })}
        />
      )}
      {asksForCallers && needsController(answers.callers) && (
        <TextField
          id={idOf('controller')}
          label={t('guide.beside.controller')}
          help={t('guide.beside.controller.help')}
          fault={faultOf('controller')}
          value={answers.controller}
          suggestions={CONTROLLERS}
          onWrite={(controller) => write({ controller: controller.trim() })}
          required
        />
      )}
      {asksForCalls && (
        <TextField
          id={idOf('calls')}
          label={t('guide.beside.calls')}
          help={t('guide.beside.calls.help')}
          fault={faultOf('calls')}
          value={answers.calls}
          onWrite={(calls) => write({ calls })}
        />
      )}
    </>
  );
}

interface CompanionNamespaceProps {
  readonly form: CompanionForm;
}

/** Which level of the Pod Security Standards a Namespace gets, and of which version. */
function CompanionNamespace({ form }: CompanionNamespaceProps) {
  const { answers, write } = form;
  const { t } = useWords<'guides'>();
  const faultOf = useCompanionFault(form);
  return (
    <>
      <PickField
        id={idOf('level')}
        label={t('guide.beside.level')}
        value={answers.level}
        options={NAMESPACE_LEVELS.map((value) => ({
          value,
          label: t(`guide.beside.level.${value}`),
        }))}
        onPick={(level) => write({ level })}
      />
      <TextField
        id={idOf('version')}
        label={t('guide.beside.version')}
        help={t('guide.beside.version.help')}
        fault={faultOf('version')}
        value={answers.version}
        onWrite={(version) => write({ version: version.trim() })}
        required
      />
    </>
  );
}

function CompanionAccount({ form }: CompanionNamespaceProps) {
  const { reviews, guideTarget, answers, write } = form;
  const { t } = useWords<'guides'>();
  const faultOf = useCompanionFault(form);
  const { accountThere, accountElsewhere: namespace } = companionFacts(
    reviews,
    guideTarget,
    answers,
  );
  return (
    <TextField
      id={idOf('account')}
      label={t('guide.beside.account')}
      help={
        namespace !== undefined
          ? t('guide.beside.account.elsewhere', { namespace })
          : t(accountThere ? 'guide.beside.account.there' : 'guide.beside.account.new')
      }
      fault={faultOf('account')}
      value={answers.account}
      onWrite={(account) => write({ account: account.trim() })}
      required
    />
  );
}

/** @param most so many pods may be away that one stays */
function CompanionBudget({ form, most }: CompanionNamespaceProps & { readonly most: number }) {
  const { answers, write } = form;
  const { t } = useWords<'guides'>();
  const faultOf = useCompanionFault(form, most);
  return (
    <TextField
      id={idOf('most')}
      label={t('guide.beside.most')}
      help={t('guide.beside.most.help')}
      fault={faultOf('most')}
      value={answers.most}
      onWrite={(value) => write({ most: value.trim() })}
      required
      numeric
    />
  );
}

type CompanionForm = GuideState<CompanionAnswers, CompanionField, CompanionFault, CompanionNote>;

/** Where the input of a field is. */
const idOf = (field: CompanionField | 'level' | 'callers'): string =>
  `guide-beside-${field.replace(/[^\w-]/g, '-')}`;

/** What is wrong with a field of the guide to companions, as a sentence, once it is to be shown. */
function useCompanionFault({ shownFaults }: CompanionForm, most = 0) {
  const textOf = useCompanionWords(most);
  return (field: CompanionField): string | undefined => {
    const code = shownFaults.get(field);
    return code && textOf(code, field);
  };
}

function useCompanionWords(most = 0) {
  const { t } = useWords<'guides'>();
  return (code: CompanionFault, field: CompanionField): string => {
    switch (code) {
      case 'name':
      case 'default-account':
      case 'ambiguous-account':
        return t(`guide.identity.error.${code}`);
      case 'required':
        return t(
          field.startsWith('port ')
            ? 'guide.beside.error.port-required'
            : 'guide.beside.error.required',
        );
      default:
        return t(`guide.beside.error.${code}`, { most });
    }
  };
}
