import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/requires.decorator.js';
import { PasswordResetDto, PasswordResetRequestDto } from './password-reset.dto.js';
import { PasswordResetService } from './password-reset.service.js';

@ApiTags('password-reset')
@Controller('password-reset')
export class PasswordResetController {
  constructor(private readonly service: PasswordResetService) {}

  /** Asks for a link by mail. The answer is the same for every address. */
  @Public()
  @Post()
  @HttpCode(202)
  request(@Body() body: PasswordResetRequestDto): void {
    this.service.request(body);
  }

  /** Chooses a new password by the link. */
  @Public()
  @Post('confirm')
  @HttpCode(204)
  confirm(@Body() body: PasswordResetDto): Promise<void> {
    return this.service.confirm(body);
  }
}
