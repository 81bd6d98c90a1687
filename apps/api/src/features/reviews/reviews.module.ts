import { Module } from '@nestjs/common';
import { AppointmentsModule } from '../appointments/appointments.module.js';
import { ExercisesModule } from '../exercises/exercises.module.js';
import { MessagesModule } from '../messages/messages.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { InboxClients } from './inbox-clients.service.js';
import { InboxService } from './inbox.service.js';
import { ReviewDrafts } from './review-drafts.service.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsService } from './reviews.service.js';
import { SeveralReviews } from './several.service.js';

@Module({
  imports: [AppointmentsModule, ExercisesModule, MessagesModule, ProposalsModule],
  controllers: [ReviewsController],
  providers: [InboxClients, InboxService, ReviewDrafts, ReviewsService, SeveralReviews],
  exports: [ReviewsService],
})
export class ReviewsModule {}
