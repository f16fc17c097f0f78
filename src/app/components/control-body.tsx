import type { Control } from '../../engine/index.ts';
import { type Form, isSet } from '../state/controls.ts';
import { groupFindings, groupInScope, suppressedOf } from '../state/findings.ts';
import { useApp, useWords } from '../state/react.ts';
import { FixForm } from './fix-form.tsx';
import { PlaceList } from './place-list.tsx';
import { RichText } from './rich-text.tsx';
import { SourceLink } from './source-link.tsx';
import { Waiver } from './waiver.tsx';

interface Props {
  readonly id: string;
  readonly control: Control;
  readonly form: Form;
  readonly held: boolean;
  /** A fix was asked for while the controls wait. */
  readonly onHeld: () => void;
  readonly onFix: (value?: number | string) => void;
}

/** An open row: the rule's words, the fix with its class, the places and the sources. */
export function ControlBody({ id, control, form, held, onHeld, onFix }: Props) {
  const { rule, state, bad } = control;
  const review = useApp(({ analysis }) => analysis.review);
  const { t, language, rule: wordsOf } = useWords();
  const groups = groupFindings(review).filter(
    (group) => group.rule.id === rule.id && groupInScope(group, form.scope),
  );
  const { suppressed = [] } = form.standings.get(rule.id) ?? {};
  const waived = suppressedOf(review).filter(({ finding }) => suppressed.includes(finding));
  // A value that is fine may still be the wrong one for this program.
  const { fix } = rule;
  const changes = fix?.value !== undefined && isSet(state);
  const disputed = wordsOf(rule.id).disputed;
  return (
    <div className="control__body" id={id}>
      <Part rule={rule.id} part="why" />
      <Part rule={rule.id} part="risk" />
      {fix && <Part rule={rule.id} part="breaks" />}
      {disputed !== undefined && <Part rule={rule.id} part="disputed" />}
      {state === 'default' && <p className="prose">{t('control.default.why')}</p>}
      {waived.map((place) => (
        <Waiver key={place.key} place={place} />
      ))}
      {/* What no edit of the text can decide is told as what to do by hand. */}
      {!fix && <Part rule={rule.id} part="breaks" title={t('control.by-hand')} />}
      {fix &&
        (bad.length > 0 || changes) &&
        (held || changes || waived.length > 0 || groups.some((group) => group.fix) ? (
          <FixForm control={control} fix={fix} held={held} onHeld={onHeld} onFix={onFix} />
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
  readonly part: 'why' | 'risk' | 'breaks' | 'disputed' | 'verify';
  /** In place of the part's own title. */
  readonly title?: string;
}

function Part({ rule, part, title }: PartProps) {
  const { t, rule: wordsOf } = useWords();
  return (
    <p className="prose">
      <b>{title ?? t(`control.${part}`)}</b> <RichText text={wordsOf(rule)[part] ?? ''} />
    </p>
  );
}
