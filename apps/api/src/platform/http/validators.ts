import { toUSVString } from 'node:util';
import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsEmail, IsISO8601, IsObject, IsString, Matches, MaxLength, MinLength, ValidateIf, ValidateNested } from 'class-validator';

// Half a character (a lone surrogate) is none: no column holds it, and what looks at addresses fails on it.
const trim = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? toUSVString(value.trim()) : value);
// PostgreSQL text holds every character but NUL.
const NO_NUL = /^[^\0]*$/;

/** Text of one line or more, trimmed, that says something. */
export const IsText = (max: number): PropertyDecorator =>
  applyDecorators(Transform(trim), IsString(), MinLength(1), MaxLength(max), Matches(NO_NUL, { message: 'must not contain NUL' }));

/** Text that may be empty. */
export const IsFreeText = (max: number): PropertyDecorator =>
  applyDecorators(Transform(trim), IsString(), MaxLength(max), Matches(NO_NUL, { message: 'must not contain NUL' }));

/**
 * A field that may be left out; where it stands, the rules after it hold. `IsOptional` is for fields that may be null as well: it
 * lets null past every other rule, to code that knows of none.
 */
export const IfGiven = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** A part of a body with rules of its own; with `each`, a list of them. By itself `ValidateNested` takes an empty list for such a part. */
export const IsPart = (type: () => NewableFunction, { each = false } = {}): PropertyDecorator => applyDecorators(IsObject({ each }), ValidateNested({ each }), Type(type));

/** A field that a form left empty is a field that was not given. */
export const EmptyIsNone = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' && value.trim() === '' ? null : value));

/** At most `most` texts, each of which says something. */
export const IsTextList = (most: number, max: number): PropertyDecorator =>
  applyDecorators(
    IsArray(), ArrayMaxSize(most), IsString({ each: true }), MaxLength(max, { each: true }),
    Matches(/^(?=.*\S)[^\0]*$/s, { each: true, message: 'must say something, without NUL' }),
  );

/** An instant, ISO 8601 with a zone; with `each`, a list of them. */
export const IsInstant = ({ each = false } = {}): PropertyDecorator =>
  applyDecorators(IsISO8601({ strict: true, strictSeparator: true }, { each }), Matches(/(Z|[+-]\d\d:?\d\d)$/, { each, message: 'must name its zone, as in 2026-01-31T08:00:00Z' }));

/** A civil date, `YYYY-MM-DD`. */
export const IsCivilDate = (): PropertyDecorator =>
  applyDecorators(Matches(/^\d{4}-\d{2}-\d{2}$/), IsISO8601({ strict: true }));

/** An email address, trimmed. */
export const IsEmailAddress = (): PropertyDecorator => applyDecorators(Transform(trim), IsEmail(), MaxLength(254));
