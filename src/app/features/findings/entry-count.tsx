import { useApp } from '../../store/react.ts';
import { listed } from '../../view/analysis.ts';
import { entriesOf } from '../../view/findings.ts';

/** How many findings the shown file has. */
export function EntryCount() {
  const findings = useApp(({ analysis }) => entriesOf(listed(analysis)).length);
  return <span className="count">{findings}</span>;
}
