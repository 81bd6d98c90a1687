import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/access/requires.decorator.js';
import { AuditEventsDto, AuditQuery, AuditVerificationDto } from './audit-log.dto.js';
import { AuditLogService } from './audit-log.service.js';

@ApiTags('audit')
@Controller('audit')
export class AuditLogController {
  constructor(private readonly service: AuditLogService) {}

  /** What was done and opened, the latest first. */
  @Requires('audit.read')
  @Get()
  list(@Query() query: AuditQuery): Promise<AuditEventsDto> {
    return this.service.list(query);
  }

  /** Whether the audit is whole. */
  @Requires('audit.read')
  @Get('verification')
  verify(): Promise<AuditVerificationDto> {
    return this.service.verify();
  }
}
