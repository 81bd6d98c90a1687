import { Module } from '@nestjs/common';
import { AuthSessions } from './auth-sessions.js';
import { Credentials } from './credentials.js';
import { LocalStrategy } from './local.strategy.js';
import { OwnSessionsController } from './own-sessions.controller.js';
import { Passwords } from './passwords.js';
import { SecondFactors } from './second-factors.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { Throttle } from './throttle.js';

@Module({
  controllers: [SessionController, OwnSessionsController],
  providers: [AuthSessions, Credentials, LocalStrategy, Passwords, SecondFactors, SessionService, Throttle],
  exports: [AuthSessions, Credentials, Passwords, SecondFactors, Throttle],
})
export class SessionModule {}
