import { useState } from 'react';
import { Band } from '../../ui/band.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Directive, pagePolicy } from './page-policy.ts';

const EXPLAINED = [
  'default-src',
  'script-src',
  'style-src',
  'worker-src',
  'font-src',
  'img-src',
  'connect-src',
  'manifest-src',
  'base-uri',
  'form-action',
  'frame-ancestors',
  'require-trusted-types-for',
  'trusted-types',
] as const;

/** The policy of this very page, line by line, and what each line comes to. */
export function PrivacyPolicy() {
  const [policy] = useState(pagePolicy);
  const { t } = useWords<'privacy'>();
  return (
    <section aria-labelledby="policy-title">
      <h2 id="policy-title">{t('privacy.policy')}</h2>
      {policy.length === 0 ? (
        <Band tone="fault" icon="fail">
          <p>{t('privacy.policy.none')}</p>
        </Band>
      ) : (
        <>
          <p className="prose">{t('privacy.policy.text')}</p>
          <table className="privacy__table">
            <thead>
              <tr>
                <th scope="col">{t('privacy.policy.directive')}</th>
                <th scope="col">{t('privacy.policy.means')}</th>
              </tr>
            </thead>
            <tbody>
              {policy.map((directive) => (
                <Row key={directive.name} {...directive} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function Row({ name, values }: Directive) {
  const { t } = useWords<'privacy'>();
  const known = EXPLAINED.find((one) => one === name);
  return (
    <tr>
      <th scope="row">
        <code translate="no">{name}</code>
        <code translate="no" className="privacy__values">
          {values.join(' ')}
        </code>
      </th>
      <td>{t(known ? `csp.${known}` : 'csp.other')}</td>
    </tr>
  );
}
