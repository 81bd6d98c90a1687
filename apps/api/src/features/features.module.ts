import { Module } from '@nestjs/common';

/** Every feature, one module a noun. */
@Module({ imports: [] })
export class FeaturesModule {}
