import { Injectable } from '@nestjs/common';
import { requireEditableProgram } from '../../platform/access/row-rules.js';
import type { AuditAction } from '../../platform/audit/audit-actions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { ProgramBody, ProgramDto, ProgramPageDto, ProgramQuery } from './program.dto.js';
import {
  digestOf, indexOf, onProgramShelf, type ProgramGiven, type ProgramRow, readProgramSteps, selectPrograms, toProgramItem, wordsOf, writeProgramSteps,
} from './program-rows.js';
import { readSteps, requireGivable } from './path-steps.js';

type Visibility = ProgramBody['visibility'];

/** The programs of a practice: its own and those that come with the product. Changing one changes no client's path. */
@Injectable()
export class Programs {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** In the order in which they were made, the product's first (both are the order of ids). */
  list(query: ProgramQuery): Promise<ProgramPageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 1);
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<ProgramRow>(
        `${selectPrograms()} ${onProgramShelf(query)} and ($3::uuid is null or p.id > $3) order by p.id limit $4`,
        [tx.practiceId, wordsOf(query.search), after?.[0] ?? null, size + 1],
      );
      return paged(rows, size, toProgramItem, ({ id }) => [id]);
    });
  }

  open(id: string): Promise<ProgramDto> {
    return this.tenant.run((tx) => this.load(tx, id));
  }

  /** A program that the caller may see. @throws DomainError `program.not_found` */
  async load(tx: TenantTx, id: string): Promise<ProgramDto> {
    const row = await tx.maybe<ProgramRow>(`${selectPrograms()} and p.id = $2`, [tx.practiceId, id]);
    if (!row) throw new DomainError('program.not_found');
    return { ...toProgramItem(row), steps: await readProgramSteps(tx, id), revision: row.revision };
  }

  /**
   * Makes a program, or saves it over the revision it was made from. The same again changes nothing.
   * @throws DomainError `request.invalid`, `program.not_found`, `program.not_yours`, `precondition.required`, `program.changed`
   */
  put(id: string, body: ProgramBody, revision: number | undefined): Promise<{ created: boolean; program: ProgramDto }> {
    const { visibility } = body;
    const given = { title: { ...body.title }, purpose: { ...body.purpose }, tags: [...new Set(body.tags)], steps: readSteps(body.steps) };
    return this.tenant.run(async (tx) => {
      const exists = await tx.maybe('select from program where practice_id = $1 and id = $2', [tx.practiceId, id]);
      const created = !exists && (await this.create(tx, id, given, visibility, revision));
      if (!created) await this.edit(tx, id, given, visibility, revision);
      return { created, program: await this.load(tx, id) };
    });
  }

  /** Out of the lists and given to nobody anew; who walks it goes on. @throws DomainError `program.not_found`, `program.not_yours` */
  archive(id: string, wanted: boolean): Promise<void> {
    return this.tenant.run(async (tx) => {
      await requireEditableProgram(tx, id);
      tx.write('update program set archived_at = case when $3 then coalesce(archived_at, $4) end where practice_id = $1 and id = $2', [
        tx.practiceId, id, wanted, this.clock.now(),
      ]);
      this.record(tx, wanted ? 'program.archive' : 'program.unarchive', id);
    });
  }

  /** False when somebody made one of this id in the same moment. */
  private async create(tx: TenantTx, id: string, given: ProgramGiven, visibility: Visibility, revision: number | undefined): Promise<boolean> {
    if (revision !== undefined) throw new DomainError('program.changed');
    await requireGivable(tx, given.steps, { visibility });
    const { searchText, weeks } = indexOf(given);
    const inserted = await tx.maybe(
      `insert into program (practice_id, id, author_id, visibility, title, purpose, tags, search_text, weeks, digest, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id`,
      [
        tx.practiceId, id, currentContext().memberId, visibility, JSON.stringify(given.title), JSON.stringify(given.purpose), given.tags, searchText, weeks,
        digestOf({ ...given, visibility }), this.clock.now(),
      ],
    );
    if (!inserted) return false;
    writeProgramSteps(tx, id, given.steps);
    this.record(tx, 'program.create', id);
    return true;
  }

  private async edit(tx: TenantTx, id: string, given: ProgramGiven, visibility: Visibility, revision: number | undefined): Promise<void> {
    await requireEditableProgram(tx, id);
    const before = await tx.one<{ digest: Buffer; revision: number }>('select digest, revision from program where practice_id = $1 and id = $2', [tx.practiceId, id]);
    const digest = digestOf({ ...given, visibility });
    // A retry of a request that arrived: it asks for what already is.
    if (digest.equals(before.digest)) return;
    if (revision === undefined) throw new DomainError('precondition.required');
    if (revision !== before.revision) throw new DomainError('program.changed');
    await requireGivable(tx, given.steps, { visibility });
    const { searchText, weeks } = indexOf(given);
    tx.write(
      `update program set visibility = $3, title = $4, purpose = $5, tags = $6, search_text = $7, weeks = $8, digest = $9, revision = revision + 1
       where practice_id = $1 and id = $2`,
      [tx.practiceId, id, visibility, JSON.stringify(given.title), JSON.stringify(given.purpose), given.tags, searchText, weeks, digest],
    );
    writeProgramSteps(tx, id, given.steps);
    this.record(tx, 'program.update', id);
  }

  private record(tx: TenantTx, action: AuditAction, id: string): void {
    this.audit.record(tx, { action, subject: { kind: 'program', id } });
  }
}
