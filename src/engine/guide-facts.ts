/** What the guide's pages show in addition to text. A separate chunk, because only these pages need it. */
export { GLOSSARY_TERMS } from './knowledge/glossary.ts';
export { GUIDE } from './knowledge/guide.ts';
