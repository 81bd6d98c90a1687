import { Controller, Get, HttpCode } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Public } from '../access/requires.decorator.js';
import { DomainError } from '../errors/domain-error.js';

export class HealthDto {
  status: 'ok';
}

@Controller()
export class HealthController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The process is alive. */
  @Public()
  @Get('healthz')
  @HttpCode(200)
  alive(): HealthDto {
    return { status: 'ok' };
  }

  /** The process can serve: its database answers. */
  @Public()
  @Get('readyz')
  async ready(): Promise<HealthDto> {
    await this.dataSource.query('select 1').catch(() => {
      throw new DomainError('service.busy', { retryAfter: 2 });
    });
    return { status: 'ok' };
  }
}
