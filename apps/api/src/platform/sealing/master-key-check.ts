import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ConfigError } from '../config/config.error.js';
import { Identity } from '../database/identity.js';
import { Sealing } from './sealing.js';

/** A wrong MASTER_KEY would write what nobody can read, so it stops the boot. */
@Injectable()
export class MasterKeyCheck implements OnModuleInit {
  constructor(
    private readonly identity: Identity,
    private readonly sealing: Sealing,
  ) {}

  async onModuleInit(): Promise<void> {
    for (const { practice_ids: id } of await this.identity.call<{ practice_ids: string }>('practice_ids', [])) {
      const row = await this.identity.maybe<{ sealed_key: Buffer }>('practice_get', [id]);
      try {
        this.sealing.checkMasterKey({ id, sealedKey: row!.sealed_key });
      } catch {
        throw new ConfigError(['MASTER_KEY is not the key that this database was sealed with']);
      }
    }
  }
}
