import type { RuleLabels } from '../../rule/rule.ts';
import type { preStopHooks } from './rule.ts';

export const en: RuleLabels<typeof preStopHooks> = {
  title: 'Add a preStop hook',
  fixTitle: 'Add a preStop hook that sleeps',
  messages: {
    unset: 'Stops while requests still arrive: lifecycle.preStop is not set',
  },
};
