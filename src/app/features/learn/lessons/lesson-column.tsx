import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { Part } from '../../../pieces/part.tsx';
import type { LessonState } from '../../../store/lesson.ts';
import { lessonsOf } from '../../../store/lesson.ts';
import { useActions } from '../../../store/react.ts';
import { hashOf } from '../../../store/view.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useLessons } from './lesson-react.ts';
import { LessonText } from './lesson-text.tsx';
import './lesson.css';

/** The reading column while a lesson is open: the lesson, or the real form over its manifest. */
export function LessonColumn() {
  const { t } = useWords<'lessons'>();
  const lessons = lessonsOf(useActions());
  const { open, tab } = useLessons((state) => state);
  if (!open) return null;
  return (
    <Tabs
      className="lessontabs"
      selectedKey={tab}
      onSelectionChange={(key) => lessons.setState({ tab: key as LessonState['tab'] })}
    >
      <div className="lessontabs__head">
        <TabList className="tabs" aria-label={t('lesson.view')}>
          <Tab id="lesson">{t('lesson.view.lesson')}</Tab>
          <Tab id="settings">{t('lesson.view.settings')}</Tab>
        </TabList>
        <a className="lessontabs__all" href={hashOf({ page: 'lessons' })}>
          {t('lesson.all')}
        </a>
      </div>
      <TabPanel id="lesson" className="lessontabs__panel">
        <LessonText key={open.lesson.id} open={open} />
      </TabPanel>
      <TabPanel id="settings" className="lessontabs__panel">
        <Part name="OtherStep" />
      </TabPanel>
    </Tabs>
  );
}
