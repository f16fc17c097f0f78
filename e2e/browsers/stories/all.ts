/** Every story, in the order of the table. */
import type { Story } from '../story.ts';
import { STORIES as beyond } from './beyond.ts';
import { STORIES as surroundings } from './surroundings.ts';
import { STORIES as workbench } from './workbench.ts';

export const STORIES: readonly Story[] = [...workbench, ...beyond, ...surroundings];
