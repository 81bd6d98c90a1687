import { Injectable } from '@nestjs/common';
import type { StaffRole } from '../../platform/access/permissions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { maybeContext, type PracticeContext, runInContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { newId } from '../../platform/ids.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { ProgramLibrary } from '../programs/program-library.service.js';

/** What a practice is made of. Staff need a second factor unless said otherwise. */
export type NewPractice = Pick<PracticeContext, 'name' | 'country' | 'timeZone' | 'language'> &
  Partial<Pick<PracticeContext, 'demo' | 'secondFactorRequired'>>;

/** Its first member. A person who exists already (by email) becomes a member with the password they have. */
export interface NewFounder {
  name: string;
  email: string;
  passwordHash: string;
  /** `owner` alone unless told. */
  roles?: StaffRole[];
}

export interface FoundedPractice {
  practice: PracticeContext;
  personId: string;
  memberId: string;
}

/** Practices as a whole: whether there are any, and how one is founded. */
@Injectable()
export class Practices {
  constructor(
    private readonly identity: Identity,
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly library: ProgramLibrary,
  ) {}

  /** Whether there is none yet. */
  async none(): Promise<boolean> {
    return (await this.identity.call('practice_ids', [])).length === 0;
  }

  /**
   * Founds a practice: its key, its first member, the built-in exercises and programs.
   * @param first runs at the start of the transaction; what it throws leaves nothing behind
   */
  async create(given: NewPractice, founder: NewFounder, first?: (tx: TenantTx) => Promise<void>): Promise<FoundedPractice> {
    const id = newId();
    const practice: PracticeContext = { demo: false, secondFactorRequired: true, ...given, id, sealedKey: this.sealing.newPracticeKey(id) };
    const memberId = newId();
    const context = { requestId: maybeContext()?.requestId ?? newId(), roles: founder.roles ?? ['owner' as const], practice, memberId };
    const personId = await runInContext(context, () =>
      this.tenant.run(async (tx) => {
        await first?.(tx);
        const now = this.clock.now();
        await this.identity.call('practice_create', [
          id, practice.name, practice.country, practice.timeZone, practice.language, practice.secondFactorRequired, practice.demo,
          practice.sealedKey, now,
        ], tx);
        const person = await this.personOf(tx, founder, practice.language, now);
        tx.write(
          `insert into member (practice_id, id, person_id, name, email, language, roles, state, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, 'active', $8)`,
          [id, memberId, person, founder.name, founder.email, practice.language, context.roles, now],
        );
        await this.identity.call('membership_put', [person, id, 'member', memberId, context.roles], tx);
        this.audit.record(tx, { action: 'practice.create', subject: { kind: 'practice', id } });
        return person;
      }),
    );
    await runInContext(context, () => this.library.install(id));
    return { practice, personId, memberId };
  }

  private async personOf(tx: TenantTx, { name, email, passwordHash }: NewFounder, language: string, now: Date): Promise<string> {
    const known = await this.identity.maybe<{ id: string }>('person_by_email', [email], tx);
    if (known) return known.id;
    const id = newId();
    await this.identity.call('person_create', [id, email, name, language, passwordHash, now], tx);
    return id;
  }
}
