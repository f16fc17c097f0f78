import { useStore } from 'zustand';
import { versions } from '../store/versions.ts';
import { LazyPart } from '../ui/lazy-part.tsx';

const loadUpdateBand = async () => (await import('./update-band.tsx')).UpdateBand;

/** Where the page says that there is another version of it. */
export function UpdatePlace() {
  const said = useStore(versions, ({ newer, later }) => newer !== undefined && !later);
  return said && <LazyPart load={loadUpdateBand} props={{}} />;
}
