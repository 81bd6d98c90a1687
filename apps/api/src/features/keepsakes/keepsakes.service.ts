import { cardsOf, lettersOf } from '@attune/exercise';
import { localDateOf } from '@attune/clinical/local-date';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { LocalizedDto } from '../../platform/http/localized.dto.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { ifUnreadable, UNREADABLE } from '../../platform/sealing/unreadable.js';
import { openFullCard } from '../exercises/exercise-card.js';
import { ExerciseVersions } from '../exercises/exercise-versions.service.js';
import { showAnswers } from '../responses/response-texts.js';
import type { KeepsakesDto } from './keepsake.dto.js';

interface KeepsakeRow {
  [column: string]: unknown;
  keepsake_id: string;
  step: string;
  kind: 'card' | 'letter';
  on_date: string | null;
  at_time: string | null;
  opened: number;
  created_at: Date;
  put_away: boolean;
  /** Of the response that holds the words. */
  id: string;
  version_id: string;
  title: LocalizedDto | null;
  sealed_card: Buffer | null;
  language: 'en' | 'es';
  time_zone: string;
  sealed_answers: Buffer;
  sealed_private: Buffer | null;
}

/** In place of a card whose words cannot be read. */
const LOST_CARD = { text: '', look: 'plain' } as const;

/** More than anybody keeps at hand; the rest is found on the path. */
const MOST = 200;

/** The cards and letters a client keeps. Only the client has them: the words of what is private are theirs too. */
@Injectable()
export class KeepsakesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly versions: ExerciseVersions,
    private readonly clock: Clock,
  ) {}

  list(): Promise<KeepsakesDto> {
    return this.tenant.run(async (tx) => {
      const clientId = currentContext().clientId!;
      const rows = await tx.query<KeepsakeRow>(
        `select k.id as keepsake_id, k.step, k.kind, k.on_date, k.at_time, k.opened, k.created_at, k.put_away_at is not null as put_away,
           r.id, r.version_id, v.card -> 'title' as title, v.sealed_card, r.sealed_answers, r.sealed_private, c.language, c.time_zone
         from keepsake k
         join response r on r.practice_id = k.practice_id and r.id = k.response_id
         join exercise_version v on v.practice_id = r.practice_id and v.id = r.version_id
         join client c on c.practice_id = k.practice_id and c.id = k.client_id
         where k.practice_id = $1 and k.client_id = $2 order by k.created_at desc, k.id desc limit $3`,
        [tx.practiceId, clientId, MOST],
      );
      if (!rows.length) return { cards: [], letters: [] };
      const sealer = await this.sealing.forClient(tx, clientId);
      const kept: KeepsakesDto = { cards: [], letters: [] };
      for (const row of rows) await this.add(tx, kept, row, sealer);
      kept.letters.sort((a, b) => (a.on < b.on ? -1 : 1));
      return kept;
    });
  }

  async put(id: string, state: 'kept' | 'put-away'): Promise<void> {
    await this.change(id, 'put_away_at = case when $4 then coalesce(put_away_at, $3) end', [this.clock.now(), state === 'put-away']);
  }

  async opened(id: string): Promise<void> {
    await this.change(id, 'opened = opened + 1, opened_at = $3', [this.clock.now()]);
  }

  private async add(tx: TenantTx, kept: KeepsakesDto, row: KeepsakeRow, sealer: ClientSealer): Promise<void> {
    const definition = await this.versions.definition(tx, row.version_id, sealer).catch(ifUnreadable(null));
    const { answers, unreadable } = showAnswers(sealer, row, true);
    const lost = unreadable || !definition;
    const exercise = row.title ?? openFullCard(sealer, row.version_id, row.sealed_card!).card.title;
    const common = { id: row.keepsake_id, responseId: row.id, exercise, opened: row.opened, ...(lost && UNREADABLE) };
    if (row.kind === 'card') {
      const card = lost ? LOST_CARD : cardsOf(definition, answers, row.language).find(({ step }) => step === row.step);
      if (!card) return;
      kept.cards.push({
        ...common, text: card.text, look: card.look, at: row.at_time, createdAt: row.created_at.toISOString(), state: row.put_away ? 'put-away' : 'kept',
      });
      return;
    }
    const letter = lost ? { text: null } : lettersOf(definition, answers).find(({ step }) => step === row.step);
    if (!letter) return;
    const arrived = row.on_date! <= localDateOf(this.clock.now(), row.time_zone);
    kept.letters.push({ ...common, on: row.on_date!, text: arrived ? letter.text : null, writtenAt: row.created_at.toISOString() });
  }

  private async change(id: string, set: string, values: unknown[]): Promise<void> {
    const found = await this.tenant.run((tx) =>
      tx.query(`update keepsake set ${set} where practice_id = $1 and id = $2 and client_id = $${values.length + 3} returning id`, [
        tx.practiceId, id, ...values, currentContext().clientId,
      ]));
    if (!found.length) throw new DomainError('keepsake.not_found');
  }
}
