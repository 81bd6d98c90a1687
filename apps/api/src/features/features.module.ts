import { Module } from '@nestjs/common';
import { SessionModule } from './session/session.module.js';

/** Every feature, one module a noun. */
@Module({ imports: [SessionModule] })
export class FeaturesModule {}
