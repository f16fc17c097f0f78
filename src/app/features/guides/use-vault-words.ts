import {
  GUID_EXAMPLE,
  type PlanNote,
  TOKEN_EXPIRATION,
  type VaultFault,
  type VaultNote,
} from '../../../engine/guides.ts';
import { useWords } from '../../ui/use-words.ts';

const OWN_NOTES = [
  'put-value',
  'rotate',
  'old-secret',
  'reads-file',
  'reads-path',
  'synced',
  'node-identity',
  'identity-binding',
  'shared-class',
  'references',
  'expands',
  'windows',
] as const;
const OWN_FAULTS = [
  'no-secret',
  'vault',
  'object',
  'file',
  'file-taken',
  'path',
  'path-taken',
  'variable-taken',
  'user-id',
] as const;

const among = <T extends string>(list: readonly T[], code: string): code is T =>
  list.some((item) => item === code);

/** Sentences of the guide to Key Vault; what it takes from the guide to Workload ID has those of that one. */
export function useVaultWords() {
  const { t } = useWords<'guides'>();
  return {
    noteOf: ({ code, data }: PlanNote<VaultNote>): string =>
      among(OWN_NOTES, code)
        ? t(`guide.vault.note.${code}`, data)
        : t(`guide.identity.note.${code}`, data),
    faultOf: (code: VaultFault | undefined): string | undefined => {
      if (code === undefined) return undefined;
      if (among(OWN_FAULTS, code)) return t(`guide.vault.error.${code}`);
      const { min, max } = TOKEN_EXPIRATION;
      return t(`guide.identity.error.${code}`, { min, max, example: GUID_EXAMPLE });
    },
  };
}
