#!/usr/bin/env node
/** The command line: files in, reports out. */
import { keepCompiled, optimizeLater } from './compiled.ts';

// Before anything else is compiled.
keepCompiled();
optimizeLater();
void Promise.all([import('./io.ts'), import('./run.ts')])
  .then(([{ nodeIo }, { runCli }]) => runCli(process.argv.slice(2), nodeIo()))
  .then((status) => {
    process.exitCode = status;
  });
