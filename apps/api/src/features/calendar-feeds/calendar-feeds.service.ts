import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hashToken } from '../../platform/access/session.strategy.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { ENV } from '../../platform/config/config.module.js';
import type { Env } from '../../platform/config/env.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { newId } from '../../platform/ids.js';
import type { CalendarFeedBody, CalendarFeedDto, CalendarFeedsDto, FeedNames, NewCalendarFeedDto } from './calendar-feed.dto.js';

const MOST_FEEDS = 5;
/** 256 bits. */
const TOKEN_BYTES = 32;

interface FeedRow {
  [column: string]: unknown;
  id: string;
  names: FeedNames;
  created_at: Date;
  read_at: Date | null;
}

const toFeed = (row: FeedRow): CalendarFeedDto => ({
  id: row.id, names: row.names, createdAt: row.created_at.toISOString(), readAt: row.read_at?.toISOString() ?? null,
});

/** Makes and revokes the secret addresses at which calendar programs read somebody's appointments. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly tenant: Tenant,
    private readonly identity: Identity,
    private readonly clock: Clock,
    private readonly audit: Audit,
    @Inject(ENV) private readonly env: Pick<Env, 'publicUrl'>,
  ) {}

  list(): Promise<CalendarFeedsDto> {
    return this.tenant.run(async (tx) => ({ items: (await this.own(tx)).map(toFeed) }));
  }

  /** Makes a feed. Its address is answered once. @throws DomainError `calendar_feed.too_many` */
  make({ names = 'neutral' }: CalendarFeedBody): Promise<NewCalendarFeedDto> {
    const { memberId, clientId, person } = currentContext();
    return this.tenant.run(async (tx) => {
      if ((await this.own(tx)).length >= MOST_FEEDS) throw new DomainError('calendar_feed.too_many');
      const [id, now, token] = [newId(), this.clock.now(), randomBytes(TOKEN_BYTES).toString('base64url')];
      const row: FeedRow = { id, names: clientId ? 'neutral' : names, created_at: now, read_at: null };
      tx.write('insert into calendar_feed (practice_id, id, member_id, client_id, names, language, created_at) values ($1, $2, $3, $4, $5, $6, $7)', [
        tx.practiceId, id, clientId ? null : memberId, clientId ?? null, row.names, person!.language, now,
      ]);
      // It holds until it is revoked.
      await this.identity.call('token_create', [hashToken(token), 'calendar', tx.practiceId, id, 'infinity'], tx);
      this.audit.record(tx, { action: 'calendar-feed.make', subject: { kind: 'calendar-feed', id }, clientId, detail: { names: row.names } });
      return { ...toFeed(row), address: `${this.env.publicUrl}/api/v1/calendar/${token}.ics` };
    });
  }

  /** Revokes a feed, at once. @throws DomainError `calendar_feed.not_found` */
  revoke(id: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      if (!(await this.own(tx)).some((row) => row.id === id.toLowerCase())) throw new DomainError('calendar_feed.not_found');
      await this.identity.call('token_revoke', ['calendar', id], tx);
      tx.write('update calendar_feed set revoked_at = $3 where practice_id = $1 and id = $2', [tx.practiceId, id, this.clock.now()]);
      this.audit.record(tx, { action: 'calendar-feed.revoke', subject: { kind: 'calendar-feed', id }, clientId: currentContext().clientId });
    });
  }

  private own(tx: TenantTx): Promise<FeedRow[]> {
    const { memberId, clientId } = currentContext();
    return tx.query<FeedRow>(
      `select id, names, created_at, read_at from calendar_feed where practice_id = $1 and ${clientId ? 'client_id' : 'member_id'} = $2 and revoked_at is null
       order by created_at desc, id desc`,
      [tx.practiceId, clientId ?? memberId],
    );
  }
}
