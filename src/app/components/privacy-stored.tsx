import { usePrivacyWords } from './privacy-words.ts';

/** What is kept, by what, and how long. */
export function PrivacyStored() {
  const { t } = usePrivacyWords();
  return (
    <section aria-labelledby="stored-title">
      <h2 id="stored-title">{t('privacy.stored')}</h2>
      <table className="privacy__table">
        <thead>
          <tr>
            <th scope="col">{t('privacy.stored.what')}</th>
            <th scope="col">{t('privacy.stored.where')}</th>
            <th scope="col">{t('privacy.stored.until')}</th>
          </tr>
        </thead>
        <tbody>
          {(['preferences', 'lessons'] as const).map((what) => (
            <tr key={what}>
              <th scope="row">{t(`privacy.${what}`)}</th>
              <td>{t('privacy.local')}</td>
              <td>{t('privacy.until.cleared')}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('privacy.files')}</th>
            <td>{t('privacy.cache')}</td>
            <td>{t('privacy.until.cleared')}</td>
          </tr>
        </tbody>
      </table>
      <p className="prose">{t('privacy.nowhere')}</p>
    </section>
  );
}
