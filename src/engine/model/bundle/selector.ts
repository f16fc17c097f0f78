/** Which pods a label selector takes in (k8s.io/apimachinery labels and LabelSelector). */
import {
  entriesBelow,
  isObject,
  type Json,
  listBelow,
  textBelow,
  valueBelow,
} from '../../text/json.ts';

type Labels = ReadonlyMap<string, string> | undefined;

/** A plain map of labels, as a Service has it. An empty one, or none, selects nothing. */
export function mapSelects(selector: Json | undefined, labels: Labels): boolean {
  if (!isObject(selector)) return false;
  const wanted = Object.keys(selector);
  return wanted.length > 0 && wanted.every((key) => labels?.get(key) === (selector[key] ?? ''));
}

/**
 * A LabelSelector with `matchLabels` and `matchExpressions`. An empty one selects everything; none
 * (undefined) selects nothing.
 */
export function selectorSelects(selector: Json | undefined, labels: Labels): boolean {
  if (!isObject(selector)) return false;
  return (
    entriesBelow(selector, 'matchLabels').every(
      ([key, value]) => labels?.get(key) === (value ?? ''),
    ) && listBelow(selector, 'matchExpressions').every((expression) => holds(expression, labels))
  );
}

function holds(expression: Json, labels: Labels): boolean {
  const label = labels?.get(textBelow(expression, 'key') ?? '');
  // A null element is the zero value, as everywhere in Kubernetes' decoding.
  const values = listBelow(expression, 'values').map((value) => value ?? '');
  switch (valueBelow(expression, 'operator')) {
    case 'In':
      return label !== undefined && values.includes(label);
    case 'NotIn':
      return label === undefined || !values.includes(label);
    case 'Exists':
      return label !== undefined;
    case 'DoesNotExist':
      return label === undefined;
    default:
      return false;
  }
}
