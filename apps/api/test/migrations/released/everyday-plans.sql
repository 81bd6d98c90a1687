-- Beside the rows of before: a session, a plan that rests until a day and hangs on it, a batch, and a proposal that was answered.
begin;
insert into appointment (practice_id, id, client_id, starts_at, minutes, state, made_by, created_at, cancelled_at, revision) values
  ('10000000-0000-7000-8000-000000000001', 'b0000000-0000-7000-8000-000000000001', '40000000-0000-7000-8000-000000000001', '2026-02-12T09:00:00Z', 50, 'cancelled', '30000000-0000-7000-8000-000000000001', '2026-02-01T08:00:00Z', '2026-02-03T08:00:00Z', 2);
insert into appointment_member (practice_id, appointment_id, member_id) values
  ('10000000-0000-7000-8000-000000000001', 'b0000000-0000-7000-8000-000000000001', '30000000-0000-7000-8000-000000000001');
insert into assignment (practice_id, id, client_id, exercise_id, version_id, assigned_by, sealed_plan, schedule, rule, state, created_at, planned_at, paused_at, paused_until)
  select practice_id, 'b1000000-0000-7000-8000-000000000001', client_id, exercise_id, version_id, assigned_by, '\x31',
    '{"startDate": "2026-02-02", "repeat": "session", "offsetMinutes": -60}', '{"kind": "session", "tzid": "Europe/Madrid", "startDate": "2026-02-02", "offsetMinutes": -60}',
    'paused', '2026-02-02T08:00:00Z', '2026-02-02T09:00:00Z', '2026-02-04T08:00:00Z', '2026-03-01'
  from assignment where id = '60000000-0000-7000-8000-000000000001';
insert into occasion (practice_id, id, assignment_id, client_id, local_date, local_time, due_at, state, attributed_to, slot, appointment_id) values
  ('10000000-0000-7000-8000-000000000001', 'b2000000-0000-7000-8000-000000000001', 'b1000000-0000-7000-8000-000000000001', '40000000-0000-7000-8000-000000000001', '2026-02-12', '09:00', '2026-02-12T08:00:00Z', 'withdrawn', '30000000-0000-7000-8000-000000000001', 1, 'b0000000-0000-7000-8000-000000000001');
insert into assignment_batch (practice_id, id, made_by, body_mac, created_at, undone_at) values
  ('10000000-0000-7000-8000-000000000001', 'b3000000-0000-7000-8000-000000000001', '30000000-0000-7000-8000-000000000001', '\x32', '2026-02-02T08:00:00Z', '2026-02-02T08:05:00Z');
insert into assignment_batch_item (practice_id, batch_id, position, assignment_id, client_id, exercise_id, outcome) values
  ('10000000-0000-7000-8000-000000000001', 'b3000000-0000-7000-8000-000000000001', 0, 'b9000000-0000-7000-8000-000000000001', '40000000-0000-7000-8000-000000000001', '50000000-0000-7000-8000-000000000001', 'removed');
insert into plan_proposal (practice_id, id, client_id, assignment_id, kind, sealed_text, schedule, state, revision, created_at, answered_by, answered_at, sealed_reply) values
  ('10000000-0000-7000-8000-000000000001', 'b4000000-0000-7000-8000-000000000001', '40000000-0000-7000-8000-000000000001', 'b1000000-0000-7000-8000-000000000001', 'other-time', '\x33', '{"startDate": "2026-02-02", "repeat": "once", "times": ["20:00"]}', 'declined', 2, '2026-02-02T08:00:00Z', '30000000-0000-7000-8000-000000000001', '2026-02-03T08:00:00Z', '\x34');
commit;
