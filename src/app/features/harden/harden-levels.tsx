import type { Aim } from '../../../engine/late.ts';
import { unfixedText } from '../../../i18n/unfixed-text.ts';
import { RISK_SHAPES } from '../../pieces/marks.tsx';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import { resolved, rulesLeftOut } from '../../view/settings.ts';
import type { Offer } from './harden.ts';
import { type AimState, aimsOf, type InTheWay } from './harden-aims.ts';
import { brokenText } from './harden-breaks.ts';
import { aimOf, type HardenChoice, withAim } from './harden-choice.ts';

interface Props {
  readonly offer: Offer;
  readonly choice: HardenChoice;
  readonly onChange: (choice: HardenChoice) => void;
  /** The choice is for more than is on offer. */
  readonly onReach: (choice: HardenChoice) => void;
}

/** What is in the way of an aim, line by line; of more they are counted. */
const IN_THE_WAY = 5;
/** Conditions that a level names. */
const CONDITIONS = 2;

/** Where hardening can lead: one choice ticks all that is needed. */
export function HardenLevels({ offer, choice, onChange, onReach }: Props) {
  const { t } = useWords<'opened'>();
  const aims = aimsOf(offer);
  const hasTarget = aims.some(({ aim }) => aim === 'target');
  const chosen = aimOf(choice, offer);
  const shown = aims.find(({ aim }) => aim === (chosen ?? choice.aim));
  return (
    <section className="harden__levels">
      <fieldset>
        <legend>{t('harden.aims')}</legend>
        <div className="harden__cards" data-target={hasTarget || undefined}>
          {aims.map((option) => (
            <Level
              key={option.aim}
              aim={option}
              checked={option.aim === chosen}
              leftOut={rulesLeftOut(offer.target)}
              onPick={(aim) => {
                const next = withAim(choice, offer, aim);
                if (option.state === 'unread') onReach(next);
                else onChange(next);
              }}
            />
          ))}
        </div>
      </fieldset>
      {shown && shown.inTheWay.length > 0 && <Remaining aim={shown} offer={offer} />}
    </section>
  );
}

interface LevelProps {
  readonly aim: AimState;
  readonly checked: boolean;
  /** How many rules the target leaves out. */
  readonly leftOut: number;
  readonly onPick: (aim: Aim) => void;
}

function Level({ aim: of, checked, leftOut, onPick }: LevelProps) {
  const { aim, items, state, stands, inTheWay } = of;
  const { t, rule: wordsOf, language } = useWords<'opened'>();
  const name = useAimName(aim);
  const usable = items.length > 0 || state === 'unread';
  const conditions = [
    ...new Set(
      items.flatMap(({ rule, safety }) =>
        safety === 'may-break' ? (wordsOf(rule.id).failsIf ?? []) : [],
      ),
    ),
  ];
  const more = conditions.length - CONDITIONS;
  const named = conditions.slice(0, CONDITIONS);
  if (more > 0) named.push(t('harden.aim.more', { n: more }));
  const failure = new Intl.ListFormat(language, { type: 'disjunction' }).format(named);
  const values = items.filter(({ guess }) => guess).length;
  const profile = useApp((app) => resolved(app.workspace.config).profile);
  // What cannot be said is said as the gauge does.
  const sentence =
    state === 'ready' || state === 'unread'
      ? undefined
      : state === 'unsure'
        ? stands && t(`verdict.${stands.outcome}`, { n: stands.n })
        : t(`harden.aim.${state}`, { n: inTheWay.length });
  return (
    <label className="harden__level" data-aim={aim} data-off={!usable || undefined}>
      <input
        type="radio"
        name="harden-aim"
        checked={checked}
        disabled={!usable}
        onChange={() => onPick(aim)}
      />
      <span className="harden__level-text">
        <b>{name}</b>
        <small>
          {t(`harden.aim.${aim}.brings`, { profile: t(`profile.${profile}`), n: leftOut })}
        </small>
        {state === 'unread' ? null : usable ? (
          <small className="num">
            {t('harden.aim.edits', { n: items.length })}
            {values > 0 && ` ${t('harden.aim.guesses', { n: values })}`}
          </small>
        ) : (
          <small className="harden__level-none">
            {state === 'met' && <Icon name="pass" />}
            {state === 'unsure' && <Icon name="unknown" />}
            <span>{sentence}</span>
          </small>
        )}
        {named.length > 0 && (
          <small className="harden__level-breaks" data-cls="may-break">
            <Icon name={RISK_SHAPES['may-break']} />
            <span>{t('risk.may-break.if', { failure })}</span>
          </small>
        )}
        {usable && sentence && (
          <small className={state === 'unsure' ? 'harden__level-none' : 'harden__level-open'}>
            <Icon name={state === 'unsure' ? 'unknown' : 'fail'} />
            <span>{sentence}</span>
          </small>
        )}
      </span>
    </label>
  );
}

function useAimName(aim: Aim): string {
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const { t } = useWords<'opened'>();
  return aim === 'target'
    ? t('harden.aim.target', { profile: t(`profile.${profile}`) })
    : t(`harden.aim.${aim}`);
}

/** The lines that keep an aim from being reached, why, and what a person has to decide. */
interface RemainingProps {
  readonly aim: AimState;
  readonly offer: Offer;
}

function Remaining({ aim: { aim, inTheWay }, offer }: RemainingProps) {
  const { t } = useWords<'opened'>();
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const title =
    aim === 'everything'
      ? t('harden.way.everything')
      : t('harden.way', {
          level: t(aim === 'target' ? `profile.${profile}` : `verdict.${aim as 'baseline'}`),
        });
  return (
    <section className="harden__way" aria-labelledby="harden-way">
      <h3 id="harden-way">{title}</h3>
      <ul>
        {inTheWay.slice(0, IN_THE_WAY).map((blocker) => (
          <Way key={blocker.key} blocker={blocker} offer={offer} />
        ))}
        {inTheWay.length > IN_THE_WAY && (
          <li>{t('harden.stays.more', { n: inTheWay.length - IN_THE_WAY })}</li>
        )}
      </ul>
    </section>
  );
}

function Way({ blocker, offer }: { readonly blocker: InTheWay; readonly offer: Offer }) {
  const { rule, finding, line, reason, broken, obstacle } = blocker;
  const words = useWords<'opened'>();
  const { t, finding: sentence, rule: wordsOf } = words;
  const isDecided = finding?.heldReason || reason === 'undecided';
  const explanation = broken
    ? brokenText(words, offer.review, broken.document, broken.breaks)
    : finding && isDecided
      ? unfixedText(words, finding)
      : undefined;
  const why = obstacle
    ? t(`harden.obstacle.${obstacle.reason}`, {
        line: obstacle.line,
        anchor: obstacle.anchor ?? '',
      })
    : (explanation ?? t(`harden.way.${reason}`));
  return (
    <li>
      {line !== undefined && <span className="harden__line num">{t('harden.line', { line })}</span>}
      <span>
        <b>
          <RichText
            text={finding ? sentence(rule, finding.code, finding.data) : wordsOf(rule).title}
          />
        </b>
        <small>
          <RichText text={why} />
        </small>
      </span>
    </li>
  );
}
