/** The command line: files in, reports out. Exit status 2 when input could not be read. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseCommand } from './parse.ts';

const USAGE = `Usage:
  podsmith parse [FILE|-] [--format json]   the documents' values as Kubernetes reads them
`;

function main(args: readonly string[]): number {
  const [command, ...rest] = args;
  if (command === undefined || command === '--help' || command === 'help') {
    process.stdout.write(USAGE);
    return command === undefined ? 2 : 0;
  }
  if (command !== 'parse') return fail(`unknown command "${printable(command)}"`);
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: { format: { type: 'string', default: 'json' } },
      allowPositionals: true,
    });
    if (values.format !== 'json') return fail('parse writes one format: json');
    if (positionals.length > 1) return fail('parse takes one file');
    const [path = '-'] = positionals;
    const { output, readable } = parseCommand(readFileSync(path === '-' ? 0 : path));
    process.stdout.write(output);
    return readable ? 0 : 2;
  } catch (error) {
    process.stderr.write(
      `podsmith: ${printable(error instanceof Error ? error.message : String(error))}\n`,
    );
    return 2;
  }
}

/** The call itself is wrong, so how to call stands beside the reason. */
function fail(message: string): number {
  process.stderr.write(`podsmith: ${message}\n${USAGE}`);
  return 2;
}

/** A name from outside, without the control characters that a terminal would obey. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, '\ufffd');

process.exitCode = main(process.argv.slice(2));
