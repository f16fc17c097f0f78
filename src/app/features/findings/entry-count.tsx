import { useApp } from '../../store/react.ts';
import { listedReview } from '../../view/analysis.ts';
import { entriesOf } from '../../view/findings.ts';

/** How many findings the shown file has. */
export function EntryCount() {
  const findings = useApp(({ analysis }) => entriesOf(listedReview(analysis)).length);
  return <span className="count">{findings}</span>;
}
