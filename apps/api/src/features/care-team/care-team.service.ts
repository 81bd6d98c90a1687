import { Injectable } from '@nestjs/common';
import { requireListedClient } from '../../platform/access/row-rules.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { CareTeams } from './care-teams.js';
import { COVERING_COLUMNS, COVERING_JOIN, type CoveringRow, toCoveringFor } from './covering-for.js';
import type { CareTeamChangeDto, CareTeamDto } from './care-team.dto.js';

interface PlaceRow extends CoveringRow {
  member_id: string;
  name: string;
  is_primary: boolean;
  since: Date;
  until: Date | null;
}

/** The care team of a client, as those see it who may know the client's name. */
@Injectable()
export class CareTeamService {
  constructor(
    private readonly tenant: Tenant,
    private readonly teams: CareTeams,
  ) {}

  read(clientId: string): Promise<CareTeamDto> {
    return this.tenant.run(async (tx) => {
      await requireListedClient(tx, clientId);
      return this.list(tx, clientId);
    });
  }

  change(clientId: string, { members }: CareTeamChangeDto): Promise<CareTeamDto> {
    return this.tenant.run(async (tx) => {
      await requireListedClient(tx, clientId);
      await this.teams.set(tx, clientId, members);
      return this.list(tx, clientId);
    });
  }

  private async list(tx: TenantTx, clientId: string): Promise<CareTeamDto> {
    const rows = await tx.query<PlaceRow>(
      `select t.member_id, m.name, t.is_primary, t.since, t.until, ${COVERING_COLUMNS}
       from care_team t join member m on m.practice_id = t.practice_id and m.id = t.member_id ${COVERING_JOIN}
       where t.practice_id = $1 and t.client_id = $2
       order by t.until desc nulls first, t.is_primary desc, t.since desc, m.name`,
      [tx.practiceId, clientId],
    );
    return {
      items: rows.map((row) => ({
        memberId: row.member_id, name: row.name, primary: row.is_primary, since: row.since.toISOString(), until: row.until?.toISOString() ?? null,
        coveringFor: toCoveringFor(row),
      })),
    };
  }
}
