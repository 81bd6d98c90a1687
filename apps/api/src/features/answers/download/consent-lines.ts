import type { PracticeContext } from '../../../platform/context/request-context.js';
import type { ClientSealer } from '../../../platform/sealing/client-sealer.js';
import type { Sealing } from '../../../platform/sealing/sealing.js';
import { signedName, type SignedRow } from '../../consents/consent-rows.js';
import { openVersion } from '../../consents/text-rows.js';
import type { SignedText } from './answers-document.js';

/** A text as the client signed it, whole, in the language in which it was shown. */
export function toSignedText(row: SignedRow, { sealing, sealer, practice }: { sealing: Sealing; sealer: ClientSealer; practice: PracticeContext }): SignedText {
  const { title, text } = openVersion(sealing, row.text_id, row.version, row.sealed, practice);
  return {
    id: row.id, kind: row.kind, version: row.version, language: row.language, title: title[row.language], text: text[row.language],
    ...signedName(sealer, row), signedAt: row.signed_at.toISOString(), withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    digest: row.digest.toString('hex'),
  };
}
