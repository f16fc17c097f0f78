/** What lessons ask of the variables of containers. */
import { asText, type Json, listBelow, textBelow, valueBelow } from '../text/json.ts';
import {
  containersIn,
  type Fault,
  faultIn,
  first,
  type Inmate,
  type Scene,
  type Test,
  written,
} from './scene.ts';

interface Variable {
  readonly inmate: Inmate;
  readonly name: string;
  readonly value: Json | undefined;
  /** The Secret that it comes from, if any. */
  readonly secret: string | undefined;
  readonly at: number;
}

const variablesIn = (scene: Scene): Variable[] =>
  containersIn(scene).flatMap((inmate) =>
    listBelow(written(inmate, 'env') ?? null).map((one, at) => ({
      inmate,
      name: textBelow(one, 'name') ?? '',
      value: valueBelow(one, 'value'),
      secret: textBelow(one, 'valueFrom', 'secretKeyRef', 'name'),
      at,
    })),
  );

export const variableNamed = (scene: Scene, name: string): Variable | undefined =>
  variablesIn(scene).find((one) => one.name === name);

const faultOf = ({ inmate, at, name }: Variable): Fault => faultIn(inmate, ['env', at], name);

/** A step that is done when no container has one of these variables. */
export const without =
  (...names: readonly string[]): Test =>
  (scene) =>
    first(variablesIn(scene), (one) => (names.includes(one.name) ? faultOf(one) : null));

/** A wrong turn: a variable of a kind. */
export const variableThat =
  (fails: (variable: Variable, scene: Scene) => boolean): Test =>
  (scene) =>
    first(variablesIn(scene), (one) => (fails(one, scene) ? faultOf(one) : null));

/** A wrong turn: the value stands under some other name now, or among the arguments. */
export const movedElsewhere =
  (value: string, name: string): Test =>
  (scene) =>
    variableThat((one) => one.name !== name && asText(one.value ?? null).includes(value))(scene) ??
    first(containersIn(scene), (inmate) => {
      const key = ['command', 'args'].find((own) =>
        listBelow(written(inmate, own) ?? null).some((word) => asText(word).includes(value)),
      );
      return key ? faultIn(inmate, [key], key) : null;
    });
