import { Module } from '@nestjs/common';
import { DraftsModule } from './drafts/drafts.module.js';
import { OpeningsModule } from './openings/openings.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { ResponsesModule } from './responses/responses.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { SessionModule } from './session/session.module.js';

/** Every feature, one module a noun. */
@Module({ imports: [DraftsModule, OpeningsModule, ReportsModule, ResponsesModule, ReviewsModule, SessionModule] })
export class FeaturesModule {}
