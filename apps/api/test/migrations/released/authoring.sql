-- Beside the rows of 0.1.0: one exercise shared with the practice, published and worked on, and one made for a client, sealed.
begin;
insert into exercise (practice_id, id, catalog_id, tags, search_text, current_version_id, created_at, author_id, visibility, copied_from) values
  ('10000000-0000-7000-8000-000000000001', '50000000-0000-7000-8000-000000000002', null, '{own}', 'walks', '51000000-0000-7000-8000-000000000002', '2026-02-01T08:00:00Z', '30000000-0000-7000-8000-000000000001', 'practice', '50000000-0000-7000-8000-000000000001');
insert into exercise (practice_id, id, catalog_id, tags, search_text, current_version_id, created_at, author_id, client_id, visibility, archived_at) values
  ('10000000-0000-7000-8000-000000000001', '50000000-0000-7000-8000-000000000003', null, '{}', '', '51000000-0000-7000-8000-000000000003', '2026-02-01T08:00:00Z', '30000000-0000-7000-8000-000000000001', '40000000-0000-7000-8000-000000000001', 'private', '2026-02-03T08:00:00Z');
insert into exercise_version (practice_id, id, exercise_id, number, card, definition, sealed_card, sealed_definition, digest, created_at, published_by) values
  ('10000000-0000-7000-8000-000000000001', '51000000-0000-7000-8000-000000000002', '50000000-0000-7000-8000-000000000002', 1, '{"title": {"en": "Walks"}}', '{"steps": []}', null, null, '\x15', '2026-02-01T08:00:00Z', '30000000-0000-7000-8000-000000000001'),
  ('10000000-0000-7000-8000-000000000001', '51000000-0000-7000-8000-000000000003', '50000000-0000-7000-8000-000000000003', 1, null, null, '\x16', '\x17', '\x18', '2026-02-01T08:00:00Z', '30000000-0000-7000-8000-000000000001');
insert into exercise_draft (practice_id, exercise_id, card, definition, sealed_card, sealed_definition, digest, revision, based_on, saved_at, saved_by) values
  ('10000000-0000-7000-8000-000000000001', '50000000-0000-7000-8000-000000000002', '{"title": {"en": "Walks"}}', '{"steps": [{}]}', null, null, '\x19', 3, 1, '2026-02-02T08:00:00Z', '30000000-0000-7000-8000-000000000001'),
  ('10000000-0000-7000-8000-000000000001', '50000000-0000-7000-8000-000000000003', null, null, '\x1a', '\x1b', '\x18', 1, 1, '2026-02-02T08:00:00Z', '30000000-0000-7000-8000-000000000001');
insert into exercise_favourite (practice_id, member_id, exercise_id) values
  ('10000000-0000-7000-8000-000000000001', '30000000-0000-7000-8000-000000000001', '50000000-0000-7000-8000-000000000001');
commit;
