import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { lineShown, notesOfItem } from '../../../engine/edits.ts';
import { added, memo, type PreviewLine, registry } from '../../../engine/index.ts';
import type { FixItem } from '../../../engine/late.ts';
import { fixPreview } from '../../../engine/quotes.ts';
import { Also } from '../../pieces/also.tsx';
import { RiskLabel } from '../../pieces/marks.tsx';
import { PreviewRow, sharedIndent } from '../../pieces/preview-row.tsx';
import { Worded } from '../../pieces/worded.tsx';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import { resolved } from '../../view/settings.ts';
import type { Offer } from './harden.ts';
import { fieldText, type HardenChoice, valueFor, withTicks, withTyped } from './harden-choice.ts';
import { HardenValue, useValueError } from './harden-value.tsx';

/** Containers that an edit for many of them names. */
const NAMES = 12;

/** Sentences shown of an edit that many findings ask for. */
const SENTENCES = 2;

interface Props {
  readonly item: FixItem;
  /** The target asks for it. */
  readonly isRequired: boolean;
  /** The files beside the one that is hardened. */
  readonly also: Offer['also'];
  readonly choice: HardenChoice;
  /** Its value is missing or wrong, and that is to be said. */
  readonly wrong: boolean;
  /** Its lines are drawn before they come into sight. */
  readonly atOnce: boolean;
  readonly onChange: (choice: HardenChoice) => void;
}

/** One edit: what it is for, how safe it is, and the lines that it changes. */
export function HardenItem({ item, isRequired, also, choice, wrong, atOnce, onChange }: Props) {
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const { t, rule: wordsOf } = useWords<'opened'>();
  const id = useId();
  const { rule, safety, containers, later, obstacle } = item;
  const on = choice.ticked.has(item.id);
  const read = valueFor(choice, item);
  const [left, leave] = useState(false);
  const error = useValueError(item, read);
  const given = read && 'value' in read && read.value !== item.suggested ? read.value : undefined;
  const shownError = on && (wrong || left) ? error : undefined;
  const named = containers.slice(0, NAMES).map(({ name }) => name || t('scope.unnamed'));
  const others = containers.length - named.length;
  const more = others > 0 ? ` ${t('harden.stays.more', { n: others })}` : '';
  const names = `${named.join(', ')}${more}`;
  // A later edit is planned on a text that isn't there yet: its lines are other ones.
  const line = item.shownBy && !later ? lineShown(item.review, item.shownBy) : undefined;
  const field = (
    <HardenValue
      item={item}
      text={fieldText(choice, item)}
      invalid={shownError !== undefined}
      describedBy={`${id}-about`}
      onText={(text) => {
        leave(false);
        onChange(withTyped(choice, item, text));
      }}
      onLeave={() => leave(true)}
    />
  );
  return (
    <article className="harden__item" data-off={obstacle !== undefined || undefined}>
      <input
        type="checkbox"
        className="box"
        id={id}
        data-state={on ? 'on' : 'unset'}
        checked={on}
        disabled={obstacle !== undefined}
        aria-describedby={`${id}-class ${id}-about`}
        onChange={() => onChange(withTicks(choice, [item], !on))}
      />
      <div className="harden__what">
        <label htmlFor={id}>{wordsOf(rule.id).title}</label>
        <span id={`${id}-class`}>
          <RiskLabel safety={safety} rule={rule.id} />
        </span>
        <div className="harden__about" id={`${id}-about`}>
          <Sentences item={item} />
          {containers.length > 1 && <p>{t('harden.for', { names })}</p>}
          {!isRequired && <p>{t('harden.beyond', { profile: t(`profile.${profile}`) })}</p>}
          {later && <p>{t('harden.later')}</p>}
          <Also notes={[notesOfItem(registry, item, given)]} files={also} />
          {obstacle && (
            <p className="err">
              <Icon name="lock" />
              {t(`harden.obstacle.${obstacle.reason}`, {
                line: obstacle.line,
                anchor: obstacle.anchor ?? '',
              })}
            </p>
          )}
          {shownError && (
            <LiveStatus className="err">
              <Icon name="fail" />
              {shownError}
            </LiveStatus>
          )}
        </div>
        {safety !== 'safe' && <Breaks rule={rule.id} />}
      </div>
      <HardenPreview
        item={item}
        value={read && 'value' in read ? read.value : undefined}
        wanted={wrong || atOnce}
      >
        {item.value && !obstacle && field}
        {item.value && !obstacle && !given && item.suggested !== null && (
          <span className="harden__suggested">
            {item.suggestedBy !== 'files'
              ? t(item.guess ? 'harden.guess' : 'harden.suggested')
              : line === undefined
                ? t('harden.shown')
                : t('harden.shown.line', { line })}
          </span>
        )}
      </HardenPreview>
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
        <p key={sentence}>
          <RichText text={sentence} />
        </p>
      ))}
      {more > 0 && <p>{t('findings.more', { n: more })}</p>}
    </>
  );
}

