import { Fragment } from 'react';
import { registry } from '../../../engine/index.ts';
import { actName, moreActs, namedActs } from '../../pieces/changes-words.ts';
import { useLead } from '../../pieces/use-lead.ts';
import type { Label } from '../../store/history.ts';
import { useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';

/** What wrote a change; rules that the form has lead there. */
export function ChangesActs({ acts }: { readonly acts: readonly Label[] }) {
  const words = useWords();
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
  const asked = useApp((state) => state.analysis.review.settings.has(id));
  const lead = useLead();
  const rule = registry.byId.get(id);
  if (!rule || !asked) return name;
  return (
    <button type="button" className="link" onClick={() => lead(rule, {})}>
      {name}
    </button>
  );
}
