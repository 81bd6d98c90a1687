import { Global, Module } from '@nestjs/common';
import { MasterKeyCheck } from './master-key-check.js';
import { Sealing } from './sealing.js';

@Global()
@Module({ providers: [Sealing, MasterKeyCheck], exports: [Sealing] })
export class SealingModule {}
