import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Tenant } from '../database/tenant.js';
import type { TenantTx } from '../database/tenant-tx.js';
import { AUDIT_COLUMNS, type AuditRow, eventDigest, firstDigest, sealDigest } from './audit-digest.js';

const BATCH = 2_000;
const UNSEALED_LIMIT_MS = 60_000;

/** The end of a practice's chain, to be kept outside of the database. */
export interface AuditHead {
  practiceId: string;
  number: number;
  digest: string;
}

/** Something that does not add up. `event` and `seal` say where. */
export interface AuditFault {
  code: 'event_changed' | 'event_missing' | 'seal_broken' | 'seal_missing' | 'tail_cut' | 'left_unsealed';
  eventId?: string;
  seal?: number;
}

export interface AuditVerification {
  events: number;
  sealed: number;
  unsealed: number;
  faults: AuditFault[];
}

interface SealRow {
  number: number;
  event_ids: string[];
  event_digests: Buffer[];
  digest: Buffer;
  horizon: string;
}

/** Chains the audit of a practice by hash, batch by batch, and finds what was done to it afterwards. */
@Injectable()
export class AuditChain {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
  ) {}

  /**
   * Seals what committed since the last seal. One sealer at a time per practice, by advisory lock.
   * @returns the new head, or undefined when there was nothing to seal
   */
  seal(practiceId: string): Promise<AuditHead | undefined> {
    return this.tenant.run(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('audit|' || $1::text, 0))`, [practiceId]);
      const [last] = await tx.query<SealRow>(
        'select number, digest, horizon::text from audit_seal where practice_id = $1 order by number desc limit 1',
        [practiceId],
      );
      const { horizon } = await tx.one<{ horizon: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as horizon');
      const events = await this.unsealed(tx, BATCH);
      if (!events.length) return undefined;
      const number = (last?.number ?? 0) + 1;
      const digests = events.map(eventDigest);
      const digest = sealDigest(last?.digest ?? firstDigest(practiceId), number, digests);
      // A full batch may have left older events behind: the horizon stays where it was.
      const seen = events.length < BATCH ? horizon : (last?.horizon ?? '0');
      tx.write(
        `insert into audit_seal (practice_id, number, event_ids, event_digests, digest, horizon, at)
         values ($1, $2, $3, $4, $5, $6::text::xid8, $7)`,
        [practiceId, number, events.map((e) => e.id), digests, digest, seen, this.clock.now()],
      );
      tx.write('insert into audit_sealed (practice_id, event_id, number) select $1, unnest($2::uuid[]), $3', [
        practiceId, events.map((e) => e.id), number,
      ]);
      return { practiceId, number, digest: digest.toString('hex') };
    }, practiceId);
  }

  /**
   * Recomputes the chain.
   * @param kept heads that were exported before, newest last: they show a tail that was cut off
   */
  verify(practiceId: string, kept: AuditHead[] = []): Promise<AuditVerification> {
    return this.tenant.run(async (tx) => {
      const faults: AuditFault[] = [];
      const seals = await tx.query<Omit<SealRow, 'horizon'>>(
        'select number, event_ids, event_digests, digest from audit_seal where practice_id = $1 order by number',
        [practiceId],
      );
      const rows = await tx.query<AuditRow>(`select ${AUDIT_COLUMNS} from audit_event where practice_id = $1`, [practiceId]);
      const events = new Map(rows.map((row) => [row.id, row]));
      let previous = firstDigest(practiceId);
      let expected = 1;
      for (const seal of seals) {
        if (seal.number !== expected) faults.push({ code: 'seal_missing', seal: expected });
        if (!sealDigest(previous, seal.number, seal.event_digests).equals(seal.digest)) faults.push({ code: 'seal_broken', seal: seal.number });
        seal.event_ids.forEach((id, i) => {
          const row = events.get(id);
          if (!row) faults.push({ code: 'event_missing', eventId: id, seal: seal.number });
          else if (!eventDigest(row).equals(seal.event_digests[i]!)) faults.push({ code: 'event_changed', eventId: id, seal: seal.number });
          events.delete(id);
        });
        previous = seal.digest;
        expected = seal.number + 1;
      }
      for (const head of kept) {
        const seal = seals.find((s) => s.number === head.number);
        if (!seal || seal.digest.toString('hex') !== head.digest) faults.push({ code: 'tail_cut', seal: head.number });
      }
      const limit = this.clock.now().getTime() - UNSEALED_LIMIT_MS;
      for (const row of events.values()) if (row.at.getTime() < limit) faults.push({ code: 'left_unsealed', eventId: row.id });
      return { events: rows.length, sealed: rows.length - events.size, unsealed: events.size, faults };
    }, practiceId);
  }

  /**
   * Events without a seal, oldest first. The last seal's horizon bounds the search: whatever committed before it has
   * been seen. After a restore into a younger cluster the horizon lies ahead and is ignored.
   */
  private unsealed(tx: TenantTx, limit: number): Promise<AuditRow[]> {
    return tx.query<AuditRow>(
      `select ${AUDIT_COLUMNS} from audit_event e
       where e.practice_id = $1
         and e.xid >= coalesce((
           select s.horizon from audit_seal s where s.practice_id = $1 and s.horizon <= pg_current_xact_id()
           order by s.number desc limit 1), '0'::xid8)
         and not exists (select from audit_sealed s where s.practice_id = $1 and s.event_id = e.id)
       order by e.id limit $2`,
      [tx.practiceId, limit],
    );
  }
}
