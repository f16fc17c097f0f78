/** What the guide's pages show beside words. A chunk of its own: only who reads there needs it. */
export { TERMS } from './knowledge/glossary.ts';
export { GUIDE } from './knowledge/guide.ts';
