import type { ControlScope, objectsInScope } from '../../engine/index.ts';
import { useApp } from '../store/react.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { nameOf } from '../view/findings.ts';

type Objects = ReturnType<typeof objectsInScope>;

interface Props {
  readonly objects: Objects;
  readonly chosen: Objects[number] | undefined;
  readonly onScope: (scope: ControlScope) => void;
}

/** The objects of a large bundle as a list to choose from. */
export function ObjectPick({ objects, chosen, onScope }: Props) {
  const lastValid = useApp((state) => state.analysis.lastValid);
  const { t } = useWords();
  const choose = (value: string) => {
    const found = objects[Number(value)];
    onScope(found ? { document: found.document, workload: found.review.object.path } : {});
  };
  return (
    <label className="pick">
      <span>{t('scope.pick')}</span>
      <select
        value={chosen ? objects.indexOf(chosen) : -1}
        onChange={(event) => choose(event.target.value)}
      >
        <option value={-1}>{t('scope.pick.all', { n: objects.length })}</option>
        {objects.map(({ document, review: { object } }, i) => (
          <option key={`${document} ${object.path.join('.')}`} value={i}>
            {nameOf(object)}
            {lastValid.has(document) && ` (${t('scope.frozen')})`}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  );
}
