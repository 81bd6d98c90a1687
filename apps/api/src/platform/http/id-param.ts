import { Injectable, Param, ParseUUIDPipe } from '@nestjs/common';
import { invalid } from '../errors/domain-error.js';

/** An id as our tables write it: texts are sealed for one spelling of it. */
@Injectable()
class IdPipe extends ParseUUIDPipe {
  constructor(name: string) {
    super({ exceptionFactory: () => invalid({ field: name, code: 'uuid', detail: 'This is not an id.' }) });
  }

  override async transform(...given: Parameters<ParseUUIDPipe['transform']>): Promise<string> {
    return String(await super.transform(...given)).toLowerCase();
  }
}

/** A path parameter that is an id. Anything else is refused before it reaches a query. */
export const IdParam = (name = 'id'): ParameterDecorator => Param(name, new IdPipe(name));
