/** The door of the operator sheet, which is a chunk of its own. */
export { blankKey, segmentsOf } from './command.ts';
export { shown } from './item.ts';
export { operatorMarkdown } from './markdown.ts';
export { isName } from './names.ts';
export { COMMAND_SHELLS } from './quote.ts';
export { operatorSheet, sheetFields } from './sheet.ts';
