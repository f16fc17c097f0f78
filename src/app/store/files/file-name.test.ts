import { describe, expect, it } from 'vitest';
import { cleanName, downloadName, shellWord } from './file-name.ts';
import { suggestName } from './suggested-name.ts';

describe('the name of pasted text', () => {
  it('is that of its first object with a spec', () => {
    expect(
      suggestName(
        'kind: Namespace\nmetadata: {name: shop}\n---\nkind: Pod\nmetadata: {name: web}\nspec: {}\n',
      ),
    ).toBe('web.yaml');
    expect(suggestName('{"kind": "Pod", "metadata": {"name": "web"}, "spec": {}}')).toBe(
      'web.json',
    );
  });

  it('falls back to a name, the kind, and a word', () => {
    expect(suggestName('kind: ConfigMap\nmetadata: {name: conf}\n')).toBe('conf.yaml');
    expect(suggestName('kind: Kustomization\n')).toBe('kustomization.yaml');
    expect(suggestName('')).toBe('manifest.yaml');
    expect(suggestName('a: [')).toBe('manifest.yaml');
    expect(suggestName('- 1\n- 2\n')).toBe('manifest.yaml');
    expect(suggestName('metadata: {name: {{ .Values.name }}}')).toBe('manifest.yaml');
  });

  it('holds nothing that a file system or shell could take amiss', () => {
    expect(cleanName('../../etc/passwd')).toBe('etc-passwd');
    expect(cleanName('Größe $(rm -rf) "x"')).toBe('Grosse-rm-rf-x');
    expect(cleanName('…')).toBe('');
    expect(cleanName('con')).toBe('_con');
    expect(cleanName('aux.yaml')).toBe('_aux.yaml');
    expect(cleanName('console')).toBe('console');
    expect(cleanName('a'.repeat(300))).toHaveLength(60);
    expect(cleanName(`a${'.'.repeat(200_000)}b`)).toBe('a');
    expect(suggestName('metadata: {name: "-rf/"}\nspec: {}')).toBe('rf.yaml');
  });
});

describe('the name of a download', () => {
  it('is the file’s own, without folders', () => {
    expect(downloadName('C:\\k8s\\web app.yml')).toBe('web app.yml');
    expect(downloadName('k8s/größe.yaml')).toBe('größe.yaml');
  });

  it('cannot hide or pretend', () => {
    expect(downloadName('.bashrc')).toBe('bashrc');
    expect(downloadName('web\u202elmay.exe')).toBe('weblmay.exe');
    expect(downloadName('k8s/')).toBe('manifest.yaml');
    expect(downloadName('<>')).toBe('manifest.yaml');
    // Windows has no such files.
    expect(downloadName('k8s/nul.yaml')).toBe('_nul.yaml');
    expect(downloadName('web.yaml. .')).toBe('web.yaml');
  });

  it('is quoted for a shell where needed', () => {
    expect(shellWord('web-1.yaml')).toBe('web-1.yaml');
    expect(shellWord('my web.yaml')).toBe("'my web.yaml'");
    expect(shellWord("it's.yaml")).toBe("'it'\\''s.yaml'");
    expect(shellWord('-rf')).toBe("'-rf'");
  });
});
