import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { type FixItem, RISKS } from '../../../engine/index.ts';
import { RISK_SHAPES } from '../../pieces/marks.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Choice, withTicks } from './harden-choice.ts';

interface Props {
  readonly level: 3 | 4;
  /** In words, for the names of box and button. */
  readonly name: string;
  readonly label: ReactNode;
  readonly items: readonly FixItem[];
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
  readonly fold?: { readonly open: boolean; readonly onFold: () => void };
}

/** The head of a group: a box for all of its edits, how many are ticked, folded a sum of classes. */
export function HardenHead({ level, name, label, items, choice, onChange, fold }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLInputElement>(null);
  const n = items.filter(({ id }) => choice.ticked.has(id)).length;
  const all = n === items.length;
  const mixed = n > 0 && !all;
  // There is no attribute for it, and every press takes it away.
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
        aria-label={t('harden.all', { name })}
        onChange={() => onChange(withTicks(choice, items, !all))}
      />
      <Title>{label}</Title>
      <small className="num">{t('harden.count', { n, total: items.length })}</small>
      {fold && !fold.open && <Sum items={items} />}
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
function Sum({ items }: Pick<Props, 'items'>) {
  const { t } = useWords();
  return (
    <span className="harden__sum">
      {RISKS.map((safety) => {
        const n = items.filter((item) => item.safety === safety).length;
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
