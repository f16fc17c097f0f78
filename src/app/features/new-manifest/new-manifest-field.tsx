/** The controls of the form: each is told which part of the draft it is for, and looks up the rest. */
import { type ComponentProps, createContext, useContext } from 'react';
import { useStore } from 'zustand';
import {
  NEW_MANIFEST,
  type NewFault,
  type NewField,
  SAMPLES,
  VAULT_PATH,
} from '../../../engine/late.ts';
import type { MessageKey, Values } from '../../../i18n/index.ts';
import { FieldHelp, helpIdOf, PickField, TextField, TickField } from '../../ui/field.tsx';
import { useWords } from '../../ui/use-words.ts';
import {
  type DraftField,
  type DraftText,
  type ManifestForm,
  newForm,
  shownSet,
  write,
} from './new-manifest.ts';

export const fieldId = (field: string): string => `new-${field}`;

type Key = MessageKey<'new'>;

/** What is in the form, and what is wrong with it. */
export interface FormState {
  readonly draft: ManifestForm;
  readonly complaints: ReadonlyMap<NewField, NewFault>;
}

const FilledContext = createContext<FormState | null>(null);
export const FilledProvider = FilledContext.Provider;

/** The form around a control. */
export function useFilled(): FormState {
  const filled = useContext(FilledContext);
  if (!filled) throw new Error('useFilled outside FilledProvider');
  return filled;
}

interface TextKind {
  readonly label: Key;
  readonly help?: Key;
  readonly values?: Values;
  readonly placeholder?: string;
  readonly numeric?: true;
  readonly required?: true;
  /** Several lines: always, or once there is more than one. */
  readonly lines?: 'always' | 'when-typed';
}

const TEXTS: { readonly [F in DraftText]: TextKind } = {
  name: {
    label: 'new.name',
    help: 'new.name.help',
    placeholder: SAMPLES.name,
    required: true,
  },
  namespace: { label: 'new.namespace', help: 'new.namespace.help' },
  component: { label: 'new.component', help: 'new.component.help' },
  partOf: { label: 'new.part-of', help: 'new.part-of.help' },
  image: {
    label: 'new.image',
    help: 'new.image.help',
    values: { example: SAMPLES.image },
    placeholder: SAMPLES.image,
    required: true,
  },
  ports: { label: 'new.ports', help: 'new.ports.help' },
  replicas: { label: 'new.replicas', numeric: true },
  most: { label: 'new.most', numeric: true },
  schedule: { label: 'new.schedule', help: 'new.schedule.help' },
  timeZone: { label: 'new.time-zone' },
  deadline: { label: 'new.deadline', help: 'new.deadline.help', numeric: true },
  cpu: { label: 'new.cpu' },
  memory: { label: 'new.memory' },
  cpuLimit: { label: 'new.cpu-limit' },
  memoryLimit: { label: 'new.memory-limit' },
  gpus: { label: 'new.gpus', numeric: true },
  probePath: { label: 'new.probe.path' },
  livenessPath: { label: 'new.probe.liveness', help: 'new.probe.liveness.help' },
  probeCommand: {
    label: 'new.probe.command',
    help: 'new.probe.command.help',
    lines: 'when-typed',
  },
  command: { label: 'new.command', help: 'new.command.help', lines: 'when-typed' },
  args: { label: 'new.args', lines: 'when-typed' },
  workingDir: { label: 'new.working-dir', help: 'new.working-dir.help' },
  slowStart: { label: 'new.slow-start', help: 'new.slow-start.help', numeric: true },
  grace: { label: 'new.grace', numeric: true },
  writable: {
    label: 'new.writable',
    help: 'new.writable.help',
    values: { example: '/var/cache/shop 1Gi' },
    lines: 'always',
  },
  storage: { label: 'new.storage', help: 'new.storage.help' },
  storageSize: { label: 'new.storage-size' },
  env: {
    label: 'new.env',
    help: 'new.env.help',
    values: { example: 'LOG_LEVEL=info' },
    lines: 'always',
  },
  secretEnv: {
    label: 'new.secret-env',
    help: 'new.secret-env.help',
    values: { example: 'DB_PASSWORD=shop-db/password' },
    lines: 'always',
  },
  identity: { label: 'new.identity', help: 'new.identity.help', placeholder: SAMPLES.guid },
  vault: { label: 'new.vault', placeholder: SAMPLES.vault },
  tenant: { label: 'new.tenant', placeholder: SAMPLES.tenant },
  vaultSecrets: {
    label: 'new.vault-secrets',
    help: 'new.vault-secrets.help',
    values: { path: VAULT_PATH },
    placeholder: SAMPLES.vaultSecret,
  },
  queueNamespace: { label: 'new.queue-namespace', placeholder: SAMPLES.bus },
  queue: { label: 'new.queue', placeholder: SAMPLES.queue },
  host: { label: 'new.host', placeholder: SAMPLES.host },
  gateway: { label: 'new.gateway', help: 'new.gateway.help', placeholder: SAMPLES.gateway },
  gatewayNamespace: {
    label: 'new.gateway-namespace',
    help: 'new.gateway-namespace.help',
    placeholder: SAMPLES.gatewayNamespace,
  },
  ingressClass: {
    label: 'new.ingress-class',
    help: 'new.ingress-class.help',
    placeholder: SAMPLES.ingressClass,
  },
  sidecar: { label: 'new.sidecar' },
  sidecarImage: { label: 'new.sidecar-image', placeholder: SAMPLES.sidecarImage },
  user: { label: 'new.user', numeric: true },
  group: { label: 'new.group', numeric: true },
  controller: { label: 'new.controller' },
  calls: { label: 'new.calls', help: 'new.calls.help' },
  peers: { label: 'new.peers', help: 'new.peers.help' },
};

