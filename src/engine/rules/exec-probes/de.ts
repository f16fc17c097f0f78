import type { RuleLabels } from '../../rule/rule.ts';
import type { execProbes } from './rule.ts';

export const de: RuleLabels<typeof execProbes> = {
  title: 'Keine aufwendigen Befehle in Tests verwenden',
  fixTitle: 'Den Befehl durch httpGet, tcpSocket oder grpc ersetzen',
  messages: {
    command: 'Der Test {probe} führt {command} aus',
  },
};
