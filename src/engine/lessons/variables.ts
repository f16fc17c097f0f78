/** What lessons ask of the variables of containers. */
import { asText, type Json, listBelow, textBelow, valueBelow } from '../text/json.ts';
import {
  faultIn,
  first,
  type LessonContainer,
  type LessonFault,
  type LessonSubject,
  lessonContainers,
  type Test,
  written,
} from './subject.ts';

interface Variable {
  readonly lessonContainer: LessonContainer;
  readonly name: string;
  readonly value: Json | undefined;
  /** The Secret that it comes from, if any. */
  readonly secret: string | undefined;
  readonly at: number;
}

const variablesIn = (scene: LessonSubject): Variable[] =>
  lessonContainers(scene).flatMap((lessonContainer) =>
    listBelow(written(lessonContainer, 'env') ?? null).map((one, at) => ({
      lessonContainer,
      name: textBelow(one, 'name') ?? '',
      value: valueBelow(one, 'value'),
      secret: textBelow(one, 'valueFrom', 'secretKeyRef', 'name'),
      at,
    })),
  );

export const variableNamed = (scene: LessonSubject, name: string): Variable | undefined =>
  variablesIn(scene).find((one) => one.name === name);

const faultOf = ({ lessonContainer, at, name }: Variable): LessonFault =>
  faultIn(lessonContainer, ['env', at], name);

/** A step that is done when no container has one of these variables. */
export const withoutVariables =
  (...names: readonly string[]): Test =>
  (scene) =>
    first(variablesIn(scene), (one) => (names.includes(one.name) ? faultOf(one) : null));

/** A wrong turn: a variable of a kind. */
export const variableThat =
  (fails: (variable: Variable, scene: LessonSubject) => boolean): Test =>
  (scene) =>
    first(variablesIn(scene), (one) => (fails(one, scene) ? faultOf(one) : null));

/** A wrong turn: the value is now in a variable with another name, or in the arguments. */
export const movedElsewhere =
  (value: string, name: string): Test =>
  (scene) =>
    variableThat((one) => one.name !== name && asText(one.value ?? null).includes(value))(scene) ??
    first(lessonContainers(scene), (lessonContainer) => {
      const key = ['command', 'args'].find((own) =>
        listBelow(written(lessonContainer, own) ?? null).some((word) =>
          asText(word).includes(value),
        ),
      );
      return key ? faultIn(lessonContainer, [key], key) : null;
    });