interface TextProps {
  readonly field: DraftText;
  /** Another label than the usual one. */
  readonly label?: Key;
  /** Longest name, where one is asked for. */
  readonly most?: number;
  /** What describes it together with others: its own help and fault are told there. */
  readonly helpId?: string;
}

/** A field of the form. What is wrong with it stands beside it and says what to write. */
export function NewText({ field, label, most, helpId }: TextProps) {
  const { t } = useWords<'new'>();
  const { draft } = useFilled();
  const kind = TEXTS[field];
  const value = draft[field];
  const lines = kind.lines === 'always' || (kind.lines !== undefined && value.includes('\n'));
  return (
    <TextField
      id={fieldId(field)}
      label={t(label ?? kind.label)}
      help={kind.help && t(kind.help, kind.values)}
      fault={useFault(field, most)}
      note={useOrigin(field)}
      helpId={helpId}
      rows={lines ? 3 : undefined}
      value={value}
      placeholder={kind.placeholder}
      required={kind.required}
      numeric={kind.numeric}
      onWrite={(text) => write(field, text)}
    />
  );
}

interface PairProps {
  readonly fields: readonly [DraftText, DraftText];
  readonly help?: Key;
}

/** Two fields side by side with one help below both, which says what is wrong with the first that has a fault. */
export function NewPair({ fields, help }: PairProps) {
  const { t } = useWords<'new'>();
  const [first, second] = fields;
  const [fault, otherFault] = [useFault(first), useFault(second)];
  const id = `${fieldId(first)}-${second}`;
  return (
    <div className="field">
      <div className="new__pair">
        <NewText field={first} helpId={helpIdOf(id)} />
        <NewText field={second} helpId={helpIdOf(id)} />
      </div>
      <FieldHelp id={id} help={help && t(help)} fault={fault ?? otherFault} />
    </div>
  );
}

type ChoiceField = 'start' | 'kind' | 'os' | 'probe' | 'callers';

interface ChoiceProps<F extends ChoiceField> {
  readonly field: F;
  readonly options: readonly { readonly value: ManifestForm[F]; readonly label: string }[];
  readonly help?: string;
  readonly onChoose?: (value: ManifestForm[F]) => void;
}

/** A choice of one of several. */
export function NewChoice<F extends ChoiceField>({
  field,
  options,
  help,
  onChoose = (chosen) => write(field, chosen),
}: ChoiceProps<F>) {
  const { t } = useWords<'new'>();
  const { draft } = useFilled();
  return (
    <PickField
      id={fieldId(field)}
      label={t(`new.${field}`)}
      help={help}
      fault={useFault(field)}
      note={useOrigin(field)}
      value={draft[field]}
      options={options}
      onPick={onChoose}
    />
  );
}

/** Something that is wanted or not. */
export function NewTick({ id, ...tick }: ComponentProps<typeof TickField>) {
  return <TickField {...tick} id={fieldId(id)} fault={useFault(id)} />;
}

const SWITCHES = {
  samePorts: { label: 'new.same-ports' },
  bindsLowPorts: { label: 'new.low-ports' },
  account: { label: 'new.account' },
  userNamespace: { label: 'new.user-namespace', help: 'new.user-namespace.help' },
  comments: { label: 'new.comments' },
  provenance: { label: 'new.provenance' },
} satisfies { [field in DraftField]?: Pick<TextKind, 'label' | 'help'> };

/** A tick for a part of the draft of the same name. */
export function NewSwitch({ field }: { readonly field: keyof typeof SWITCHES }) {
  const { t } = useWords<'new'>();
  const { draft } = useFilled();
  const { label, help }: Pick<TextKind, 'label' | 'help'> = SWITCHES[field];
  return (
    <NewTick
      id={field}
      label={t(label)}
      checked={draft[field]}
      help={help && t(help)}
      onTick={(checked) => write(field, checked)}
    />
  );
}

/** What is wrong with a control, as a sentence; not each can have a fault. */
function useFault(field: string, most = 63): string | undefined {
  const { t } = useWords<'new'>();
  const { complaints } = useFilled();
  const fault = complaints.get(field as NewField);
  const example = NEW_MANIFEST.requests.memory;
  return fault && t(`new.error.${fault}`, { most, min: 1, max: 2_147_483_647, example });
}

/** Where a field comes from that was read and that no one has changed. */
function useOrigin(field: DraftField): string | undefined {
  const { t } = useWords<'new'>();
  const origin = useStore(newForm, (state) => shownSet(state).origins.get(field));
  if (!origin) return undefined;
  const { line, what } = origin;
  return t('new.origin', { line, what, has: what === '' ? 'no' : 'yes' });
}
