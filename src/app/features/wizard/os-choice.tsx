import { memo, useMemo, useState } from 'react';
import {
  type ControlScope,
  type EditsModule,
  type OsChoice,
  osIn,
  workloadsIn,
} from '../../../engine/index.ts';
import { objectTitle } from '../../../results/objects.ts';
import { actLabel, edit } from '../../store/edit.ts';
import { useActions, useApp, useShell } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { isReading } from '../../view/analysis.ts';
import { OsFrame } from './os-frame.tsx';

/** The setting that these two fields belong to. */
const RULE = 'operating-system';

/** For which nodes the pods are: one choice for the field and the node selector that say so. */
export function OsField() {
  const review = useApp(({ analysis }) => analysis.review);
  const store = useActions();
  const shell = useShell();
  const isWaiting = useApp(isReading);
  const { t } = useWords();
  const [wanted, want] = useState(-1);
  const [refused, refuse] = useState<{ readonly text: string; readonly of: typeof review }>();
  const all = useMemo(() => workloadsIn(review, {}), [review]);
  if (all.length === 0) return null;
  const chosen = all[wanted];
  const scope: ControlScope = chosen
    ? { document: chosen.document, workload: chosen.workload.object.path }
    : {};
  const now = osIn(review, scope);
  const choose = (os: OsChoice) => {
    if (isWaiting) shell.notify({ key: 'step.reading' });
    else store.withEdits((edits) => write(edits, os), RULE);
  };
  const write = ({ planOs }: EditsModule, os: OsChoice) => {
    const { review: present } = store.getState().analysis;
    const { obstacles } = planOs(present, scope, os);
    const [first] = obstacles;
    refuse(
      first && {
        of: present,
        text: t('os.refused', {
          os,
          name: objectTitle(first.workload.object),
          fields: first.fields.join(', '),
        }),
      },
    );
    if (first) return;
    const label = actLabel('act.os', { os });
    edit(
      store,
      ({ analysis }) => {
        const { changes, refusals } = planOs(analysis.review, scope, os);
        return { changes, refusals, label };
      },
      { rule: RULE },
    );
  };
  const why = refused?.of === review ? refused.text : undefined;
  return (
    <OsFrame
      now={now}
      onChoose={choose}
      why={why}
      scope={
        all.length > 1 && (
          <label className="pick">
            <span>{t('os.scope')}</span>
            <select value={wanted} onChange={(event) => want(Number(event.target.value))}>
              <option value={-1}>{t('os.scope.all', { n: all.length })}</option>
              <WorkloadOptions names={all.map(({ workload }) => objectTitle(workload.object))} />
            </select>
            <Icon name="down" />
          </label>
        )
      }
    />
  );
}

/** One for each workload. There may be thousands, and hardly a key changes a name. */
const WorkloadOptions = memo(
  function WorkloadOptions({ names }: { readonly names: readonly string[] }) {
    return names.map((name, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: an option is its number
      <option key={i} value={i}>
        {name}
      </option>
    ));
  },
  (before, now) =>
    before.names.length === now.names.length &&
    before.names.every((name, i) => name === now.names[i]),
);
