/** The places of the parts that show a review: they arrive after the page, with the engine. */
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';

type Parts = typeof import('../shell/review-parts.ts');

/** How far what comes after the page has come. */
export interface Arrival {
  /** Undefined until they are here, and the engine with them. */
  readonly parts: Parts | undefined;
  /** Something could not be loaded. */
  readonly failed: boolean;
  /** Asks for it once more. */
  readonly again: () => void;
}

const ArrivalContext = createContext<Arrival | null>(null);
export const ArrivalProvider = ArrivalContext.Provider;

export function useArrival(): Arrival {
  const arrival = useContext(ArrivalContext);
  if (!arrival) throw new Error('useArrival outside ArrivalProvider');
  return arrival;
}

type PropsOf<P> = P extends (props: infer Own extends object) => ReactNode ? Own : object;

interface Props<N extends keyof Parts> {
  readonly name: N;
  readonly props?: PropsOf<Parts[N]>;
  /** What is seen in its place until it is here. */
  readonly children?: ReactNode;
}

/** One of the parts, from when it is here. */
export function Part<N extends keyof Parts>({ name, props, children }: Props<N>) {
  const Shown = useArrival().parts?.[name] as ComponentType<object> | undefined;
  return Shown ? <Shown {...props} /> : children;
}
