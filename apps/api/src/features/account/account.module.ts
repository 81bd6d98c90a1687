import { Module } from '@nestjs/common';
import { SessionModule } from '../session/session.module.js';
import { AccountController } from './account.controller.js';
import { AccountService } from './account.service.js';

@Module({ imports: [SessionModule], controllers: [AccountController], providers: [AccountService] })
export class AccountModule {}
