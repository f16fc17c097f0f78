import { createContext, useContext } from 'react';
import type { PrivacyTranslator } from '../../../i18n/privacy.ts';

const PrivacyContext = createContext<PrivacyTranslator | null>(null);
export const PrivacyProvider = PrivacyContext.Provider;

/** The words of the page about privacy, and of drafts. */
export function usePrivacyWords(): PrivacyTranslator {
  const translator = useContext(PrivacyContext);
  if (!translator) throw new Error('usePrivacyWords outside PrivacyProvider');
  return translator;
}
