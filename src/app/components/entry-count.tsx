import { entriesOf } from '../state/findings.ts';
import { useApp } from '../state/react.ts';

/** How many findings the shown file has. */
export function EntryCount() {
  const findings = useApp((state) => entriesOf(state.analysis.review).length);
  return <span className="count">{findings}</span>;
}
