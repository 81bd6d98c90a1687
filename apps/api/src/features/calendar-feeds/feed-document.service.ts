import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { hashToken } from '../../platform/access/session.strategy.js';
import { type CalendarEvent, calendarText } from '../../platform/calendar/calendar-object.js';
import { Clock } from '../../platform/clock/clock.js';
import { ENV } from '../../platform/config/config.module.js';
import type { Env } from '../../platform/config/env.js';
import { currentContext, runInContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { PracticeContexts } from '../../platform/database/practice-contexts.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Throttle } from '../session/throttle.js';
import type { FeedNames } from './calendar-feed.dto.js';
import { CALENDAR_WORDS, initialsOf } from './calendar-words.js';

const FILE = /^([A-Za-z0-9_-]{43})\.ics$/;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** What a calendar keeps of the past, and how far ahead it looks. */
const DAYS = { back: 60, ahead: 400 };
const MOST_EVENTS = 2_000;

interface FeedRow {
  [column: string]: unknown;
  id: string;
  member_id: string | null;
  client_id: string | null;
  names: FeedNames;
  language: 'en' | 'es';
}
interface EventRow {
  [column: string]: unknown;
  id: string;
  starts_at: Date;
  minutes: number;
  state: 'planned' | 'cancelled';
  revision: number;
  changed_at: Date;
  name: string;
  code: string;
}

/** What a calendar program reads at a secret address: somebody's appointments, in as few words as they chose. */
@Injectable()
export class FeedDocument {
  constructor(
    private readonly tenant: Tenant,
    private readonly identity: Identity,
    private readonly practices: PracticeContexts,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Pick<Env, 'publicUrl'>,
  ) {}

  /**
   * @param file the last part of the address
   * @throws DomainError `calendar_feed.not_found` for an address that is none, or none any more; `calendar_feed.too_often`
   */
  async read(file: string, address: string): Promise<{ text: string; etag: string }> {
    const token = FILE.exec(file)?.[1] ?? '';
    const hash = hashToken(token);
    await this.requireSeldom(hash.toString('hex'), address);
    const found = await this.identity.maybe<{ practice_id: string; subject_id: string }>('token_find', [hash, 'calendar', this.clock.now()]);
    const practice = found && (await this.practices.of(found.practice_id));
    if (!found || !practice) throw new DomainError('calendar_feed.not_found');
    const text = await this.inFeed(practice, found.subject_id);
    return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"` };
  }

  private async inFeed(practice: NonNullable<ReturnType<typeof currentContext>['practice']>, feedId: string): Promise<string> {
    const { requestId } = currentContext();
    const system = { requestId, roles: [], practice };
    const feed = await runInContext(system, () => this.tenant.run((tx) => this.open(tx, feedId), practice.id));
    const { client_id, member_id } = feed;
    const owner = client_id ? { clientId: client_id } : { memberId: member_id! };
    return runInContext({ ...system, ...owner }, () => this.tenant.run((tx) => this.write(tx, feed), practice.id));
  }

  /** The feed of somebody who still belongs to the practice. */
  private async open(tx: TenantTx, id: string): Promise<FeedRow> {
    const feed = await tx.maybe<FeedRow>(
      `select f.id, f.member_id, f.client_id, f.names, f.language from calendar_feed f
       left join member m on m.practice_id = f.practice_id and m.id = f.member_id
       left join client_key k on k.practice_id = f.practice_id and k.client_id = f.client_id
       where f.practice_id = $1 and f.id = $2 and f.revoked_at is null and (m.state = 'active' or k.client_id is not null)`,
      [tx.practiceId, id],
    );
    if (!feed) throw new DomainError('calendar_feed.not_found');
    return feed;
  }

  private async write(tx: TenantTx, feed: FeedRow): Promise<string> {
    const now = this.clock.now();
    const of = feed.client_id
      ? 'p.client_id = $4'
      : 'exists (select from appointment_member w where w.practice_id = p.practice_id and w.appointment_id = p.id and w.member_id = $4)';
    const rows = await tx.query<EventRow>(
      `select p.id, p.starts_at, p.minutes, p.state, p.revision, coalesce(p.changed_at, p.cancelled_at, p.created_at) as changed_at, c.name, c.code from appointment p
       join client c on c.practice_id = p.practice_id and c.id = p.client_id
       where p.practice_id = $1 and p.starts_at > $2 and p.starts_at < $3 and ${of} and ${openableClientScope('p.client_id')}
       order by p.starts_at, p.id limit ${MOST_EVENTS}`,
      [tx.practiceId, new Date(now.getTime() - DAYS.back * DAY_MS), new Date(now.getTime() + DAYS.ahead * DAY_MS), feed.client_id ?? feed.member_id],
    );
    tx.write('update calendar_feed set read_at = $3 where practice_id = $1 and id = $2', [tx.practiceId, feed.id, now]);
    return calendarText({ language: feed.language, name: CALENDAR_WORDS[feed.language].calendar, events: rows.map((row) => this.eventOf(row, feed)) });
  }

  private eventOf(row: EventRow, { names, language }: FeedRow): CalendarEvent {
    const words = CALENDAR_WORDS[language];
    const who = { initials: initialsOf(row.name), code: row.code, neutral: words.appointment }[names];
    const cancelled = row.state === 'cancelled';
    return {
      uid: `${row.id}@${new URL(this.env.publicUrl).hostname}`, sequence: row.revision - 1, changedAt: row.changed_at, startsAt: row.starts_at, minutes: row.minutes,
      summary: cancelled ? `${words.off}: ${who}` : who, cancelled,
    };
  }

  /** Each hour counts anew, by address and by feed, known or not. */
  private async requireSeldom(hash: string, address: string): Promise<void> {
    const hour = Math.floor(this.clock.now().getTime() / HOUR_MS);
    const wait = await this.throttle.take({ kind: 'calendar-address', of: `${address}|${hour}` }, { kind: 'calendar-feed', of: `${hash}|${hour}` });
    if (wait > 0) throw new DomainError('calendar_feed.too_often', { retryAfter: wait });
  }
}
