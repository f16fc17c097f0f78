/** The rows of other projects' kinds, which load when a manifest has one of another group than Kubernetes' own. */
import { CATALOGUE_KINDS } from './catalogue.ts';
import { CUSTOM_KINDS } from './custom.ts';
import type { KindRow } from './pod-kind.ts';

export const OTHER_KINDS: readonly KindRow[] = [...CUSTOM_KINDS, ...CATALOGUE_KINDS];
