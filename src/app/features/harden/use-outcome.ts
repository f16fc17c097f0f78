import { useEffect, useState } from 'react';
import type { Hardened } from '../../../engine/index.ts';
import type { Offer } from './harden.ts';
import { type Choice, outcomeOf } from './harden-choice.ts';

const PAUSE_MS = 80;

/** What the present choice comes to. While a newer one is worked out the last one stays. */
export function useOutcome(offer: Offer, choice: Choice): Hardened | undefined {
  const [outcome, setOutcome] = useState<Hardened>();
  useEffect(() => {
    const id = setTimeout(() => {
      try {
        setOutcome(outcomeOf(offer, choice));
      } catch {
        // What it comes to is a preview: the edits are there to choose without it.
        setOutcome(undefined);
      }
    }, PAUSE_MS);
    return () => clearTimeout(id);
  }, [offer, choice]);
  return outcome;
}
