import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { memo, visible } from '../../../engine/index.ts';
import { type FixItem, isAsked } from '../../../engine/late.ts';
import { RISK_CLASSES } from '../../../i18n/risk-text.ts';
import { RISK_SHAPES } from '../../pieces/marks.tsx';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { WholeWords } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import { resolved } from '../../view/settings.ts';
import { EMPTY_TITLES, emptinessOf } from '../../view/verdicts.ts';
import type { HardenGroup, HardenObject, Offer } from './harden.ts';
import { HardenBroken } from './harden-broken.tsx';
import { type HardenChoice, withTicks, writableItems } from './harden-choice.ts';
import { HardenItem } from './harden-item.tsx';

/** Objects that are shown unfolded from the start: a large file would be nothing but edits. */
const OPEN = 3;

/** Edits that are drawn at first, and once more each time that others are asked for. */
const ITEMS = 100;

/** Edits whose lines are drawn at once; of more only those in sight. */
const AT_ONCE = 40;

interface Props {
  readonly offer: Offer;
  readonly choice: HardenChoice;
  /** Ticked items whose value is missing or wrong. */
  readonly wrong: readonly FixItem[];
  /** Applying has been tried: what is wrong is said everywhere. */
  readonly tried: boolean;
  readonly onChange: (choice: HardenChoice) => void;
}

/** The edits by object and container. */
export function HardenEdits(props: Props) {
  const { offer, wrong, tried } = props;
  const { objects, broken } = offer;
  const { t } = useWords<'opened'>();
  const [firstWrong] = wrong;
  const holdsFirst = ({ items }: HardenObject) =>
    firstWrong !== undefined && items.includes(firstWrong);
  return (
    <section className="harden__edits" aria-label={t('harden.edits')}>
      {broken > 0 && <p className="harden__note">{t('harden.broken', { n: broken })}</p>}
      {objects.length === 0 && <Empty offer={offer} />}
      <Shown
        of={objects}
        needed={(object) => tried && holdsFirst(object)}
        size={({ items, broken: shown }) => Math.min(items.length + shown.length, ITEMS)}
      >
        {(object, i) => (
          <ObjectEdits
            key={object.key}
            {...props}
            object={object}
            alone={objects.length === 1}
            first={objects.length <= OPEN || i === 0}
          />
        )}
      </Shown>
    </section>
  );
}

const wrongIds = memo((wrong: readonly FixItem[]) => new Set(wrong.map(({ id }) => id)));

interface ShownProps<Part> {
  readonly of: readonly Part[];
  /** A part that is shown wherever it is. */
  readonly needed: (part: Part) => boolean;
  /** How many edits are drawn with a part. */
  readonly size: (part: Part) => number;
  readonly children: (part: Part, index: number) => ReactNode;
}

/** The first parts of a long list, and more when they are asked for: thousands would keep the page waiting. */
function Shown<Part>({ of, needed, size, children }: ShownProps<Part>) {
  const { t } = useWords<'opened'>();
  const [most, setMost] = useState(ITEMS);
  let sum = 0;
  const end = of.findIndex((part) => {
    sum += size(part);
    return sum > most;
  });
  const shown = end < 0 ? of.length : Math.max(end, 1);
  const beyond = of.slice(shown).find(needed);
  return (
    <>
      {of.slice(0, shown).map(children)}
      {shown < of.length && (
        // Another button each time: the focus goes to the first of those that it shows.
        <button
          key={shown}
          type="button"
          className="btn harden__more"
          onClick={() => setMost(sum + ITEMS)}
        >
          {t('harden.more', { n: of.length - shown })}
        </button>
      )}
      {beyond && children(beyond, of.indexOf(beyond))}
    </>
  );
}

function Empty({ offer: { review } }: { readonly offer: Offer }) {
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const { t } = useWords<'opened'>();
  const found = review.documents.some((document) =>
    document.review.objects.some(({ findings }) => findings.length > 0),
  );
  const emptiness = emptinessOf(review);
  return (
    <div className="empty-state">
      <h3>{t('harden.empty.title')}</h3>
      <p className="prose">
        {found
          ? t('harden.empty.by-hand')
          : emptiness === 'clean'
            ? t('harden.empty.none', { profile: t(`profile.${profile}`) })
            : t(EMPTY_TITLES[emptiness])}
      </p>
    </div>
  );
}

interface ObjectProps extends Props {
  readonly object: HardenObject;
  /** The only object needs no head of its own. */
  readonly alone: boolean;
  /** Unfolded from the start. */
  readonly first: boolean;
}

