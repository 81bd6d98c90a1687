import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { DomainError, type FieldFault } from '../errors/domain-error.js';

const UNKNOWN = 'whitelistValidation';
const snake = (name: string): string => name.replace(/^is(?=[A-Z])/, '').replace(/[A-Z]/g, (c, i: number) => `${i ? '_' : ''}${c.toLowerCase()}`);

/** Flattens the validator's tree into field paths (`practice.name`) with a code each. Values are never repeated. */
function faultsOf(errors: ValidationError[], prefix = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = `${prefix}${error.property}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, detail]) =>
      rule === UNKNOWN ? { field, code: 'unknown_field', detail: 'There is no such field.' } : { field, code: snake(rule), detail },
    );
    return [...own, ...faultsOf(error.children ?? [], `${field}.`)];
  });
}

/** Bodies and queries are what their DTO says: unknown fields are refused, each fault is named. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new DomainError('request.invalid', { errors: faultsOf(errors) }),
  });
