/** The door of the operator sheet, which is a chunk of its own. */
export {
  type Blank,
  blankKey,
  type Filled,
  type Segment,
  segmentsOf,
  textOf,
} from './command.ts';
export type { Item, Place, Step } from './item.ts';
export { shown } from './item.ts';
export { operatorMarkdown } from './markdown.ts';
export { isName, type NameKind } from './names.ts';
export { SHELLS, type Shell } from './quote.ts';
export { fieldsOf, type OperatorSheet, operatorSheet } from './sheet.ts';
