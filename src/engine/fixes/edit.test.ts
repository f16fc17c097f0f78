import { expect, it } from 'vitest';
import { finish } from '../text/steps.ts';
import type { PathOp } from '../yaml/ops.ts';
import { parseDocument } from '../yaml/parse.ts';
import { writeSteps } from './edit.ts';

const REFUSED = 'securityContext: {privileged: true, allowPrivilegeEscalation: false}';
const POD = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
  - {name: one, image: a, ${REFUSED}}
  - {name: two, image: b, securityContext: {privileged: false, allowPrivilegeEscalation: false}}
`;
const privileged = (container: number, value: boolean): PathOp => ({
  op: 'set',
  path: ['spec', 'containers', container, 'securityContext', 'privileged'],
  value,
});

it('lets nobody break what the API server takes, though another one repairs as much', () => {
  const document = parseDocument(POD);
  const ops = [privileged(0, false), privileged(1, true)];
  const result = finish(writeSteps(document, ops, (index) => index));
  expect(result).toMatchObject({ ok: false, reason: 'api-server' });
  // Either alone: what repairs may be written, what breaks may not.
  const alone = ops.map((op) => finish(writeSteps(document, [op])).ok);
  expect(alone).toEqual([true, false]);
});
