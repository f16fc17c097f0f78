import { type Aim, undecidedIn } from '../../../engine/index.ts';
import { RISK_SHAPES } from '../../pieces/marks.tsx';
import { useActions, useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { withProfile } from '../../view/config.ts';
import { resolved, rulesAsked, rulesLeftOut } from '../../view/settings.ts';
import type { Offer } from './harden.ts';
import { type AimState, aimsOf, type InTheWay } from './harden-aims.ts';
import { aimOf, type Choice, withAim } from './harden-choice.ts';

interface Props {
  readonly offer: Offer;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
  /** The target is another one now. */
  readonly onAgain: () => void;
}

/** What is in the way of an aim, line by line; of more they are counted. */
const IN_THE_WAY = 5;
/** Conditions that a level names. */
const CONDITIONS = 2;

/** Where hardening can lead: one choice ticks all that is needed. */
export function HardenLevels({ offer, choice, onChange, onAgain }: Props) {
  const { t } = useWords();
  const aims = aimsOf(offer);
  const chosen = aimOf(choice, offer);
  const shown = aims.find(({ aim }) => aim === (chosen ?? choice.aim));
  return (
    <section className="harden__levels">
      <fieldset>
        <legend>{t('harden.aims')}</legend>
        <div className="harden__cards">
          {aims.map((one) => (
            <Level
              key={one.aim}
              aim={one}
              checked={one.aim === chosen}
              onPick={(aim) => onChange(withAim(choice, offer, aim))}
            />
          ))}
        </div>
      </fieldset>
      <Beyond onAgain={onAgain} />
      {shown && shown.inTheWay.length > 0 && <Remaining aim={shown} />}
    </section>
  );
}

/** What the target leaves out, and the way to it. */
function Beyond({ onAgain }: Pick<Props, 'onAgain'>) {
  const config = useApp((state) => state.workspace.config);
  const store = useActions();
  const { t } = useWords();
  const { profile, settings } = resolved(config);
  if (profile === 'everything' || rulesLeftOut(settings) === 0) return null;
  return (
    <p className="harden__beyond">
      {t('harden.beyond', { profile: t(`profile.${profile}`), ...rulesAsked(settings) })}{' '}
      <button
        type="button"
        className="link"
        onClick={() => {
          store.configure(withProfile(config, 'everything'));
          onAgain();
        }}
      >
        {t('harden.beyond.go', { profile: t('profile.everything') })}
      </button>
    </p>
  );
}

interface LevelProps {
  readonly aim: AimState;
  readonly checked: boolean;
  readonly onPick: (aim: Aim) => void;
}

function Level({ aim: { aim, items, state, stands, inTheWay }, checked, onPick }: LevelProps) {
  const { t, rule: wordsOf, language } = useWords();
  const name = useAimName(aim);
  const usable = items.length > 0;
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
  const values = items.filter(({ value }) => value).length;
  const profile = useApp((app) => resolved(app.workspace.config).profile);
  // What cannot be said is said as the gauge does.
  const said =
    state === 'ready'
      ? undefined
      : state === 'unsure'
        ? stands && t(`verdict.${stands.said}`, { n: stands.n })
        : t(`harden.aim.${state}`, { n: inTheWay.length });
  return (
    <label className="harden__level" data-off={!usable || undefined}>
      <input
        type="radio"
        name="harden-aim"
        checked={checked}
        disabled={!usable}
        onChange={() => onPick(aim)}
      />
      <span className="harden__level-text">
        <b>{name}</b>
        <small>{t(`harden.aim.${aim}.brings`, { profile: t(`profile.${profile}`) })}</small>
        {usable ? (
          <small className="num">
            {t('harden.aim.edits', { n: items.length })}
            {values > 0 && ` ${t('harden.aim.values', { n: values })}`}
          </small>
        ) : (
          <small className="harden__level-none">
            {state === 'met' && <Icon name="pass" />}
            {state === 'unsure' && <Icon name="unknown" />}
            <span>{said}</span>
          </small>
        )}
        {named.length > 0 && (
          <small className="harden__level-breaks" data-cls="may-break">
            <Icon name={RISK_SHAPES['may-break']} />
            <span>{t('risk.may-break.if', { failure })}</span>
          </small>
        )}
        {usable && said && (
          <small className={state === 'unsure' ? 'harden__level-none' : 'harden__level-open'}>
            <Icon name={state === 'unsure' ? 'unknown' : 'fail'} />
            <span>{said}</span>
          </small>
        )}
      </span>
    </label>
  );
}

function useAimName(aim: Aim): string {
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const { t } = useWords();
  return aim === 'target'
    ? t('harden.aim.target', { profile: t(`profile.${profile}`) })
    : t(`harden.aim.${aim}`);
}

/** The lines that keep an aim from being reached, why, and what a person has to decide. */
function Remaining({ aim: { aim, inTheWay } }: { readonly aim: AimState }) {
  const { t } = useWords();
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const level = aim === 'target' ? t(`profile.${profile}`) : t(`verdict.${aim as 'baseline'}`);
  return (
    <section className="harden__way" aria-labelledby="harden-way">
      <h3 id="harden-way">{t('harden.way', { level })}</h3>
      <ul>
        {inTheWay.slice(0, IN_THE_WAY).map((one) => (
          <Way key={one.key} one={one} />
        ))}
        {inTheWay.length > IN_THE_WAY && (
          <li>{t('harden.stays.more', { n: inTheWay.length - IN_THE_WAY })}</li>
        )}
      </ul>
    </section>
  );
}

function Way({ one: { rule, finding, line, reason, obstacle } }: { readonly one: InTheWay }) {
  const words = useWords();
  const { t, finding: sentence, rule: wordsOf } = words;
  const own = finding && reason === 'undecided' ? undecidedIn(wordsOf(rule), finding) : undefined;
  const held = finding?.held && t(`held.${finding.held}`);
  const why = obstacle
    ? t(`harden.obstacle.${obstacle.reason}`, {
        line: obstacle.line,
        anchor: obstacle.anchor ?? '',
      })
    : (held ?? own ?? t(`harden.way.${reason}`));
  return (
    <li>
      {line !== undefined && <span className="harden__line num">{t('harden.line', { line })}</span>}
      <span>
        <b>{finding ? sentence(rule, finding.code, finding.data) : wordsOf(rule).title}</b>
        <small>{why}</small>
      </span>
    </li>
  );
}
