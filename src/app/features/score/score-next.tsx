import { useLead } from '../../pieces/use-lead.ts';
import { useGains } from '../../store/gains-store.ts';
import { useApp } from '../../store/react.ts';
import { activeFile, canEdit } from '../../store/workspace.ts';
import { useWords } from '../../ui/use-words.ts';
import { formOf } from '../../view/controls.ts';
import type { Step } from '../../view/next-step.ts';
import { fileScoreOf } from '../../view/score.ts';
import { emptinessOf } from '../../view/verdicts.ts';

/** The next best step, with its effect. */
export function ScoreNextStep() {
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
  const open =
    best && (best.isEnabled ? standings.isOpen(best.rule.id) : current) ? best : undefined;
  const title = open && (open.fixable ? words(open.rule.id).fixTitle : words(open.rule.id).title);
  return (
    <div className="next" data-current={current || undefined}>
      <p className="eyebrow">{t('score.next')}</p>
      {open?.isEnabled && (
        <button
          type="button"
          className="link next__do"
          title={title}
          onClick={() => lead(open.rule, {})}
        >
          {title}
        </button>
      )}
      {open && !open.isEnabled && (
        <p className="next__do" title={title}>
          {title}
        </p>
      )}
      {open ? (
        <Brings step={open} />
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
  const clean = useApp(({ analysis }) => emptinessOf(analysis.review) === 'clean');
  const { tooLong, current } = useGains();
  const lacksEdits = useApp((state) => state.lacksEdits);
  const { t } = useWords();
  // A credential that the target leaves out is a step as well, and known only when the steps are.
  if (left && locked) return t('verdict.fix.locked');
  if (tooLong) return t('score.next.too-long');
  if (left || !current) return t(lacksEdits ? 'notice.no-part' : 'score.next.reading');
  return t(clean ? 'score.next.done' : 'score.next.done-in-part');
}

function Brings({ step: { gain, fixable, isEnabled, relaxes } }: { readonly step: Step }) {
  const { t } = useWords();
  const { points = 0, passes = [], checks = [] } = gain ?? {};
  const more = relaxes
    ? [t('score.next.relaxes')]
    : passes.map((level) => t(`score.next.passes.${level}`));
  if (more.length === 0 && points === 0) {
    if (!isEnabled) more.push(t('score.next.not-asked'));
    else if (!fixable) more.push(t('score.next.by-hand'));
    else if (!gain) more.push(t('score.next.pointless'));
    else if (checks.length > 0) more.push(t('score.next.checks', { n: checks.length }));
    else more.push(t('score.next.cap'));
  }
  return (
    <p className="next__then">
      {points > 0 && <b className="points">{t('score.next.points', { points })}</b>}
      {points > 0 && more.length > 0 && ', '}
      {more.join(', ')}
    </p>
  );
}
