import type { ScheduleFields } from './schedule-kinds.js';

/** What is wrong with one field of a schedule. */
export interface ScheduleFault {
  field: keyof ScheduleFields;
  code:
    | 'required'
    | 'bad_date'
    | 'bad_repeat'
    | 'not_for_repeat'
    | 'bad_every'
    | 'bad_weekday'
    | 'duplicate_weekday'
    | 'only_weekly'
    | 'bad_month_day'
    | 'duplicate_month_day'
    | 'too_many_month_days'
    | 'bad_time'
    | 'duplicate_time'
    | 'too_many_times'
    | 'bad_offset'
    | 'two_offsets'
    | 'bad_window'
    | 'bad_per_day'
    | 'bad_gap'
    | 'too_tight'
    | 'bad_seed'
    | 'before_start'
    | 'bad_count'
    | 'bad_until'
    | 'both_ends'
    | 'end_required'
    | 'more_than_once'
    | 'no_occasion'
    | 'too_many';
}

export const fault = (field: ScheduleFault['field'], code: ScheduleFault['code']): ScheduleFault => ({ field, code });

export const isWhole = (value: unknown, from: number, to: number): value is number =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
