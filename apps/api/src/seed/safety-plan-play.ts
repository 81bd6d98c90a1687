import type { SafetyPlanBody } from '../features/safety-plans/safety-plan.dto.js';
import type { ClientPlay } from './client-play.js';

/** One saving of a client's safety plan: by whom, how many days ago, and what it said. */
export interface SavedPlan {
  ago: number;
  by: 'client' | 'therapist';
  says: SafetyPlanBody;
}

/** Plans the savings of a safety plan, the first to the last; each is a version. */
export function playSafetyPlan(client: ClientPlay, savings: readonly SavedPlan[]): void {
  for (const [revision, { ago, by, says }] of savings.entries()) {
    const at = by === 'therapist' ? client.calendar.at(ago, '14:35', client.house.zone) : client.calendar.at(ago, '20:50', client.zone);
    const actor = by === 'therapist' ? client.asTherapist : client.asClient;
    client.plan(at, () => client.stage.as(actor(), ({ safetyPlans }) => safetyPlans.put(client.clientId, says, revision)));
  }
}
