import type { ComponentProps } from 'react';
import { LazyPart } from '../../pieces/lazy-part.tsx';
import type { ChosenList } from './chosen-list.tsx';

const load = async () => (await import('./chosen-list.tsx')).ChosenList;

/** The controls of some rules, which only lessons ask for. */
export const ChosenControls = (props: ComponentProps<typeof ChosenList>) => (
  <LazyPart load={load} props={props} />
);
