/** The form of a new manifest: which fields are asked for, and in which order. */
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
  STARTING_POINTS,
  signsIn,
  writesBeside,
} from '../../../engine/late.ts';
import { FactsSource } from '../../pieces/image-facts.tsx';
import { useWords } from '../../ui/use-words.ts';
import { knownOf, type ManifestForm, manifestOf, startFrom, writeBeside } from './new-manifest.ts';
import {
  FilledProvider,
  type FormState,
  NewChoice,
  NewPair,
  NewSwitch,
  NewText,
  NewTick,
  useFilled,
} from './new-manifest-field.tsx';

const KINDS = NEW_KINDS.map((value) => ({ value, label: value }));
const SYSTEMS = [
  { value: 'linux', label: 'Linux' },
  { value: 'windows', label: 'Windows' },
] as const;
const PROBES = ['tcp', 'http', 'exec', 'none'] as const;

/** What to run, its name and its image; what it has besides; and the rest, folded away. */
export function NewManifestForm(filled: FormState) {
  const { t } = useWords<'new'>();
  const { draft } = filled;
  const facts = knownOf(draft);
  const starts = (['none', ...STARTING_POINTS] as const).map((value) => {
    return { value, label: t(`new.start.${value}`) };
  });
  return (
    <FilledProvider value={filled}>
      <div className="new__form">
        <NewChoice
          field="start"
          options={starts}
          help={t(`new.start.${draft.start}.about`)}
          onChoose={startFrom}
        />
        <NewText field="name" most={longestName(draft.kind)} />
        <NewText field="image" />
        {facts && <KnownNote facts={facts} draft={draft} />}
        <div className="new__pair">
          <NewChoice field="kind" options={KINDS} />
          <NewText field="namespace" />
        </div>
        {keepsRunning(draft.kind) ? <Running /> : <Runs />}
        <Beside />
        <details className="new__more">
          <summary>{t('new.more')}</summary>
          <MoreFields />
        </details>
      </div>
    </FilledProvider>
  );
}

/** When and how long a task runs. */
function Runs() {
  const { draft } = useFilled();
  return (
    <>
      {draft.kind === 'CronJob' && (
        <div className="new__pair">
          <NewText field="schedule" />
          <NewText field="timeZone" />
        </div>
      )}
      <div className="new__pair">
        <NewText field="deadline" />
        <NewText field="gpus" />
      </div>
    </>
  );
}

/** Ports, pods, probes and what is stored. */
function Running() {
  const { t } = useWords<'new'>();
  const { draft } = useFilled();
  const spec = manifestOf(draft);
  const scaled = isScaled(spec);
  return (
    <>
      <div className="new__pair">
        <NewText field="ports" />
        {hasReplicas(draft.kind) && !scaled && <NewText field="replicas" />}
      </div>
      {scaled && (
        <div className="new__pair">
          <NewText field="replicas" label="new.least" />
          <NewText field="most" />
        </div>
      )}
      <NewChoice
        field="probe"
        options={PROBES.map((value) => ({ value, label: t(`new.probe.${value}`) }))}
      />
      {draft.probe === 'http' && (
        <div className="new__pair">
          <NewText field="probePath" />
          <NewText field="livenessPath" />
        </div>
      )}
      {draft.probe === 'exec' && <NewText field="probeCommand" />}
      {draft.kind === 'StatefulSet' && (
        <div className="new__pair">
          <NewText field="storage" />
          <NewText field="storageSize" />
        </div>
      )}
      {(draft.start === 'sidecar' || hasSidecar(spec)) && (
        <NewPair fields={['sidecar', 'sidecarImage']} help="new.sidecar.help" />
      )}
    </>
  );
}

/** What is written with the workload, each with what must be known for it. */
function Beside() {
  const { t } = useWords<'new'>();
  const { draft } = useFilled();
  const spec = manifestOf(draft);
  return (
    <fieldset className="new__beside">
      <legend>{t('new.beside')}</legend>
      {besideFor(draft.kind).map((kind) => (
        <NewTick
          key={kind}
          id={`beside-${kind}`}
          label={t(`new.beside.${kind}`)}
          checked={draft.beside.includes(kind)}
          onTick={(wanted) => writeBeside(kind, wanted)}
        />
      ))}
      {writesBeside(spec, 'service') && <NewSwitch field="samePorts" />}
      {hasFront(spec) && (
        <>
          <NewText field="host" />
          {writesBeside(spec, 'route') && (
            <>
              <NewText field="gateway" />
              <NewText field="gatewayNamespace" />
            </>
          )}
          {writesBeside(spec, 'ingress') && <NewText field="ingressClass" />}
        </>
      )}
      {writesBeside(spec, 'policy') && (
        <>
          {keepsRunning(draft.kind) && (
            <NewChoice
              field="callers"
              options={CALLERS.map((value) => ({ value, label: t(`new.callers.${value}`) }))}
            />
          )}
          {asksController(spec) && <NewText field="controller" />}
          <NewText field="calls" />
          <NewText field="peers" />
        </>
      )}
      {writesBeside(spec, 'queue') && <NewPair fields={['queueNamespace', 'queue']} />}
      {signsIn(spec) && <NewText field="identity" />}
      {writesBeside(spec, 'vault') && (
        <>
          <NewText field="vault" />
          <NewText field="tenant" />
          <NewText field="vaultSecrets" />
        </>
      )}
    </fieldset>
  );
}

interface KnownProps {
  readonly facts: ImageFacts;
  readonly draft: ManifestForm;
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
function MoreFields() {
  const { draft } = useFilled();
  const isLinux = draft.os === 'linux';
  return (
    <div className="new__form">
      <NewChoice field="os" options={SYSTEMS} />
      {isLinux && (
        <>
          <div className="new__pair">
            <NewText field="user" />
            <NewText field="group" />
          </div>
          <NewSwitch field="bindsLowPorts" />
        </>
      )}
      <NewText field="writable" />
      <NewPair fields={['cpu', 'memory']} />
      <NewPair fields={['cpuLimit', 'memoryLimit']} help="new.limit.help" />
      {keepsRunning(draft.kind) && (
        <>
          <NewText field="gpus" />
          <div className="new__pair">
            <NewText field="slowStart" />
            <NewText field="grace" />
          </div>
        </>
      )}
      <div className="new__pair">
        <NewText field="command" />
        <NewText field="args" />
      </div>
      <NewText field="workingDir" />
      <NewText field="env" />
      <NewText field="secretEnv" />
      <div className="new__pair">
        <NewText field="component" />
        <NewText field="partOf" />
      </div>
      <NewSwitch field="account" />
      {isLinux && <NewSwitch field="userNamespace" />}
      <NewSwitch field="comments" />
      <NewSwitch field="provenance" />
    </div>
  );
}
