/**
 * The parts of the page that show a review. They load together with the engine, in a separate chunk, and replace the
 * placeholders of `part.tsx`.
 */
import { LateScoreReasons } from '../features/score/score-number.tsx';
import { LateSearchDialog } from '../features/search/search.tsx';
import { LateControlBody } from '../features/wizard/control-row.tsx';
import { LateDownloadParts } from '../features/wizard/download-step.tsx';
import { latePart } from '../pieces/late-part.tsx';

export { LitLines } from '../editor/lit-lines.tsx';
export { FileBands } from '../features/files/file-bands.tsx';
export { FileTabs } from '../features/files/file-tabs.tsx';
export { EntryCount } from '../features/findings/findings-head.tsx';
export { TargetLine } from '../features/target/target-line.tsx';
export { VerdictAnnouncer } from '../features/verdict/verdict-announcer.tsx';
export { OsField } from '../features/wizard/os-choice.tsx';
export { StepFoot } from '../features/wizard/step-foot.tsx';
export { StepOf } from '../features/wizard/step-head.tsx';
export { OtherStep } from '../features/wizard/wizard-step.tsx';
export { asDrawn } from '../store/gains-store.ts';
export { loadTables, reviewing } from '../store/reviewing.ts';
export { Rail } from './rail.tsx';
export { ResultsTabs } from './results-tabs.tsx';
export { VerdictBar } from './verdict-bar.tsx';

/** The controls of some rules, which only lessons ask for. */
export const ChosenControls = latePart(
  () => import('../features/wizard/chosen-list.tsx'),
  'ChosenList',
).Place;

/** What these parts show once something in them is opened. */
export const openedLater = [LateControlBody, LateScoreReasons, LateDownloadParts, LateSearchDialog];
