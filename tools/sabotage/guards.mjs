/*
 * The guards that must not fall unnoticed. Each is taken away by one small patch of a copy of the source, and the named
 * test must then be red. `quick` ones are part of `npm test`; `schema` ones change what the migrations make.
 */
const src = (file) => `apps/api/src/${file}`;
const responses = 'src/features/responses/responses.int-spec.ts';
const tenancy = 'test/tenancy/tenancy.int-spec.ts';
const catalogue = 'test/tenancy/catalogue.int-spec.ts';
const account = 'src/features/account/account.int-spec.ts';
const matrix = 'test/matrix/matrix.int-spec.ts';
const secrets = 'test/matrix/secrets.int-spec.ts';
const authoring = 'src/features/exercises/authoring.int-spec.ts';
const programs = 'src/features/programs/programs.int-spec.ts';
const enrolments = 'src/features/enrolments/enrolments.int-spec.ts';
const rounds = 'src/features/enrolments/releases/killed-rounds.int-spec.ts';
const partnerLinks = 'src/features/partner-links/partner-links.int-spec.ts';
const reminders = 'src/features/reminders/reminders.int-spec.ts';
const killedReminders = 'src/features/reminders/killed-reminders.int-spec.ts';
const notes = 'src/features/notes/notes.int-spec.ts';
const noteTemplates = 'src/features/notes/templates/note-templates.int-spec.ts';
const psychotherapyNotes = 'src/features/notes/psychotherapy/psychotherapy-notes.int-spec.ts';
const absences = 'src/features/absences/absences.int-spec.ts';
const handOvers = 'src/features/hand-overs/hand-overs.int-spec.ts';
const consents = 'src/features/consents/consents.int-spec.ts';
const messages = 'src/features/messages/messages.int-spec.ts';
const calendarFeeds = 'src/features/calendar-feeds/calendar-feeds.int-spec.ts';
const clientExercise = 'src/features/exercises/client-exercise.int-spec.ts';

