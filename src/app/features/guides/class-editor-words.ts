import {
  CLASS_FAULTS,
  CLASS_NOTES,
  type ClassFault,
  type ClassNote,
  demandedKeys,
  type Note,
} from '../../../engine/guides.ts';
import { useWords } from '../../ui/use-words.ts';
import { useVaultWords } from './use-vault-words.ts';

/** Where the input of a field is. */
export const idOf = (field: string): string => `guide-class-${field.replaceAll(' ', '-')}`;

const among = <T extends string>(list: readonly T[], code: string): code is T =>
  list.some((one) => one === code);

/** Sentences of the editor of a SecretProviderClass; others are those of the guide to Key Vault. */
export function useClassWords() {
  const { t } = useWords();
  const vault = useVaultWords();
  return {
    noteOf: ({ code, data }: Note<ClassNote>): string =>
      among(CLASS_NOTES, code)
        ? t(`guide.class.note.${code}`, data)
        : vault.noteOf({ code, ...(data && { data }) }),
    /** @param type of the Secret that lacks a key */
    faultOf: (code: ClassFault | undefined, type = ''): string | undefined =>
      code !== undefined && among(CLASS_FAULTS, code)
        ? t(`guide.class.error.${code}`, { keys: demandedKeys(type).join(', ') })
        : vault.faultOf(code),
  };
}
