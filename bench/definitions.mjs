// CustomResourceDefinitions as generators write them, and an installer that is nearly all of them.

/** A schema: deep, with a description for each field. @param {number} depth @param {string} pad @returns {string} */
const schema = (depth, pad) =>
  Array.from({ length: 4 }, (_, i) =>
    [
      `${pad}field${depth}${i}:`,
      `${pad}  description: What this field is for, said at some length, as generators copy it from comments.`,
      ...(depth === 0
        ? [`${pad}  type: string`]
        : [`${pad}  type: object`, `${pad}  properties:`, schema(depth - 1, `${pad}    `)]),
    ].join('\n'),
  ).join('\n');

/** @param {number} i */
const definition = (i) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets${i}.example.com
spec:
  group: example.com
  scope: Namespaced
  names: { kind: Widget${i}, plural: widgets${i} }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
${schema(4, '            ')}
`;

/**
 * An installer: definitions of about 290 kB each, and what they are for.
 * @param {number} definitions
 * @param {readonly string[]} others documents
 */
export const installerOf = (definitions, others) =>
  [...Array.from({ length: definitions }, (_, i) => definition(i)), ...others].join('---\n');
