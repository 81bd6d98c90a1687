import { Module } from '@nestjs/common';
import { CaseloadService } from './caseload.service.js';
import { ReportsController } from './reports.controller.js';

@Module({ controllers: [ReportsController], providers: [CaseloadService] })
export class ReportsModule {}
