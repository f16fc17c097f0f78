import { useRestedChanges } from '../../store/changes.ts';

/** How many places differ from the text that was opened. */
export function ChangeCount() {
  const { hunks } = useRestedChanges();
  return <>{hunks.length}</>;
}
