import { limitCases } from '../../rule/test-resource-rules.ts';
import { testRule } from '../../rule/test-rule.ts';
import { cpuLimits } from './rule.ts';

testRule(cpuLimits, limitCases({ name: 'cpu', small: '250m', large: '500m' }));
