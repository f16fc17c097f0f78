/** Which of the files are a Helm chart's own source. https://helm.sh/docs/topics/charts/#the-chart-file-structure */
import { isObject, type Json } from '../text/json.ts';
import { mayHoldExpressions } from '../yaml/expressions.ts';
import { parseDocument } from '../yaml/parse.ts';

export interface ChartFile {
  readonly name: string;
  readonly text: string;
}

/** A chart; files are named by their indexes. */
export interface Chart {
  /** With the slash behind it; empty for that of files without one. */
  readonly folder: string;
  readonly name: string;
  /** The content of `Chart.yaml`. */
  readonly about: Json;
  /** `values.yaml`; undefined where it isn't among the files. */
  readonly values: number | undefined;
  readonly templates: readonly number[];
  /** `values.schema.json`, which may refuse keys that it doesn't have. */
  readonly schema: number | undefined;
}

const folderOf = (name: string): string => /^(?:.*\/)?/.exec(name)?.[0] ?? '';

/** The charts whose `Chart.yaml` is among the files and that install something. */
export function chartsIn(files: readonly ChartFile[]): readonly Chart[] {
  const indexOf = (name: string) => {
    const index = files.findIndex((file) => file.name === name);
    return index < 0 ? undefined : index;
  };
  const folders = files.flatMap(({ name }) =>
    /(?:^|\/)Chart\.ya?ml$/.test(name) ? [folderOf(name)] : [],
  );
  const chartOf = (name: string) =>
    folders.filter((folder) => name.startsWith(folder)).sort((a, b) => b.length - a.length)[0];
  return folders.flatMap((folder): Chart[] => {
    const chartFile = files[indexOf(`${folder}Chart.yaml`) ?? indexOf(`${folder}Chart.yml`) ?? -1];
    const about = chartFile && parseDocument(chartFile.text).value;
    if (!isObject(about) || about.type === 'library') return [];
    const templates = files.flatMap(({ name, text }, i) => {
      if (chartOf(name) !== folder || !/\.(?:ya?ml|tpl)$/.test(name)) return [];
      const inside = name.slice(folder.length);
      // Files that were opened one by one have no folder.
      const isLoose = !inside.includes('/') && folder === '' && mayHoldExpressions(text);
      return inside.startsWith('templates/') || isLoose ? [i] : [];
    });
    if (templates.length === 0) return [];
    return [
      {
        folder,
        name: String(about.name ?? ''),
        about,
        values: indexOf(`${folder}values.yaml`),
        templates,
        schema: indexOf(`${folder}values.schema.json`),
      },
    ];
  });
}
