import { Injectable } from '@nestjs/common';
import { requireOpenableClient } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext, currentPractice } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { namePlace, type SignedRow, signedRow, signedRows, standingOf, standingRows, toConsent } from './consent-rows.js';
import type { ClientConsentsDto, ConsentCopyDto, ConsentDto, OwnConsentsDto, SignatureBody } from './consent.dto.js';
import { digestOf, openVersion } from './text-rows.js';

/** What clients sign, take back and are asked: with the version, its words, their typed name and the time. */
@Injectable()
export class Consents {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** What waits for the client, whole, and what they signed. @throws DomainError `client.erased` */
  own(): Promise<OwnConsentsDto> {
    const clientId = currentContext().clientId!;
    return this.tenant.run(async (tx) => {
      const [standing, signed, sealer] = await Promise.all([standingRows(tx, clientId), signedRows(tx, clientId), this.sealing.forClient(tx, clientId)]);
      return {
        asked: standing.flatMap((row) => {
          const { state, why } = standingOf(row);
          const { id: textId, kind, version } = row;
          return state === 'asked' && why ? [{ textId, kind, version, why, ...openVersion(this.sealing, textId, version, row.sealed) }] : [];
        }),
        signed: signed.map((row) => toConsent(this.sealing, sealer, row)),
      };
    });
  }

  /** How each text stands with a client, and what they signed. @throws DomainError `client.not_found`, `client.erased` */
  of(clientId: string): Promise<ClientConsentsDto> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const [standing, signed, sealer] = await Promise.all([standingRows(tx, clientId), signedRows(tx, clientId), this.sealing.forClient(tx, clientId)]);
      this.tellOpened(tx, clientId);
      return {
        standing: standing.map((row) => ({
          textId: row.id, kind: row.kind, askedOf: row.asked_of, version: row.version, title: openVersion(this.sealing, row.id, row.version, row.sealed).title,
          ...standingOf(row),
        })),
        signed: signed.map((row) => toConsent(this.sealing, sealer, row)),
      };
    });
  }

  /** A signed text as it was shown. @throws DomainError `client.not_found`, `consent.not_found`, `client.erased` */
  copy(clientId: string, id: string): Promise<ConsentCopyDto> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const [row, sealer] = await Promise.all([signedRow(tx, clientId, id), this.sealing.forClient(tx, clientId)]);
      if (!row) throw new DomainError('consent.not_found');
      const client = await tx.one<{ name: string }>('select name from client where practice_id = $1 and id = $2', [tx.practiceId, clientId]);
      this.tellOpened(tx, clientId, id);
      const { title, text } = openVersion(this.sealing, row.text_id, row.version, row.sealed);
      return {
        ...toConsent(this.sealing, sealer, row), shownTitle: title[row.language], shownText: text[row.language], client: client.name, practice: currentPractice().name,
      };
    });
  }

  /** A therapist asks a client to read and sign. @throws DomainError `client.not_found`, `consent_text.not_found` */
  ask(clientId: string, textId: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const text = await tx.maybe(`select from consent_text where practice_id = $1 and id = $2 and current_version is not null and asked_of <> 'nobody'`, [tx.practiceId, textId]);
      if (!text) throw new DomainError('consent_text.not_found');
      tx.write(
        `insert into consent_request (practice_id, client_id, text_id, member_id, asked_at) values ($1, $2, $3, $4, $5)
         on conflict (practice_id, client_id, text_id) do update set member_id = excluded.member_id, asked_at = excluded.asked_at`,
        [tx.practiceId, clientId, textId, currentContext().memberId, this.clock.now()],
      );
      this.audit.record(tx, { action: 'consent.ask', subject: { kind: 'consent_text', id: textId }, clientId });
    });
  }

  /**
   * Signs the version that was shown. The same again changes nothing.
   * @throws DomainError `consent_text.not_found`, `consent.version_over` when a newer one is to be signed, `consent.known`, `client.erased`
   */
  sign(id: string, body: SignatureBody): Promise<{ created: boolean; consent: ConsentDto }> {
    const clientId = currentContext().clientId!;
    return this.tenant.run(async (tx) => {
      const sealer = await this.sealing.forClient(tx, clientId);
      const known = await signedRow(tx, clientId, id);
      if (known) return { created: false, consent: this.same(sealer, known, body) };
      // Held: no version comes in between.
      const text = await tx.maybe<{ current_version: number; sealed: Buffer }>(
        `select t.current_version, v.sealed from consent_text t
         join consent_text_version v on v.practice_id = t.practice_id and v.text_id = t.id and v.number = t.current_version
         where t.practice_id = $1 and t.id = $2 and t.asked_of <> 'nobody' for share of t`,
        [tx.practiceId, body.textId],
      );
      if (!text) throw new DomainError('consent_text.not_found');
      if (text.current_version !== body.version) throw new DomainError('consent.version_over');
      const digest = digestOf(openVersion(this.sealing, body.textId, body.version, text.sealed), body.language);
      const inserted = await tx.maybe(
        `insert into client_consent (practice_id, id, client_id, text_id, version, language, digest, sealed_name, signed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
        [tx.practiceId, id, clientId, body.textId, body.version, body.language, digest, sealer.seal(namePlace(id), body.name), this.clock.now()],
      );
      if (!inserted) {
        // Signed in the same moment: by the same request once more, or by somebody else.
        const other = await signedRow(tx, clientId, id);
        if (!other) throw new DomainError('consent.known');
        return { created: false, consent: this.same(sealer, other, body) };
      }
      this.audit.record(tx, { action: 'consent.sign', subject: { kind: 'client_consent', id }, clientId, detail: { version: body.version } });
      return { created: true, consent: toConsent(this.sealing, sealer, (await signedRow(tx, clientId, id))!) };
    });
  }

  /** Takes a consent back, with all that was signed of its text before. Taken back already, it stays so. @throws DomainError `consent.not_found` */
  withdraw(id: string): Promise<ConsentDto> {
    const clientId = currentContext().clientId!;
    return this.tenant.run(async (tx) => {
      const sealer = await this.sealing.forClient(tx, clientId);
      const row = await signedRow(tx, clientId, id);
      if (!row) throw new DomainError('consent.not_found');
      if (row.withdrawn_at) return toConsent(this.sealing, sealer, row);
      await tx.query(
        `update client_consent set withdrawn_at = $4 where practice_id = $1 and client_id = $2 and text_id = $3 and withdrawn_at is null returning id`,
        [tx.practiceId, clientId, row.text_id, this.clock.now()],
      );
      this.audit.record(tx, { action: 'consent.withdraw', subject: { kind: 'client_consent', id }, clientId });
      return toConsent(this.sealing, sealer, (await signedRow(tx, clientId, id))!);
    });
  }

  /** What was signed, if it is what is asked for. @throws DomainError `consent.known` */
  private same(sealer: ClientSealer, row: SignedRow, { textId, version, name }: SignatureBody): ConsentDto {
    const signed = toConsent(this.sealing, sealer, row);
    if (signed.textId !== textId.toLowerCase() || signed.version !== version || signed.name !== name) throw new DomainError('consent.known');
    return signed;
  }

  private tellOpened(tx: TenantTx, clientId: string, id?: string): void {
    if (currentContext().clientId) return;
    this.audit.record(tx, { action: id ? 'consent.open' : 'consent.list', subject: { kind: 'client_consent', id }, clientId });
  }
}
