import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { ConsentTextBody, ConsentTextDto, ConsentTextListDto, ConsentWordsDto } from './consent-text.dto.js';
import { isAdapted, openDraftWords, openVersion, sealDraft, sealVersion, type TextRow, TEXTS, toListed, toVersion, type VersionRow } from './text-rows.js';

/** How many texts a practice may have: more than anybody reads. */
const MOST = 40;
/** Versions that are listed. */
const MOST_VERSIONS = 100;
const VERSIONS = `select v.number, v.sealed, v.published_at, m.name as published_by from consent_text_version v
  join member m on m.practice_id = v.practice_id and m.id = v.published_by where v.practice_id = $1 and v.text_id = $2`;

/** What a practice asks its clients to agree to: written as a draft, signed as versions that never change. */
@Injectable()
export class ConsentTexts {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** All of the practice's, in the order in which they were made. */
  list(): Promise<ConsentTextListDto> {
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<TextRow>(`${TEXTS} order by t.created_at, t.id limit ${MOST}`, [tx.practiceId]);
      return { items: rows.map((row) => toListed(this.sealing, row)) };
    });
  }

  /** @throws DomainError `consent_text.not_found` */
  open(id: string): Promise<ConsentTextDto> {
    return this.tenant.run(async (tx) => this.toDto(tx, await this.find(tx, id)));
  }

  /** @throws DomainError `consent_text.not_found` */
  version(id: string, number: number): Promise<ConsentWordsDto> {
    return this.tenant.run(async (tx) => {
      const row = await tx.maybe<VersionRow>(`${VERSIONS} and v.number = $3`, [tx.practiceId, id, number]);
      if (!row) throw new DomainError('consent_text.not_found');
      return { ...toVersion(row), ...openVersion(this.sealing, id, number, row.sealed) };
    });
  }

  /**
   * Saves the draft over the revision it was made from. Of whom it is asked holds at once, what it says once it is published.
   * @throws DomainError `precondition.required`, `consent_text.changed`, `consent_text.too_many`
   */
  put(id: string, { kind, askedOf, title, text }: ConsentTextBody, revision: number | undefined): Promise<{ created: boolean; text: ConsentTextDto }> {
    return this.tenant.run(async (tx) => {
      // Two that come at once wait for each other: the second finds what the first made, and how many there are.
      tx.write(`select pg_advisory_xact_lock(hashtextextended('consent-texts|' || $1::text, 0))`, [tx.practiceId]);
      const before = await tx.maybe<TextRow>(`${TEXTS} and t.id = $2`, [tx.practiceId, id]);
      const words = { title: { en: title.en, es: title.es }, text: { en: text.en, es: text.es } };
      if (before && this.says(before, { kind, askedOf, ...words })) return { created: false, text: await this.toDto(tx, before) };
      if (before && revision === undefined) throw new DomainError('precondition.required');
      const now = this.clock.now();
      const sealed = sealDraft(this.sealing, id, words);
      const saved = before
        ? await tx.maybe(
            `update consent_text set kind = $3, asked_of = $4, sealed_draft = $5, revision = revision + 1, updated_at = $6
             where practice_id = $1 and id = $2 and revision = $7 returning id`,
            [tx.practiceId, id, kind, askedOf, sealed, now, revision],
          )
        : await this.insert(tx, [id, kind, askedOf, sealed, now]);
      if (!saved) throw new DomainError('consent_text.changed');
      this.audit.record(tx, { action: 'consent-text.save', subject: { kind: 'consent_text', id }, detail: { asked: askedOf } });
      return { created: !before, text: await this.toDto(tx, await this.find(tx, id)) };
    });
  }

  /**
   * Makes a version of the draft, which clients sign from now on; who signed an earlier one is asked again. Published again, the same
   * draft is the version that it is already.
   * @throws DomainError `consent_text.not_found`, `consent_text.changed`, `consent_text.not_adapted`
   */
  publish(id: string, revision: number | undefined): Promise<ConsentTextDto> {
    return this.tenant.run(async (tx) => {
      tx.write('select from consent_text where practice_id = $1 and id = $2 for no key update', [tx.practiceId, id]);
      const row = await this.find(tx, id);
      if (revision === undefined) throw new DomainError('precondition.required');
      if (revision !== row.revision) throw new DomainError('consent_text.changed');
      if (row.published_revision === row.revision) return this.toDto(tx, row);
      const words = openDraftWords(this.sealing, id, row.sealed_draft);
      if (!isAdapted(words) || !words.text.en || !words.text.es) throw new DomainError('consent_text.not_adapted');
      const number = (row.current_version ?? 0) + 1;
      await tx.query(
        `insert into consent_text_version (practice_id, text_id, number, sealed, published_at, published_by) values ($1, $2, $3, $4, $5, $6) returning number`,
        [tx.practiceId, id, number, sealVersion(this.sealing, id, number, words), this.clock.now(), currentContext().memberId],
      );
      tx.write('update consent_text set current_version = $3, published_revision = revision, updated_at = $4 where practice_id = $1 and id = $2', [
        tx.practiceId, id, number, this.clock.now(),
      ]);
      this.audit.record(tx, { action: 'consent-text.publish', subject: { kind: 'consent_text', id }, detail: { version: number } });
      return this.toDto(tx, await this.find(tx, id));
    });
  }

  private async insert(tx: TenantTx, values: unknown[]): Promise<unknown> {
    const { count } = await tx.one<{ count: number }>('select count(*)::integer as count from consent_text where practice_id = $1', [tx.practiceId]);
    if (count >= MOST) throw new DomainError('consent_text.too_many');
    return tx.maybe(
      `insert into consent_text (practice_id, id, kind, asked_of, sealed_draft, revision, created_at, updated_at) values ($1, $2, $3, $4, $5, 1, $6, $6)
       on conflict do nothing returning id`,
      [tx.practiceId, ...values],
    );
  }

  private says(row: TextRow, body: ConsentTextBody): boolean {
    const { kind, asked_of: askedOf } = row;
    const { title, text } = openDraftWords(this.sealing, row.id, row.sealed_draft);
    return JSON.stringify({ kind, askedOf, title, text }) === JSON.stringify(body);
  }

  private async find(tx: TenantTx, id: string): Promise<TextRow> {
    const row = await tx.maybe<TextRow>(`${TEXTS} and t.id = $2`, [tx.practiceId, id]);
    if (!row) throw new DomainError('consent_text.not_found');
    return row;
  }

  private async toDto(tx: TenantTx, row: TextRow): Promise<ConsentTextDto> {
    const versions = await tx.query<VersionRow>(`${VERSIONS} order by v.number desc limit ${MOST_VERSIONS}`, [tx.practiceId, row.id]);
    const { kind, asked_of: askedOf, revision } = row;
    return {
      ...toListed(this.sealing, row), revision, versions: versions.map(toVersion),
      draft: { kind, askedOf, ...openDraftWords(this.sealing, row.id, row.sealed_draft) },
    };
  }
}
