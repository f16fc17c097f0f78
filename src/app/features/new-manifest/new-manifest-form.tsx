import type { ImageFacts } from '../../../engine/index.ts';
import {
  asksController,
  besideFor,
  CALLERS,
  hasFront,
  hasReplicas,
  hasSidecar,
  isScaled,
  keepsRunning,
  longestName,
  NEW_KINDS,
  type NewFault,
  type NewField,
  SAMPLES,
  STARTING_POINTS,
  signsIn,
  VAULT_PATH,
  writesBeside,
} from '../../../engine/late.ts';
import { FactsSource } from '../../pieces/image-facts.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Draft, knownOf, specOf, startFrom, write, writeBeside } from './new-manifest.ts';
import { NewChoice, NewTick } from './new-manifest-choice.tsx';
import { NewHelp, NewText } from './new-manifest-field.tsx';

const KINDS = NEW_KINDS.map((id) => ({ id, label: id }));
const SYSTEMS = [
  { id: 'linux', label: 'Linux' },
  { id: 'windows', label: 'Windows' },
] as const;
const PROBES = ['tcp', 'http', 'exec', 'none'] as const;

interface Props {
  readonly draft: Draft;
  readonly complaints: ReadonlyMap<NewField, NewFault>;
}

/** What to run, its name and its image; what it has besides; and the rest, folded away. */
export function NewManifestForm({ draft, complaints }: Props) {
  const { t } = useWords<'new'>();
  const facts = knownOf(draft);
  const starts = (['none', ...STARTING_POINTS] as const).map((id) => {
    return { id, label: t(`new.start.${id}`) };
  });
  return (
    <div className="new__form">
      <NewChoice
        field="start"
        label={t('new.start')}
        value={draft.start}
        options={starts}
        help={t(`new.start.${draft.start}.about`)}
        onChoose={startFrom}
      />
      <NewText
        field="name"
        label={t('new.name')}
        value={draft.name}
        help={t('new.name.help')}
        fault={complaints.get('name')}
        most={longestName(draft.kind)}
        placeholder={SAMPLES.name}
        required
      />
      <NewText
        field="image"
        label={t('new.image')}
        value={draft.image}
        help={t('new.image.help', { example: SAMPLES.image })}
        fault={complaints.get('image')}
        placeholder={SAMPLES.image}
        required
      />
      {facts && <KnownNote facts={facts} draft={draft} />}
      <div className="new__pair">
        <NewChoice field="kind" label={t('new.kind')} value={draft.kind} options={KINDS} />
        <NewText
          field="namespace"
          label={t('new.namespace')}
          value={draft.namespace}
          help={t('new.namespace.help')}
          fault={complaints.get('namespace')}
        />
      </div>
      {keepsRunning(draft.kind) ? (
        <Running draft={draft} complaints={complaints} />
      ) : (
        <Runs draft={draft} complaints={complaints} />
      )}
      <Beside draft={draft} complaints={complaints} />
      <details className="new__more">
        <summary>{t('new.more')}</summary>
        <MoreFields draft={draft} complaints={complaints} />
      </details>
    </div>
  );
}

/** When and how long a task runs. */
function Runs({ draft, complaints }: Props) {
  const { t } = useWords<'new'>();
  return (
    <>
      {draft.kind === 'CronJob' && (
        <div className="new__pair">
          <NewText
            field="schedule"
            label={t('new.schedule')}
            value={draft.schedule}
            help={t('new.schedule.help')}
            fault={complaints.get('schedule')}
          />
          <NewText
            field="timeZone"
            label={t('new.time-zone')}
            value={draft.timeZone}
            fault={complaints.get('timeZone')}
          />
        </div>
      )}
      <div className="new__pair">
        <NewText
          field="deadline"
          label={t('new.deadline')}
          value={draft.deadline}
          help={t('new.deadline.help')}
          fault={complaints.get('deadline')}
          numeric
        />
        <Gpus draft={draft} complaints={complaints} />
      </div>
    </>
  );
}

function Gpus({ draft, complaints }: Props) {
  const { t } = useWords<'new'>();
  return (
    <NewText
      field="gpus"
      label={t('new.gpus')}
      value={draft.gpus}
      fault={complaints.get('gpus')}
      numeric
    />
  );
}

