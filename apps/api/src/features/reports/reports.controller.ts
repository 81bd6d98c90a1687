import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { CaseloadQuery, CaseloadReportDto } from './caseload.dto.js';
import { caseloadCsv } from './caseload-csv.js';
import { CaseloadService } from './caseload.service.js';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(private readonly caseload: CaseloadService) {}

  /** What happened in the caseloads of one's supervisees, in whole ISO weeks. As CSV with `format=csv`. */
  @Requires('report.caseload')
  @Get('caseload')
  @ApiProduces('application/json', 'text/csv')
  @ApiOkResponse({ type: CaseloadReportDto })
  async report(
    @Query() query: CaseloadQuery,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseloadReportDto | string> {
    const report = await this.caseload.report(query);
    const csv = query.format ? query.format === 'csv' : /^text\/csv\b/.test(accept ?? '');
    if (!csv) return report;
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="caseload-${report.from}-${report.to}.csv"`);
    return caseloadCsv(report);
  }
}
