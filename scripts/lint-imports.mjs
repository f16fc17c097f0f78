// Checks what is imported below src/: imports/table.mjs says who may import whom.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { importFaults } from './imports/check.mjs';
import { importTable } from './imports/table.mjs';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = new Map(
  globSync('**', { cwd: src }).map((path) => [path, readFileSync(`${src}${path}`, 'utf8')]),
);
const faults = importFaults(files, importTable);
if (faults.length > 0) {
  console.error(`Below src/:\n  ${faults.join('\n  ')}`);
  process.exit(1);
}
console.log(`${files.size} files below src/ import what the table of imports allows, in no cycle.`);
