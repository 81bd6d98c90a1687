import { Module } from '@nestjs/common';
import { SessionModule } from '../session/session.module.js';
import { PasswordResetController } from './password-reset.controller.js';
import { PasswordResetService } from './password-reset.service.js';
import { ResetLinks } from './reset-links.js';

@Module({
  imports: [SessionModule],
  controllers: [PasswordResetController],
  providers: [PasswordResetService, ResetLinks],
  exports: [ResetLinks],
})
export class PasswordResetModule {}
