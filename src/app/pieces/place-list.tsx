import { visible } from '../../engine/index.ts';
import { useApp } from '../store/react.ts';
import { useWords } from '../ui/use-words.ts';
import { askedOf, type FindingGroup, nameOf } from '../view/findings.ts';
import { inFile } from '../view/locate.ts';
import { LineLink } from './line-link.tsx';

/** Places listed in a row; the list of findings has them all. */
const SHOWN = 12;

interface Props {
  readonly groups: readonly FindingGroup[];
  /** Fewer places than this are said by the row itself. */
  readonly least: number;
}

/** Every place that a rule finds in scope. */
export function PlaceList({ groups, least }: Props) {
  const review = useApp(({ analysis }) => analysis.review);
  const several = askedOf(review) > 1;
  const { t, finding } = useWords();
  const places = groups.flatMap((group) => group.places.map((place) => ({ group, place })));
  if (places.length < least) return null;
  return (
    <ul className="places" aria-label={t('control.places')}>
      {places.slice(0, SHOWN).map(({ group, place }) => (
        <li key={`${group.key} ${place.from} ${place.finding.path.join('.')}`}>
          <LineLink place={inFile(review, group.document, place)} at="start" />
          <span className="mono">
            {group.rule.scope === 'object'
              ? nameOf(group.object.object)
              : `${several ? `${nameOf(group.object.object)} ` : ''}${visible(
                  place.finding.container?.name ?? t('control.pod'),
                )}`}
          </span>
          <span>{finding(group.rule.id, group.code, place.finding.data)}</span>
        </li>
      ))}
      {places.length > SHOWN && <li>{t('control.more-places', { n: places.length - SHOWN })}</li>}
    </ul>
  );
}
