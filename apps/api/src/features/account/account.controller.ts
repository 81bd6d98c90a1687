import { Body, Controller, HttpCode, Ip, Patch, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HalfSignedIn, SignedIn } from '../../platform/access/requires.decorator.js';
import { CodeDto, SessionPersonDto } from '../session/session.dto.js';
import {
  NewSecondFactorDto, PasswordAndCodeDto, PasswordChangeDto, PasswordDto, PersonChangeDto, RecoveryCodesDto,
} from './account.dto.js';
import { AccountService } from './account.service.js';

@ApiTags('account')
@Controller('me')
export class AccountController {
  constructor(private readonly service: AccountService) {}

  /** Changes one's own name or language. */
  @SignedIn()
  @Patch()
  change(@Body() body: PersonChangeDto): Promise<SessionPersonDto> {
    return this.service.change(body);
  }

  /** Changes the password and ends every other session. */
  @SignedIn()
  @Put('password')
  @HttpCode(204)
  changePassword(@Body() body: PasswordChangeDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.service.changePassword(body, { request, reply });
  }

  /** Begins to set up a second factor; it is in force once confirmed. */
  @HalfSignedIn()
  @Post('second-factor')
  @HttpCode(200)
  beginSecondFactor(@Body() { password }: PasswordDto, @Ip() address: string): Promise<NewSecondFactorDto> {
    return this.service.beginSecondFactor(password, address);
  }

  /** Puts it in force. */
  @HalfSignedIn()
  @Post('second-factor/confirm')
  @HttpCode(200)
  confirmSecondFactor(@Body() { code }: CodeDto, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<RecoveryCodesDto> {
    return this.service.confirmSecondFactor(code, { request, reply });
  }

  /** Removes it, where no practice asks for one. */
  @SignedIn()
  @Post('second-factor/remove')
  @HttpCode(204)
  removeSecondFactor(@Body() body: PasswordAndCodeDto, @Ip() address: string): Promise<void> {
    return this.service.removeSecondFactor(body, address);
  }

  /** Ten new recovery codes in place of the old ones. */
  @SignedIn()
  @Post('recovery-codes')
  @HttpCode(200)
  renewRecoveryCodes(@Body() { password }: PasswordDto, @Ip() address: string): Promise<RecoveryCodesDto> {
    return this.service.renewRecoveryCodes(password, address);
  }
}
