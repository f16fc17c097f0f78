import type { RuleLabels } from '../../rule/rule.ts';
import type { exposedTokens } from './rule.ts';

export const de: RuleLabels<typeof exposedTokens> = {
  title: 'Schlüssel und Token aus Manifesten entfernen',
  fixTitle: 'Das Token widerrufen und das neue in einem Tresor ablegen',
  messages: {
    token: 'Enthält einen Schlüssel oder ein Token von {issuer}',
    'private-key': 'Enthält einen privaten Schlüssel',
    'signed-token': 'Enthält ein signiertes Token (JWT)',
  },
};
