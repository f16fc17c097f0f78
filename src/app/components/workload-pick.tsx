import type { Scope, workloadsIn } from '../../engine/index.ts';
import { nameOf } from '../state/findings.ts';
import { useApp, useWords } from '../state/react.ts';
import { Icon } from './icon.tsx';

type Workloads = ReturnType<typeof workloadsIn>;

interface Props {
  readonly workloads: Workloads;
  readonly chosen: Workloads[number] | undefined;
  readonly onScope: (scope: Scope) => void;
}

/** The workloads of a large bundle as a list to choose from. */
export function WorkloadPick({ workloads, chosen, onScope }: Props) {
  const lastValid = useApp((state) => state.analysis.lastValid);
  const { t } = useWords();
  const choose = (value: string) => {
    const found = workloads[Number(value)];
    onScope(found ? { document: found.document, workload: found.workload.workload.path } : {});
  };
  return (
    <label className="pick">
      <span>{t('scope.pick')}</span>
      <select
        value={chosen ? workloads.indexOf(chosen) : -1}
        onChange={(event) => choose(event.target.value)}
      >
        <option value={-1}>{t('scope.pick.all', { n: workloads.length })}</option>
        {workloads.map(({ document, workload: { workload } }, i) => (
          <option key={`${document} ${workload.path.join('.')}`} value={i}>
            {nameOf(workload)}
            {lastValid.has(document) && ` (${t('scope.frozen')})`}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  );
}
