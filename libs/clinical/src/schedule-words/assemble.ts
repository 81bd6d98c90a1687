import type { Recurrence, RandomSchedule, ScheduleEnd, SessionSchedule } from '../schedule-kinds.js';
import { timeOf } from '../random-times.js';
import { addDays } from '../civil-date.js';
import { addMonths, resolveDate, type DateWord } from './date-words.js';
import { inPart } from './lexicon.js';
import { TIME_OF_PART, WordsError, type ClockTime, type Placed, type Place, type Said } from './said.js';

/** What a text left open and was filled in; worth showing to whoever wrote it. */
export type Assumed = 'time' | 'window' | 'rhythm' | 'end';

export interface Assembled {
  schedule: Recurrence | SessionSchedule | RandomSchedule;
  assumed: Assumed[];
}

interface Days {
  today: string;
  weekStart: number;
}

type Saying<S extends Said['say']> = Extract<Said, { say: S }> & Place;

const USUAL_TIME = TIME_OF_PART.evening;
const USUAL_WINDOW = { from: '09:00', to: '21:00' };
/** How often something is done that comes too rarely to end with the next session. */
const USUAL_COUNT = 6;
const ENDS = ['untilDate', 'until', 'span', 'count'] as const;

/**
 * Makes a schedule of what was said, in whatever order.
 * @throws WordsError when two things said do not go together, or too little was said
 */
export function assemble(said: readonly Placed[], days: Days): Assembled {
  return new Assembly(said, days).schedule();
}

class Assembly {
  private readonly assumed: Assumed[] = [];
  private readonly startDate: string;

  constructor(
    private readonly said: readonly Placed[],
    private readonly days: Days,
  ) {
    const start = this.one('start');
    this.startDate = start ? this.dateOf(start.date, days.today, start) : days.today;
  }

  schedule(): Assembled {
    const schedule = this.one('minutes') || this.one('days') ? this.session() : this.isRandom() ? this.random() : this.recurrence();
    return { schedule, assumed: this.assumed };
  }

  private isRandom(): boolean {
    return Boolean(this.one('random') ?? this.one('window') ?? this.one('gap') ?? (this.one('perDay') && !this.one('times')));
  }

  private session(): SessionSchedule {
    this.refuse('rhythm', 'weekdays', 'monthDays', 'date', 'perDay', 'random', 'window', 'gap', 'span');
    const head = { startDate: this.startDate, repeat: 'session' as const };
    const minutes = this.one('minutes');
    if (minutes) {
      this.refuse('days', 'times', 'part');
      return { ...head, offsetMinutes: minutes.minutes, ...this.end() };
    }
    const { days, loose } = this.one('days')!;
    if (loose && !this.one('times') && !this.one('part')) return { ...head, offsetMinutes: days * 1440, ...this.end() };
    const [at = USUAL_TIME, second] = this.times();
    if (second) throw new WordsError('does_not_fit', this.one('times')!);
    return { ...head, offsetDays: days, at, ...this.end() };
  }

  private random(): RandomSchedule {
    this.refuse('monthDays', 'date', 'times', 'part');
    const rhythm = this.one('rhythm');
    const weekdays = this.one('weekdays');
    if (rhythm && (rhythm.every > 1 || rhythm.repeat === 'monthly' || (rhythm.repeat === 'weekly' && !weekdays))) throw new WordsError('does_not_fit', rhythm);
    if (rhythm?.repeat === 'daily' && weekdays) throw new WordsError('does_not_fit', weekdays);
    const window = this.one('window');
    if (!window) this.assumed.push('window');
    const gap = this.one('gap');
    return {
      startDate: this.startDate,
      repeat: 'random',
      window: window ? { from: timeOf(window.from.minutes), to: timeOf(window.to.minutes) } : USUAL_WINDOW,
      perDay: this.one('perDay')?.perDay ?? 1,
      ...(gap && { minGapMinutes: gap.minutes }),
      ...(weekdays && { weekdays: weekdays.weekdays }),
      ...(this.end() ?? this.usualEnd(1)),
    };
  }

