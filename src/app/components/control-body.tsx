import type { Control } from '../../engine/index.ts';
import { type Form, isSet } from '../state/controls.ts';
import { groupFindings, groupInScope } from '../state/findings.ts';
import { useApp, useWords } from '../state/react.ts';
import { FixForm } from './fix-form.tsx';
import { PlaceList } from './place-list.tsx';
import { RichText } from './rich-text.tsx';
import { SourceLink } from './source-link.tsx';

interface Props {
  readonly id: string;
  readonly control: Control;
  readonly form: Form;
  readonly held: boolean;
  /** A fix was asked for while the controls wait. */
  readonly onHeld: () => void;
  readonly onFix: (value?: number) => void;
}

/** An open row: the rule's words, the fix with its class, the places and the sources. */
export function ControlBody({ id, control, form, held, onHeld, onFix }: Props) {
  const { rule, state, bad } = control;
  const review = useApp(({ analysis }) => analysis.review);
  const { t, language } = useWords();
  const groups = groupFindings(review).filter(
    (group) => group.rule.id === rule.id && groupInScope(group, form.scope),
  );
  // A value that is fine may still be the wrong one for this program.
  const changes = rule.fix.value !== undefined && isSet(state);
  return (
    <div className="control__body" id={id}>
      <Part rule={rule.id} part="why" />
      <Part rule={rule.id} part="risk" />
      <Part rule={rule.id} part="breaks" />
      {state === 'default' && <p className="prose">{t('control.default.why')}</p>}
      {(bad.length > 0 || changes) &&
        (held || changes || groups.some(({ fix }) => fix) ? (
          <FixForm control={control} held={held} onHeld={onHeld} onFix={onFix} />
        ) : (
          <p className="control__by-hand">{t('control.no-fix')}</p>
        ))}
      <Part rule={rule.id} part="verify" />
      <PlaceList groups={groups} least={state === 'mixed' ? 1 : 2} />
      <p className="control__sources">
        <b>{t('control.sources')}</b>
        {rule.sources.map(({ url, title }) => (
          <SourceLink
            key={url}
            url={url}
            title={title}
            {...(language !== 'en' && { lang: 'en' })}
          />
        ))}
      </p>
    </div>
  );
}

interface PartProps {
  readonly rule: string;
  readonly part: 'why' | 'risk' | 'breaks' | 'verify';
}

function Part({ rule, part }: PartProps) {
  const { t, rule: wordsOf } = useWords();
  return (
    <p className="prose">
      <b>{t(`control.${part}`)}</b> <RichText text={wordsOf(rule)[part]} />
    </p>
  );
}
