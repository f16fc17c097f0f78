/** Facts that a user brings, and the script that asks for them: they load when there are any, or when a script is asked for. */
export { commandOf, factsFile, soundFacts, writtenImage } from './fact.ts';
export { type ReadFault, type ReadNote, readFacts } from './read.ts';
export { FACT_TOOLS, type FactTool, factQuestionsOf, factScript } from './script.ts';
export { type AskedImage, attachFacts, FactBook } from './settle.ts';
