import { useStore } from 'zustand';
import { LazyPart } from '../pieces/lazy-part.tsx';
import { versions } from '../store/versions.ts';

const loadUpdateBand = async () => (await import('./update-band.tsx')).UpdateBand;

/** Where the page says that there is another version of it. */
export function UpdatePlace() {
  const said = useStore(versions, ({ newer, later }) => newer !== undefined && !later);
  return said && <LazyPart load={loadUpdateBand} props={{}} />;
}
