import { Module } from '@nestjs/common';
import { Covers } from './covers.js';

/** Apart from the routes, for the worker too. */
@Module({ providers: [Covers], exports: [Covers] })
export class CoversModule {}
