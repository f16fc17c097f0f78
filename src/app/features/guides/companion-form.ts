import type {
  CompanionAnswers,
  CompanionFault,
  CompanionField,
  CompanionNote,
} from '../../../engine/guides.ts';
import { useWords } from '../../ui/use-words.ts';
import type { GuideState } from './use-guide.ts';

export type CompanionForm = GuideState<
  CompanionAnswers,
  CompanionField,
  CompanionFault,
  CompanionNote
>;

/** Where the input of a field is. */
export const idOf = (field: CompanionField | 'level' | 'callers'): string =>
  `guide-beside-${field.replace(/[^\w-]/g, '-')}`;

/** What is wrong with a field of the guide to companions, as a sentence, once it is to be told. */
export function useCompanionFault({ told }: CompanionForm, most = 0) {
  const { t } = useWords();
  return (field: CompanionField): string | undefined => {
    const code = told.get(field);
    switch (code) {
      case undefined:
        return undefined;
      case 'name':
      case 'default-account':
      case 'ambiguous-account':
        return t(`guide.identity.error.${code}`);
      case 'required':
        return t(
          field.startsWith('port ')
            ? 'guide.beside.error.port-required'
            : 'guide.beside.error.required',
        );
      default:
        return t(`guide.beside.error.${code}`, { most });
    }
  };
}
