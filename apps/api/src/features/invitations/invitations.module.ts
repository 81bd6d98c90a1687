import { Module } from '@nestjs/common';
import { SessionModule } from '../session/session.module.js';
import { InvitationAcceptance } from './invitation-acceptance.js';
import { Invitations } from './invitations.js';
import { InvitationsController } from './invitations.controller.js';

@Module({
  imports: [SessionModule],
  controllers: [InvitationsController],
  providers: [InvitationAcceptance, Invitations],
  exports: [Invitations],
})
export class InvitationsModule {}
