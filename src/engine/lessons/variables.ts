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
    listBelow(written(lessonContainer, 'env') ?? null).map((entry, at) => ({
      lessonContainer,
      name: textBelow(entry, 'name') ?? '',
      value: valueBelow(entry, 'value'),
      secret: textBelow(entry, 'valueFrom', 'secretKeyRef', 'name'),
      at,
    })),
  );

export const variableNamed = (scene: LessonSubject, name: string): Variable | undefined =>
  variablesIn(scene).find((variable) => variable.name === name);

const faultOf = ({ lessonContainer, at, name }: Variable): LessonFault =>
  faultIn(lessonContainer, ['env', at], name);

/** A step that is done when no container has one of these variables. */
export const withoutVariables =
  (...names: readonly string[]): Test =>
  (scene) =>
    first(variablesIn(scene), (variable) =>
      names.includes(variable.name) ? faultOf(variable) : null,
    );

/** A wrong turn: a variable of a kind. */
export const variableThat =
  (fails: (variable: Variable, scene: LessonSubject) => boolean): Test =>
  (scene) =>
    first(variablesIn(scene), (variable) => (fails(variable, scene) ? faultOf(variable) : null));

/** A wrong turn: the value is now in a variable with another name, or in the arguments. */
export const movedElsewhere =
  (value: string, name: string): Test =>
  (scene) =>
    variableThat(
      (variable) => variable.name !== name && asText(variable.value ?? null).includes(value),
    )(scene) ??
    first(lessonContainers(scene), (lessonContainer) => {
      const key = ['command', 'args'].find((field) =>
        listBelow(written(lessonContainer, field) ?? null).some((word) =>
          asText(word).includes(value),
        ),
      );
      return key ? faultIn(lessonContainer, [key], key) : null;
    });
