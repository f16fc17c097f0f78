import { Worded } from '../../pieces/worded.tsx';
import { useWords } from '../../ui/use-words.ts';
import { PrivacyPolicy } from './privacy-policy.tsx';
import { PrivacyProbe } from './privacy-probe.tsx';
import { PrivacyStored } from './privacy-stored.tsx';
import './privacy.css';

/** What stays where, what the browser enforces, and a way to see it do so. */
export function PrivacyPage() {
  return (
    <Worded areas={['privacy']}>
      <Sections />
    </Worded>
  );
}

function Sections() {
  const { t } = useWords<'privacy'>();
  return (
    <article className="privacy">
      <header>
        <h1>{t('privacy.title')}</h1>
        <p className="privacy__lead">{t('privacy.lead')}</p>
      </header>
      <PrivacyStored />
      <PrivacyProbe />
      <PrivacyPolicy />
      <Limits />
    </article>
  );
}

const LIMITS = [
  'navigation',
  'webrtc',
  'names',
  'host',
  'extensions',
  'browser',
  'clipboard',
] as const;

function Limits() {
  const { t } = useWords<'privacy'>();
  return (
    <section aria-labelledby="limits-title">
      <h2 id="limits-title">{t('limits.title')}</h2>
      <p className="prose">{t('limits.text')}</p>
      <dl className="privacy__limits">
        {LIMITS.map((limit) => (
          <div key={limit}>
            <dt>{t(`limits.${limit}`)}</dt>
            <dd className="prose">{t(`limits.${limit}.about`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
