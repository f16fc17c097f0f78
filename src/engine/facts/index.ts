/** Facts that a user brings, and the script that asks for them: they load when there are any, or when a script is asked for. */
export { commandOf, type Fact, factsFile, writtenImage } from './fact.ts';
export { type ReadFacts, type ReadFault, readFacts } from './read.ts';
export {
  type FactQuestions,
  type FactTool,
  factQuestionsOf,
  factScript,
} from './script.ts';
export { type AskedImage, FactBook } from './settle.ts';
