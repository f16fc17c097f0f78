import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';
import { type Area, loadWords } from '../../i18n/index.ts';
import { useShell } from '../store/react.ts';
import { useWords } from '../ui/use-words.ts';
import { useArrival } from './part.tsx';
import { Worded } from './worded.tsx';

type Load<P> = () => Promise<ComponentType<P>>;

const NONE: readonly Area[] = [];

/** Parts that were loaded ahead, by what loads them. */
const ahead = new WeakMap<object, ComponentType<never>>();

/** Loads a part before anyone asks for it. From then on it is drawn in the moment in which it is shown. */
export async function loadAhead<P extends object>(load: Load<P>): Promise<void> {
  ahead.set(load, (await load()) as ComponentType<never>);
}

interface Props<P> {
  /** Imports it; the same module is fetched once. */
  readonly load: Load<P>;
  readonly props: P;
  /** The words that it needs beside those around it: they load together with it. */
  readonly areas?: readonly Area[] | undefined;
  /** Called each time it has come to be shown, with false where it could not be loaded. */
  readonly onShown?: (isThere: boolean) => void;
}

/**
 * A part of the page that is loaded when it is first shown. One that cannot be loaded is told, and all
 * else goes on; shown anew, it is asked for once more.
 */
export function LazyPart<P extends object>({ load, props, areas = NONE, onShown }: Props<P>) {
  // Not by Suspense: it holds back what it shows for a third of a second, and keys would get lost.
  const { parts } = useArrival();
  const known = ahead.get(load) as ComponentType<P> | undefined;
  /** Null when it, or what it says, could not be loaded. */
  const [own, setOwn] = useState<{ readonly Part: ComponentType<P> | null }>();
  const isKnown = known !== undefined;
  const { language } = useWords();
  const loadAreas = useEffectEvent(() => loadWords(language, ...areas));
  useEffect(() => {
    if (isKnown) return;
    let wanted = true;
    Promise.all([load(), loadAreas()]).then(
      ([Part]) => wanted && setOwn({ Part }),
      () => wanted && setOwn({ Part: null }),
    );
    return () => {
      wanted = false;
    };
  }, [load, isKnown]);
  const Part = known ?? own?.Part;
  const isShown = parts !== undefined && Part !== undefined;
  const shown = useEffectEvent(() => onShown?.(Part !== null));
  useEffect(() => {
    if (isShown) shown();
  }, [isShown]);
  // The words of the page come with the review.
  if (!isShown) return undefined;
  return Part ? (
    <Worded areas={areas}>
      <Part {...props} />
    </Worded>
  ) : (
    <Missing />
  );
}

function Missing() {
  const { notify } = useShell();
  useEffect(() => notify({ key: 'notice.no-part' }), [notify]);
  return null;
}
