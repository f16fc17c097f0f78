import { useState } from 'react';
import type { Lesson } from '../../../../engine/index.ts';
import { latePart } from '../../../pieces/late-part.tsx';
import { LESSON_PLACES, type PictureName } from '../../../store/learning-path.ts';
import { useApp } from '../../../store/react.ts';
import { activeFile } from '../../../store/workspace.ts';
import { Sheet } from '../../../ui/dialog.tsx';
import { useWords } from '../../../ui/use-words.ts';

const OwnPicture = latePart(() => import('../pictures/own-picture.tsx'), 'OwnPicture', {
  words: ['learn'],
});

/** The lesson's own manifest as a picture, as it was and as it is now, over the lesson. */
export function LessonPicture({ lesson }: { readonly lesson: Lesson }) {
  const { t } = useWords<'lessons'>();
  const [shown, show] = useState(false);
  const { picture } = LESSON_PLACES[lesson.id];
  return (
    <div className="lesson__picture">
      <button type="button" className="btn btn--small" onClick={() => show(true)}>
        {t('lesson.picture.show')}
      </button>
      <Sheet wide long open={shown} title={t('lesson.picture.title')} onClose={() => show(false)}>
        <Both lesson={lesson} picture={picture} />
        <div className="sheet__foot">
          <button type="button" className="btn" onClick={() => show(false)}>
            {t('dialog.close')}
          </button>
        </div>
      </Sheet>
    </div>
  );
}

interface BothProps {
  readonly lesson: Lesson;
  readonly picture: PictureName;
}

function Both({ lesson, picture }: BothProps) {
  const { t } = useWords<'lessons'>();
  const text = useApp((state) => activeFile(state.workspace).text);
  return (
    <OwnPicture.Place
      picture={picture}
      texts={{ before: lesson.start, after: text }}
      names={{ before: t('lesson.picture.start'), after: t('lesson.picture.now') }}
      captions={{
        before: (counts) => t('lesson.picture.caption.start', { counts }),
        after: (counts) => t('lesson.picture.caption.now', { counts }),
      }}
      first="after"
    />
  );
}