export const GUARDS = [
  {
    name: 'the policy of row-level security', schema: true, quick: true, file: src('platform/database/tenant-table.ts'),
    patch: [/using \(practice_id = .*\)\n\s*with check \(practice_id = .*\);/, 'using (true) with check (true);'],
    spec: tenancy, test: "shows and takes rows of the transaction's practice only",
  },
  {
    name: 'row-level security also for the owner', schema: true, file: src('platform/database/tenant-table.ts'),
    patch: [/alter table \$\{name\} force row level security;/, ''],
    spec: catalogue, test: "forces row-level security on every table of a practice, by one policy on the transaction's practice",
  },
  {
    name: 'the practice set for the transaction only', quick: true, file: src('platform/database/tenant.ts'),
    patch: [/set local app\.practice_id/, 'set app.practice_id'],
    spec: tenancy, test: 'leaks no practice through a pooled connection, whatever went wrong before',
  },
  {
    name: 'the practice set by a function for its transaction only', schema: true, file: src('platform/database/migrations/0028-load-by-key.ts'),
    patch: [/p_practice::text, true\)/g, 'p_practice::text, false)'],
    spec: tenancy, test: 'leaves no practice on the connection of a function that opens one itself',
  },
  {
    name: 'an audit that only grows', schema: true, file: src('platform/database/migrations/0006-audit.ts'),
    patch: [/tenantTable\(t, 'select, insert'\)/, 'tenantTable(t)'],
    spec: tenancy, test: 'cannot change or delete what the audit holds',
  },
  {
    name: 'identity functions closed to the public', schema: true, file: src('platform/database/migrations/0002-identity-functions.ts'),
    patch: [/revoke execute on all functions in schema identity from public;/, ''],
    spec: catalogue, test: 'opens the identity functions to the application alone, each with a fixed search path',
  },
  {
    name: 'the permission declared on a route', file: src('platform/access/access.guard.ts'),
    patch: [/if \(!context\.practice \|\| !allowed\?\.some\(.*\)\) throw new DomainError\('access\.denied'\);/, ''],
    spec: matrix, test: 'refuses everybody else on every route, and nothing changes by it',
  },
  {
    name: 'the row rule for one client', quick: true, file: src('platform/access/row-rules.ts'),
    patch: [/const \{ clientId, memberId \} = currentContext\(\);/, "const { clientId, memberId } = currentContext();\n  if (memberId) return 'true';"],
    spec: responses, test: "is nobody else's: 404 without a trace",
  },
  {
    name: 'the row rule for listed names', file: src('platform/access/row-rules.ts'),
    patch: [/\? 'true' : openableClientScope\(column\)/, "? 'true' : 'true'"],
    spec: matrix, test: 'leaked nothing to anybody, nor into a log line',
  },
  {
    name: 'the dates of a supervision', quick: true, file: src('platform/access/row-rules.ts'),
    patch: [/and scope\.from_date <= \$\$\{dateIndex\}::date and \(.*\)\)`/, 'and $${dateIndex}::date is not null)`'],
    spec: 'src/features/reports/caseload.int-spec.ts', test: 'shows nothing of anybody without a link today, not even in the sums',
  },
  {
    name: 'the second factor still owed', file: src('platform/access/second-factor-rule.ts'),
    patch: [/if \(!person \|\| person\.passedSecondFactor\) return false;/, 'if (person) return false;'],
    spec: matrix, test: 'refuses everybody else on every route, and nothing changes by it',
  },
  {
    name: 'what is private stays with its author', quick: true, file: src('features/responses/response-texts.ts'),
    patch: [/if \(!own \|\| !row\.sealed_private\) return shared;/, 'if (!row.sealed_private) return shared;'],
    spec: responses, test: 'withholds private answers from everyone but their author',
  },
  {
    name: 'the place bound to sealed text', quick: true, file: src('platform/sealing/envelope.ts'),
    patch: [/(de)?cipher\.setAAD\(.*\);/g, ''],
    spec: 'src/platform/sealing/sealing.spec.ts', test: 'does not open in another place, for another client, under another key, or with any byte changed',
  },
  {
    name: 'the sealing of a draft', file: src('features/drafts/draft-texts.ts'),
    patch: [/\.seal\(place\(id\), texts\)/, '.seal(place(id), texts) && Buffer.from(JSON.stringify(texts))'],
    spec: matrix, test: 'keeps no sealed canary readable in any table, and none at all in audit and queue',
  },
  {
    name: 'the audit of an opened answer', quick: true, file: src('features/responses/responses.service.ts'),
    patch: [/if \(!own\) this\.audit\.record\(tx, \{ action: 'response\.open'/, "if (!own && id === '') this.audit.record(tx, { action: 'response.open'"],
    spec: responses, test: 'tells the client who opened it',
  },
  {
    name: 'a retry recognised', quick: true, file: src('features/responses/submit.service.ts'),
    patch: [/return row\.known \? this\.again\(attempt, row\.known\) : this\.keep\(attempt\);/, 'return this.keep(attempt);'],
    spec: responses, test: 'keeps one of ten equal requests at once, and answers all of them the same',
  },
  {
    name: 'another body under a known id refused', file: src('features/responses/submit.service.ts'),
    patch: [/if \(!Buffer\.from\(known\.mac, 'hex'\)\.equals\(mac\)\)/, 'if (mac.length === 0)'],
    spec: responses, test: 'refuses another body under the same id, and keeps it aside once',
  },
  {
    name: 'the sums kept by trigger', schema: true, quick: true, file: src('platform/database/migrations/0005-read-models.ts'),
    patch: [/create trigger response_added after insert on response for each row execute function response_added\(\);/, ''],
    spec: responses, test: 'keeps a response, settles its occasion and tells what was noticed',
  },
  {
    name: 'tokens kept as digests', quick: true, file: src('platform/access/session.strategy.ts'),
    patch: [/createHash\('sha256'\)\.update\(token\)\.digest\(\)/, "createHash('sha256') && Buffer.from(token)"],
    spec: secrets, test: 'lie in no table',
  },
  {
    name: 'a code that works once', schema: true, file: src('platform/database/migrations/0002-identity-functions.ts'),
    patch: [/where person_id = p_person and last_step < p_step returning 1/, 'where person_id = p_person returning 1'],
    spec: account, test: 'uses a step and a recovery code up in the statement that asks for them, without any slowing down',
  },
  {
    name: 'the origin of an unsafe request', quick: true, file: src('platform/http/gates.ts'),
    patch: [/if \((site|origin) && .*\) throw new DomainError\('request\.origin_refused'\);/g, ''],
    spec: 'test/health.int-spec.ts', test: 'refuses an unsafe request from another origin',
  },
  {
    name: 'unknown fields refused', file: src('platform/http/validation-pipe.ts'),
    patch: [/forbidNonWhitelisted: true/, 'forbidNonWhitelisted: false'],
    spec: 'test/fuzz/unknown-fields.int-spec.ts', test: 'are refused by every route that takes a body',
  },
  {
    name: 'a private file for its client alone', file: src('platform/access/row-rules.ts'),
    patch: [/ and not named\.private/, ''],
    spec: 'src/features/responses/named-files.int-spec.ts', test: "stay the client's own where the answer is private",
  },
  {
    name: 'a file sealed before it is stored', quick: true, file: src('features/files/uploads.service.ts'),
    patch: [/sealer\.sealBytes\(.*?, part\)\)/, 'part)'],
    spec: 'src/features/files/files.int-spec.ts', test: 'lie sealed: nothing of them is readable in the store',
  },
  {
    name: 'a file known by its content', file: src('features/files/uploads.service.ts'),
    patch: [/if \(!type\) throw new DomainError\('file\.wrong_content'\);/, ''],
    spec: 'src/features/files/files.int-spec.ts', test: 'is known by its content, not by what it is called',
  },
  {
    name: 'the row rule for an exercise of one client', quick: true, file: src('platform/access/row-rules.ts'),
    patch: [/(?<=client_id is not null) and \$\{openableClientScope\(`\$\{alias\}\.client_id`\)\}/, ''],
    spec: clientExercise, test: 'is not there for anybody else, also not for those who run the practice',
  },
  {
    name: 'an exercise of one client sealed', quick: true, file: src('features/exercises/drafts/draft-texts.ts'),
    patch: [/return sealer\n\s+\? /, "return sealer && exerciseId === '' ? "],
    spec: clientExercise, test: 'says no word of itself in any table, search or audit',
  },
  {
    name: 'an exercise of one client assigned to them alone', file: src('features/assignments/assign.service.ts'),
    patch: [/if \(exercise\.client_id !== null && .*\) throw new DomainError\('exercise\.of_another_client'\);/, ''],
    spec: clientExercise, test: 'stays with its client: not shared, not moved, not copied out, not assigned to another',
  },
  {
    name: 'an unpublished exercise its author\'s alone', quick: true, file: src('platform/access/row-rules.ts'),
    patch: [/ and \$\{alias\}\.current_version_id is not null/, ''],
    spec: authoring, test: "is its author's: nobody else sees that it is there",
  },
  {
    name: 'a shared exercise edited by its author alone', file: src('platform/access/row-rules.ts'),
    patch: [/if \(may === 'see'\) throw new DomainError\('exercise\.not_yours'\);/, ''],
    spec: authoring, test: 'shows the practice what is shared and published, to edit for its author alone',
  },
  {
    name: 'an exercise saved over what was seen', file: src('features/exercises/drafts/drafts.service.ts'),
    patch: [/if \(revision !== row\.revision\) throw new DomainError\('exercise\.changed_meanwhile'\);/, ''],
    spec: authoring, test: 'lets one of ten saves win that began from the same',
  },
  {
    name: 'a program of one author on their path alone', quick: true, file: src('platform/access/row-rules.ts'),
    patch: [/\$\{alias\}\.visibility = 'practice' or \$\{editableProgramScope\(alias\)\}/, 'true'],
    spec: programs, test: "are their author's until shared, and nobody else edits them",
  },
  {
    name: 'the row rule for a path', quick: true, file: src('features/enrolments/enrolment-paths.service.ts'),
    patch: [/ and \$\{which\} and \$\{openableClientScope\('e\.client_id'\)\}/, ' and ${which}'],
    spec: enrolments, test: 'is listed for the care team alone, with its progress',
  },
  {
    name: 'the words of a path sealed', quick: true, file: src('features/enrolments/enrolment-view.ts'),
    patch: [
      /why && sealer\.seal[\s\S]*?sealed && sealer\.open<LocalizedDto>\(.*\);/,
      'why && Buffer.from(JSON.stringify(why));\nexport const openWhy = (_: ClientSealer, { sealed_why: lying }: PathStepRow): Readable & { why: LocalizedDto | null } => ({ why: lying && JSON.parse(lying.toString()) });',
    ],
    spec: enrolments, test: 'gets other steps in another order, what began stays',
  },
  {
    name: 'what began on a path left as it is', file: src('features/enrolments/path-edits.service.ts'),
    patch: [/requireKept\(before\.steps, steps\);/, ''],
    spec: enrolments, test: 'refuses to touch what began, what is unknown and what was seen before somebody else changed it',
  },
  {
    name: 'a path looked at again for what was committed late', file: src('features/enrolments/releases/release-rounds.ts'),
    patch: [/'2 minutes'/, "'0 seconds'"],
    spec: rounds, test: 'open what an answer calls for, also when it is committed after a later one was seen',
  },
  {
    name: 'a step of a path opened together with its assignment', file: src('features/enrolments/releases/releases.service.ts'),
    patch: [/\n\s+tx\.write\('update enrolment_step set released_at[\s\S]*?\]\);/, ''],
    spec: rounds, test: 'open each step once when several workers and the therapist are at it together',
  },
  {
    name: "the end of a partner's link", quick: true, file: src('features/partner-links/partner-link-rows.ts'),
    patch: [/export const OPEN = `.*`;/, "export const OPEN = `$2::timestamptz is not null`;"],
    spec: partnerLinks, test: "ends with either plan, with the client’s leaving, and with the erasure of their record",
  },
  {
    name: "a partner's link that tells of one plan alone", file: src('features/partner-links/partner-link-rows.ts'),
    patch: [/client_id = \$2 and assignment_id = \$3 and local_date/g, 'client_id = $2 and $3::uuid is not null and local_date'],
    spec: partnerLinks, test: 'is one byte for byte, whatever else the client does, writes and keeps private',
  },
  {
    name: "as much work for a partner's link that leads nowhere", file: src('features/partner-links/partner-page.service.ts'),
    patch: [/found \?\? NOWHERE;/, "found ?? NOWHERE;\n    if (!found) throw new DomainError('partner_link.not_found');"],
    spec: partnerLinks, test: 'answers one way, after the same steps, for what was revoked, replaced, over and never was',
  },
  {
    name: "days from before a partner's link", file: src('features/partner-links/partner-link-rows.ts'),
    patch: [/tx\.practiceId, clientId, goalId, since, /, "tx.practiceId, clientId, goalId, '2000-01-01', "],
    spec: partnerLinks, test: 'shows of another plan on which of its days it was done, and nothing from before the consent',
  },
  {
    name: 'the last look before a reminder leaves', file: src('features/reminders/sending/last-look.ts'),
    patch: [/if \(!\(await stillOpen\(.*\)\)\) return \{ stays: 'settled' \};/, ''],
    spec: reminders, test: 'for what is done, neither decided then nor decided before',
  },
  {
    name: 'the most reminders of a day', file: src('features/reminders/planning/planner.service.ts'),
    patch: [/this\.decisionsFor\(held\.open, held\.counted\)/, 'this.decisionsFor(held.open, held.counted * 0)'],
    spec: reminders, test: 'by both ways are one moment of the day',
  },
  {
    name: 'one decision of a reminder for each occasion', file: src('features/reminders/planning/open-facts.ts'),
    patch: [/and not exists \(select from reminder_occasion r where [^\n]*\)\n/, '\n'],
    spec: reminders, test: 'come later when asked for, in place of what would have come before, beyond the most of a day',
  },
  {
    name: 'the claim of a reminder while it is sent', file: src('features/reminders/sending/claims.ts'),
    patch: [/ and \(claimed_until is null or claimed_until <= \$2\)`/, '`'],
    spec: killedReminders, test: 'leaves what it took alone for as long as it may be at it',
  },
  {
    name: 'one id for every try of a reminder', file: src('platform/mail/mail-transport.ts'),
    patch: [/messageId: `<\$\{id\}@\$\{domain\}>`/, 'messageId: `<${Math.random()}@${domain}>`'],
    spec: killedReminders, test: 'is killed after any statement: nothing is lost, and nobody sees anything twice',
  },
  {
    name: 'a mail that may have arrived goes out once more, not again and again', file: src('features/reminders/sending/hand-over.ts'),
    patch: [/if \(row\.handed_over > 1\) return false;/, ''],
    spec: killedReminders, test: 'it is sent once more, under one id and date, and then never again',
  },
  {
    name: 'the most of a day for a mail that may have arrived', file: src('features/reminders/sending/hand-over.ts'),
    patch: [/return counted < mostADay;/, 'return true;'],
    spec: killedReminders, test: 'it is not sent once more where the client allows no second one that day',
  },
  {
    name: 'the author of a psychotherapy note', file: src('platform/access/row-rules.ts'),
    patch: [/return `\(\$\{ownNoteScope\(alias\)\} and /, 'return `('],
    spec: psychotherapyNotes, test: 'leave no trace for anybody but their author: not for the team, a supervisor, an owner or the client',
  },
  {
    name: 'a draft that is its author’s alone', file: src('platform/access/row-rules.ts'),
    patch: [/\(\$\{alias\}\.state = 'signed' or /, '(true or '],
    spec: notes, test: 'are their author’s alone until they are signed',
  },
  {
    name: 'that a template is changed over what its editor saw', file: src('features/notes/templates/note-templates.service.ts'),
    patch: ["if (before && revision !== before.revision) throw new DomainError('note_template.changed');", ''],
    spec: noteTemplates, test: 'are changed by one of two who do so at once, and the other is told',
  },
  {
    name: 'the trigger that keeps a signed note', schema: true, file: src('platform/database/migrations/0022-notes.ts'),
    patch: [/create trigger progress_note_stays_signed [\s\S]*?;/, ''],
    spec: notes, test: 'cannot be changed or removed in the database once they are signed, not even by its owner',
  },
  {
    name: 'the author in the key of a psychotherapy note', file: src('platform/sealing/sealing.ts'),
    patch: [/`author-key:\$\{authorId\}:/, '`author-key:'],
    spec: psychotherapyNotes, test: 'have a key for each author and client, which opens with neither the client’s key nor for another author',
  },
  {
    name: 'public addresses only for the push of a reminder', file: src('platform/push/push-sender.ts'),
    patch: [/if \(!found\.length \|\| .*AddressRefused\(\), \[\]\);/, ''],
    spec: 'src/platform/push/push.spec.ts', test: 'is looked at on the connection itself: a name that leads inside is not spoken to',
  },
  {
    name: 'that a cover ends with the absence', file: src('features/care-team/covers.ts'),
    patch: ['for (const place of over) this.end(tx, place, now);', ''],
    spec: absences, test: 'let the cover in on the first day and out after the last, by the practice’s calendar',
  },
  {
    name: 'that whoever covers is there', file: src('features/absences/absence-rules.ts'),
    patch: ["if (away) throw new DomainError('absence.cover_away'", "if (!away && from > until) throw new DomainError('absence.cover_away'"],
    spec: absences, test: 'never meet: nobody is away twice, and no two cover for each other',
  },
  {
    name: 'that a hand-over is read as long as it is offered', file: src('platform/access/row-rules.ts'),
    patch: ["and offer.state = 'offered' and offer.to_id", 'and offer.to_id'],
    spec: handOvers, test: 'are taken back, declined and changed before they are accepted',
  },
  {
    name: 'that a consent is signed as it reads now', file: src('features/consents/consents.service.ts'),
    patch: ["if (text.current_version !== body.version) throw new DomainError('consent.version_over');", ''],
    spec: consents, test: 'are signed once under their id, with a name and a tick, and only as they read now',
  },
  {
    name: 'that a published consent text stays as it is', schema: true, file: src('platform/database/migrations/0020-consents.ts'),
    patch: ["tenantTable('consent_text_version', 'select, insert')", "tenantTable('consent_text_version')"],
    spec: consents, test: 'cannot be changed once published, also not by the application itself',
  },
  {
    name: 'that a message that was read is not taken back', file: src('features/messages/sending.service.ts'),
    patch: ["if (message.readers.length) throw new DomainError('message.read');", ''],
    spec: messages, test: 'by their author alone, as long as nobody has read them',
  },
  {
    name: 'that a calendar feed holds only whom one may open', file: src('features/calendar-feeds/feed-document.service.ts'),
    patch: ["and ${of} and ${openableClientScope('p.client_id')}", 'and ${of}'],
    spec: calendarFeeds, test: 'hold what one takes part in with clients whom one may open, and nothing of anybody else',
  },
];
