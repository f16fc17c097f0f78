import { memo } from 'react';
import { TO_CONFIRM, visible } from '../../../engine/index.ts';
import { unfixedText } from '../../../i18n/unfixed-text.ts';
import { type FindingGroup, sayings } from '../../../results/entries.ts';
import { objectTitle } from '../../../results/objects.ts';
import { Also } from '../../pieces/also.tsx';
import { latePart } from '../../pieces/late-part.tsx';
import { OwnLineLink } from '../../pieces/line-link.tsx';
import { SeverityShape, SeverityWord } from '../../pieces/marks.tsx';
import { RichText, WholeWords } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import { isObjectRule } from '../../view/controls.ts';
import { breakageIn } from '../../view/findings.ts';
import { ConfirmValue } from './confirm-value.tsx';
import { FindingBreaks } from './finding-breaks.tsx';
import { type ButtonProps, RowButtons } from './row-buttons.tsx';
import { useNotes } from './use-notes.ts';

/** Sentences, names and lines shown in a row; more are counted. */
const SENTENCES = 3;
const NAMES = 2;
const LINES = 4;

const Settled = latePart(() => import('../../pieces/settled.tsx'), 'Settled', {
  words: ['results'],
});

interface Props extends Omit<ButtonProps, 'title'> {
  /** The line that its document starts on. */
  readonly first: number;
  /** The file has several objects, so that the row names its own. */
  readonly several: boolean;
  /** The editor shows one of its lines. */
  readonly active: boolean;
  readonly onFocus: (group: FindingGroup) => void;
}

/**
 * One thing to do: what is wrong, how bad, where, how safe the fix is. A key in another document leaves
 * all of this as it is, and the row is not made again.
 */
export const FindingRow = memo(function FindingRow(props: Props) {
  const { group, first, several, isWaiting, partial, active, onFix, onWhy, onFocus } = props;
  const words = useWords();
  const { t, finding } = words;
  const { rule, code, severity } = group;
  const sentences = sayings(group).map(({ data }) => finding(rule.id, code, data));
  const title = sentences[0] ?? '';
  const kept = group.places
    .map(({ finding: item }) => item)
    .find((item) => item.heldReason || item.stays);
  const notes = useNotes(group);
  const why = kept && unfixedText(words, kept);
  const broken = breakageIn([group]);
  const fixing =
    broken === 'some'
      ? { text: t('findings.fix-others'), name: t('findings.fix-others.name', { title }) }
      : undefined;
  return (
    <li className="finding" data-active={active || undefined} onFocus={() => onFocus(group)}>
      <SeverityShape severity={severity} />
      <div className="finding__text">
        {sentences.slice(0, SENTENCES).map((sentence) => (
          <p className="finding__title" key={sentence}>
            <RichText text={sentence} />
          </p>
        ))}
        {sentences.length > SENTENCES && (
          <p className="finding__title">
            {t('findings.more', { n: sentences.length - SENTENCES })}
          </p>
        )}
        <Where group={group} first={first} several={several} />
        <Joined {...{ group, onWhy }} />
        {why && (
          <p className="where-line">
            <span>
              <RichText text={why} />
            </span>
          </p>
        )}
        {isLearned(group) && <Settled.Place group={group} />}
        <FindingBreaks group={group} first={first} />
        <Also className="where-line" {...notes} lineOf={() => first} />
      </div>
      {code === TO_CONFIRM ? (
        <ConfirmValue {...{ group, title, isWaiting }} />
      ) : (
        <RowButtons {...{ group, title, isWaiting, partial, onFix, onWhy, broken, fixing }} />
      )}
    </li>
  );
});

/** A user has brought something about the images of the object. */
const isLearned = ({ object: { workload } }: FindingGroup): boolean =>
  workload?.pod.containers.some(({ learned }) => learned) ?? false;

function Where({ group, first, several }: Pick<Props, 'group' | 'first' | 'several'>) {
  const { t } = useWords();
  const { severity, object, rule, places, document } = group;
  // A line is one place to look at, however many findings stand on it.
  const lines = places.filter(({ below }, i) => places[i - 1]?.below !== below);
  return (
    <p className="where-line">
      <SeverityWord severity={severity} />
      {(several || rule.scope === 'object') && (
        <span className="mono">
          <WholeWords>{objectTitle(object.object)}</WholeWords>
        </span>
      )}
      {rule.scope !== 'object' && <Containers group={group} />}
      {lines.slice(0, LINES).map((place) => (
        <OwnLineLink key={place.from} place={place} document={document} first={first} />
      ))}
      {lines.length > LINES && <span>{t('findings.more-lines', { n: lines.length - LINES })}</span>}
    </p>
  );
}

/** What repeats the finding: each by its title, which leads to its control. */
function Joined({ group: { also }, onWhy }: Pick<Props, 'group' | 'onWhy'>) {
  const { t, rule: words } = useWords();
  if (!also) return null;
  return (
    <p className="where-line">
      <span>{t('findings.also')}</span>
      {also.map((other) => (
        <button type="button" className="link" key={other.key} onClick={() => onWhy(other)}>
          {words(other.rule.id).title}
        </button>
      ))}
    </p>
  );
}

function Containers({ group: { rule, containers, isContainerLevel } }: Pick<Props, 'group'>) {
  const { t } = useWords();
  const n = containers.length;
  if (!isContainerLevel)
    return (
      <span>
        {isObjectRule(rule) || n === 0 ? t('findings.pod') : t('findings.pod-and', { n })}
      </span>
    );
  if (n > NAMES) return <span>{t('findings.containers', { n })}</span>;
  return containers.map(({ name, path }) => (
    <span className="mono" key={path.join('.')}>
      <WholeWords>{visible(name) || t('scope.unnamed')}</WholeWords>
    </span>
  ));
}
