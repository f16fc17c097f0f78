/** The places of the parts that show a review: they arrive after the page, with the engine. */
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { StepId } from '../view/steps.ts';

/** Their names and what they are given. `shell/review-parts.ts` has them, which leads to all of the page. */
interface PartProps {
  ChosenControls: { readonly rules: readonly string[] };
  ResultsTabs: object;
  EntryCount: object;
  FileBands: object;
  FileTabs: object;
  LitLines: object;
  OsField: object;
  OtherStep: object;
  Rail: object;
  StepFoot: { readonly step: StepId };
  StepOf: { readonly step: StepId };
  TargetLine: object;
  VerdictAnnouncer: { readonly text: string };
  VerdictBar: object;
}
type Parts = { readonly [N in keyof PartProps]: ComponentType<PartProps[N]> };

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

interface Props<N extends keyof Parts> {
  readonly name: N;
  readonly props?: PartProps[N];
  /** What is seen in its place until it is here. */
  readonly children?: ReactNode;
}

/** One of the parts, from when it is here. */
export function ReviewPart<N extends keyof Parts>({ name, props, children }: Props<N>) {
  const Shown = useArrival().parts?.[name] as ComponentType<object> | undefined;
  return Shown ? <Shown {...props} /> : children;
}
