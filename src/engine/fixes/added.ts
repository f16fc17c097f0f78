/** Objects that a fix adds. */
import { type Json, textBelow } from '../text/json.ts';

/** Kind and name of an object that is added. */
export const nameOfAdded = (value: Json | undefined): { kind: string; name: string } => ({
  kind: (value !== undefined && textBelow(value, 'kind')) || '',
  name: (value !== undefined && textBelow(value, 'metadata', 'name')) || '',
});
