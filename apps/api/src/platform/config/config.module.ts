import { Global, Module } from '@nestjs/common';
import { readEnv } from './env.js';

/** Injection token of the validated settings. */
export const ENV = Symbol('Env');

@Global()
@Module({ providers: [{ provide: ENV, useFactory: () => readEnv() }], exports: [ENV] })
export class ConfigModule {}
