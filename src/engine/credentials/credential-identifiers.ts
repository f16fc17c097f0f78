/** Names that look like those of credentials and are not. */
import { environmentName } from './credentials.ts';

/** What the members of an etcd cluster know each other by: everybody may know it, nobody signs in with it. */
const IDENTIFIER =
  /(?:^|_)INITIAL_CLUSTER_TOKEN$|(?:^|_)ETCD_(?:\w+_)?(?:CLUSTER|DISCOVERY)_TOKEN$/;

/** The name as far as it says something about the value: empty for an identifier. */
export const speakingName = (name: string): string =>
  IDENTIFIER.test(environmentName(name)) ? '' : name;
