import { localDateOf } from '../local-date.js';
import { type DueOccasion, endOf, type Moment, momentOf, type ReminderRules } from './moments.js';
import { afterQuiet } from './quiet-hours.js';

/** What comes due within so many minutes is gathered into the reminder that goes out now. */
export const GATHERED_MINUTES = 15;

/** What a plan is made from. Nothing that was decided before is in it again. */
export interface PlanFacts {
  /** Ms since 1970. */
  now: number;
  zone: string;
  rules: ReminderRules;
  /** Open occasions of active assignments; `from`: what was to be reminded of before is not made up for. */
  occasions: readonly (DueOccasion & { from: number })[];
  /** "Later" that was asked for and has not come; of open occasions only. */
  snoozes: readonly { occasionId: string; until: number }[];
  /** How many reminders count for the client's day so far. */
  countedToday: number;
}

/** A decision to send one reminder, or none, about some occasions. */
export interface Decision {
  kind: 'due' | 'snoozed';
  send: boolean;
  reason: 'at-time' | 'chosen-hour' | 'after-quiet' | 'asked-later' | 'quiet' | 'day-full' | 'paused' | 'too-late';
  /** What it is about, in order. */
  occasionIds: string[];
  /** Of these, whose own time is decided upon with it. */
  dueIds: string[];
  /** Of these, whose "later" has come with it. */
  snoozedIds: string[];
  /** The client's day on which it counts. */
  localDate: string;
  /** When it was to go out, ms since 1970. */
  at: number;
  /** From here on it makes no sense any more. */
  expiresAt: number;
}

interface Item {
  id: string;
  at: number;
  /** The civil date to which it belongs. */
  day: string;
  by: Moment['by'] | 'asked-later';
}

/**
 * What to decide now for one client: at most one reminder to send, which gathers everything that is to be reminded of, and
 * the decisions against sending, one for each reason. What is not mentioned waits.
 */
export function planReminders(facts: PlanFacts): Decision[] {
  const { now, zone, rules } = facts;
  const today = localDateOf(new Date(now), zone);
  const items = [...dueItems(facts), ...snoozedItems(facts)].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const due = items.filter(({ at }) => at <= now);
  if (!due.length) return [];

  const expiresAt = endOf(today, zone);
  const past = new Set(facts.occasions.filter((occasion) => momentOf(occasion, rules, zone).at <= now).map(({ id }) => id));
  const decided = new Set<string>();
  const decide = (reason: Decision['reason'], send: boolean, about: Item[]): Decision[] => {
    if (!about.length) return [];
    const snoozedIds = about.filter(({ by }) => by === 'asked-later').map(({ id }) => id);
    const occasionIds = [...new Set(about.map(({ id }) => id))];
    const dueIds = occasionIds.filter((id) => !decided.has(id) && (past.has(id) || about.some((item) => item.id === id && item.by !== 'asked-later')));
    for (const id of dueIds) decided.add(id);
    return [{ kind: snoozedIds.length ? 'snoozed' : 'due', send, reason, occasionIds, dueIds, snoozedIds, localDate: today, at: about[0]!.at, expiresAt }];
  };

  const late = due.filter(({ day }) => day < today);
  const against = decide('too-late', false, late);
  const standing = due.filter(({ day }) => day === today);
  if (rules.pausedUntil !== null && today < rules.pausedUntil) return [...against, ...decide('paused', false, standing)];
  const hushed = standing.filter(({ by }) => by === 'quiet');
  against.push(...decide('quiet', false, hushed));
  const wanted = standing.filter(({ by }) => by !== 'quiet');
  // Looked at later than planned, and in quiet hours by now.
  const free = afterQuiet(now, rules.quiet, zone);
  if (free > now) return free < expiresAt ? against : [...against, ...decide('quiet', false, wanted)];
  if (!wanted.length) return against;

  const asked = wanted.some(({ by }) => by === 'asked-later');
  const full = rules.maxPerDay === 0 || (!asked && facts.countedToday >= rules.maxPerDay);
  if (full) return [...against, ...decide('day-full', false, wanted)];
  const gathered = items.filter(({ at, day, by }) => at > now && day === today && by !== 'quiet');
  const reason = asked ? 'asked-later' : (wanted[0]!.by as Decision['reason']);
  return [...against, ...decide(reason, true, [...wanted, ...gathered])];
}

function dueItems({ now, zone, rules, occasions, snoozes }: PlanFacts): Item[] {
  const later = new Map(snoozes.map(({ occasionId, until }) => [occasionId, until]));
  return occasions.flatMap((occasion) => {
    const moment = momentOf(occasion, rules, zone);
    const isNear = moment.at <= now + GATHERED_MINUTES * 60_000;
    // "Later" stands in for what would have come before it.
    const isHeld = (later.get(occasion.id) ?? -Infinity) >= moment.at;
    return isNear && !isHeld && moment.at >= occasion.from ? [{ id: occasion.id, day: occasion.localDate, ...moment }] : [];
  });
}

function snoozedItems({ now, zone, rules, snoozes }: PlanFacts): Item[] {
  return snoozes.flatMap(({ occasionId, until }) => {
    const at = afterQuiet(until, rules.quiet, zone);
    const isNear = at <= now + GATHERED_MINUTES * 60_000;
    return isNear ? [{ id: occasionId, at, day: localDateOf(new Date(at), zone), by: 'asked-later' as const }] : [];
  });
}
