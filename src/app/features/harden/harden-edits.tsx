import { useState } from 'react';
import { type FixItem, visible } from '../../../engine/index.ts';
import { useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import { resolved } from '../../view/settings.ts';
import type { HardenGroup, HardenObject, Offer } from './harden.ts';
import type { Choice } from './harden-choice.ts';
import { HardenHead } from './harden-group-head.tsx';
import { HardenItem } from './harden-item.tsx';

/** Objects that are shown unfolded from the start: a large file would be nothing but edits. */
const OPEN = 3;

/** Edits whose lines are drawn at once; of more only those in sight. */
const AT_ONCE = 40;

interface Props {
  readonly offer: Offer;
  readonly choice: Choice;
  /** Ticked items whose value is missing or wrong. */
  readonly wrong: readonly FixItem[];
  /** Applying has been tried: what is wrong is said everywhere. */
  readonly tried: boolean;
  readonly onChange: (choice: Choice) => void;
}

/** The edits by object and container. */
export function HardenEdits(props: Props) {
  const { offer } = props;
  const { objects, broken } = offer;
  const { t } = useWords();
  return (
    <section className="harden__edits" aria-label={t('harden.edits')}>
      {broken > 0 && <p className="harden__note">{t('harden.broken', { n: broken })}</p>}
      {objects.length === 0 && <Empty offer={offer} />}
      {objects.map((object, i) => (
        <ObjectEdits
          key={object.key}
          {...props}
          object={object}
          alone={objects.length === 1}
          first={objects.length <= OPEN || i === 0}
        />
      ))}
    </section>
  );
}

function Empty({ offer: { review } }: { readonly offer: Offer }) {
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const { t } = useWords();
  const found = review.documents.some((document) =>
    document.review.objects.some(({ findings }) => findings.length > 0),
  );
  return (
    <div className="empty-state">
      <h3>{t('harden.empty.title')}</h3>
      <p className="prose">
        {found
          ? t('harden.empty.by-hand')
          : t('harden.empty.none', { profile: t(`profile.${profile}`) })}
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
  const { object, alone, first, choice, wrong, tried, onChange } = props;
  const [unfolded, unfold] = useState(first);
  // Where something is wrong it is shown, so that the focus can go there.
  const open = unfolded || (tried && object.items.some((item) => wrong.includes(item)));
  return (
    <section className="harden__object">
      {!alone && (
        <HardenHead
          level={3}
          name={object.name}
          label={<span className="mono">{object.name}</span>}
          items={object.items}
          choice={choice}
          onChange={onChange}
          fold={{ open, onFold: () => unfold(!open) }}
        />
      )}
      {open &&
        object.groups.map((group) => <GroupEdits key={group.key} {...props} group={group} />)}
    </section>
  );
}

function GroupEdits(props: ObjectProps & { readonly group: HardenGroup }) {
  const { offer, group, object, alone, choice, wrong, tried, onChange } = props;
  const { t } = useWords();
  const { container, pod, items } = group;
  const own = container
    ? visible(container.name) || t('scope.unnamed')
    : t(pod ? 'harden.pod' : 'harden.object');
  const name = `${object.name}, ${own}`;
  return (
    <section className="harden__group" data-alone={alone || undefined}>
      <HardenHead
        level={alone ? 3 : 4}
        name={name}
        label={
          <>
            {container ? <span className="mono">{own}</span> : own}
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
          choice={choice}
          wrong={tried && wrong.includes(item)}
          atOnce={offer.items.length <= AT_ONCE}
          onChange={onChange}
        />
      ))}
    </section>
  );
}
