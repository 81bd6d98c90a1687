import document from '@attune/contract/openapi.json' with { type: 'json' };
import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../access/requires.decorator.js';

/** Serves the committed OpenAPI document. CI fails when it is not what the code says. */
@ApiExcludeController()
@Controller('openapi.json')
export class OpenApiController {
  @Public()
  @Get()
  document(): object {
    return document;
  }
}
