import { Module } from '@nestjs/common';
import { FeaturesModule } from './features/features.module.js';
import { HealthController } from './platform/http/health.controller.js';
import { PlatformModule } from './platform/platform.module.js';

/** The HTTP application. */
@Module({ imports: [PlatformModule, FeaturesModule], controllers: [HealthController] })
export class AppModule {}
