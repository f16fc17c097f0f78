import { entriesOf } from '../../../results/entries.ts';
import { useApp } from '../../store/react.ts';
import { listedReview } from '../../view/analysis.ts';

/** How many findings the shown file has. */
export function EntryCount() {
  const findings = useApp(({ analysis }) => entriesOf(listedReview(analysis)).length);
  return <span className="count">{findings}</span>;
}
