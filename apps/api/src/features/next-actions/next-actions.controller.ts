import { Body, Controller, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { NextActionBody, NextActionDto, NextActionsDto } from './next-action.dto.js';
import { NextActions } from './next-actions.service.js';
import { UndoingNextActions } from './undoing.service.js';

@ApiTags('next-actions')
@Controller()
export class NextActionsController {
  constructor(
    private readonly actions: NextActions,
    private readonly undoing: UndoingNextActions,
  ) {}

  /** What could come next after a response, with its dates, and what was chosen so far. */
  @Requires('assignment.write')
  @Get('responses/:id/next-actions')
  list(@IdParam() id: string): Promise<NextActionsDto> {
    return this.actions.list(id);
  }

  /** Does it. */
  @Requires('assignment.write')
  @Put('next-actions/:id')
  @ApiOkResponse({ type: NextActionDto })
  @ApiCreatedResponse({ type: NextActionDto })
  async put(@IdParam() id: string, @Body() body: NextActionBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<NextActionDto> {
    const { created, action } = await this.actions.put(id, body);
    void reply.status(created ? 201 : 200);
    return action;
  }

  /** Takes it back, within ten minutes: what the client began meanwhile is kept. */
  @Requires('assignment.write')
  @Post('next-actions/:id/undo')
  @HttpCode(200)
  undo(@IdParam() id: string): Promise<NextActionDto> {
    return this.undoing.undo(id);
  }
}
