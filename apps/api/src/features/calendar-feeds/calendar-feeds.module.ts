import { Module } from '@nestjs/common';
import { SessionModule } from '../session/session.module.js';
import { CalendarFeedsController } from './calendar-feeds.controller.js';
import { CalendarFeeds } from './calendar-feeds.service.js';
import { CalendarSettings } from './calendar-settings.service.js';
import { FeedDocument } from './feed-document.service.js';

@Module({ imports: [SessionModule], controllers: [CalendarFeedsController], providers: [CalendarFeeds, CalendarSettings, FeedDocument] })
export class CalendarFeedsModule {}
