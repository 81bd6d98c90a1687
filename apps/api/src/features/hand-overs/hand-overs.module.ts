import { Module } from '@nestjs/common';
import { CareTeamModule } from '../care-team/care-team.module.js';
import { HandOverAnswers } from './hand-over-answers.service.js';
import { HandOverList } from './hand-over-list.service.js';
import { HandOversController } from './hand-overs.controller.js';
import { HandOversService } from './hand-overs.service.js';

@Module({ imports: [CareTeamModule], controllers: [HandOversController], providers: [HandOverAnswers, HandOverList, HandOversService] })
export class HandOversModule {}
