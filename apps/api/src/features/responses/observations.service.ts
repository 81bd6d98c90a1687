import { observationCodes } from '@attune/exercise';
import { Injectable } from '@nestjs/common';
import { requireOpenableClient } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { ExerciseVersions } from '../exercises/exercise-versions.service.js';
import type { ObservationQuery, ObservationSeriesDto, ObservationSeriesListDto } from './observation.dto.js';

const MOST_POINTS = 5_000;

interface PointRow {
  [column: string]: unknown;
  code: string;
  exercise_id: string;
  current_version_id: string;
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
    private readonly versions: ExerciseVersions,
    private readonly audit: Audit,
  ) {}

  series(clientId: string, { from, to }: ObservationQuery): Promise<ObservationSeriesListDto> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const rows = await tx.query<PointRow>(
        `select o.code, a.exercise_id, x.current_version_id, o.response_id, r.submitted_at as at, o.local_date, o.value
         from observation o
         join response r on r.practice_id = o.practice_id and r.id = o.response_id and r.state <> 'replaced'
         join assignment a on a.practice_id = r.practice_id and a.id = r.assignment_id
         join exercise x on x.practice_id = a.practice_id and x.id = a.exercise_id
         where o.practice_id = $1 and o.client_id = $2
           and ($3::date is null or o.local_date >= $3) and ($4::date is null or o.local_date <= $4)
         order by o.at desc, o.response_id desc, o.code desc limit ${MOST_POINTS}`,
        [tx.practiceId, clientId, from ?? null, to ?? null],
      );
      if (currentContext().clientId !== clientId) {
        this.audit.record(tx, { action: 'observation.list', subject: { kind: 'client', id: clientId }, clientId });
      }
      const series = new Map<string, ObservationSeriesDto>();
      for (const row of rows.reverse()) {
        const key = `${row.exercise_id} ${row.code}`;
        let one = series.get(key);
        if (!one) {
          const definition = await this.versions.definition(tx, row.current_version_id);
          const meaning = observationCodes(definition).find(({ code }) => code === row.code);
          if (!meaning) continue;
          one = {
            code: row.code, exerciseId: row.exercise_id, title: definition.title, label: meaning.label, at: meaning.at ?? null,
            min: meaning.min ?? null, max: meaning.max ?? null, better: meaning.better ?? 'neither', points: [],
          };
          series.set(key, one);
        }
        one.points.push({ responseId: row.response_id, at: row.at.toISOString(), localDate: row.local_date, value: row.value });
      }
      return { series: [...series.values()] };
    });
  }
}
