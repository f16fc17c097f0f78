import { notesOfFix, suggestedValue } from '../../../engine/edits.ts';
import {
  type Control,
  type Placement,
  type Rule,
  registry,
  visible,
} from '../../../engine/index.ts';
import { questionOf, sourceOf } from '../../../engine/late.ts';
import type { FindingGroup } from '../../../results/entries.ts';
import { objectTitle } from '../../../results/objects.ts';
import { firstLineOf, inFile } from '../../../results/places.ts';
import { Also } from '../../pieces/also.tsx';
import { ImageNotes } from '../../pieces/image-facts.tsx';
import { latePart } from '../../pieces/late-part.tsx';
import { LineLink } from '../../pieces/line-link.tsx';
import { Worded } from '../../pieces/worded.tsx';
import { openFiles } from '../../store/beside.ts';
import { useApp } from '../../store/react.ts';
import { hashOf } from '../../store/view.ts';
import { Icon } from '../../ui/icon.tsx';
import { RichText, WholeWords } from '../../ui/rich-text.tsx';
import { SourceLink } from '../../ui/source-link.tsx';
import { useWords } from '../../ui/use-words.ts';
import { brokenness } from '../../view/breaks.ts';
import { type Form, isGoodState } from '../../view/controls.ts';
import { askedOf, groupsInScope, isTold, notesOf } from '../../view/findings.ts';
import { valueSpecOf } from '../../view/value.ts';
import { ControlBroken } from './control-broken.tsx';
import { ControlMarks } from './control-marks.tsx';
import { FixForm, type OnFix } from './fix-form.tsx';

// Few rules have a list, and its field with suggestions is larger than all else that a row shows.
const TokenField = latePart(() => import('./token-field.tsx'), 'TokenField');

const RuleNotes = latePart(() => import('../../pieces/taught.tsx'), 'RuleNotes', {
  words: ['learn'],
});
const FindOut = latePart(() => import('../../pieces/find-out.tsx'), 'FindOut', {
  words: ['facts', 'results'],
});
const TaughtLinks = latePart(() => import('../../pieces/taught.tsx'), 'TaughtLinks', {
  words: ['learn', 'lessons'],
});

interface Props {
  readonly id: string;
  readonly control: Control;
  readonly form: Form;
  readonly isWaiting: boolean;
  /** A fix was asked for while the controls wait. */
  readonly onHeld: () => void;
  readonly onFix: OnFix;
  /** What the row's menu asked for: a level to write at, or a reason to suppress it. */
  readonly prompt: ReasonPrompt;
  readonly onAsk: (prompt: ReasonPrompt) => void;
}

export interface ReasonPrompt {
  readonly at?: Placement | undefined;
  readonly reason?: boolean | undefined;
  /** To write it where nobody can say what holds. */
  readonly unsaid?: boolean | undefined;
}

/** An open row: the rule's words, the fix with its class, the places and the sources. */
export function ControlBody(props: Props) {
  const { id, control, form, isWaiting, onHeld, onFix, prompt, onAsk } = props;
  const { rule, state, bad } = control;
  const review = useApp(({ analysis }) => analysis.review);
  const files = useApp((state) => openFiles(state, state.analysis.review));
  const { t } = useWords<'opened'>();
  const groups = groupsInScope(review, rule, form.scope);
  const { open = [], suppressed = [] } = form.standings.get(rule.id) ?? {};
  // A value that is fine may still be the wrong one for this program.
  const { fix } = rule;
  const unsaid = prompt.unsaid === true && state === 'unknown';
  const broken = brokenness(control);
  const changes = valueSpecOf(rule, review.settings) !== undefined && isGoodState(state);
  const fixes =
    fix !== null &&
    (bad.length > 0 || changes || unsaid) &&
    (isWaiting ||
      changes ||
      unsaid ||
      broken !== undefined ||
      suppressed.length > 0 ||
      groups.some((group) => group.fix));
  const keep = open.length > 0 && !prompt.reason && (
    <button
      type="button"
      className="btn btn--quiet btn--small"
      onClick={() => (isWaiting ? onHeld() : onAsk({ ...prompt, reason: true }))}
    >
      <Icon name="flag" />
      {t('mark.title')}
    </button>
  );
  const fixForm = fixes && (
    <FixForm
      control={control}
      form={form}
      fix={fix}
      isWaiting={isWaiting}
      broken={broken}
      safety={groups.every((group) => group.fix === groups[0]?.fix) ? groups[0]?.fix : undefined}
      suggested={suggestedValue(files, registry, control)}
      at={prompt.at}
      onAt={(at) => onAsk({ ...prompt, at })}
      onHeld={onHeld}
      onFix={onFix}
    >
      {keep}
    </FixForm>
  );
  return (
    <div className="control__body" id={id}>
      {/* What a click would have broken comes before the reasons. */}
      {broken && <ControlBroken control={control}>{fixForm}</ControlBroken>}
      <RuleNotes.Place rule={rule.id} />
      <Reasons control={control} />
      {rule.list && <TokenField.Place {...{ rule, form, isWaiting, onHeld }} />}
      {fixes && isTold(groups) && (
        <Also
          className="prose"
          notes={groups.map((group) => notesOf({ notesOfFix }, group, files))}
          files={files.beside}
          lineOf={(document) => firstLineOf(review, document)}
        />
      )}
      {fixes ? (
        !broken && fixForm
      ) : (
        <>
          {fix && bad.length > 0 && <p className="control__by-hand">{t('control.no-fix')}</p>}
          {keep && <div className="control__acts">{keep}</div>}
        </>
      )}
      <ControlMarks
        control={control}
        form={form}
        isWaiting={isWaiting}
        onHeld={onHeld}
        asking={prompt.reason === true}
        onAsked={() => onAsk({ ...prompt, reason: false })}
      />
      {questionOf(rule.id) && <FindOut.Place control={control} />}
      <Worded areas={['bodies']}>
        <Part rule={rule.id} part="verify" />
      </Worded>
      <PlaceList groups={groups} least={state === 'mixed' ? 1 : 2} />
      <Sources rule={rule} />
      <TaughtLinks.Place rule={rule.id} />
    </div>
  );
}

