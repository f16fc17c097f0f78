/** Whether fixes of the open file belong in the values of a chart, whose source is open beside it. */
import { chartsIn, memo } from '../../engine/index.ts';
import type { AppState } from './store.ts';
import type { Workspace } from './workspace.ts';

const isTemplateOfChart = memo(({ files, active }: Workspace): boolean =>
  chartsIn(files).some(
    ({ values, templates }) => values !== undefined && templates.includes(active),
  ),
);

/** Whether the open file is a template of a chart whose values are open, too. */
export const isChartSource = ({ workspace }: Pick<AppState, 'workspace'>): boolean =>
  isTemplateOfChart(workspace);
