import { Module } from '@nestjs/common';
import { FeaturesModule } from './features/features.module.js';
import { HealthController } from './platform/http/health.controller.js';
import { OpenApiController } from './platform/http/openapi.controller.js';
import { PlatformModule } from './platform/platform.module.js';

/** The HTTP application. */
@Module({ imports: [PlatformModule, FeaturesModule], controllers: [HealthController, OpenApiController] })
export class AppModule {}
