import { Module } from '@nestjs/common';
import { PracticeModule } from '../practice/practice.module.js';
import { SessionModule } from '../session/session.module.js';
import { SetupCode } from './setup-code.js';
import { SetupController } from './setup.controller.js';
import { SetupService } from './setup.service.js';

@Module({ imports: [PracticeModule, SessionModule], controllers: [SetupController], providers: [SetupCode, SetupService] })
export class SetupModule {}
