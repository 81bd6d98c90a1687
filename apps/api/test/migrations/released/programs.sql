-- Beside the rows of before: a program shared with the practice, and a client on their own copy of it, once rested, one step open.
begin;
insert into program (practice_id, id, catalog_id, author_id, visibility, title, purpose, tags, search_text, weeks, digest, revision, created_at, archived_at) values
  ('10000000-0000-7000-8000-000000000001', 'a0000000-0000-7000-8000-000000000001', null, '30000000-0000-7000-8000-000000000001', 'practice', '{"en": "Path", "es": "Camino"}', '{"en": "Go.", "es": "Ve."}', '{own}', 'path', 2, '\x21', 2, '2026-02-01T08:00:00Z', '2026-02-09T08:00:00Z');
insert into program_step (practice_id, program_id, id, position, exercise_id, release, plan, why) values
  ('10000000-0000-7000-8000-000000000001', 'a0000000-0000-7000-8000-000000000001', 'one', 0, '50000000-0000-7000-8000-000000000001', '{"rule": "weekly", "week": 2}', '{"repeat": "once", "times": ["18:00"]}', '{"en": "Why", "es": "Por qué"}');
insert into enrolment (practice_id, id, client_id, program_id, enrolled_by, title, purpose, state, starts_on, pauses, paused_at, revision, created_at, ended_at, checked_at, check_at) values
  ('10000000-0000-7000-8000-000000000001', 'a1000000-0000-7000-8000-000000000001', '40000000-0000-7000-8000-000000000001', 'a0000000-0000-7000-8000-000000000001', '30000000-0000-7000-8000-000000000001', '{"en": "Path", "es": "Camino"}', '{"en": "Go.", "es": "Ve."}', 'paused', '2026-02-02', '[{"from": "2026-02-03", "until": "2026-02-05"}, {"from": "2026-02-10", "until": null}]', '2026-02-10T08:00:00Z', 4, '2026-02-02T08:00:00Z', null, '2026-02-10T08:00:00Z', '2026-02-11T08:00:00Z');
insert into enrolment_step (practice_id, enrolment_id, id, client_id, position, exercise_id, release, plan, sealed_why, released_at, assignment_id, skipped_at) values
  ('10000000-0000-7000-8000-000000000001', 'a1000000-0000-7000-8000-000000000001', 'one', '40000000-0000-7000-8000-000000000001', 0, '50000000-0000-7000-8000-000000000001', '{"rule": "at-once"}', '{"repeat": "once", "times": ["18:00"]}', '\x22', '2026-02-02T08:00:00Z', '60000000-0000-7000-8000-000000000001', '2026-02-04T08:00:00Z');
commit;
