import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.js';
import { OwnProposals } from './own-proposals.service.js';
import { ProposalsController } from './proposals.controller.js';
import { ProposalsWaiting } from './proposals-waiting.service.js';
import { Proposals } from './proposals.service.js';
import { WaitingProposals } from './waiting-proposals.service.js';

@Module({
  imports: [AssignmentsModule],
  controllers: [ProposalsController],
  providers: [OwnProposals, Proposals, ProposalsWaiting, WaitingProposals],
  exports: [ProposalsWaiting],
})
export class ProposalsModule {}
