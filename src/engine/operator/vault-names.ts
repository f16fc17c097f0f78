/** SecretProviderClasses of a sheet, and how their vaults are named. */
import type { SecretProviderClass } from '../model/azure/secret-provider-class.ts';
import { namePiece, type Piece } from './command.ts';
import type { SheetEntry } from './sources.ts';

export interface Class {
  readonly entry: SheetEntry;
  readonly providerClass: SecretProviderClass;
}

export const vaultOf = ({ providerClass }: Class): Piece =>
  namePiece('vault', providerClass.parameter('keyvaultName'), providerClass.name ?? undefined);

/** What a name or a blank is told apart by. */
export const idOf = (piece: Piece): string =>
  typeof piece === 'string' ? piece.toLowerCase() : `${piece.refused ?? ''} ${piece.of ?? ''}`;
export const pieceText = (piece: Piece): string =>
  typeof piece === 'string' ? piece : (piece.refused ?? `{${piece.kind}}`);
