import { Module } from '@nestjs/common';
import { PracticeModule } from '../practice/practice.module.js';
import { SessionModule } from '../session/session.module.js';
import { InvitationAcceptance } from './invitation-acceptance.js';
import { Invitations } from './invitations.js';
import { InvitationsController } from './invitations.controller.js';

@Module({
  imports: [PracticeModule, SessionModule],
  controllers: [InvitationsController],
  providers: [InvitationAcceptance, Invitations],
  exports: [Invitations],
})
export class InvitationsModule {}
