import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { AppointmentBody, AppointmentChangeDto } from './appointment.dto.js';
import { sealWhere, writeMembers } from './appointment-rows.js';
import { Appointments } from './appointments.service.js';
import { requireTeam } from './care-team-rule.js';
import { type Change, isAsWanted, isMoved, touchSeries, type Wanted, wantedOf, writeChange } from './changes.js';
import { HeldAppointments } from './held-appointments.service.js';
import { type InSeries, SeriesEdits } from './series-edits.service.js';
import { EditUndo } from './undo/edit-undo.service.js';

const YEARS = { first: '2000-01-01', last: '2199-12-31' };

/** Which changed, and what takes it back; nothing does where it was so already. */
export interface Edited {
  changed: string[];
  undo?: string;
}

/** Makes and moves appointments; plans that hang on them follow in the same transaction. */
@Injectable()
export class AppointmentActs {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly appointments: Appointments,
    private readonly held: HeldAppointments,
    private readonly series: SeriesEdits,
    private readonly undoing: EditUndo,
    private readonly audit: Audit,
  ) {}

  /**
   * Makes the appointment, or changes it (with `scope`, also those of its series that follow). The same body again changes nothing.
   * @throws DomainError `client.not_found`, `client.discharged`, `client.erased`, `appointment.not_found`, `appointment.changed`,
   *   `appointment.cancelled`, `appointment.client_fixed`, `request.invalid` (`startsAt`, `memberIds.<n>`)
   */
  put(id: string, body: AppointmentBody, revision: number | undefined): Promise<{ created: boolean; appointment: AppointmentChangeDto }> {
    requirePlannable(body.startsAt);
    return this.tenant.run(async (tx) => {
      const exists = await tx.maybe('select from appointment where practice_id = $1 and id = $2', [tx.practiceId, id]);
      const created = !exists && (await this.create(tx, id, body, revision));
      const { changed, undo } = created ? { changed: [id], undo: undefined } : await this.edit(tx, id, body, revision);
      return { created, appointment: { ...(await this.appointments.loadChanged(tx, id, changed)), ...(undo && { undo }) } };
    });
  }

  /**
   * Changes an appointment and answers with those that changed, itself first, and with what takes it back.
   * @throws DomainError as `put`
   */
  async edit(tx: TenantTx, id: string, body: Partial<Wanted> & Pick<AppointmentBody, 'clientId' | 'scope' | 'reason' | 'note'>, revision: number | undefined): Promise<Edited> {
    const { client, before } = await this.held.hold(tx, id);
    if (client.id !== body.clientId) throw new DomainError('appointment.client_fixed');
    const wanted = wantedOf(before, body);
    const by: Change = { memberId: currentContext().memberId!, now: this.clock.now(), reason: body.reason, note: body.note };
    const series: InSeries | undefined = body.scope === 'following' && before.seriesId !== null ? { ...before, seriesId: before.seriesId } : undefined;
    // A retry of a request that arrived: it asks for what already is.
    if (isAsWanted(before, wanted) && !(series && (await this.series.anyDiffers(tx, series, wanted, by.now)))) return { changed: [id] };
    if (before.state === 'cancelled') throw new DomainError('appointment.cancelled');
    if (revision !== undefined && revision !== before.revision) throw new DomainError('appointment.changed');
    await requireTeam(tx, client.id, wanted.memberIds, before.members.map(({ memberId }) => memberId));
    const sealer = await this.sealing.forClient(tx, client.id);
    const stood = await this.undoing.before(tx, before, series ? 'following' : 'one');
    const { changed, seriesIds } = series
      ? await this.series.edit(tx, sealer, series, wanted, by)
      : { changed: [id], seriesIds: before.seriesId ? [before.seriesId] : [] };
    if (!series) {
      writeChange(tx, sealer, before, wanted, by);
      touchSeries(tx, client.id, before.seriesId, by.now);
    }
    await this.held.changed(tx, client, { seriesIds, appointmentIds: before.seriesId ? [] : [id], moved: isMoved(before, wanted) });
    this.audit.record(tx, { action: 'appointment.update', subject: { kind: 'appointment', id }, clientId: client.id, detail: { scope: body.scope ?? 'one', changed: changed.length } });
    return { changed, undo: await this.undoing.sealed(tx, sealer, before, stood) };
  }

  /** False when the same appointment was made by somebody else in the same moment. */
  private async create(tx: TenantTx, id: string, body: AppointmentBody, revision: number | undefined): Promise<boolean> {
    const client = await this.held.client(tx, body.clientId);
    if (client.state !== 'active') throw new DomainError('client.discharged');
    if (revision !== undefined) throw new DomainError('appointment.changed');
    const memberId = currentContext().memberId!;
    const memberIds = body.memberIds?.map((one) => one.toLowerCase()) ?? [memberId];
    await requireTeam(tx, client.id, memberIds);
    const sealer = await this.sealing.forClient(tx, client.id);
    const where = sealWhere(sealer, id, { place: body.place || null, videoUrl: body.videoUrl || null });
    const made = await tx.maybe(
      `insert into appointment (practice_id, id, client_id, starts_at, minutes, state, made_by, created_at, changed_at, kind, sealed_where)
       values ($1, $2, $3, $4, $5, 'planned', $6, $7, $7, $8, $9) on conflict do nothing returning id`,
      [tx.practiceId, id, client.id, body.startsAt, body.minutes, memberId, this.clock.now(), body.kind ?? 'in-person', where],
    );
    if (!made) return false;
    writeMembers(tx, [id], memberIds);
    await this.held.changed(tx, client, { appointmentIds: [id] });
    this.audit.record(tx, { action: 'appointment.create', subject: { kind: 'appointment', id }, clientId: client.id });
    return true;
  }
}

/** A slip such as the year 0202 is no appointment. @throws DomainError `request.invalid` (`startsAt`) */
export function requirePlannable(startsAt: string): void {
  const at = new Date(startsAt);
  const day = Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
  if (day < YEARS.first || day > YEARS.last) throw invalid({ field: 'startsAt', code: 'bad_date' });
}