/** Ports, pods, probes and what is stored. */
function Running({ draft, complaints }: Props) {
  const { t } = useWords<'new'>();
  const spec = specOf(draft);
  const scaled = isScaled(spec);
  return (
    <>
      <div className="new__pair">
        <NewText
          field="ports"
          label={t('new.ports')}
          value={draft.ports}
          help={t('new.ports.help')}
          fault={complaints.get('ports')}
        />
        {hasReplicas(draft.kind) && !scaled && (
          <NewText
            field="replicas"
            label={t('new.replicas')}
            value={draft.replicas}
            fault={complaints.get('replicas')}
            numeric
          />
        )}
      </div>
      {scaled && (
        <div className="new__pair">
          <NewText
            field="replicas"
            label={t('new.least')}
            value={draft.replicas}
            fault={complaints.get('replicas')}
            numeric
          />
          <NewText
            field="most"
            label={t('new.most')}
            value={draft.most}
            fault={complaints.get('most')}
            numeric
          />
        </div>
      )}
      <NewChoice
        field="probe"
        label={t('new.probe')}
        value={draft.probe}
        options={PROBES.map((id) => ({ id, label: t(`new.probe.${id}`) }))}
        fault={complaints.get('probe')}
      />
      {draft.probe === 'http' && (
        <div className="new__pair">
          <NewText
            field="probePath"
            label={t('new.probe.path')}
            value={draft.probePath}
            fault={complaints.get('probePath')}
          />
          <NewText
            field="livenessPath"
            label={t('new.probe.liveness')}
            value={draft.livenessPath}
            help={t('new.probe.liveness.help')}
            fault={complaints.get('livenessPath')}
          />
        </div>
      )}
      {draft.probe === 'exec' && (
        <NewText
          field="probeCommand"
          label={t('new.probe.command')}
          value={draft.probeCommand}
          help={t('new.probe.command.help')}
          fault={complaints.get('probeCommand')}
          lines={draft.probeCommand.includes('\n')}
        />
      )}
      {draft.kind === 'StatefulSet' && (
        <div className="new__pair">
          <NewText
            field="storage"
            label={t('new.storage')}
            value={draft.storage}
            help={t('new.storage.help')}
            fault={complaints.get('storage')}
          />
          <NewText
            field="storageSize"
            label={t('new.storage-size')}
            value={draft.storageSize}
            fault={complaints.get('storageSize')}
          />
        </div>
      )}
      {(draft.start === 'sidecar' || hasSidecar(spec)) && (
        <Sidecar draft={draft} complaints={complaints} />
      )}
    </>
  );
}

function Sidecar({ draft, complaints }: Props) {
  const { t } = useWords<'new'>();
  const name = complaints.get('sidecar');
  const image = complaints.get('sidecarImage');
  return (
    <div className="new__pair">
      <NewText
        field="sidecar"
        label={t('new.sidecar')}
        value={draft.sidecar}
        fault={name}
        helpId={SIDECAR}
      />
      <NewText
        field="sidecarImage"
        label={t('new.sidecar-image')}
        value={draft.sidecarImage}
        fault={image}
        helpId={SIDECAR}
        placeholder={SAMPLES.sidecarImage}
      />
      <NewHelp id={SIDECAR} help={t('new.sidecar.help')} fault={name ?? image} />
    </div>
  );
}
const SIDECAR = 'new-sidecar-help';

