import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';

/** No plan is saved a thousand million times; what is longer no column holds. */
const NUMBER = /^[1-9]\d{0,8}$/;

@Injectable()
class VersionPipe implements PipeTransform<string, number> {
  transform(given: string): number {
    if (!NUMBER.test(given)) throw new DomainError('safety_plan.not_found');
    return Number(given);
  }
}

/** The number of a version. What is none is no version that there is. */
export const VersionParam = (): ParameterDecorator => Param('revision', VersionPipe);
