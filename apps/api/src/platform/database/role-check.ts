import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ConfigError } from '../config/config.error.js';

/** Row-level security binds nobody who stands above it: such a role stops the boot. */
@Injectable()
export class RoleCheck implements OnModuleInit {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async onModuleInit(): Promise<void> {
    const [role] = await this.dataSource.query<{ name: string; above: boolean; owns: boolean }[]>(`
      select current_user as name, r.rolsuper or r.rolbypassrls as above,
        exists (select from pg_class c where c.relowner = r.oid and c.relnamespace in ('public'::regnamespace, 'identity'::regnamespace)) as owns
      from pg_roles r where r.rolname = current_user`);
    if (role?.above || role?.owns) {
      throw new ConfigError([`the database role ${role.name} is superuser, owner or BYPASSRLS; connect as attune_app`]);
    }
  }
}