/** Why the rule asks for it, what comes of it, and what is to be done by hand. */
function Reasons({ control }: { readonly control: Control }) {
  const { rule, state } = control;
  const { t } = useWords<'opened'>();
  return (
    <>
      <Worded
        areas={['bodies']}
        otherwise={{
          loading: <p className="prose">{t('control.loading')}</p>,
          failed: <p className="prose">{t('control.not-loaded')}</p>,
        }}
      >
        <Part rule={rule.id} part="why" />
        <Part rule={rule.id} part="risk" />
        {rule.fix && <Part rule={rule.id} part="breaks" />}
        <Part rule={rule.id} part="disputed" />
      </Worded>
      {state === 'default' && <p className="prose">{t('control.default.why')}</p>}
      <ImageNotes control={control} />
      {/* What no edit of the text can decide is told as what to do by hand. */}
      {!rule.fix && (
        <Worded areas={['bodies']}>
          <Part rule={rule.id} part="breaks" title={t('control.by-hand')} />
        </Worded>
      )}
    </>
  );
}

function Sources({ rule }: { readonly rule: Rule }) {
  const { t, language } = useWords<'opened'>();
  return (
    <p className="control__sources">
      <b>{t('control.sources')}</b>
      {rule.sources.map(sourceOf).map(({ url, title }) => (
        <SourceLink key={url} url={url} title={title} {...(language !== 'en' && { lang: 'en' })} />
      ))}
      <a href={hashOf({ page: 'rules', item: rule.id })}>{t('control.all')}</a>
    </p>
  );
}

interface PartProps {
  readonly rule: string;
  readonly part: 'why' | 'risk' | 'breaks' | 'disputed' | 'verify';
  /** In place of the part's own title. */
  readonly title?: string;
}

function Part({ rule, part, title }: PartProps) {
  const { t, body } = useWords<'bodies' | 'opened'>();
  const text = body(rule)[part];
  return (
    text !== undefined && (
      <p className="prose">
        <b>{title ?? t(`control.${part}`)}</b> <RichText text={text} />
      </p>
    )
  );
}

/** Places listed in a row; the list of findings has them all. */
const SHOWN = 12;

interface PlacesProps {
  readonly groups: readonly FindingGroup[];
  /** Fewer places than this are said by the row itself. */
  readonly least: number;
}

/** Every place that a rule finds in scope. */
function PlaceList({ groups, least }: PlacesProps) {
  const review = useApp(({ analysis }) => analysis.review);
  const several = askedOf(review) > 1;
  const { t, finding } = useWords<'opened'>();
  const places = groups.flatMap((group) => group.places.map((place) => ({ group, place })));
  if (places.length < least) return null;
  return (
    <ul className="places" aria-label={t('control.places')}>
      {places.slice(0, SHOWN).map(({ group, place }) => (
        <li key={`${group.key} ${place.from} ${place.finding.path.join('.')}`}>
          <LineLink place={inFile(review, group.document, place)} at="start" />
          <span className="mono">
            <WholeWords>
              {group.rule.scope === 'object'
                ? objectTitle(group.object.object)
                : `${several ? `${objectTitle(group.object.object)} ` : ''}${visible(
                    place.finding.container?.name ?? t('control.pod'),
                  )}`}
            </WholeWords>
          </span>
          <span>
            <RichText text={finding(group.rule.id, group.code, place.finding.data)} />
          </span>
        </li>
      ))}
      {places.length > SHOWN && <li>{t('control.more-places', { n: places.length - SHOWN })}</li>}
    </ul>
  );
}