/** How to find out whether an edit breaks something. */
function Breaks({ rule }: { readonly rule: string }) {
  const { t } = useWords<'opened'>();
  return (
    <details className="harden__breaks">
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

/** Lines shown before the rest is asked for. */
const SHOWN = 10;

const linesByValue = memo(
  (_: FixItem) => new Map<number | string | undefined, readonly PreviewLine[]>(),
);

/** Worked out once for each value: planning an edit takes longer than drawing its lines. */
const linesOf = (item: FixItem, value: number | string | undefined): readonly PreviewLine[] =>
  added(linesByValue(item), value, () => fixPreview(registry, item, value));

const isMarked = ({ value }: PreviewLine): boolean => value !== undefined;

/**
 * The lines with a value. Where that is not to be seen in them, or cannot be written, they are those of
 * the suggestion: the field stays where it is while someone types.
 */
function linesWith(item: FixItem, value: number | string | undefined): readonly PreviewLine[] {
  const first = linesOf(item, undefined);
  if (value === undefined || value === item.suggested) return first;
  const lines = linesOf(item, value);
  return first.some(isMarked) === lines.some(isMarked) ? lines : first;
}

interface PreviewProps {
  readonly item: FixItem;
  /** A valid one; without it an example stands for it. */
  readonly value: number | string | undefined;
  /** Drawn though it is out of sight: they are few, or the focus is about to go to its field. */
  readonly wanted: boolean;
  /** The field for the value. */
  readonly children: ReactNode;
}

/** The lines that an edit changes, as they will stand in the text, with the field for its value. */
function HardenPreview({ item, value, wanted, children }: PreviewProps) {
  const { t } = useWords<'opened'>();
  const place = useRef<HTMLDivElement>(null);
  const near = useShown(place);
  const shown = near || wanted;
  const [all, showAll] = useState(false);
  const lines = shown ? linesWith(item, value) : [];
  const marked = lines.findIndex(isMarked);
  const most = all || lines.length <= SHOWN + 2 ? lines.length : SHOWN;
  const indent = sharedIndent(lines);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings the look of a form and no more
    <div className="preview" ref={place} role="group" aria-label={t('harden.preview')}>
      {shown && lines.length === 0 && <p className="preview__none">{t('harden.preview.none')}</p>}
      {lines.slice(0, Math.max(most, marked + 1)).map((line) => (
        <PreviewRow
          key={isMarked(line) ? 'value' : `${line.kind} ${line.line}`}
          {...{ line, indent }}
        >
          {children}
        </PreviewRow>
      ))}
      {most < lines.length && (
        <button type="button" className="link preview__more" onClick={() => showAll(true)}>
          {t('harden.preview.more', { n: lines.length })}
        </button>
      )}
      {shown && marked < 0 && children}
    </div>
  );
}

/** Whether an element has come near the part of the sheet that is in sight. */
function useShown(place: React.RefObject<HTMLElement | null>): boolean {
  const [shown, show] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        show(true);
        observer.disconnect();
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return shown;
}
