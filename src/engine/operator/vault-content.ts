/** What a vault must hold, and commands that put it there. */
import { type Blank, command, namePiece, type Piece } from './command.ts';
import { item, type OperatorStep, type OperatorTask, step } from './item.ts';
import { Needs, needPlace } from './sources.ts';
import { type Class, idOf, pieceText, vaultOf } from './vault-names.ts';

type Content = 'secret' | 'key' | 'certificate';

/** What an object has to be in the vault: a certificate can be fetched as a secret or a key as well. */
function contentOf({ providerClass }: Class, index: number): Content {
  const object = providerClass.objects[index];
  if (!object) return 'secret';
  const { objectType, objectFormat } = object.fields;
  if (objectType === 'cert') return 'certificate';
  if (objectType === 'key') return 'key';
  const tls = providerClass.secretObjects.some(
    ({ type, data }) =>
      type === 'kubernetes.io/tls' && data.some(({ objectName }) => objectName === object.file),
  );
  return tls || objectFormat === 'pfx' ? 'certificate' : 'secret';
}

export function contentItems(classes: readonly Class[]): OperatorTask[] {
  const needs = new Needs<{ readonly vault: Piece; readonly content: Map<string, Content> }>();
  for (const vaultClass of classes) {
    const vault = vaultOf(vaultClass);
    const { content } = needs.add(
      [idOf(vault)],
      { vault, content: new Map() },
      needPlace(vaultClass.entry, vaultClass.providerClass.objectsPath),
    );
    vaultClass.providerClass.objects.forEach(({ fields: { objectName } }, index) => {
      const type = contentOf(vaultClass, index);
      // One name that is fetched in several ways is a certificate.
      const before = content.get(objectName);
      if (objectName) content.set(objectName, !before || before === type ? type : 'certificate');
    });
  }
  return needs.all
    .filter(({ value: { content } }) => content.size > 0)
    .map(({ value: { vault, content }, places }) =>
      item(
        'vault-content',
        [idOf(vault)],
        places,
        [
          step(
            'content-list',
            command`az keyvault secret list --vault-name ${vault}
              --query ${'[].[name,contentType]'} --output table`,
          ),
          ...[...content].map(([name, type]) => creating(type, vault, name)),
        ],
        { vault: pieceText(vault), count: content.size },
      ),
    );
}

/** None of these prints a value, or gives one to the shell’s history or the list of processes. */
function creating(type: Content, vault: Piece, name: string): OperatorStep {
  const object = namePiece('vault-object', name);
  const data = { name };
  switch (type) {
    case 'key':
      return step(
        'key-create',
        command`az keyvault key create --vault-name ${vault} --name ${object}
          --kty RSA --size 3072 --output none`,
        data,
      );
    case 'certificate': {
      const file: Blank = { kind: 'file', of: name };
      return step(
        'certificate-import',
        command`az keyvault certificate import --vault-name ${vault} --name ${object}
          --file ${file} --output none`,
        data,
      );
    }
    case 'secret': {
      const { parts } =
        command`az keyvault secret set --vault-name ${vault} --name ${object} --file `;
      return step('secret-set', { parts: [ASKING, ...parts, FROM_ASKED] }, data);
    }
  }
}

/**
 * The value is typed or pasted where it is not seen. All of it is one command, so that none of its lines is
 * taken for the value when it is pasted.
 */
const ASKING = {
  bash: '(IFS= read -rsp \'Value: \' value && printf %s "$value" |\n  ',
  powershell:
    '& {\n  $file = New-TemporaryFile\n  Read-Host -MaskInput Value | Set-Content -NoNewline $file\n  ',
};
const FROM_ASKED = {
  bash: '/dev/stdin --output none)',
  powershell: '$file --output none\n  Remove-Item $file\n}',
};
