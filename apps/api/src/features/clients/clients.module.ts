import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.js';
import { EnrolmentsModule } from '../enrolments/enrolments.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { ClientInvitations } from './client-invitations.service.js';
import { ClientListService } from './client-list.service.js';
import { ClientsController } from './clients.controller.js';
import { ClientsService } from './clients.service.js';

@Module({
  imports: [AssignmentsModule, EnrolmentsModule, InvitationsModule],
  controllers: [ClientsController],
  providers: [ClientsService, ClientListService, ClientInvitations],
  exports: [ClientsService],
})
export class ClientsModule {}
