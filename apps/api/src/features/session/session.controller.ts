import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HalfSignedIn, Public } from '../../platform/access/requires.decorator.js';
import type { PersonRow } from './credentials.js';
import { LocalGuard } from './local.guard.js';
import { ChoosePracticeDto, CodeDto, NextDto, SessionDto, SignInDto } from './session.dto.js';
import { SessionService } from './session.service.js';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(private readonly service: SessionService) {}

  /** Signs in with email and password. */
  @Public()
  @UseGuards(LocalGuard)
  @Post()
  @HttpCode(200)
  signIn(@Body() _body: SignInDto, @Req() request: FastifyRequest & { user?: PersonRow }, @Res({ passthrough: true }) reply: FastifyReply): Promise<NextDto> {
    return this.service.signIn(request.user, { request, reply });
  }

  /** Passes the second step of signing in. */
  @HalfSignedIn()
  @Post('second-factor')
  @HttpCode(200)
  passSecondFactor(@Body() { code }: CodeDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<NextDto> {
    return this.service.passSecondFactor(code, { request, reply });
  }

  /** Who is signed in, where, and what they may do. */
  @HalfSignedIn()
  @Get()
  present(): Promise<SessionDto> {
    return this.service.present();
  }

  /** Signs out. */
  @Public()
  @Delete()
  @HttpCode(204)
  signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.service.signOut({ request, reply });
  }

  /** Goes on in another practice that one belongs to. */
  @HalfSignedIn()
  @Post('practice')
  @HttpCode(200)
  choosePractice(@Body() body: ChoosePracticeDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<NextDto> {
    return this.service.choosePractice(body, { request, reply });
  }
}