/** What is written with the workload, each with what must be known for it. */
function Beside({ draft, complaints }: Props) {
  const { t } = useWords<'new'>();
  const spec = specOf(draft);
  return (
    <fieldset className="new__beside">
      <legend>{t('new.beside')}</legend>
      {besideFor(draft.kind).map((one) => (
        <NewTick
          key={one}
          id={`beside-${one}`}
          checked={draft.beside.includes(one)}
          onTick={(wanted) => writeBeside(one, wanted)}
        >
          {t(`new.beside.${one}`)}
        </NewTick>
      ))}
      {writesBeside(spec, 'service') && (
        <NewTick
          id="samePorts"
          checked={draft.samePorts}
          onTick={(checked) => write('samePorts', checked)}
        >
          {t('new.same-ports')}
        </NewTick>
      )}
      {hasFront(spec) && <Front draft={draft} complaints={complaints} />}
      {writesBeside(spec, 'policy') && (
        <>
          {keepsRunning(draft.kind) && (
            <NewChoice
              field="callers"
              label={t('new.callers')}
              value={draft.callers}
              options={CALLERS.map((id) => ({ id, label: t(`new.callers.${id}`) }))}
            />
          )}
          {asksController(spec) && (
            <NewText
              field="controller"
              label={t('new.controller')}
              value={draft.controller}
              fault={complaints.get('controller')}
            />
          )}
          <NewText
            field="calls"
            label={t('new.calls')}
            value={draft.calls}
            help={t('new.calls.help')}
            fault={complaints.get('calls')}
          />
          <NewText
            field="peers"
            label={t('new.peers')}
            value={draft.peers}
            help={t('new.peers.help')}
            fault={complaints.get('peers')}
          />
        </>
      )}
      {writesBeside(spec, 'queue') && (
        <div className="new__pair">
          <NewText
            field="queueNamespace"
            label={t('new.queue-namespace')}
            value={draft.queueNamespace}
            fault={complaints.get('queueNamespace')}
            helpId={QUEUE}
            placeholder={SAMPLES.bus}
          />
          <NewText
            field="queue"
            label={t('new.queue')}
            value={draft.queue}
            fault={complaints.get('queue')}
            helpId={QUEUE}
            placeholder={SAMPLES.queue}
          />
          <NewHelp id={QUEUE} fault={complaints.get('queueNamespace') ?? complaints.get('queue')} />
        </div>
      )}
      {signsIn(spec) && (
        <NewText
          field="identity"
          label={t('new.identity')}
          value={draft.identity}
          help={t('new.identity.help')}
          fault={complaints.get('identity')}
          placeholder={SAMPLES.guid}
        />
      )}
      {writesBeside(spec, 'vault') && (
        <>
          <NewText
            field="vault"
            label={t('new.vault')}
            value={draft.vault}
            fault={complaints.get('vault')}
            placeholder={SAMPLES.vault}
          />
          <NewText
            field="tenant"
            label={t('new.tenant')}
            value={draft.tenant}
            fault={complaints.get('tenant')}
            placeholder={SAMPLES.tenant}
          />
          <NewText
            field="vaultSecrets"
            label={t('new.vault-secrets')}
            value={draft.vaultSecrets}
            help={t('new.vault-secrets.help', { path: VAULT_PATH })}
            fault={complaints.get('vaultSecrets')}
            placeholder={SAMPLES.vaultSecret}
          />
        </>
      )}
    </fieldset>
  );
}
const QUEUE = 'new-queue-help';

/** What leads callers outside the cluster to the Service. */
function Front({ draft, complaints }: Props) {
  const { t } = useWords<'new'>();
  const spec = specOf(draft);
  return (
    <>
      <NewText
        field="host"
        label={t('new.host')}
        value={draft.host}
        fault={complaints.get('host')}
        placeholder={SAMPLES.host}
      />
      {writesBeside(spec, 'route') && (
        <>
          <NewText
            field="gateway"
            label={t('new.gateway')}
            value={draft.gateway}
            help={t('new.gateway.help')}
            fault={complaints.get('gateway')}
            placeholder={SAMPLES.gateway}
          />
          <NewText
            field="gatewayNamespace"
            label={t('new.gateway-namespace')}
            value={draft.gatewayNamespace}
            help={t('new.gateway-namespace.help')}
            fault={complaints.get('gatewayNamespace')}
            placeholder={SAMPLES.gatewayNamespace}
          />
        </>
      )}
      {writesBeside(spec, 'ingress') && (
        <NewText
          field="ingressClass"
          label={t('new.ingress-class')}
          value={draft.ingressClass}
          help={t('new.ingress-class.help')}
          fault={complaints.get('ingressClass')}
          placeholder={SAMPLES.ingressClass}
        />
      )}
    </>
  );
}

interface KnownProps {
  readonly facts: ImageFacts;
  readonly draft: Draft;
}

