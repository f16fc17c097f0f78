import { describe, expect, it } from 'vitest';
import { ChangeSet } from '../../../engine/index.ts';
import { newFile } from '../workspace.ts';
import { appending, fromBytes, fromText, mayAppend, mayReplace, takenOver } from './importing.ts';

const user = (text: string) => newFile(text, { name: 'a.yaml' });
const append = (before: string, added: string) =>
  appending(user(before), fromText(added, 'paste')).changes.apply(before);

describe('what comes in', () => {
  it('may replace an untouched example and nothing, and no more', () => {
    const example = newFile('a: 1\n', { name: 'a.yaml', source: 'example' });
    expect(mayReplace(example)).toBe(true);
    expect(mayReplace({ ...example, text: 'a: 2\n' })).toBe(false);
    expect(mayReplace(user('a: 1\n'))).toBe(false);
    expect(mayReplace(user(' \n'))).toBe(true);
  });

  it.each([
    ['all of an untouched example', {}, true],
    ['an example that was changed', { text: 'kind: Pod\n# mine\n' }, false],
    ['a lesson', { source: 'lesson' }, false],
    ['a text of one’s own', { source: 'user' }, false],
  ] as const)('takes the place of %s when it is pasted over it: %o', (_, own, taken) => {
    const example = newFile('kind: Pod\n', { name: 'a.yaml', source: 'example' });
    const file = { ...example, ...own };
    const over = (insert: string, to = file.text.length, kind: 'paste' | 'type' = 'paste') =>
      takenOver(file, {
        changes: ChangeSet.of(file.text.length, [{ from: 0, to, insert }]),
        label: { kind },
        origin: kind,
      });
    for (const text of [
      '# mine\napiVersion: v1\n',
      '{"kind": "Job"}',
      '{\n\t"apiVersion": "v1"\n}',
    ]) {
      const meta = {
        name: 'manifest.yaml',
        unnamed: true,
        pasted: true,
        encoding: 'utf-8',
        mark: false,
      };
      expect(over(text)).toEqual(taken ? { ...meta, base: text, source: 'user' } : undefined);
    }
    expect(over('apiVersion: v1\n', 3)).toBeUndefined();
    expect(over('apiVersion: v1\n', undefined, 'type')).toBeUndefined();
    expect(over('Error from server (Forbidden): pods "web" is forbidden')).toBeUndefined();
  });

  it('is appended as a document of its own, in the line ends that are there', () => {
    expect(append('a: 1\n', 'b: 2\n')).toBe('a: 1\n---\nb: 2\n');
    expect(append('a: 1', 'b: 2')).toBe('a: 1\n---\nb: 2');
    expect(append('a: 1\r\n', 'b: 2\n')).toBe('a: 1\r\n---\r\nb: 2\r\n');
    expect(append('a: 1\n', '---\nb: 2\n')).toBe('a: 1\n---\nb: 2\n');
    expect(append('a: 1\n', '---b: 2\n')).toBe('a: 1\n---\n---b: 2\n');
  });

  it('is not appended where nothing can be written', () => {
    const latin = fromBytes('a.yaml', new Uint8Array([0x61, 0xe4, 0x0a]), 'open').file;
    expect(latin.locked).toBe('legacy');
    expect(mayAppend(user('a: 1\n'), latin)).toBe(false);
    expect(mayAppend(latin, user('a: 1\n'))).toBe(false);
    expect(mayAppend(user('a: 1\rb: 2\n'), user('a: 1\n'))).toBe(false);
    expect(mayAppend(user('a: 1\n'), user('b: 1\n'))).toBe(true);
  });

  it('has a name in which nothing turns the direction of writing or moves a cursor', () => {
    const opened = (name: string) => fromBytes(name, new Uint8Array(), 'open').file.name;
    expect(opened('a/web\u202elmay\u001b[2J.\u200fyaml')).toBe('a/weblmay[2J.yaml');
    expect(opened('\u202e')).toBe('manifest.yaml');
  });

  it('keeps the encoding of a file', () => {
    const { file } = fromBytes('a.yaml', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), 'drop');
    expect(file).toMatchObject({ text: 'a', mark: true, encoding: 'utf-8', name: 'a.yaml' });
  });
});
