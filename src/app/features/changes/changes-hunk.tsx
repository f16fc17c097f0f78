import { Fragment, useRef, useState } from 'react';
import { registry } from '../../../engine/index.ts';
import { ChangesLines } from '../../pieces/changes-lines.tsx';
import { besideRows, inlineRows, sameRows } from '../../pieces/changes-rows.ts';
import { actName, actsText, moreActs, namedActs, whereText } from '../../pieces/changes-words.ts';
import { useLead } from '../../pieces/use-lead.ts';
import { type Changes, endOf, type Hunk } from '../../store/changes.ts';
import type { Label } from '../../store/history.ts';
import { useActions, useApp, useShell } from '../../store/react.ts';
import { activeFile, canEdit } from '../../store/workspace.ts';
import { useWords } from '../../ui/use-words.ts';
import { takeHunkBack } from './changes-back.ts';
import { stands } from './standing-text.ts';

/** Lines shown around a change, and how many more at a time. */
const CONTEXT = 3;
const MORE = 20;

/** A fold that hides fewer lines than it takes itself is none. */
const FEW = 2;

interface Props {
  readonly changes: Changes;
  readonly index: number;
  readonly beside: boolean;
}

/** One change: what wrote it, its lines, and the way back. */
export function ChangesHunk({ changes, index, beside }: Props) {
  const words = useWords<'opened'>();
  const { t } = words;
  const title = useRef<HTMLHeadingElement>(null);
  const [more, setMore] = useState({ above: 0, below: 0 });
  const length = useApp((state) => activeFile(state.workspace).text.length);

  const { base, hunks } = changes;
  const hunk = hunks[index] as Hunk;
  const { top, hiddenAbove, bottom, hiddenBelow } = around(changes, index, more);
  const rows = [
    ...sameRows(base.lines, top, hunk.from, hunk.at - hunk.from),
    ...(beside ? besideRows(hunk) : inlineRows(hunk)),
    ...sameRows(base.lines, hunk.to, bottom, hunk.at + hunk.added.length - hunk.to),
  ];
  const where = whereText(words, hunk, length);
  const acts = actsText(words, hunk.acts);
  const show = (side: 'above' | 'below', hidden: number) => {
    // After the last lines the button is gone; the focus must not go with it.
    if (hidden <= MORE + FEW) title.current?.focus();
    setMore({ ...more, [side]: more[side] + MORE });
  };
  const fold = (side: 'above' | 'below', hidden: number) =>
    hidden > 0 && (
      <button type="button" className="link fold" onClick={() => show(side, hidden)}>
        {t('changes.more.lines', { n: hidden <= MORE + FEW ? hidden : MORE })}
      </button>
    );

  return (
    <li className="hunk">
      {fold('above', hiddenAbove)}
      <header className="hunk__head">
        <div className="hunk__text">
          <h3 ref={title} tabIndex={-1}>
            <ChangesActs acts={hunk.acts} />
          </h3>
          <p>{where}</p>
        </div>
        <Acts hunk={hunk} where={where} acts={acts} />
      </header>
      <ChangesLines where={where} rows={rows} beside={beside} />
      {fold('below', hiddenBelow)}
    </li>
  );
}

/** Which lines around a change are shown: up to half-way to the next, the rest is folded. */
function around(
  { base, hunks }: Changes,
  index: number,
  more: { readonly above: number; readonly below: number },
) {
  const { from, to } = hunks[index] as Hunk;
  const above = from - (hunks[index - 1]?.to ?? 0);
  const next = hunks[index + 1];
  const gap = (next?.from ?? base.lines.length) - to;
  // What stands before a change says where it is, so that goes first.
  const below = gap - (next ? Math.min(CONTEXT, gap) : 0);
  const first = index === 0;
  const up = folded(above, CONTEXT + more.above, first);
  const down = folded(below, CONTEXT + more.below, true);
  return {
    top: from - up.shown,
    hiddenAbove: first ? up.hidden : 0,
    bottom: to + down.shown,
    hiddenBelow: down.hidden,
  };
}

function folded(lines: number, wanted: number, whole: boolean) {
  const shown = Math.min(lines, wanted);
  const hidden = lines - shown;
  return whole && hidden <= FEW ? { shown: lines, hidden: 0 } : { shown, hidden };
}

interface ActsProps {
  readonly hunk: Hunk;
  readonly where: string;
  readonly acts: string;
}

function Acts({ hunk, where, acts }: ActsProps) {
  const store = useActions();
  const shell = useShell();
  const editable = useApp((state) => canEdit(activeFile(state.workspace)));
  const length = useApp((state) => activeFile(state.workspace).text.length);
  const words = useWords<'opened'>();
  const { t } = words;
  const show = () => {
    const end = hunk.end - endOf(hunk.added.at(-1) ?? '').length;
    store.go({ pane: 'yaml' });
    store.show(hunk.offset, end, true);
  };
  const takeBack = () => {
    const { review } = store.getState().analysis;
    const above = takeHunkBack(store, hunk, (...texts) => stands(review, ...texts));
    if (above === true) shell.notify({ key: 'changes.builds.somewhere' });
    else if (above)
      shell.notify({ key: 'changes.builds', values: { where: whereText(words, above, length) } });
  };
  return (
    <div className="hunk__do">
      <button
        type="button"
        className="btn btn--quiet btn--small"
        aria-label={t('changes.show.name', { where })}
        onClick={show}
      >
        {t('changes.show')}
      </button>
      <button
        type="button"
        className="btn btn--small"
        data-take-back
        aria-label={t('changes.take-back.name', { where, acts })}
        aria-disabled={!editable || undefined}
        title={editable ? undefined : t('notice.read-only')}
        onClick={() => editable && takeBack()}
      >
        {t('changes.take-back')}
      </button>
    </div>
  );
}

/** What wrote a change; rules that the form has lead there. */
function ChangesActs({ acts }: { readonly acts: readonly Label[] }) {
  const words = useWords<'opened'>();
  if (acts.length === 0) return words.t('changes.act.unknown');
  const more = moreActs(words, acts);
  return (
    <>
      {namedActs(acts).map((label, i) => {
        const name = actName(words, label);
        return (
          <Fragment key={name}>
            {i > 0 && ', '}
            {label.kind === 'fix' || label.kind === 'unfix' ? (
              <RuleAct id={label.rule} name={name} />
            ) : (
              name
            )}
          </Fragment>
        );
      })}
      {more && `, ${more}`}
    </>
  );
}

/** A rule that the target no longer asks for has no row to lead to. */
function RuleAct({ id, name }: { readonly id: string; readonly name: string }) {
  const isEnabled = useApp((state) => state.analysis.review.settings.has(id));
  const lead = useLead();
  const rule = registry.byId.get(id);
  if (!rule || !isEnabled) return name;
  return (
    <button type="button" className="link" onClick={() => lead(rule, {})}>
      {name}
    </button>
  );
}
