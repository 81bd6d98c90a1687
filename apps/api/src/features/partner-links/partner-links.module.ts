import { Module } from '@nestjs/common';
import { SessionModule } from '../session/session.module.js';
import { PartnerConsentsService } from './partner-consents.service.js';
import { PartnerLinksController } from './partner-links.controller.js';
import { PartnerLinksService } from './partner-links.service.js';
import { PartnerPageService } from './partner-page.service.js';

@Module({
  imports: [SessionModule],
  controllers: [PartnerLinksController],
  providers: [PartnerConsentsService, PartnerLinksService, PartnerPageService],
})
export class PartnerLinksModule {}
