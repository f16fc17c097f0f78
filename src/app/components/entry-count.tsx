import { listed } from '../state/analysis.ts';
import { entriesOf } from '../state/findings.ts';
import { useApp } from '../state/react.ts';

/** How many findings the shown file has. */
export function EntryCount() {
  const findings = useApp(({ analysis }) => entriesOf(listed(analysis)).length);
  return <span className="count">{findings}</span>;
}
