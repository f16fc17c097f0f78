/**
 * The parts of the page that show a review, or lead to one. They come together with the engine, in a
 * chunk of their own, and take the places that `part.tsx` keeps for them.
 */
export { LitLines } from '../editor/lit-lines.tsx';
export { BenchTabs } from './bench-tabs.tsx';
export { EntryCount } from './entry-count.tsx';
export { FileBands } from './file-bands.tsx';
export { FileTabs } from './file-tabs.tsx';
export { OsField } from './os-choice.tsx';
export { PointsIn } from './points.tsx';
export { Rail } from './rail.tsx';
export { StepFoot } from './step-foot.tsx';
export { StepOf } from './step-of.tsx';
export { TargetLine } from './target-line.tsx';
export { VerdictAnnouncer } from './verdict-announcer.tsx';
export { VerdictStrip } from './verdict-strip.tsx';
export { OtherStep } from './wizard-step.tsx';
