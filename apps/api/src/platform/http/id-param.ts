import { Param, ParseUUIDPipe } from '@nestjs/common';
import { invalid } from '../errors/domain-error.js';

/** A path parameter that is an id. Anything else is refused before it reaches a query. */
export const IdParam = (name = 'id'): ParameterDecorator =>
  Param(name, new ParseUUIDPipe({ exceptionFactory: () => invalid({ field: name, code: 'uuid', detail: 'This is not an id.' }) }));
