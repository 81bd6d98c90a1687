import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/requires.decorator.js';
import { NextDto } from '../session/session.dto.js';
import { InvitationAcceptance } from './invitation-acceptance.js';
import { AcceptInvitationDto, InvitationDto, InvitationTokenDto } from './invitation.dto.js';

@ApiTags('invitations')
@Controller('invitations')
export class InvitationsController {
  constructor(private readonly acceptance: InvitationAcceptance) {}

  /** What an invitation says. */
  @Public()
  @Post('lookup')
  @HttpCode(200)
  lookup(@Body() { token }: InvitationTokenDto): Promise<InvitationDto> {
    return this.acceptance.lookup(token);
  }

  /** Takes it up, and signs in. */
  @Public()
  @Post('accept')
  @HttpCode(200)
  accept(@Body() body: AcceptInvitationDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<NextDto> {
    return this.acceptance.accept(body, { request, reply });
  }
}