  private recurrence(): Recurrence {
    const date = this.one('date') ?? this.singleDay();
    if (date) return this.once(date);
    const rhythm = this.one('rhythm');
    const weekdays = this.one('weekdays');
    const monthDays = this.one('monthDays');
    if (weekdays && (monthDays || (rhythm && rhythm.repeat !== 'weekly'))) throw new WordsError('does_not_fit', weekdays);
    if (monthDays && rhythm && rhythm.repeat !== 'monthly') throw new WordsError('does_not_fit', monthDays);
    const repeat = rhythm?.repeat ?? (weekdays ? 'weekly' : monthDays ? 'monthly' : 'daily');
    if (!rhythm && !weekdays && !monthDays) this.assumeDaily();
    const every = rhythm?.every ?? 1;
    return {
      startDate: this.startDate,
      repeat,
      ...(every !== 1 && { every }),
      ...(weekdays && { weekdays: weekdays.weekdays }),
      ...(monthDays && { monthDays: monthDays.monthDays }),
      times: this.times(),
      ...(this.end() ?? this.usualEnd(repeat === 'monthly' ? 30 : repeat === 'weekly' ? every * 7 : every)),
    };
  }

  /** "On Monday" is a date unless something else makes a habit of it. */
  private singleDay(): (Saying<'date'>) | undefined {
    const day = this.one('weekdays');
    if (!day?.single || this.one('rhythm') || this.one('start') || ENDS.some((end) => this.one(end))) return undefined;
    const date: DateWord = { weekday: day.weekdays[0]!, of: 'coming' };
    return { say: 'date', date, at: day.at, length: day.length };
  }

  private once(date: Saying<'date'>): Recurrence {
    this.refuse('rhythm', 'monthDays', 'start', 'untilDate', 'until', 'span');
    if (this.one('weekdays')?.single === false) throw new WordsError('does_not_fit', this.one('weekdays')!);
    const startDate = this.dateOf(date.date, this.days.today, date);
    const times = this.times();
    const count = this.one('count');
    if (count && count.count > times.length) throw new WordsError('does_not_fit', count);
    return { startDate, repeat: 'once', times, ...(count && count.count < times.length && { count: count.count }) };
  }

  /** Times or an end alone are meant for every day; one time alone could be anything. */
  private assumeDaily(): void {
    const end = ENDS.some((name) => this.one(name));
    const only = this.said[0] ?? { at: 0, length: 0 };
    if (!end && !this.one('perDay') && !this.one('part')) throw new WordsError('rhythm_missing', only);
    this.assumed.push('rhythm');
  }

  private times(): string[] {
    const said = this.one('times');
    const part = this.one('part')?.part;
    if (!said && !part) this.assumed.push('time');
    const read = ({ minutes, exact }: ClockTime): string => timeOf(part && !exact ? inPart(minutes, part) : minutes);
    const times = said ? [...new Set(said.times.map(read))].sort() : [part ? TIME_OF_PART[part] : USUAL_TIME];
    const perDay = this.one('perDay');
    if (perDay && perDay.perDay !== times.length) throw new WordsError('times_do_not_match', perDay);
    return times;
  }

  private end(): ScheduleEnd | undefined {
    const [end, second] = this.said.filter(({ say }) => (ENDS as readonly string[]).includes(say));
    if (second) throw new WordsError('said_twice', second);
    switch (end?.say) {
      case 'until':
        return { until: 'next-session' };
      case 'count':
        return { count: end.count };
      case 'untilDate':
        return { untilDate: this.dateOf(end.date, this.days.today, end, this.startDate) };
      case 'span': {
        const after = end.unit === 'month' ? addMonths(this.startDate, end.amount) : addDays(this.startDate, end.amount * (end.unit === 'week' ? 7 : 1));
        return { untilDate: addDays(after, -1) };
      }
    }
    return undefined;
  }

  private usualEnd(days: number): ScheduleEnd {
    this.assumed.push('end');
    return days > 7 ? { count: USUAL_COUNT } : { until: 'next-session' };
  }

  private dateOf(word: DateWord, today: string, place: Place, from = today): string {
    const date = resolveDate(word, today, from, this.days.weekStart);
    if (date === undefined) throw new WordsError('date_unclear', place);
    return date;
  }

  /** What was said of one kind. @throws WordsError `said_twice` */
  private one<S extends Said['say']>(say: S): Saying<S> | undefined {
    const [first, second] = this.said.filter((one): one is Extract<Placed, { say: S }> => one.say === say);
    if (second) throw new WordsError('said_twice', second);
    return first as Saying<S> | undefined;
  }

  private refuse(...kinds: Said['say'][]): void {
    const odd = this.said.find(({ say }) => kinds.includes(say));
    if (odd) throw new WordsError('does_not_fit', odd);
  }
}
