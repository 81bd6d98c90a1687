import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { HandOverAnswers } from './hand-over-answers.service.js';
import { HandOverCasesDto, ClientHandOverDto, HandOverBody, HandOverDto, HandOverItemDto, HandOverPageDto } from './hand-over.dto.js';
import { HandOverList } from './hand-over-list.service.js';
import { HandOversService } from './hand-overs.service.js';

@ApiTags('hand-overs')
@Controller()
export class HandOversController {
  constructor(
    private readonly handOvers: HandOversService,
    private readonly answers: HandOverAnswers,
    private readonly list: HandOverList,
  ) {}

  /** What is open with a client, and what was written to the successor. */
  @Requires('hand-over.read')
  @Get('clients/:id/hand-over')
  open(@IdParam() id: string): Promise<ClientHandOverDto> {
    return this.handOvers.open(id);
  }

  /** Prepares a hand-over to another therapist, or changes the one that waits. */
  @Requires('hand-over.write')
  @ApiOkResponse({ type: HandOverDto })
  @ApiCreatedResponse({ type: HandOverDto })
  @Put('clients/:id/hand-over')
  async put(@IdParam() id: string, @Body() body: HandOverBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<HandOverDto> {
    const { created, handOver } = await this.handOvers.put(id, body);
    void reply.status(created ? 201 : 200);
    return handOver;
  }

  /** Takes it back before it was accepted. */
  @Requires('hand-over.write')
  @Delete('clients/:id/hand-over')
  @HttpCode(204)
  withdraw(@IdParam() id: string): Promise<void> {
    return this.handOvers.withdraw(id);
  }

  /** What waits for oneself to accept, the oldest first. */
  @Requires('hand-over.read')
  @Get('me/hand-overs')
  offeredToMe(@Query() query: PageQuery): Promise<HandOverPageDto> {
    return this.list.offeredToMe(query);
  }

  /** The clients whose primary a member is, with what is open and what was prepared. */
  @Requires('care-team.read')
  @Get('members/:id/hand-over')
  caseload(@IdParam() id: string, @Query() query: PageQuery): Promise<HandOverCasesDto> {
    return this.list.caseload(id.toLowerCase(), query);
  }

  /** Accepts a client: from now on one is their primary. */
  @Requires('hand-over.write')
  @Post('hand-overs/:id/accept')
  @HttpCode(200)
  accept(@IdParam() id: string): Promise<HandOverItemDto> {
    return this.answers.accept(id);
  }

  /** Leaves the client where they are. */
  @Requires('hand-over.write')
  @Post('hand-overs/:id/decline')
  @HttpCode(204)
  decline(@IdParam() id: string): Promise<void> {
    return this.answers.decline(id);
  }
}
