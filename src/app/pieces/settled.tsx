import type { FindingGroup } from '../../results/entries.ts';
import { useWords } from '../ui/use-words.ts';
import { settlementTexts } from '../view/settled.ts';

/** So many images are named in a row; the open row of the setting has them all. */
const SHOWN = 3;

/** Beside a finding: what is known of its images, since when and from what. */
export function Settled({ group }: { readonly group: FindingGroup }) {
  const words = useWords<'results'>();
  const texts = settlementTexts(words, group);
  return (
    <>
      {texts.slice(0, SHOWN).map((text) => (
        <p className="where-line finding__settled" key={text}>
          <span>{text}</span>
        </p>
      ))}
      {texts.length > SHOWN && (
        <p className="where-line">{words.t('findings.more', { n: texts.length - SHOWN })}</p>
      )}
    </>
  );
}