function ObjectEdits(props: ObjectProps) {
  const { offer, object, alone, first, choice, wrong, tried, onChange } = props;
  const [unfolded, unfold] = useState(first);
  const [firstWrong] = wrong;
  // Where something is wrong it is shown, so that the focus can go there.
  const open = unfolded || (tried && object.items.some(({ id }) => wrongIds(wrong).has(id)));
  return (
    <section className="harden__object">
      {!alone && (
        <HardenHead
          level={3}
          name={object.name}
          label={
            <span className="mono">
              <WholeWords>{object.name}</WholeWords>
            </span>
          }
          items={object.items}
          broken={object.broken.length}
          choice={choice}
          onChange={onChange}
          fold={{ open, onFold: () => unfold(!open) }}
        />
      )}
      {open && (
        <Shown
          of={object.groups}
          needed={({ items }) => tried && firstWrong !== undefined && items.includes(firstWrong)}
          size={({ items }) => items.length}
        >
          {(group) => <GroupEdits key={group.key} {...props} group={group} />}
        </Shown>
      )}
      {open && <HardenBroken offer={offer} fixes={object.broken} level={alone ? 3 : 4} />}
    </section>
  );
}

function GroupEdits(props: ObjectProps & { readonly group: HardenGroup }) {
  const { offer, group, object, alone, choice, wrong, tried, onChange } = props;
  const { t } = useWords<'opened'>();
  const { container, pod, items } = group;
  const title = container
    ? visible(container.name) || t('scope.unnamed')
    : t(pod ? 'harden.pod' : 'harden.object');
  const name = `${object.name}, ${title}`;
  return (
    <section className="harden__group" data-alone={alone || undefined}>
      <HardenHead
        level={alone ? 3 : 4}
        name={name}
        label={
          <>
            {container ? (
              <span className="mono">
                <WholeWords>{title}</WholeWords>
              </span>
            ) : (
              title
            )}
            {container && container.role !== 'app' && (
              <span className="harden__role">{t(`scope.role.${container.role}`)}</span>
            )}
          </>
        }
        items={items}
        choice={choice}
        onChange={onChange}
      />
      {items.map((item) => (
        <HardenItem
          key={item.id}
          item={item}
          isRequired={isAsked(item, offer.target)}
          also={offer.also}
          choice={choice}
          wrong={tried && wrongIds(wrong).has(item.id)}
          atOnce={offer.items.length <= AT_ONCE}
          onChange={onChange}
        />
      ))}
    </section>
  );
}

interface HardenHeadProps {
  readonly level: 3 | 4;
  /** In words, for the names of box and button. */
  readonly name: string;
  readonly label: ReactNode;
  readonly items: readonly FixItem[];
  /** How many fixes of the group are shown to break. */
  readonly broken?: number;
  readonly choice: HardenChoice;
  readonly onChange: (choice: HardenChoice) => void;
  readonly fold?: { readonly open: boolean; readonly onFold: () => void };
}

/** The head of a group: a box for all of its edits, how many are ticked, folded a sum of classes. */
function HardenHead(props: HardenHeadProps) {
  const { level, name, label, items, broken = 0, choice, onChange, fold } = props;
  const { t } = useWords<'opened'>();
  const box = useRef<HTMLInputElement>(null);
  const writable = writableItems(items);
  const n = writable.filter(({ id }) => choice.ticked.has(id)).length;
  const all = n === writable.length && n > 0;
  const mixed = n > 0 && !all;
  // `indeterminate` has no HTML attribute, and the browser resets it with every click.
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  });
  const Title = `h${level}` as const;
  return (
    <div className="harden__group-head" data-level={level}>
      <input
        type="checkbox"
        className="box"
        ref={box}
        data-state={all ? 'on' : mixed ? 'mixed' : 'unset'}
        checked={all}
        disabled={writable.length === 0}
        aria-label={t('harden.all', { name })}
        onChange={() => onChange(withTicks(choice, items, !all))}
      />
      <Title>{label}</Title>
      <small className="num">{t('harden.count', { n, total: writable.length })}</small>
      {fold && !fold.open && <Sum items={items} broken={broken} />}
      {fold && (
        <button
          type="button"
          className="btn btn--quiet btn--small btn--icon harden__fold"
          aria-label={t('harden.fold', { name })}
          aria-expanded={fold.open}
          onClick={fold.onFold}
        >
          <Icon name="down" />
        </button>
      )}
    </div>
  );
}

/** Of a folded group: how many edits with each risk. */
function Sum({ items, broken }: Required<Pick<HardenHeadProps, 'items' | 'broken'>>) {
  const { t } = useWords<'opened'>();
  return (
    <span className="harden__sum">
      {RISK_CLASSES.map((safety) => {
        const n =
          safety === 'breaks' ? broken : items.filter((item) => item.safety === safety).length;
        return (
          n > 0 && (
            <span key={safety} className="cls" data-cls={safety}>
              <Icon name={RISK_SHAPES[safety]} />
              {t(`harden.sum.${safety}`, { n })}
            </span>
          )
        );
      })}
    </span>
  );
}
