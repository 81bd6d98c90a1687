import { addDays } from '@attune/clinical/civil-date';
import { Injectable } from '@nestjs/common';
import { requireOpenableClient } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { ExerciseVersions } from '../exercises/exercise-versions.service.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { ObservationQuery, ObservationSeriesDto, ObservationSeriesListDto } from './observation.dto.js';
import { keptCounts } from './kept-counts.js';
import { nameOwnItems } from './own-labels.js';
import { type Meaning, meaningsOf } from './series-meaning.js';

const MOST_POINTS = 5_000;

interface PointRow {
  [column: string]: unknown;
  code: string;
  exercise_id: string;
  catalog_id: string | null;
  version_id: string;
  response_id: string;
  at: Date;
  local_date: string;
  value: number;
}

/** The numbers in a client's responses, as series a chart can show. Corrected entries count once, as corrected. */
@Injectable()
export class ObservationsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly versions: ExerciseVersions,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `client.not_found` */
  series(clientId: string, query: ObservationQuery): Promise<ObservationSeriesListDto> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      if (currentContext().clientId !== clientId) this.audit.record(tx, { action: 'observation.list', subject: { kind: 'client', id: clientId }, clientId });
      return this.read(tx, clientId, query);
    });
  }

  /** The same for a feature that has seen to it that the caller may open this client, and that says in the audit what it shows. */
  async read(tx: TenantTx, clientId: string, { from, to }: ObservationQuery, most = MOST_POINTS): Promise<ObservationSeriesListDto> {
    const found = await tx.query<PointRow>(
      `select o.code, a.exercise_id, x.catalog_id, r.version_id, o.response_id, r.submitted_at as at, o.local_date, o.value
       from observation o
       join response r on r.practice_id = o.practice_id and r.id = o.response_id and r.state <> 'replaced'
       join assignment a on a.practice_id = r.practice_id and a.id = r.assignment_id
       join exercise x on x.practice_id = a.practice_id and x.id = a.exercise_id
       where o.practice_id = $1 and o.client_id = $2
         -- The day of an entry may be the one before or after that of its instant: so the index is asked for two days more.
         and ($3::date is null or (o.local_date >= $3 and o.at >= $3::date - interval '2 days')) and ($4::date is null or o.local_date <= $4)
       order by o.at desc, o.response_id desc, o.code desc limit ${most}`,
      [tx.practiceId, clientId, from ?? null, to ?? null],
    );
    // Where there was more, the oldest day may have been read in part: what is told begins with the day after it.
    const since = found.length < most ? null : addDays(found.map(({ local_date }) => local_date).sort()[0]!, 1);
    const rows = since ? found.filter(({ local_date }) => local_date >= since) : found;
    const own = currentContext().clientId === clientId;
    const series = new Map<string, ObservationSeriesDto>();
    const meanings = await this.meanings(tx, rows);
    for (const row of rows.reverse()) {
      const key = `${row.exercise_id} ${row.code}`;
      let one = series.get(key);
      if (!one) {
        const meaning = meanings.get(row.exercise_id)!.get(row.code);
        if (!meaning) continue;
        one = { ...meaning, exerciseId: row.exercise_id, catalogId: row.catalog_id, points: [] };
        series.set(key, one);
      }
      one.points.push({ responseId: row.response_id, at: row.at.toISOString(), localDate: row.local_date, value: row.value });
    }
    const place = ({ exerciseId, code }: ObservationSeriesDto): number => [...(meanings.get(exerciseId)?.keys() ?? [])].indexOf(code);
    const list = [...series.values()].sort((a, b) => a.exerciseId.localeCompare(b.exerciseId) || place(a) - place(b));
    const openSealer = (): Promise<ClientSealer> => this.sealing.forClient(tx, clientId);
    await nameOwnItems(tx, list, openSealer, own);
    return { since, series: list, kept: await keptCounts(tx, clientId, { from, to }, { own, openSealer }) };
  }

  /** What the codes of each exercise mean in the newest version that has them and was answered. @param rows the newest first */
  private async meanings(tx: TenantTx, rows: readonly PointRow[]): Promise<Map<string, Map<string, Meaning>>> {
    const found = new Map<string, Map<string, Meaning>>();
    const seen = new Set<string>();
    for (const { exercise_id, version_id } of rows) {
      if (seen.has(version_id)) continue;
      seen.add(version_id);
      const known = found.get(exercise_id) ?? new Map<string, Meaning>();
      for (const [code, meaning] of meaningsOf(await this.versions.definition(tx, version_id))) if (!known.has(code)) known.set(code, meaning);
      found.set(exercise_id, known);
    }
    return found;
  }
}
