-- Beside the rows of before: reminders that were allowed, decided upon and put off, a safety plan, and a link for a partner that was taken back.
begin;
insert into reminder_settings (practice_id, client_id, email, push, own_times, times, lead_minutes, quiet_from, quiet_to, max_per_day, language, paused_until, mail_stopped, bounces, since) values
  ('10000000-0000-7000-8000-000000000001', '40000000-0000-7000-8000-000000000001', true, false, true, '{09:00,20:00}', 15, '22:00', '07:30', 2, 'es', '2026-03-01', 'bounced', 3, '2026-02-01T08:00:00Z');
insert into push_subscription (practice_id, id, client_id, endpoint_hash, sealed, created_at, sent_at) values
  ('10000000-0000-7000-8000-000000000001', 'c0000000-0000-7000-8000-000000000001', '40000000-0000-7000-8000-000000000001', '\x41', '\x42', '2026-02-01T08:00:00Z', '2026-02-02T08:00:00Z');
insert into reminder (practice_id, id, client_id, moment_id, kind, channel, state, reason, occasion_ids, member_id, assignment_id, local_date, due_at, expires_at, created_at, attempts, delivered, settled_at) values
  ('10000000-0000-7000-8000-000000000001', 'c1000000-0000-7000-8000-000000000001', '40000000-0000-7000-8000-000000000001', 'c2000000-0000-7000-8000-000000000001', 'nudge', 'email', 'sent', 'nudge', '{b2000000-0000-7000-8000-000000000001}', '30000000-0000-7000-8000-000000000001', '60000000-0000-7000-8000-000000000001', '2026-02-12', '2026-02-12T08:00:00Z', '2026-02-12T12:00:00Z', '2026-02-12T07:00:00Z', 1, '{c0000000-0000-7000-8000-000000000001}', '2026-02-12T08:00:01Z');
insert into reminder_occasion (practice_id, occasion_id, due_at, moment_id) values
  ('10000000-0000-7000-8000-000000000001', 'b2000000-0000-7000-8000-000000000001', '2026-02-12T08:00:00Z', 'c2000000-0000-7000-8000-000000000001');
insert into snooze (practice_id, occasion_id, client_id, until, created_at) values
  ('10000000-0000-7000-8000-000000000001', 'b2000000-0000-7000-8000-000000000001', '40000000-0000-7000-8000-000000000001', '2026-02-12T10:00:00Z', '2026-02-12T08:30:00Z');
insert into safety_plan_version (practice_id, client_id, number, sealed_sections, digest, saved_at, member_id) values
  ('10000000-0000-7000-8000-000000000001', '40000000-0000-7000-8000-000000000001', 1, '\x43', '\x44', '2026-02-05T08:00:00Z', '30000000-0000-7000-8000-000000000001');
insert into partner_link (practice_id, id, client_id, assignment_id, goal_id, sealed_label, language, consent, since, until, expires_at, created_at, over_at, over_by, opened_at) values
  ('10000000-0000-7000-8000-000000000001', 'c3000000-0000-7000-8000-000000000001', '40000000-0000-7000-8000-000000000001', '60000000-0000-7000-8000-000000000001', 'b1000000-0000-7000-8000-000000000001', '\x45', 'es', 'partner-1', '2026-02-05', '2026-03-04', '2026-03-04T23:00:00Z', '2026-02-05T08:00:00Z', '2026-02-07T08:00:00Z', 'revoked', '2026-02-06T08:00:00Z');
commit;
