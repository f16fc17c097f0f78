/** The page as its users speak of it, in any engine: what is found is found by its role and its name. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './driver/engines.ts';
import { ELEMENT, type Element } from './driver/protocol.ts';
import { until } from './driver/until.ts';
import { find, type Step } from './find.ts';

export { until } from './driver/until.ts';

/** Keys that have no character (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  F6: '\uE036',
} as const;
export type Key = keyof typeof KEYS;
const codeOf = (key: string) => KEYS[key as Key] ?? key;

export type Name = string | RegExp;

/** A name as it is handed to the page. */
const spelt = (name: Name) =>
  typeof name === 'string' ? name : { source: name.source, flags: name.flags };
/** Whether a name is heard. Firefox says capitals where the style sheet makes them. */
const fits = (text: string, name: Name) =>
  typeof name === 'string'
    ? text.toLowerCase() === name.toLowerCase()
    : new RegExp(name, 'i').test(text);
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

interface Found {
  readonly elements: readonly Element[];
  /** What a click on the first one hits. */
  readonly target: Element | null;
  readonly text: string;
}

/** Something on the page, or what is within it. */
class Part {
  readonly #page: Page;
  readonly #steps: readonly Step[];
  readonly #names: readonly Name[];

  constructor(page: Page | undefined, steps: readonly Step[], names: readonly Name[]) {
    // The page is itself a part: the whole.
    this.#page = page ?? (this as unknown as Page);
    this.#steps = steps;
    this.#names = names;
  }

