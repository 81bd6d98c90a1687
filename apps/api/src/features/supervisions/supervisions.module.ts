import { Module } from '@nestjs/common';
import { SupervisionsController } from './supervisions.controller.js';
import { SupervisionsService } from './supervisions.service.js';

@Module({ controllers: [SupervisionsController], providers: [SupervisionsService] })
export class SupervisionsModule {}
