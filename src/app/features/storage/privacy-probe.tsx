import { useEffect, useRef, useState } from 'react';
import { Band } from '../../ui/band.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { ATTEMPTS, type Outcome, type Outcomes, PATIENCE_MS, PENDING, probe } from './probe.ts';

/** Tries to send something out, and says what the browser reports of each attempt. */
export function PrivacyProbe() {
  const [outcomes, setOutcomes] = useState<Outcomes>();
  const stop = useRef<() => void>(undefined);
  const { t } = useWords<'privacy'>();
  useEffect(() => () => stop.current?.(), []);
  const run = () => {
    stop.current?.();
    setOutcomes(PENDING);
    stop.current = probe(setOutcomes);
  };
  return (
    <section aria-labelledby="probe-title">
      <h2 id="probe-title">{t('probe.title')}</h2>
      <p className="prose">{t('probe.text', { n: ATTEMPTS.length })}</p>
      <div className="acts">
        <button type="button" className="btn btn--primary" onClick={run}>
          <Icon name="lock" />
          {t('probe.run')}
        </button>
      </div>
      <div role="status">{outcomes && <Summary outcomes={outcomes} />}</div>
      {outcomes && (
        <ul className="privacy__attempts">
          {ATTEMPTS.map((id) => (
            <li key={id} data-outcome={outcomes[id].kind}>
              <Icon name={ICONS[outcomes[id].kind]} />
              <span>{t(`probe.${id}`)}</span>
              <b>
                <OutcomeText outcome={outcomes[id]} />
              </b>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const ICONS: { readonly [K in Outcome['kind']]: IconName } = {
  pending: 'unknown',
  blocked: 'pass',
  sent: 'fail',
  silent: 'sev-medium',
};

function OutcomeText({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useWords<'privacy'>();
  switch (outcome.kind) {
    case 'blocked':
      return t('probe.blocked', { directive: outcome.directive });
    case 'silent':
      return t('probe.silent', { n: PATIENCE_MS / 1000 });
    default:
      return t(`probe.${outcome.kind}`);
  }
}

function Summary({ outcomes }: { readonly outcomes: Outcomes }) {
  const { t } = useWords<'privacy'>();
  const kinds = ATTEMPTS.map((id) => outcomes[id].kind);
  const open = kinds.filter((kind) => kind === 'sent' || kind === 'silent').length;
  if (kinds.includes('pending')) return <p className="prose">{t('probe.running')}</p>;
  return open === 0 ? (
    <Band tone="plain" icon="pass">
      <p>{t('probe.all', { n: kinds.length })}</p>
    </Band>
  ) : (
    <Band tone="fault" icon="fail">
      <p>{t('probe.open', { open })}</p>
    </Band>
  );
}