  /**
   * A part of this one, the first that is visible.
   * @param role as ARIA has it
   * @param name all of it, or a pattern
   */
  in(role: string, name: Name = /(?:)/): Part {
    const step = { role, name: spelt(name) };
    return new Part(this.#page, [...this.#steps, step], [...this.#names, name]);
  }

  /** Of several such parts the one that contains a text. */
  with(text: Name): Part {
    const steps = this.#steps.with(-1, { ...(this.#steps.at(-1) as Step), text: spelt(text) });
    return new Part(this.#page, steps, this.#names);
  }

  /** What is meant, for errors. */
  get #what(): string {
    return this.#steps
      .map(({ role }, i) => `${role} ${this.#names[i]}`)
      .reverse()
      .join(' in ');
  }

  /** All that fit and are visible. */
  async all(): Promise<readonly Element[]> {
    return (await this.#find()).elements;
  }

  async #find(): Promise<Found> {
    // An element that comes out of the page is a reference to it.
    const found: unknown = await this.#page.run(find, this.#steps);
    return found as Found;
  }

  /** Waits until it is there. */
  async element(): Promise<Element> {
    return until(this.#what, async () => (await this.all())[0]);
  }

  /**
   * Asked once for each role and name in an engine: under load the questions take longer than what is asked about.
   * @throws when assistive technology hears another role or name
   */
  async #isHeard({ [ELEMENT]: id }: Element): Promise<true> {
    const wanted = this.#steps.at(-1)?.role;
    const { heard } = this.#page;
    const key = `${wanted} ${this.#names.at(-1)}`;
    if (heard.has(key)) return true;
    const role = (await this.#page.engine.send('computedRole', { id })) as string;
    const name = plain((await this.#page.engine.send('computedLabel', { id })) as string);
    if (role !== wanted || !fits(name, this.#names.at(-1) ?? '')) {
      throw new Error(`It is heard as ${role} “${name}”`);
    }
    heard.add(key);
    return true;
  }

  /** Waits until it is there, and in the accessibility tree of the engine by the same role and name. */
  async seen(): Promise<void> {
    await until(`${this.#what} in the accessibility tree`, async () => {
      const [found] = await this.all();
      return found && this.#isHeard(found);
    });
  }

  async gone(): Promise<void> {
    await until(`no ${this.#what}`, async () => (await this.all()).length === 0);
  }

  /** Waits until it can be clicked: nothing is in front of it. */
  async click(): Promise<void> {
    await until(`a click on ${this.#what}`, async () => {
      const { elements, target } = await this.#find();
      const [found] = elements;
      if (!found || !target) return false;
      await this.#isHeard(found);
      await this.#page.clickOn(target);
      return true;
    });
  }

  /** As with a finger. */
  async tap(): Promise<void> {
    await this.seen();
    const origin = await this.#page.run(
      (element: Node) => {
        (element as HTMLElement).scrollIntoView({ block: 'center', behavior: 'instant' });
        return element;
      },
      await until(this.#what, async () => (await this.#find()).target),
    );
    await this.#page.engine.send('actions', {
      actions: [
        {
          type: 'pointer',
          id: 'finger',
          parameters: { pointerType: 'touch' },
          actions: [
            { type: 'pointerMove', duration: 0, origin, x: 0, y: 0 },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  /** Replaces what is in a text field. */
  async fill(text: string): Promise<void> {
    await this.click();
    await this.#page.press('Control', 'a');
    await this.#page.type(text);
  }

  /** Waits until its text, as it is shown, fits. */
  async says(text: string | RegExp): Promise<void> {
    await until(`“${text}” in ${this.#what}`, async () => {
      const shown = await this.text();
      if (typeof text === 'string' ? shown.includes(text) : text.test(shown)) return true;
      throw new Error(`It says: ${shown.slice(0, 2000)}`);
    });
  }

  /** Its text as it is read out, with single spaces. */
  async text(): Promise<string> {
    return until(this.#what, async () => {
      const { elements, text } = await this.#find();
      return elements.length > 0 && text;
    });
  }

  /** What is in a text field. */
  async value(): Promise<string> {
    const read = (element: Node) => (element as HTMLInputElement).value;
    return this.#page.run(read, await this.element());
  }

  /** Waits until a box or a choice has a state. */
  async checked(wanted: boolean): Promise<void> {
    const read = (element: Node) =>
      element instanceof HTMLInputElement
        ? element.checked
        : (element as HTMLElement).getAttribute('aria-checked') === 'true';
    await until(`${this.#what} ${wanted ? 'checked' : 'not checked'}`, async () => {
      const [found] = await this.all();
      return found && (await this.#page.run(read, found)) === wanted;
    });
  }

  async focused(): Promise<void> {
    await until(`the focus on ${this.#what}`, async () => {
      const [found] = await this.all();
      const isFocused = (element: Node) => document.activeElement === element;
      if (found && (await this.#page.run(isFocused, found))) return true;
      const active = () => document.activeElement?.outerHTML.slice(0, 200);
      throw new Error(`The focus is on ${await this.#page.run(active)}`);
    });
  }
}

export class Page extends Part {
  readonly engine: Engine;
  /** What assistive technology has been asked for in this engine. */
  readonly heard: Set<string>;
  readonly #downloads: string;
  readonly #files = mkdtempSync(join(tmpdir(), 'podsmith-files-'));
  #address = '';

  constructor(engine: Engine, downloads: string, heard: Set<string>) {
    super(undefined, [], []);
    this.engine = engine;
    this.heard = heard;
    this.#downloads = downloads;
  }

  /** Runs a function in the page. It knows nothing but what it is given. */
  async run<A extends readonly unknown[], R>(
    act: (...given: A) => R,
    ...given: { [i in keyof A]: A[i] | Element }
  ): Promise<
    R extends Promise<infer T> ? T : R extends Node ? Element : R extends Node[] ? Element[] : R
  > {
    const script = `
      const done = arguments[arguments.length - 1];
      Promise.resolve((${act})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = (await this.engine.send('executeAsync', { script, args: given })) as {
      value: never;
      error?: string;
    };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  get steps(): Part {
    return this.in('navigation', /^(Steps|Schritte)$/);
  }
  get wizard(): Part {
    return this.in('region', /^(Wizard|Assistent)$/);
  }
  get findings(): Part {
    return this.in('region', /^(Findings|Befunde)$/);
  }
  get verdict(): Part {
    return this.in('region', /Pod Security Standards/);
  }
  get dialog(): Part {
    return this.in('dialog');
  }

  finding(sentence: string | RegExp): Part {
    return this.findings.in('listitem').with(sentence);
  }

  /** Opens the page at an address, and waits for its editor. */
  async open(address: string): Promise<void> {
    await this.arrive(address);
    await this.steps.seen();
    await this.editor();
  }

  /** Opens the page at an address. */
  async arrive(address: string): Promise<void> {
    this.#address = address;
    await this.engine.visit(address);
  }

  /** Goes to another page of the same address. */
  async goTo(hash: string): Promise<void> {
    const address = `${this.#address.replace(/#.*/, '')}${hash}`;
    await this.run((to: string) => location.assign(to), address);
  }

  async reload(): Promise<void> {
    await this.engine.send('refresh');
  }

  /** Until the text can be edited, and its fonts have come: without them it has other widths. */
  async editor(): Promise<void> {
    await until('the editor', () =>
      this.run(() => document.querySelector('.monaco-editor .view-line') !== null),
    );
    await this.run(() => document.fonts.ready.then(() => undefined));
  }

  /** Until the text that is shown fits. */
  async editorSays(text: RegExp): Promise<void> {
    await until(`${text} in the editor`, async () => text.test(await this.editorText()));
  }

  /** The lines in view. */
  editorText(): Promise<string> {
    return this.run(() =>
      [...document.querySelectorAll<HTMLElement>('.monaco-editor .view-line')]
        .sort(
          (one, other) => Number.parseInt(one.style.top, 10) - Number.parseInt(other.style.top, 10),
        )
        .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))
        .join('\n'),
    );
  }

  /** @param name or what it begins with: its number and what is left follow */
  async step(name: string): Promise<void> {
    await this.steps.in('button', new RegExp(`\\b${name}\\b`)).click();
  }

  /** Keys that are pressed together: the first is held longest. */
  async press(...keys: string[]): Promise<void> {
    const codes = keys.map(codeOf);
    await this.#keys([
      ...codes.map((value) => ({ type: 'keyDown', value })),
      ...codes.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  async type(text: string): Promise<void> {
    await this.#keys(
      [...text].flatMap((character) => {
        const value = character === '\n' ? KEYS.Enter : character;
        return [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ];
      }),
    );
  }

  async #keys(actions: object[]): Promise<void> {
    await this.engine.send('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Puts the cursor at the end of a line of the editor. Lines move when something comes above them, also between finding one and clicking on it. */
  async clickLine(text: string): Promise<void> {
    const find = (wanted: string) =>
      [...document.querySelectorAll('.monaco-editor .view-line')].find((one) =>
        one.textContent?.replaceAll('\u00a0', ' ').includes(wanted),
      )?.firstElementChild as Node;
    const hasCursor = (words: Node) => {
      const line = (words as HTMLElement).closest('.view-line') as HTMLElement;
      const cursor = line.closest('.monaco-editor')?.querySelector<HTMLElement>('.cursor');
      return Boolean(cursor && Math.abs(cursor.offsetTop - line.offsetTop) < line.offsetHeight / 2);
    };
    await until(`the cursor on the line ${text}`, async () => {
      const words = await this.run(find, text);
      if (!words) return false;
      await this.engine.send('click', { id: words[ELEMENT] });
      return this.run(hasCursor, words);
    });
    await this.press('End');
  }

  /** Puts a text into the clipboard by the keyboard, as another program would. */
  async copy(text: string): Promise<void> {
    await this.run((value: string) => {
      const field = document.createElement('textarea');
      field.id = 'elsewhere';
      document.body.append(field);
      field.value = value;
      field.select();
    }, text);
    await this.press('Control', 'c');
    await this.run(() => document.querySelector('#elsewhere')?.remove());
  }

  /** Ctrl+V outside of every field. */
  async paste(text: string): Promise<void> {
    await this.copy(text);
    await this.run(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.press('Control', 'v');
  }

  /** A file as if chosen from disk. */
  async openFile(name: string, content: string | Uint8Array): Promise<void> {
    const path = join(this.#files, name);
    writeFileSync(path, content);
    const field = await until('the field for files', () =>
      this.run(() => document.querySelector('input[name="manifest"]') as Node),
    );
    await this.engine.send('sendKeys', { id: field[ELEMENT], text: path, value: [path] });
    await until(`${name} or a question`, () =>
      this.run(
        (wanted: string) =>
          document.title.includes(wanted) || document.querySelector('[role="dialog"]') !== null,
        name,
      ),
    );
  }

  /** What a download gives: the file's name and its bytes. */
  async download(
    begin = () => this.press('Control', 's'),
  ): Promise<{ name: string; bytes: Buffer }> {
    for (const old of readdirSync(this.#downloads)) rmSync(join(this.#downloads, old));
    await begin();
    return until('a download', () => {
      const names = readdirSync(this.#downloads);
      // While it arrives, it has another name, or both.
      if (names.some((name) => /\.(part|crdownload|wkdownload)$|^\./.test(name))) return undefined;
      const [name] = names;
      if (name === undefined) return undefined;
      const bytes = readFileSync(join(this.#downloads, name));
      return bytes.length > 0 && { name, bytes };
    });
  }

  /** The text of the only file that is open, by downloading it. */
  async source(): Promise<string> {
    return (await this.download()).bytes.toString('utf8');
  }

  async undo(): Promise<void> {
    await this.press('Control', 'z');
  }

  async redo(): Promise<void> {
    await this.press('Control', 'Shift', 'Z');
  }

  /** @param element that a click hits */
  async clickOn({ [ELEMENT]: id }: Element): Promise<void> {
    await this.engine.send('click', { id });
  }

  /** Keeps a picture of the page in `test-results/browsers`, by the name of the engine and this one. */
  async keep(name: string): Promise<void> {
    const folder = 'test-results/browsers';
    mkdirSync(folder, { recursive: true });
    // WebKit may wait for a page that has nothing left to draw: this one always has.
    await this.run(() => {
      const draw = () => requestAnimationFrame(draw);
      draw();
    });
    const png = (await this.engine.send('screenshot')) as string;
    writeFileSync(join(folder, `${this.engine.name}-${name}.png`), png, 'base64');
  }

  /** Leaves nothing on this machine. */
  dispose(): void {
    rmSync(this.#files, { recursive: true, force: true });
  }
}
