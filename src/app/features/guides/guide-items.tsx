import { type ComponentProps, type ReactNode, useId } from 'react';
import { visible } from '../../../engine/index.ts';
import { FieldHelp } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { CodeText } from '../../ui/rich-text.tsx';

interface ItemProps {
  readonly title: string;
  /** Of the heading. */
  readonly level: 3 | 4;
  /** What the button says that takes it away, and the id of what has the focus then. */
  readonly remove: string;
  readonly back: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One of several of a kind, with its fields. */
export function GuideItem({ title, level, remove, back, onRemove, children }: ItemProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="guide__item" aria-labelledby={id}>
      <div className="guide__item-head">
        <Heading id={id}>{title}</Heading>
        <button
          type="button"
          className="btn btn--quiet btn--icon btn--small"
          aria-label={remove}
          title={remove}
          onClick={() => {
            onRemove();
            document.getElementById(back)?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </section>
  );
}

interface AddProps {
  readonly id: string;
  readonly label: string;
  /** The id of an added one’s first input. */
  readonly first: (added: number) => string;
  /** @returns what is added, as `first` takes it */
  readonly onAdd: () => number | undefined;
}

/** Adds one more, and goes on there. */
export function GuideAdd({ id, label, first, onAdd }: AddProps) {
  return (
    <button
      type="button"
      id={id}
      className="btn guide__add"
      onClick={() => {
        const added = onAdd();
        if (added === undefined) return;
        requestAnimationFrame(() => document.getElementById(first(added))?.focus());
      }}
    >
      {label}
    </button>
  );
}

interface TicksProps extends ComponentProps<typeof FieldHelp> {
  readonly label: string;
  readonly all: readonly string[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
}

/** Any of a few names. */
export function GuideTicks({ id, label, help, fault, all, ticked, onTick }: TicksProps) {
  return (
    <fieldset className="field guide__ticks" aria-describedby={`${id}-help`}>
      <legend>{label}</legend>
      {all.map((name, i) => (
        <label className="tick" key={name}>
          <input
            id={i === 0 ? id : undefined}
            type="checkbox"
            checked={ticked.includes(name)}
            onChange={({ target }) =>
              onTick(
                all.filter((other) => (other === name ? target.checked : ticked.includes(other))),
              )
            }
          />
          <CodeText>{visible(name)}</CodeText>
        </label>
      ))}
      <FieldHelp id={id} help={help} fault={fault} />
    </fieldset>
  );
}
