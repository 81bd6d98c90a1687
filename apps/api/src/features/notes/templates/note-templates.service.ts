import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../../platform/audit/audit-actions.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { NoteTemplateBody, NoteTemplateDto, NoteTemplateListDto } from './note-template.dto.js';
import { type NoteTemplateRow, saysTheSame, type TemplateWords, toTemplate, wordsOf } from './template-rows.js';

/** How many templates a practice may have, retired ones included: more than anybody chooses among. */
const MOST = 40;
const COLUMNS = 'id, title, sections, retired_at, revision';
const TEMPLATES = `select ${COLUMNS} from note_template where practice_id = $1`;

/** The templates that a practice makes for its progress notes. Notes carry their headings, so none changes with its template. */
@Injectable()
export class NoteTemplates {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** All of the practice's, by name. */
  list(): Promise<NoteTemplateListDto> {
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<NoteTemplateRow>(`${TEMPLATES} order by lower(title), id limit ${MOST}`, [tx.practiceId]);
      return { items: rows.map(toTemplate) };
    });
  }

  /**
   * Keeps a template over the revision it was made from. The same again changes nothing.
   * @throws DomainError `note_template.not_found`, `note_template.changed`, `note_template.title_taken`, `note_template.too_many`,
   *   `precondition.required`, `request.invalid` (`sections`)
   */
  put(id: string, body: NoteTemplateBody, revision: number | undefined): Promise<{ created: boolean; template: NoteTemplateDto }> {
    const words = wordsOf(body);
    return this.tenant.run(async (tx) => {
      this.hold(tx);
      const before = await this.find(tx, id);
      if (before && saysTheSame(before, words)) return { created: false, template: toTemplate(before) };
      if (before && revision === undefined) throw new DomainError('precondition.required');
      if (before && revision !== before.revision) throw new DomainError('note_template.changed');
      if (!before && revision !== undefined) throw new DomainError('note_template.not_found');
      if (!before?.retired_at) await this.requireFree(tx, id, words.title);
      const row = before ? await this.update(tx, id, words) : await this.insert(tx, id, words);
      this.record(tx, 'note-template.save', id);
      return { created: !before, template: toTemplate(row) };
    });
  }

  /**
   * Retires a template, so that no new note is offered it, or brings it back. Twice is once.
   * @throws DomainError `note_template.not_found`; when it comes back, `note_template.title_taken`
   */
  retire(id: string, wanted: boolean): Promise<void> {
    return this.tenant.run(async (tx) => {
      this.hold(tx);
      const before = await this.find(tx, id);
      if (!before) throw new DomainError('note_template.not_found');
      if ((before.retired_at !== null) === wanted) return;
      if (!wanted) await this.requireFree(tx, id, before.title);
      const now = this.clock.now();
      tx.write('update note_template set retired_at = $3, updated_at = $4 where practice_id = $1 and id = $2', [tx.practiceId, id, wanted ? now : null, now]);
      this.record(tx, wanted ? 'note-template.retire' : 'note-template.restore', id);
    });
  }

  /** Changes that come at once wait for each other: the second finds which names are taken, and how many there are. */
  private hold(tx: TenantTx): void {
    tx.write(`select pg_advisory_xact_lock(hashtextextended('note-templates|' || $1::text, 0))`, [tx.practiceId]);
  }

  private find(tx: TenantTx, id: string): Promise<NoteTemplateRow | undefined> {
    return tx.maybe<NoteTemplateRow>(`${TEMPLATES} and id = $2`, [tx.practiceId, id]);
  }

  private async requireFree(tx: TenantTx, id: string, title: string): Promise<void> {
    const taken = await tx.maybe('select from note_template where practice_id = $1 and id <> $2 and lower(title) = lower($3) and retired_at is null', [
      tx.practiceId, id, title,
    ]);
    if (taken) throw new DomainError('note_template.title_taken');
  }

  private async insert(tx: TenantTx, id: string, { title, headings }: TemplateWords): Promise<NoteTemplateRow> {
    const { count } = await tx.one<{ count: number }>('select count(*)::integer as count from note_template where practice_id = $1', [tx.practiceId]);
    if (count >= MOST) throw new DomainError('note_template.too_many');
    return tx.one<NoteTemplateRow>(
      `insert into note_template (practice_id, id, title, sections, created_at, updated_at) values ($1, $2, $3, $4, $5, $5) returning ${COLUMNS}`,
      [tx.practiceId, id, title, headings, this.clock.now()],
    );
  }

  private update(tx: TenantTx, id: string, { title, headings }: TemplateWords): Promise<NoteTemplateRow> {
    return tx.one<NoteTemplateRow>(
      `update note_template set title = $3, sections = $4, revision = revision + 1, updated_at = $5 where practice_id = $1 and id = $2 returning ${COLUMNS}`,
      [tx.practiceId, id, title, headings, this.clock.now()],
    );
  }

  private record(tx: TenantTx, action: AuditAction, id: string): void {
    this.audit.record(tx, { action, subject: { kind: 'note_template', id } });
  }
}
