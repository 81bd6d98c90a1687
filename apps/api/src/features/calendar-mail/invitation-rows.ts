import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { Rhythm } from '../appointments/series-rhythm.js';

/** What somebody's calendar was last told, and who they are. */
export interface InvitationRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  appointment_id: string | null;
  series_id: string | null;
  member_id: string | null;
  sent_sequence: number | null;
  sent_method: 'REQUEST' | 'CANCEL' | null;
  wanted: boolean;
  client_person_id: string | null;
  client_zone: string;
  member_name: string | null;
  member_email: string | null;
  member_language: 'en' | 'es' | null;
}

/** An appointment, and whether the one who is told takes part. */
export interface TakenPart {
  [column: string]: unknown;
  id: string;
  starts_at: Date;
  minutes: number;
  slot: Date | null;
  takes_part: boolean;
  revision: number;
  changed_at: Date;
}

export interface SeriesRow {
  [column: string]: unknown;
  id: string;
  schedule: Rhythm;
  time_zone: string;
  minutes: number;
  revision: number;
  changed_at: Date;
}

export const readInvitation = (tx: TenantTx, id: string): Promise<InvitationRow | undefined> =>
  tx.maybe<InvitationRow>(
    `select i.id, i.client_id, i.appointment_id, i.series_id, i.member_id, i.sent_sequence, i.sent_method, coalesce(s.invitations, true) as wanted,
       case when c.state = 'active' and k.client_id is not null then c.person_id end as client_person_id, c.time_zone as client_zone,
       m.name as member_name, m.email as member_email, m.language as member_language
     from calendar_invitation i
     join client c on c.practice_id = i.practice_id and c.id = i.client_id
     left join client_key k on k.practice_id = c.practice_id and k.client_id = c.id
     left join member m on m.practice_id = i.practice_id and m.id = i.member_id and m.state = 'active'
     left join calendar_settings s on s.practice_id = i.practice_id and s.subject_id = coalesce(i.member_id, i.client_id)
     where i.practice_id = $1 and i.id = $2`,
    [tx.practiceId, id],
  );

/** What is told: one appointment, or those of a series. A member is told of what they take part in. */
export const readAppointments = (tx: TenantTx, { client_id, appointment_id, series_id, member_id }: InvitationRow): Promise<TakenPart[]> =>
  tx.query<TakenPart>(
    `select p.id, p.starts_at, p.minutes, p.series_starts_at as slot, p.revision,
       coalesce(p.changed_at, p.cancelled_at, p.created_at) as changed_at,
       p.state = 'planned' and ($5::uuid is null or exists (
         select from appointment_member w where w.practice_id = p.practice_id and w.appointment_id = p.id and w.member_id = $5)) as takes_part
     from appointment p where p.practice_id = $1 and p.client_id = $2 and (p.id = $3 or p.series_id = $4) order by p.series_starts_at, p.id`,
    [tx.practiceId, client_id, appointment_id, series_id, member_id],
  );

export const readSeries = (tx: TenantTx, clientId: string, id: string): Promise<SeriesRow> =>
  tx.one<SeriesRow>(
    'select id, schedule, time_zone, minutes, revision, changed_at from appointment_series where practice_id = $1 and client_id = $2 and id = $3',
    [tx.practiceId, clientId, id],
  );
