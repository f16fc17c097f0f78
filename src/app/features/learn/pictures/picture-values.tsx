/** The two pictures about values and rights: which value wins, and who may do what with which file. */
import { useMemo, useState } from 'react';
import type { ContextField, TriedValues } from '../../../../engine/index.ts';
import { picturesEngine } from '../../../store/pictures.ts';
import { useNarrow } from '../../../ui/use-narrow.ts';
import { useWords } from '../../../ui/use-words.ts';
import { Pick } from '../drawing/drawing-page.tsx';
import { filesCounts, filesShown } from './picture-files-items.ts';
import type { PictureProps } from './picture-flows.tsx';
import { PictureFrame, useMore } from './picture-frame.tsx';
import { codeLine } from './picture-items.ts';
import { levelsCounts, levelsShown } from './picture-levels-items.ts';
import { filesDrawing, levelsDrawing } from './picture-tree-layout.ts';
import { TryValues } from './try-values.tsx';

export function LevelsPicture({ view }: PictureProps) {
  const words = useWords<'learn'>();
  const { t } = words;
  const narrow = useNarrow();
  const more = useMore();
  // Until another one is chosen, the field that says most about this pod.
  const [chosen, setField] = useState<ContextField>();
  const fields = Object.keys(picturesEngine.now().CONTEXT_FIELDS) as readonly ContextField[];
  const telling = useMemo(() => picturesEngine.now().tellingField(view.scene), [view]);
  const field = chosen ?? telling ?? 'runAsUser';
  const [tried, setTried] = useState<TriedValues>(NOTHING_TRIED);
  const written = picturesEngine.now().precedenceOf(view.scene, field);
  const precedence =
    tried.size === 0 ? written : picturesEngine.now().precedenceOf(view.scene, field, tried);
  const shown = levelsShown(words, precedence, view.scene.workload.name ?? '');
  return (
    <PictureFrame
      id="which-value"
      view={view}
      items={[shown.pod, ...shown.containers.map(({ result }) => result)]}
      drawing={levelsDrawing(shown, t('pictures.levels.result'), narrow, more)}
      counts={levelsCounts(words, precedence)}
      notes={precedence.ignored ? [t('pictures.levels.ignored', { field: codeLine(field) })] : []}
      trying={
        <TryValues written={written} precedence={precedence} tried={tried} onTry={setTried} />
      }
    >
      <Pick
        label={t('pictures.levels.field')}
        value={fields.indexOf(field)}
        options={fields}
        onChange={(n) => {
          setField(fields[n] ?? 'runAsUser');
          setTried(NOTHING_TRIED);
        }}
      />
    </PictureFrame>
  );
}

const NOTHING_TRIED: TriedValues = new Map();

export function FilesPicture({ view }: PictureProps) {
  const words = useWords<'learn'>();
  const { t } = words;
  const narrow = useNarrow();
  const more = useMore();
  const files = picturesEngine.now().podFiles(view.scene);
  const shown = filesShown(words, files);
  const all = shown.processes.flatMap(({ process, files: fileItems }) => [process, ...fileItems]);
  return (
    <PictureFrame
      id="users-and-files"
      view={view}
      items={files.windows ? [] : [shown.group, ...all]}
      drawing={filesDrawing(shown, narrow, more)}
      counts={filesCounts(words, files)}
      notes={files.windows ? [t('pictures.files.windows')] : []}
    />
  );
}
