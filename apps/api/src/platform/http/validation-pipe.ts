import { ValidationPipe } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';
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

/**
 * class-validator looks through the rules of all classes at every validation. What it finds for a class is the same from the
 * first request on (validation groups are not in use here), so it is looked for once.
 */
let remembering = false;
function rememberRules(): void {
  if (remembering) return;
  remembering = true;
  const storage = getMetadataStorage();
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<typeof find>>();
  storage.getTargetValidationMetadatas = (target, ...rest) => {
    const rules = known.get(target) ?? find(target, ...rest);
    known.set(target, rules);
    return rules;
  };
}

/** Bodies and queries are what their DTO says: unknown fields are refused, each fault is named. */
export function validationPipe(): ValidationPipe {
  rememberRules();
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new DomainError('request.invalid', { errors: faultsOf(errors) }),
  });
}
