import { Search } from '../features/search/search.tsx';
import { WizardSteps } from '../features/wizard/steps.tsx';

/** Beside the step: the ways to any setting. */
export function Rail() {
  return (
    <>
      <Search />
      <WizardSteps />
    </>
  );
}
