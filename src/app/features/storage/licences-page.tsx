import { PageHeading } from '../../pieces/page-heading.tsx';
import { WholeWords } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import packages from './licences.json';
import './licences.css';

/** Of which packages something is in this page, and under which licences. */
export function LicencesPage() {
  const { t } = useWords<'learn'>();
  return (
    <article className="licences" aria-labelledby="licences-title">
      <PageHeading id="licences-title" title={t('place.licences')} />
      <p>{t('licences.intro', { n: packages.length })}</p>
      <p className="licences__texts">
        <a href="./licences.txt">{t('licences.texts')}</a>
        <a href="./NOTICE.txt">{t('licences.notice')}</a>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('licences.package')}</th>
            <th scope="col">{t('licences.version')}</th>
            <th scope="col">{t('licences.licence')}</th>
          </tr>
        </thead>
        <tbody>
          {packages.map(({ name, version, licence }) => (
            <tr key={name}>
              <th scope="row" className="mono">
                <WholeWords>{name}</WholeWords>
              </th>
              <td className="num">{version}</td>
              <td className="mono" translate="no">
                <WholeWords>{licence}</WholeWords>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
