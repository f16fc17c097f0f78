import type { Ref } from 'react';
import { useShell } from '../state/shell-react.ts';

/** The same for a configuration, whatever its name. */
export function ConfigInput({ ref }: { readonly ref: Ref<HTMLInputElement> }) {
  const { takeConfig } = useShell();
  return (
    <input
      ref={ref}
      type="file"
      name="config"
      hidden
      accept=".json,application/json"
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        if (file) void takeConfig(file, file.name);
        target.value = '';
      }}
    />
  );
}

/** The browser's own file dialog. Not seen: a button beside it clicks it. */
export function FileInput({ ref }: { readonly ref: Ref<HTMLInputElement> }) {
  const { takeFiles } = useShell();
  return (
    <input
      ref={ref}
      type="file"
      name="manifest"
      hidden
      accept=".yaml,.yml,.json,.txt,text/*,application/json,application/yaml"
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        void takeFiles(
          files,
          files.map(({ name }) => name),
          'open',
        );
        // The same file may be chosen again, after it has changed.
        target.value = '';
      }}
    />
  );
}
