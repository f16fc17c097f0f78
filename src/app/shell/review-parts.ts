/**
 * The parts of the page that show a review. They load together with the engine, in a separate chunk, and replace the
 * placeholders of `part.tsx`.
 */
import { loadScoreReasons } from '../features/score/score-panel.tsx';
import { loadControlBody } from '../features/wizard/control-row.tsx';
import { loadDownloadParts } from '../features/wizard/download-step.tsx';
import { loadAhead } from '../pieces/lazy-part.tsx';

export { LitLines } from '../editor/lit-lines.tsx';
export { FileBands } from '../features/files/file-bands.tsx';
export { FileTabs } from '../features/files/file-tabs.tsx';
export { EntryCount } from '../features/findings/entry-count.tsx';
export { TargetLine } from '../features/target/target-line.tsx';
export { VerdictAnnouncer } from '../features/verdict/verdict-announcer.tsx';
export { ChosenControls } from '../features/wizard/chosen-controls.tsx';
export { OsField } from '../features/wizard/os-choice.tsx';
export { StepFoot } from '../features/wizard/step-foot.tsx';
export { StepOf } from '../features/wizard/step-head.tsx';
export { OtherStep } from '../features/wizard/wizard-step.tsx';
export { PointsIn } from '../pieces/points.tsx';
export { Rail } from './rail.tsx';
export { ResultsTabs } from './results-tabs.tsx';
export { VerdictBar } from './verdict-bar.tsx';

/** Loads what these parts show once something in them is opened. */
export const loadOpened = async (): Promise<void> => {
  await Promise.all([
    loadAhead(loadControlBody),
    loadAhead(loadScoreReasons),
    loadAhead(loadDownloadParts),
  ]);
};
