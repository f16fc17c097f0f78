/** The kinds of other projects, which load when a manifest has one of another group than Kubernetes' own. */
import { CATALOGUE_KINDS } from './catalogue.ts';
import { CUSTOM_KINDS } from './custom.ts';
import { type KindTable, kindTable } from './pod-kind.ts';

export const PROJECT_KINDS: KindTable = kindTable([...CUSTOM_KINDS, ...CATALOGUE_KINDS]);
