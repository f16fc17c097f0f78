/** Choices that a list of numbers decides, so that a failure can be repeated and shrinks. */
export type Chance = (sides: number) => number;

export function chanceOf(numbers: readonly number[]): Chance {
  let at = 0;
  return (sides) => (numbers.length === 0 ? 0 : (numbers[at++ % numbers.length] as number)) % sides;
}
