import { Module } from '@nestjs/common';
import { OpeningsController } from './openings.controller.js';
import { OpeningsService } from './openings.service.js';

@Module({ controllers: [OpeningsController], providers: [OpeningsService] })
export class OpeningsModule {}
