import { limitCases } from '../../rule/test-resource-rules.ts';
import { testRule } from '../../rule/test-rule.ts';
import { memoryLimits } from './rule.ts';

testRule(memoryLimits, limitCases({ name: 'memory', small: '256Mi', large: '512Mi' }));
