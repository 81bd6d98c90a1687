import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tenant-table.js';

/** Who is away and who covers, the places on care teams that follow from it, and clients handed to somebody else. */
export class Absences1763769600019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Both days are civil days of the practice, and both belong to it.
      create table absence (
        practice_id uuid not null,
        id uuid not null,
        member_id uuid not null,
        from_date date not null,
        until_date date not null,
        cover_id uuid,
        -- For clients to read; of the practice and no client, so sealed with its key.
        sealed_note bytea,
        set_by uuid not null,
        created_at timestamptz not null,
        -- Back before the last day was over, or never gone.
        ended_at timestamptz,
        primary key (practice_id, id),
        foreign key (practice_id, member_id) references member (practice_id, id),
        foreign key (practice_id, cover_id) references member (practice_id, id),
        foreign key (practice_id, set_by) references member (practice_id, id),
        constraint absence_days check (until_date >= from_date),
        constraint absence_cover check (cover_id <> member_id)
      );
      create index absence_member on absence (practice_id, member_id, from_date desc, id desc);
      create index absence_cover_member on absence (practice_id, cover_id, until_date) where cover_id is not null;
      create index absence_set_by on absence (practice_id, set_by);
      create index absence_until on absence (practice_id, until_date) where ended_at is null;

      -- A place on a care team is held for good, or for as long as an absence lasts.
      alter table care_team
        add column kind text not null default 'treating' check (kind in ('treating', 'cover')),
        add column absence_id uuid,
        -- The client has another therapist than before, and has not read it yet.
        add column is_news boolean not null default false,
        add constraint care_team_cover check ((kind = 'cover') = (absence_id is not null) and not (kind = 'cover' and is_primary)),
        add constraint care_team_news check (is_primary or not is_news),
        add constraint care_team_absence foreign key (practice_id, absence_id) references absence (practice_id, id);
      create index care_team_absence on care_team (practice_id, absence_id) where absence_id is not null;
      create index care_team_covering on care_team (practice_id, client_id) where until is null and kind = 'cover';

      create table hand_over (
        practice_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        from_id uuid not null,
        to_id uuid not null,
        sealed_note bytea,
        -- Whether who hands over stays on the care team.
        stays boolean not null,
        state text not null check (state in ('offered', 'accepted', 'declined', 'withdrawn')),
        made_at timestamptz not null,
        -- When the client became the successor's by other ways, before they accepted: somebody left.
        moved_at timestamptz,
        settled_at timestamptz,
        primary key (practice_id, id),
        foreign key (practice_id, client_id) references client,
        foreign key (practice_id, from_id) references member (practice_id, id),
        foreign key (practice_id, to_id) references member (practice_id, id),
        constraint hand_over_somebody_else check (from_id <> to_id),
        constraint hand_over_settled check ((state = 'offered') = (settled_at is null))
      );
      create unique index hand_over_offered on hand_over (practice_id, client_id) where state = 'offered';
      create index hand_over_client on hand_over (practice_id, client_id, made_at desc, id desc);
      create index hand_over_from on hand_over (practice_id, from_id);
      create index hand_over_to on hand_over (practice_id, to_id, made_at, id) where state = 'offered';

      ${['absence', 'hand_over'].map((t) => tenantTable(t)).join('')}
    `);
  }

  /** @throws Error while somebody was away or handed a client over: a cover would be left on a care team for good. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A constraint sees the rows of every practice; a query of the owner would see none.
      alter table absence add constraint absence_none check (false);
      alter table hand_over add constraint hand_over_none check (false);
      drop table hand_over;
      alter table care_team drop constraint care_team_absence, drop constraint care_team_news, drop constraint care_team_cover,
        drop column is_news, drop column absence_id, drop column kind;
      drop table absence;
    `);
  }
}
