import type { LessonId } from '../../../../engine/core.ts';
import { behindLesson, hashOfLesson } from '../../../store/learning-path.ts';
import { hashOf } from '../../../store/view.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/use-words.ts';

interface Props {
  readonly id: LessonId;
  /** How the link looks. */
  readonly className: string;
}

/** On along the path: the next lesson of the chapter, the next chapter, or what one can do at its end. */
export function LessonNext({ id, className }: Props) {
  const { t } = useWords<'lessons'>();
  const next = behindLesson(id);
  const [href, label] = (() => {
    if (!next) return [hashOf({ page: 'learn', item: 'summary' }), t('lesson.next.summary')];
    if ('lesson' in next) return [hashOfLesson(next.lesson), t('lesson.next')];
    return [hashOf({ page: 'guide', item: next.chapter }), t('lesson.next.chapter')];
  })();
  return (
    <a className={className} href={href}>
      {label}
      <Icon name="arrow" />
    </a>
  );
}
