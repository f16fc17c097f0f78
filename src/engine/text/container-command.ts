/** Tells commands of a container engine from other text, without reading them. */

const ENGINE = '^[ \\t]{0,20}(?:[$>%] {1,5})?(?:sudo )?(?:docker|podman|nerdctl)';
const ENGINE_FIRST = new RegExp(`${ENGINE}\\s`);
const RUN = new RegExp(`${ENGINE}(?: container| -\\S{1,200}){0,5} {1,20}(?:run|create)\\s`, 'm');

/** Whether a text is made of commands of a container engine, one of which runs a container. */
export function isDockerRun(text: string): boolean {
  const head = text.slice(0, 20_000);
  const first = head
    .split('\n', 200)
    .find((line) => !/^\s{0,200}(?:#.*)?$/.test(line.slice(0, 1000)));
  return first !== undefined && ENGINE_FIRST.test(`${first.slice(0, 500)} `) && RUN.test(head);
}
