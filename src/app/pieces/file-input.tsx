import { type Ref, useRef } from 'react';
import { reachesDisk } from '../store/files/disk.ts';
import { givenFiles } from '../store/files/dropped.ts';
import { useShell } from '../store/react.ts';

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

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  /** Asks for a folder, of which all manifests are opened. */
  readonly folder?: boolean;
}

/**
 * The browser's own file dialog, by which files can be saved where they are if the browser has one. Not seen: a button
 * beside it clicks it.
 */
export function FileInput({ ref, folder }: Props) {
  const { takeFiles, pick } = useShell();
  /** The input's own dialog is wanted, since the browser has no other. */
  const wantsNative = useRef(false);
  return (
    <input
      ref={ref}
      type="file"
      name={folder ? 'folder' : 'manifest'}
      hidden
      multiple
      {...(folder && { webkitdirectory: '' })}
      onClick={(event) => {
        if (wantsNative.current || !reachesDisk()) return;
        event.preventDefault();
        const input = event.currentTarget;
        void pick(folder === true, () => {
          wantsNative.current = true;
          input.click();
          wantsNative.current = false;
        });
      }}
      accept=".yaml,.yml,.json,.txt,text/*,application/json,application/yaml"
      onChange={({ target }) => {
        void takeFiles(Promise.resolve(givenFiles(target.files ?? [])), 'open');
        // The same file may be chosen again, after it has changed.
        target.value = '';
      }}
    />
  );
}
