import { Search } from '../features/search/search.tsx';
import { Steps } from '../features/wizard/steps.tsx';

/** Beside the step: the ways to any setting. */
export function Rail() {
  return (
    <>
      <Search />
      <Steps />
    </>
  );
}
