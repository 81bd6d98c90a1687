import { localeIn } from '@attune/clinical/locale';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { currentContext, currentPractice } from '../../platform/context/request-context.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ClientProgressDto, ProgressPdfQuery, ProgressQuery } from './progress.dto.js';
import { ProgressService } from './progress.service.js';

@ApiTags('clients')
@Controller('clients')
export class ProgressController {
  constructor(private readonly service: ProgressService) {}

  /** What a client's answers and practice come to, over half a year unless told. */
  @Requires('progress.read')
  @Get(':id/progress')
  progress(@IdParam() id: string, @Query() query: ProgressQuery): Promise<ClientProgressDto> {
    return this.service.progress(id, query);
  }

  /** The same as a page to keep or hand over, each chart with its sentence. */
  @Requires('progress.read')
  @Get(':id/progress.pdf')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async pdf(@IdParam() id: string, @Query() { language, ...query }: ProgressPdfQuery, @Res() reply: FastifyReply): Promise<void> {
    const { head, progress } = await this.service.forPrint(id, query);
    // Loaded when first asked for: what draws pages is a large part of the process, and seldom wanted.
    const { progressPdf } = await import('./pdf/progress-pdf.js');
    // The name says the program and the day alone: a list of downloads may be seen by others.
    void reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `inline; filename="attune-${head.madeOn}.pdf"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(progressPdf({ head, progress, locale: localeIn(language ?? currentContext().person?.language ?? 'en', currentPractice().country) }));
  }
}
