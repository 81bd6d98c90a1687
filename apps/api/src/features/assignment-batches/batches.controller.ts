import { Body, Controller, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { BatchBody, BatchDto } from './batch.dto.js';
import { Batches } from './batches.service.js';
import { BatchUndoing } from './batch-undoing.service.js';

@ApiTags('assignment-batches')
@Controller('assignment-batches')
export class BatchesController {
  constructor(
    private readonly batches: Batches,
    private readonly undoing: BatchUndoing,
  ) {}

  /** Assigns several exercises to several clients, each to each, wholly or not at all. */
  @Requires('assignment.write')
  @Put(':id')
  @ApiOkResponse({ type: BatchDto })
  @ApiCreatedResponse({ type: BatchDto })
  async put(@IdParam() id: string, @Body() body: BatchBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<BatchDto> {
    const { created, batch } = await this.batches.put(id, body);
    void reply.status(created ? 201 : 200);
    return batch;
  }

  /** One's own batch, with what undoing made of it. */
  @Requires('assignment.write')
  @Get(':id')
  open(@IdParam() id: string): Promise<BatchDto> {
    return this.batches.open(id);
  }

  /** Takes a batch back within ten minutes: what nobody touched is removed, the rest ends. */
  @Requires('assignment.write')
  @Post(':id/undo')
  @HttpCode(200)
  undo(@IdParam() id: string): Promise<BatchDto> {
    return this.undoing.undo(id);
  }
}
