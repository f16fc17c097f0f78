import { Fragment } from 'react';
import { loadLessonTranslator } from '../../i18n/index.ts';
import { lessonsOfPicture, type PictureName } from '../store/lesson-pictures.ts';
import { hashOf } from '../store/view.ts';
import { useLoadedWords } from './use-loaded-words.ts';

/** The lessons that practise what a picture shows; their titles come when the picture stands. */
export function PictureLessons({ of }: { readonly of: PictureName }) {
  const words = useLoadedWords(loadLessonTranslator);
  if (!words) return null;
  return (
    <p className="sf-list__note">
      <b className="sf-list__head">{words.t('lesson.practise')}</b>{' '}
      {lessonsOfPicture(of).map((id, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <a href={hashOf({ page: 'lessons', item: id })}>{words.lesson(id).title}</a>
        </Fragment>
      ))}
    </p>
  );
}
