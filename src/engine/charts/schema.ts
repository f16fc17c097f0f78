/** Whether the schema of a chart's values takes a key: Helm refuses to render where it doesn't. */
import { isJson, isObject, type Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';

/** @param text that of `values.schema.json` */
export function allowsKey(text: string, key: Path, value: Json | undefined): boolean {
  if (!isJson(text)) return false;
  return key.length > 0 && allows(JSON.parse(text) as Json, key, value);
}

function allows(schema: Json | undefined, [step, ...rest]: Path, value: Json | undefined): boolean {
  // References and combinations aren't followed: what they ask isn't known.
  if (!isObject(schema)) return schema !== false;
  if ('$ref' in schema || 'allOf' in schema || 'anyOf' in schema || 'oneOf' in schema) return false;
  if (step === undefined) {
    return (
      !isObject(value) ||
      Object.entries(value).every(([key, inner]) => allows(schema, [key], inner))
    );
  }
  const { properties, patternProperties, additionalProperties } = schema;
  if (isObject(properties) && Object.hasOwn(properties, String(step)))
    return allows(properties[String(step)], rest, value);
  return patternProperties === undefined && additionalProperties !== false;
}
