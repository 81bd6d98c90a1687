import { daysBetween, weekdayOf } from '@attune/clinical/civil-date';
import type { NotThisTimeReason } from '@attune/clinical/reasons';
import type { OccasionDto } from '../features/assignments/assignment.dto.js';
import type { ScheduleDto } from '../features/assignments/schedule.dto.js';
import { newId } from '../platform/ids.js';
import type { ClientPlay } from './client-play.js';
import { playEntry } from './entry-play.js';
import { Random } from './random.js';
import { exerciseOf } from './stage.js';
import type { Plan } from './story.js';

const MINUTE_MS = 60_000;
/** How far ahead a plan without an end of its own reaches. */
const AHEAD_DAYS = 28;

/** Plans an assignment: given on its day, and then done, or not, as its rhythm has it. */
export function playPlan(client: ClientPlay, plan: Plan): void {
  const { stage, calendar, house, zone } = client;
  const id = newId();
  client.plan(calendar.at(plan.assigned, '14:20', house.zone), async () => {
    const body = {
      clientId: client.clientId, exerciseId: exerciseOf(plan.exercise).id,
      why: plan.why, whenWhere: plan.whenWhere, obstacle: plan.obstacle, ifThen: plan.ifThen, smallestDose: plan.smallestDose,
      confidence: plan.confidence, schedule: scheduleOf(client, plan),
    };
    const { assignment } = await stage.as(client.asTherapist(), ({ assign }) => assign.put(id, body, undefined));
    playOccasions(client, plan, id, assignment.occasions);
  });
  for (const [number, { ago, time, ...entry }] of (plan.unprompted ?? []).entries()) {
    const random = new Random(`${client.story.key}|${plan.exercise}|unprompted|${number}`);
    client.plan(calendar.at(ago, time, zone), (at) => playEntry(client, { assignmentId: id, entry, random }, at));
  }
  const { proposes } = plan;
  if (proposes) {
    const { ago, time, ...proposal } = proposes;
    client.plan(calendar.at(ago, time, zone), () => stage.as(client.asClient(), ({ proposals }) => proposals.put(id, proposal)));
  }
  if (plan.endedAgo !== undefined) {
    client.plan(calendar.at(plan.endedAgo, '14:05', house.zone), async () => {
      await stage.as(client.asTherapist(), ({ assignmentActs }) => assignmentActs.end(id));
    });
  }
}

function scheduleOf({ calendar }: ClientPlay, { first, repeat, every, on = [0], time, last, until }: Plan): ScheduleDto {
  const startDate = calendar.daysAgo(first);
  if (repeat === 'once') return { startDate, repeat, times: [time] };
  if (repeat === 'session') return { startDate, repeat, offsetDays: -1, at: time };
  const weekdays = on.map((days) => weekdayOf(calendar.daysAgo(first - days))).sort();
  const end = until ? { until } : { untilDate: calendar.daysAgo(last ?? -AHEAD_DAYS) };
  return { startDate, repeat, times: [time], ...end, ...(every ? { every } : {}), ...(repeat === 'weekly' ? { weekdays } : {}) };
}

function playOccasions(client: ClientPlay, plan: Plan, assignmentId: string, occasions: OccasionDto[]): void {
  const { calendar, zone } = client;
  const entries = [...plan.entries];
  for (const [number, occasion] of occasions.entries()) {
    const ago = daysBetween(occasion.localDate, calendar.today);
    if (ago < 0) return;
    const random = new Random(`${client.story.key}|${plan.exercise}|${plan.first}|${ago}`);
    const due = new Date(occasion.dueAt).getTime();
    const { draft } = plan;
    if (draft?.ago === ago) {
      const begun = calendar.at(ago, draft.time, zone);
      client.plan(begun, () => keepDraft(client, { assignmentId, occasionId: occasion.id, begun, draft }));
      continue;
    }
    const outcome = plan.rhythm({ ago, weekday: weekdayOf(occasion.localDate), number }, random);
    if (outcome === 'open') continue;
    if (outcome !== 'done') {
      client.plan(new Date(due + random.between(15, 170) * MINUTE_MS), () => settle(client, occasion.id, outcome));
      continue;
    }
    const entry = entries.shift();
    if (!entry) continue;
    const at = new Date(due + random.between(3, 110) * MINUTE_MS + random.between(0, 59) * 1_000);
    client.plan(at, (moment) => playEntry(client, { assignmentId, occasionId: occasion.id, entry, random }, moment));
  }
}

async function settle({ stage, asClient }: ClientPlay, occasionId: string, reason: NotThisTimeReason): Promise<void> {
  await stage.as(asClient(), ({ occasions }) => occasions.notThisTime(occasionId, reason));
}

async function keepDraft(
  { stage, asClient }: ClientPlay,
  { assignmentId, occasionId, begun, draft }: { assignmentId: string; occasionId: string; begun: Date; draft: NonNullable<Plan['draft']> },
): Promise<void> {
  const startedAt = new Date(begun.getTime() - 4 * MINUTE_MS).toISOString();
  const body = { assignmentId, occasionId, startedAt, answers: draft.answers, step: draft.step };
  await stage.as(asClient(), ({ drafts }) => drafts.put(newId(), body, undefined));
}
