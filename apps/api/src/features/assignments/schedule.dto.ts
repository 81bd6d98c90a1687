import type { Schedule, ScheduleRule } from '@attune/clinical/schedule';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsNumber, IsString, MaxLength } from 'class-validator';
import { IfGiven, IsPart } from '../../platform/http/validators.js';

/** The first and the last time that may be drawn, `HH:MM`. */
export class WindowDto {
  @IsString() @MaxLength(5)
  from: string;

  @IsString() @MaxLength(5)
  to: string;
}

/** On days of the calendar. */
export class RecurrenceDto {
  /** The first day, `YYYY-MM-DD`. */
  startDate: string;
  @ApiProperty({ enum: ['once', 'daily', 'weekly', 'monthly'] }) repeat: 'once' | 'daily' | 'weekly' | 'monthly';
  /** Every so many days, weeks or months, 1 to 52. */
  every?: number;
  /** ISO weekdays, Monday 1 to Sunday 7; without them, the start date's own. */
  weekdays?: number[];
  /** With `monthly`: 1 to 31, or -1 for the last day. */
  monthDays?: number[];
  /** Times of day, `HH:MM`. */
  times: string[];
  /** The last day, this one included. At most one of `untilDate`, `count` and `until`. */
  untilDate?: string;
  /** How many occasions, at most 730. */
  count?: number;
  @ApiProperty({ enum: ['next-session'], required: false }) until?: 'next-session';
}

/** Around each session of the client. */
export class SessionScheduleDto {
  startDate: string;
  @ApiProperty({ enum: ['session'] }) repeat: 'session';
  /** Minutes from the start of the session, negative before it. Either this or `at`. */
  offsetMinutes?: number;
  /** Days from the session's date, with `at`. */
  offsetDays?: number;
  /** A time of day, `HH:MM`. */
  at?: string;
  untilDate?: string;
  count?: number;
  @ApiProperty({ enum: ['next-session'], required: false }) until?: 'next-session';
}

/** At times drawn within a window. */
export class RandomScheduleDto {
  startDate: string;
  @ApiProperty({ enum: ['random'] }) repeat: 'random';
  window: WindowDto;
  /** How many times a day, 1 to 6. */
  perDay: number;
  minGapMinutes?: number;
  weekdays?: number[];
  /** The same seed always draws the same times. The server draws one where none is given. */
  seed?: number;
  untilDate?: string;
  count?: number;
  @ApiProperty({ enum: ['next-session'], required: false }) until?: 'next-session';
}

/**
 * When something is to be done, in the client's civil time, of any kind. Faults come back as `schedule.<field>`: types are
 * checked here, everything else by the clinical rules.
 */
export class ScheduleBody {
  @IsString()
  startDate: string;

  @IsString()
  repeat: string;

  @IfGiven() @IsNumber()
  every?: number;

  @IfGiven() @IsArray() @ArrayMaxSize(14) @IsNumber({}, { each: true })
  weekdays?: number[];

  @IfGiven() @IsArray() @ArrayMaxSize(62) @IsNumber({}, { each: true })
  monthDays?: number[];

  @IfGiven() @IsArray() @ArrayMaxSize(24) @IsString({ each: true })
  times?: string[];

  @IfGiven() @IsNumber()
  offsetMinutes?: number;

  @IfGiven() @IsNumber()
  offsetDays?: number;

  @IfGiven() @IsString()
  at?: string;

  @IfGiven() @IsPart(() => WindowDto)
  window?: WindowDto;

  @IfGiven() @IsNumber()
  perDay?: number;

  @IfGiven() @IsNumber()
  minGapMinutes?: number;

  @IfGiven() @IsNumber()
  seed?: number;

  @IfGiven() @IsString()
  untilDate?: string;

  @IfGiven() @IsNumber()
  count?: number;

  @IfGiven() @IsString()
  until?: string;
}

/** A recurrence in iCalendar's words (RFC 5545), with its zone. */
export class RecurrenceRuleDto {
  @ApiProperty({ enum: ['recurrence'] }) kind: 'recurrence';
  /** The first occasion, `YYYYMMDDTHHMMSS`. */
  dtstart: string;
  tzid: string;
  rrule: string;
  times: string[];
  @ApiProperty({ enum: ['next-session'], required: false }) until?: 'next-session';
}

export class SessionRuleDto {
  @ApiProperty({ enum: ['session'] }) kind: 'session';
  tzid: string;
  startDate: string;
  offsetMinutes?: number;
  offsetDays?: number;
  at?: string;
  untilDate?: string;
  count?: number;
  @ApiProperty({ enum: ['next-session'], required: false }) until?: 'next-session';
}

export class RandomRuleDto {
  @ApiProperty({ enum: ['random'] }) kind: 'random';
  tzid: string;
  startDate: string;
  window: WindowDto;
  perDay: number;
  minGapMinutes: number;
  weekdays?: number[];
  seed: number;
  untilDate?: string;
  count?: number;
  @ApiProperty({ enum: ['next-session'], required: false }) until?: 'next-session';
}

export type RuleDto = ScheduleRule;

/** The schedule of something kept. */
export type ScheduleDto = Schedule;

const KINDS = [RecurrenceDto, SessionScheduleDto, RandomScheduleDto];
/** How a schedule stands in the OpenAPI document: one of its kinds. */
export const ANY_SCHEDULE = { oneOf: KINDS.map((kind) => ({ $ref: getSchemaPath(kind) })) };
const RULES = [RecurrenceRuleDto, SessionRuleDto, RandomRuleDto];
/** How the rule that follows from a schedule stands there. */
export const ANY_RULE = { oneOf: RULES.map((rule) => ({ $ref: getSchemaPath(rule) })) };
/** Declares the kinds of schedule and rule beside a class that has one. */
export const WithSchedules = (): ClassDecorator => ApiExtraModels(...KINDS, ...RULES);
