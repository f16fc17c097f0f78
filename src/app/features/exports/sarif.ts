/** What is found in the open files, as code scanning takes it: the report of the command line. */
import { version } from '../../../../package.json';
import type { ResultTranslator } from '../../../i18n/index.ts';
import { relativeAddress } from '../../../report/address.ts';
import { makeReport } from '../../../report/make.ts';
import { sarifSteps } from '../../../report/sarif.ts';
import type { AppState } from '../../store/store.ts';
import { resolved } from '../../view/settings.ts';

const SARIF = 'podsmith.sarif';

/** In steps, since it plans every fix. The same state gives the same report. Credentials are masked where findings are made. */
export function* sarifOf(
  { workspace, analyses, analysis }: Pick<AppState, 'workspace' | 'analyses' | 'analysis'>,
  words: ResultTranslator,
): Generator<undefined, { readonly name: string; readonly text: string }, undefined> {
  const files = workspace.files.map(({ id, name: path, locked }) =>
    locked
      ? { path, error: words.t(`results.file.${locked}`) }
      : { path, review: (analyses.get(id) ?? analysis).review },
  );
  const target = resolved(workspace.config);
  const report = makeReport({ version, target, files, initiative: null }, words);
  const text = yield* sarifSteps(report, words, { address: relativeAddress, indent: 2 });
  return { name: SARIF, text: `${text}\n` };
}
