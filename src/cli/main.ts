#!/usr/bin/env node
/** The command line: files in, reports out. */
import { nodeIo } from './io.ts';
import { run } from './run.ts';

void run(process.argv.slice(2), nodeIo()).then((status) => {
  process.exitCode = status;
});
