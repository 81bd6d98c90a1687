import { Module } from '@nestjs/common';
import { ExercisesModule } from '../exercises/exercises.module.js';
import { InboxService } from './inbox.service.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsService } from './reviews.service.js';

@Module({ imports: [ExercisesModule], controllers: [ReviewsController], providers: [ReviewsService, InboxService], exports: [ReviewsService] })
export class ReviewsModule {}
