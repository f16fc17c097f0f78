import { useId, useState } from 'react';
import type { FixItem } from '../../../engine/index.ts';
import { RiskLabel } from '../../pieces/marks.tsx';
import { Worded } from '../../pieces/worded.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Choice, textOf, valueFor, withTicks, withTyped } from './harden-choice.ts';
import { HardenGhost } from './harden-ghost.tsx';
import { HardenValue, useValueError } from './harden-value.tsx';

/** Sentences shown of an edit that many findings ask for. */
const SENTENCES = 2;

interface Props {
  readonly item: FixItem;
  readonly choice: Choice;
  /** Its value is missing or wrong, and that is to be said. */
  readonly wrong: boolean;
  /** Its lines are drawn before they come into sight. */
  readonly atOnce: boolean;
  readonly onChange: (choice: Choice) => void;
}

/** One edit: what it is for, how safe it is, and the lines that it changes. */
export function HardenItem({ item, choice, wrong, atOnce, onChange }: Props) {
  const { t, rule: wordsOf } = useWords();
  const id = useId();
  const { rule, safety, containers, later } = item;
  const on = choice.ticked.has(item.id);
  const read = valueFor(choice, item);
  const [left, leave] = useState(false);
  const error = useValueError(item, read);
  const said = on && (wrong || left) ? error : undefined;
  const names = containers.map(({ name }) => name || t('scope.unnamed')).join(', ');
  const field = (
    <HardenValue
      item={item}
      text={textOf(choice, item)}
      invalid={said !== undefined}
      describedBy={`${id}-about`}
      onText={(text) => {
        leave(false);
        onChange(withTyped(choice, item, text));
      }}
      onLeave={() => leave(true)}
    />
  );
  return (
    <article className="harden__item">
      <input
        type="checkbox"
        className="box"
        id={id}
        data-state={on ? 'on' : 'unset'}
        checked={on}
        aria-describedby={`${id}-class ${id}-about`}
        onChange={() => onChange(withTicks(choice, [item], !on))}
      />
      <div className="harden__what">
        <label htmlFor={id}>{wordsOf(rule.id).title}</label>
        <span id={`${id}-class`}>
          <RiskLabel safety={safety} />
        </span>
        <div className="harden__about" id={`${id}-about`}>
          <Sentences item={item} />
          {containers.length > 1 && <p>{t('harden.for', { names })}</p>}
          {later && <p>{t('harden.later')}</p>}
          {said && (
            <p className="err" aria-live="polite">
              <Icon name="fail" />
              {said}
            </p>
          )}
        </div>
        {safety !== 'safe' && <Breaks rule={rule.id} open={safety === 'may-break' && on} />}
      </div>
      <HardenGhost
        item={item}
        value={read && 'value' in read ? read.value : undefined}
        wanted={wrong || atOnce}
      >
        {item.value && field}
      </HardenGhost>
    </article>
  );
}

function Sentences({ item: { rule, findings } }: Pick<Props, 'item'>) {
  const { t, finding } = useWords();
  const all = [...new Set(findings.map(({ code, data }) => finding(rule.id, code, data)))];
  const more = all.length - SENTENCES;
  return (
    <>
      {all.slice(0, SENTENCES).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {more > 0 && <p>{t('findings.more', { n: more })}</p>}
    </>
  );
}

/** The test to do before an edit that may break something: unfolded once that is ticked. */
function Breaks({ rule, open }: { readonly rule: string; readonly open: boolean }) {
  const { t } = useWords();
  return (
    <details className="harden__breaks" open={open}>
      <summary>{t('harden.breaks')}</summary>
      <Worded areas={['bodies']}>
        <BreaksText rule={rule} />
      </Worded>
    </details>
  );
}

function BreaksText({ rule }: { readonly rule: string }) {
  const { body } = useWords<'bodies'>();
  return (
    <p className="prose">
      <RichText text={body(rule).breaks} />
    </p>
  );
}
