import type { RuleLabels } from '../../rule/rule.ts';
import type { metadataEndpointEgress } from './rule.ts';

export const en: RuleLabels<typeof metadataEndpointEgress> = {
  title: 'Block the metadata endpoint for pods',
  fixTitle: 'Exclude 169.254.169.254 from the range',
  failsIf: 'if the program signs in as the node',
  messages: {
    'open-range': 'The range of addresses includes the metadata endpoint 169.254.169.254',
    'any-destination':
      'The rule has no destination, so it includes the metadata endpoint 169.254.169.254',
    'endpoint-allowed': 'The rule allows the metadata endpoint 169.254.169.254',
  },
};
