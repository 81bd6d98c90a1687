import { Injectable } from '@nestjs/common';
import type { StaffRole } from '../../platform/access/permissions.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import { Invitations } from '../invitations/invitations.js';
import type { MemberDto, MembersDto } from './member.dto.js';

interface ListRow {
  [column: string]: unknown;
  id: string;
  name: string;
  email: string;
  roles: StaffRole[];
  state: MemberDto['state'];
  ended_at: Date | null;
  active_clients: number;
  primary_of: { clientId: string; name: string }[];
}

const SELECT = `
  select m.id, m.name, m.email, m.roles, m.state, m.ended_at,
    (select count(*) from care_team t join client c on c.practice_id = t.practice_id and c.id = t.client_id and c.state = 'active'
     where t.practice_id = m.practice_id and t.member_id = m.id and t.until is null and t.kind = 'treating') as active_clients,
    coalesce((select json_agg(json_build_object('clientId', c.id, 'name', c.name) order by lower(c.name), c.id)
     from care_team t join client c on c.practice_id = t.practice_id and c.id = t.client_id
     where t.practice_id = m.practice_id and t.member_id = m.id and t.until is null and t.is_primary), '[]') as primary_of
  from member m where m.practice_id = $1`;

const manages = (): boolean => currentContext().roles.some((role) => role === 'owner' || role === 'admin');

/** The members of a practice: everything for those who manage them, names and roles for their colleagues. */
@Injectable()
export class MemberList {
  constructor(
    private readonly tenant: Tenant,
    private readonly invitations: Invitations,
  ) {}

  /** By name. */
  page(query: PageQuery): Promise<MembersDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2) ?? [null, null];
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<ListRow>(
        `${SELECT} and ($2::text is null or (lower(m.name), m.id) > ($2, $3::uuid)) order by lower(m.name), m.id limit $4`,
        [tx.practiceId, ...after, size + 1],
      );
      const members = new Map((await this.toDtos(tx, rows)).map((dto) => [dto.id, dto]));
      return paged(rows, size, (row) => members.get(row.id)!, (row) => [row.name.toLowerCase(), row.id]);
    });
  }

  /** @throws DomainError `member.not_found` */
  async one(tx: TenantTx, id: string): Promise<MemberDto> {
    const row = await tx.maybe<ListRow>(`${SELECT} and m.id = $2`, [tx.practiceId, id]);
    if (!row) throw new DomainError('member.not_found');
    return (await this.toDtos(tx, [row]))[0]!;
  }

  private async toDtos(tx: TenantTx, rows: ListRow[]): Promise<MemberDto[]> {
    if (!manages()) return rows.map(({ id, name, roles, state }) => ({ id, name, roles, state }));
    const states = await this.invitations.states(tx, rows.map((row) => row.id));
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      roles: row.roles,
      state: row.state,
      email: row.email,
      activeClients: row.active_clients,
      primaryOf: row.primary_of,
      invitation: states.get(row.id) ?? null,
      endedAt: row.ended_at?.toISOString() ?? null,
    }));
  }
}
