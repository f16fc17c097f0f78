/**
 * Adds a table and a blank line to the lines of a Markdown report.
 * @param rows cells that are Markdown already, as many in each row as there are titles
 */
export function pushTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  out: string[],
): void {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  out.push(row(titles), row(titles.map(() => '---')), ...rows.map(row), '');
}
