import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../access/requires.decorator.js';

const FILE = createRequire(import.meta.url).resolve('@attune/contract/openapi.json');

/** Serves the committed OpenAPI document, read when it is asked for: it is large and seldom wanted. CI fails when it is not what the code says. */
@ApiExcludeController()
@Controller('openapi.json')
export class OpenApiController {
  @Public()
  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  document(): Promise<string> {
    return readFile(FILE, 'utf8');
  }
}
