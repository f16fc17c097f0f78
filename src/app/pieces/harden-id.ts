/** The button that opens the sheet of all edits, for the key that presses it. */
export const HARDEN_ID = 'harden';
