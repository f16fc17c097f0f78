import { useLead } from '../../pieces/use-lead.ts';
import { useGains } from '../../store/gains-store.ts';
import { useApp } from '../../store/react.ts';
import { activeFile, canEdit } from '../../store/workspace.ts';
import { useWords } from '../../ui/use-words.ts';
import { formOf } from '../../view/controls.ts';
import type { Gain } from '../../view/gains.ts';
import { fileScoreOf } from '../../view/score.ts';

/** The control whose fix brings most, with what it brings. */
export function NextStep() {
  const analysis = useApp((state) => state.analysis);
  const { best, current } = useGains();
  const lead = useLead();
  const { t, rule: words } = useWords();
  const { state, weakest } = fileScoreOf(analysis);
  if (!weakest) return null;
  // It keeps its place: nothing moves while somebody types what cannot be read yet.
  if (state === 'stale') return <div className="next" />;
  const { standings } = formOf(analysis, {});
  // While the next one is worked out the last one stays, unless it has been taken.
  const open = best && standings.isOpen(best.rule.id);
  const title = open ? words(best.rule.id).fixTitle : undefined;
  return (
    <div className="next" data-current={current || undefined}>
      <p className="eyebrow">{t('score.next')}</p>
      {open ? (
        <>
          <button
            type="button"
            className="link next__do"
            title={title}
            onClick={() => lead(best.rule, {})}
          >
            {title}
          </button>
          <Brings gain={best} />
        </>
      ) : (
        <p className="next__then next__then--alone">
          <Nothing left={standings.isOpen()} />
        </p>
      )}
    </div>
  );
}

/** Why there is no step to take. */
function Nothing({ left }: { readonly left: boolean }) {
  const locked = useApp(({ workspace }) => !canEdit(activeFile(workspace)));
  const { current, tooLong } = useGains();
  const { t } = useWords();
  if (!left) return t('score.next.done');
  if (locked) return t('verdict.fix.locked');
  if (!current) return t('score.next.reading');
  return t(tooLong ? 'score.next.too-long' : 'score.next.by-hand');
}

function Brings({ gain: { points, passes, checks } }: { readonly gain: Gain }) {
  const { t } = useWords();
  const more = passes.map((level) => t(`score.next.passes.${level}`));
  if (more.length === 0 && points === 0) {
    more.push(
      checks.length > 0 ? t('score.next.checks', { n: checks.length }) : t('score.next.cap'),
    );
  }
  return (
    <p className="next__then">
      {points > 0 && <b className="points">{t('score.next.points', { points })}</b>}
      {points > 0 && more.length > 0 && ', '}
      {more.join(', ')}
    </p>
  );
}
