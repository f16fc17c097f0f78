import { useEffect, useState } from 'react';
import { latePart } from '../../pieces/late-part.tsx';
import { useApp } from '../../store/react.ts';
import { activeFile } from '../../store/workspace.ts';
import { type DismissedOffers, leftoverCount, type Offers, offersOf } from './import-offers.ts';

/** While somebody types, what the text is like changes with every key. */
const PAUSE_MS = 1000;

/** What can be offered for the present text; while it is typed, for the text at the last pause. */
export function useOffers(): Offers | undefined {
  const review = useApp((state) => state.analysis.review);
  const edits = useApp((state) => state.edits);
  const lacksEdits = useApp((state) => state.lacksEdits);
  const typing = useApp((state) => state.last.origin === 'type');
  const [settled, settle] = useState(review);
  useEffect(() => {
    const id = setTimeout(() => settle(review), typing ? PAUSE_MS : 0);
    return () => clearTimeout(id);
  }, [review, typing]);
  return offersOf(typing ? settled : review, edits, lacksEdits);
}

const OfferBands = latePart(() => import('./import-offer-bands.tsx'), 'OfferBands', {
  words: ['opened'],
});

/** The offers for the present text. Most texts are simply manifests, which need none. */
export function ImportBands({ offers }: { readonly offers: Offers }) {
  const [kept, keep] = useKept();
  const kind = offers.description.kind;
  const plain = kind === 'yaml' || kind === 'unreadable' || kind === 'empty';
  if (plain && leftoverCount(offers) === 0 && (!offers.rendered || kept === 'all')) return null;
  return <OfferBands.Place {...{ offers, kept, keep }} />;
}

function useKept(): readonly [DismissedOffers, (kept: DismissedOffers) => void] {
  const { base } = useApp((state) => activeFile(state.workspace));
  const [kept, keep] = useState<{ readonly base: string; readonly what: DismissedOffers }>();
  return [kept?.base === base ? kept.what : 'nothing', (what) => keep({ base, what })];
}
