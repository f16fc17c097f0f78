import { Search } from '../search/search.tsx';
import { Steps } from './steps.tsx';

/** Beside the step: the ways to any setting. */
export function Rail() {
  return (
    <>
      <Search />
      <Steps />
    </>
  );
}
