import { type ReactNode, useId } from 'react';
import type { Control } from '../../../engine/index.ts';
import { objectTitle } from '../../../results/objects.ts';
import { BreaksSentence } from '../../pieces/breaks-sentence.tsx';
import { breaksId } from '../../pieces/use-lead.ts';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { WholeWords } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import {
  type BrokenPart,
  brokenness,
  brokenParts,
  containersOf,
  placeOfBreaks,
} from '../../view/breaks.ts';
import { askedOf } from '../../view/findings.ts';
import './control-broken.css';

/** Lines shown that would break, and names behind each of them; of more they are counted. */
const SHOWN = 8;
const NAMES = 4;

interface Props {
  readonly control: Control;
  /** The fix, for whoever insists on it. */
  readonly children: ReactNode;
}

/** What the fix of a row would break: a click wrote nothing, and leads here. */
export function ControlBroken({ control, children }: Props) {
  const { t } = useWords<'opened'>();
  const id = useId();
  const parts = brokenParts(control);
  const broken = brokenness(control) ?? 'all';
  return (
    <section
      className="control__broken"
      id={breaksId(control.rule.id)}
      aria-labelledby={id}
      tabIndex={-1}
    >
      <ul id={id}>
        {parts.slice(0, SHOWN).map((part) => (
          <Part key={part.key} part={part} isNamed={broken === 'some' || parts.length > 1} />
        ))}
        {parts.length > SHOWN && <li>{t('control.more-places', { n: parts.length - SHOWN })}</li>}
      </ul>
      <p>{t(`control.broken.${broken}`)}</p>
      {children}
    </section>
  );
}

function Part({ part, isNamed }: { readonly part: BrokenPart; readonly isNamed: boolean }) {
  const { document, breaks, targets } = part;
  const review = useApp(({ analysis }) => analysis.review);
  const { t } = useWords<'opened'>();
  const place = placeOfBreaks(review, document, breaks);
  const several = askedOf(review) > 1;
  const names = containersOf(targets);
  const list = names.slice(0, NAMES).join(', ');
  const more = names.length > NAMES ? ` ${t('control.more', { n: names.length - NAMES })}` : '';
  const object = several
    ? objectTitle(targets[0]?.target.object ?? { kind: null, name: null })
    : '';
  const named = [object, `${list}${more}`].filter(Boolean).join(' ');
  return (
    <li>
      <Icon name="cls-broken" />
      <span>
        <BreaksSentence breaks={breaks} line={place?.line} placeOf={() => place} />
        {isNamed && named !== '' && (
          <small>
            <WholeWords>{t('control.broken.for', { names: named })}</WholeWords>
          </small>
        )}
      </span>
    </li>
  );
}
