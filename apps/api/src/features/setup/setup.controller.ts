import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/requires.decorator.js';
import { NextDto } from '../session/session.dto.js';
import { SetupDto, SetupStateDto } from './setup.dto.js';
import { SetupService } from './setup.service.js';

@ApiTags('setup')
@Controller('setup')
export class SetupController {
  constructor(private readonly service: SetupService) {}

  /** Whether this installation still has to be set up. */
  @Public()
  @Get()
  state(): Promise<SetupStateDto> {
    return this.service.state();
  }

  /** Founds the practice and signs its owner in. */
  @Public()
  @Post()
  found(@Body() body: SetupDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<NextDto> {
    return this.service.found(body, { request, reply });
  }
}
