import { Module } from '@nestjs/common';
import { ResponsesModule } from '../responses/responses.module.js';
import { ProgressController } from './progress.controller.js';
import { ProgressService } from './progress.service.js';

@Module({ imports: [ResponsesModule], controllers: [ProgressController], providers: [ProgressService] })
export class ProgressModule {}
