import type { RuleLabels } from '../../rule/rule.ts';
import type { imageReferences } from './rule.ts';

export const en: RuleLabels<typeof imageReferences> = {
  title: 'Write valid image references',
  fixTitle: 'Correct the image reference',
  messages: {
    scheme: '{image} isn’t a valid image reference: it begins with a scheme such as https://',
    capitals:
      '{image} isn’t a valid image reference: only the registry and the tag can have capital letters',
    digest:
      '{image} isn’t a valid image reference: the part after @ isn’t a digest such as sha256 with 64 digits',
    tag: '{image} isn’t a valid image reference: the part after the colon isn’t a tag',
    name: '{image} isn’t a valid image reference',
  },
};
