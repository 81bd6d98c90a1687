import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Env } from '../config/env.js';
import { ENV } from '../config/config.module.js';
import { dataSourceOptions } from './data-source.js';
import { Identity } from './identity.js';
import { PracticeContexts } from './practice-contexts.js';
import { RoleCheck } from './role-check.js';
import { Tenant } from './tenant.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [ENV],
      useFactory: (env: Env) => ({
        ...dataSourceOptions(env.appDatabaseUrl, [], env.poolSize),
        autoLoadEntities: true,
        retryAttempts: 1,
        manualInitialization: false,
      }),
    }),
  ],
  providers: [Tenant, Identity, PracticeContexts, RoleCheck],
  exports: [Tenant, Identity, PracticeContexts],
})
export class DatabaseModule {}
