/** Prints which story was told in which browser, at the end of a run. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';

const MARKS = { passed: 'yes', failed: 'no', skipped: 'not run', pending: 'not run' } as const;

/** A table in Markdown, its columns in line. @param rows the first one is the head */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [...lines.slice(0, 1), rule, ...lines.slice(1)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

export default class Table implements Reporter {
  onTestRunEnd(ended: readonly TestModule[]): void {
    const modules = ended.toSorted((one, other) => one.moduleId.localeCompare(other.moduleId));
    const told = modules.map((module) => [...module.children.allTests()]);
    const titles = [...new Set(told.flat().map(({ name }) => name))];
    // Where it is missing, the suite is named by what it lacks.
    const browserOf = (tests: readonly TestCase[], i: number) =>
      tests.map((test) => test.meta().browser).find((browser) => browser !== undefined) ??
      [...(modules[i]?.children.suites() ?? [])].map(({ name }) => name).join();
    const rows = titles.map((title) => [
      title,
      ...told.map((tests) => {
        const test = tests.find(({ name }) => name === title);
        const mark = MARKS[test?.result().state ?? 'pending'];
        return [mark, test?.meta().differs ?? []].flat().join(', ');
      }),
    ]);
    console.log(table([['Story', ...told.map(browserOf)], ...rows]));
  }
}
