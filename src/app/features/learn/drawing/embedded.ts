import { createContext } from 'react';

/** Set around a drawing that is part of a page: it has no heading, leads nowhere and says what it comes to in its caption. */
export const EmbeddedDrawing = createContext<((counts: string) => string) | undefined>(undefined);