/** Where the filled-in fields come from, and what they do not settle. */
function KnownNote({ facts, draft }: KnownProps) {
  const { t } = useWords<'new'>();
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

/** What has a sensible default in most cases. */
function MoreFields({ draft, complaints }: Props) {
  const { t } = useWords<'new'>();
  const isLinux = draft.os === 'linux';
  return (
    <div className="new__form">
      <NewChoice field="os" label={t('new.os')} value={draft.os} options={SYSTEMS} />
      {isLinux && (
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
      )}
      {isLinux && (
        <NewTick
          id="bindsLowPorts"
          checked={draft.bindsLowPorts}
          onTick={(checked) => write('bindsLowPorts', checked)}
        >
          {t('new.low-ports')}
        </NewTick>
      )}
      <NewText
        field="writable"
        label={t('new.writable')}
        value={draft.writable}
        help={t('new.writable.help', { example: '/var/cache/shop 1Gi' })}
        fault={complaints.get('writable')}
        lines
      />
      <div className="new__pair">
        <NewText
          field="cpu"
          label={t('new.cpu')}
          value={draft.cpu}
          fault={complaints.get('cpu')}
          helpId={REQUESTS}
        />
        <NewText
          field="memory"
          label={t('new.memory')}
          value={draft.memory}
          fault={complaints.get('memory')}
          helpId={REQUESTS}
        />
        <NewHelp id={REQUESTS} fault={complaints.get('cpu') ?? complaints.get('memory')} />
      </div>
      <div className="new__pair">
        <NewText
          field="cpuLimit"
          label={t('new.cpu-limit')}
          value={draft.cpuLimit}
          fault={complaints.get('cpuLimit')}
          helpId={LIMITS}
        />
        <NewText
          field="memoryLimit"
          label={t('new.memory-limit')}
          value={draft.memoryLimit}
          fault={complaints.get('memoryLimit')}
          helpId={LIMITS}
        />
        <NewHelp
          id={LIMITS}
          help={t('new.limit.help')}
          fault={complaints.get('cpuLimit') ?? complaints.get('memoryLimit')}
        />
      </div>
      {keepsRunning(draft.kind) && <Gpus draft={draft} complaints={complaints} />}
      {keepsRunning(draft.kind) && (
        <div className="new__pair">
          <NewText
            field="slowStart"
            label={t('new.slow-start')}
            value={draft.slowStart}
            help={t('new.slow-start.help')}
            fault={complaints.get('slowStart')}
            numeric
          />
          <NewText
            field="grace"
            label={t('new.grace')}
            value={draft.grace}
            fault={complaints.get('grace')}
            numeric
          />
        </div>
      )}
      <div className="new__pair">
        <NewText
          field="command"
          label={t('new.command')}
          value={draft.command}
          help={t('new.command.help')}
          fault={complaints.get('command')}
          lines={draft.command.includes('\n')}
        />
        <NewText
          field="args"
          label={t('new.args')}
          value={draft.args}
          fault={complaints.get('args')}
          lines={draft.args.includes('\n')}
        />
      </div>
      <NewText
        field="workingDir"
        label={t('new.working-dir')}
        value={draft.workingDir}
        help={t('new.working-dir.help')}
        fault={complaints.get('workingDir')}
      />
      <NewText
        field="env"
        label={t('new.env')}
        value={draft.env}
        help={t('new.env.help', { example: 'LOG_LEVEL=info' })}
        fault={complaints.get('env')}
        lines
      />
      <NewText
        field="secretEnv"
        label={t('new.secret-env')}
        value={draft.secretEnv}
        help={t('new.secret-env.help', { example: 'DB_PASSWORD=shop-db/password' })}
        fault={complaints.get('secretEnv')}
        lines
      />
      <div className="new__pair">
        <NewText
          field="component"
          label={t('new.component')}
          value={draft.component}
          help={t('new.component.help')}
          fault={complaints.get('component')}
        />
        <NewText
          field="partOf"
          label={t('new.part-of')}
          value={draft.partOf}
          help={t('new.part-of.help')}
          fault={complaints.get('partOf')}
        />
      </div>
      <NewTick
        id="account"
        checked={draft.account}
        fault={complaints.get('account')}
        onTick={(checked) => write('account', checked)}
      >
        {t('new.account')}
      </NewTick>
      {isLinux && (
        <NewTick
          id="userNamespace"
          checked={draft.userNamespace}
          help={t('new.user-namespace.help')}
          onTick={(checked) => write('userNamespace', checked)}
        >
          {t('new.user-namespace')}
        </NewTick>
      )}
      <NewTick
        id="comments"
        checked={draft.comments}
        onTick={(checked) => write('comments', checked)}
      >
        {t('new.comments')}
      </NewTick>
      <NewTick
        id="provenance"
        checked={draft.provenance}
        onTick={(checked) => write('provenance', checked)}
      >
        {t('new.provenance')}
      </NewTick>
    </div>
  );
}
const REQUESTS = 'new-requests-help';
const LIMITS = 'new-limits-help';
