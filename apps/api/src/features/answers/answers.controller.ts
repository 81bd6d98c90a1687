import { Readable } from 'node:stream';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { AnswersQuery, LearnedPageDto } from './answers.dto.js';
import { AnswersDownload } from './download/answers-download.service.js';
import { asArchive } from './download/as-archive.js';
import { asHtml } from './download/as-html.js';
import { asJson } from './download/as-json.js';
import { LearnedService } from './learned.service.js';

/** Whatever was written into a file, a page of it may do nothing. */
const NOTHING = `default-src 'none'; style-src 'unsafe-inline'; sandbox`;

@ApiTags('answers')
@Controller('me')
export class AnswersController {
  constructor(
    private readonly downloads: AnswersDownload,
    private readonly learnings: LearnedService,
  ) {}

  /** What I took from my exercises, newest first. */
  @Requires('answers.read')
  @Get('learned')
  learned(@Query() query: PageQuery): Promise<LearnedPageDto> {
    return this.learnings.list(query);
  }

  /** Everything I wrote, private entries among it, as a file for programs. Ends with `"complete": true`. */
  @Requires('answers.read')
  @Get('answers.json')
  @ApiOkResponse({ content: { 'application/json': { schema: { type: 'string', format: 'binary' } } } })
  async json(@Query() query: AnswersQuery, @Res() reply: FastifyReply): Promise<void> {
    const { document } = await this.downloads.open(query.language, 'json');
    send(reply, 'application/json; charset=utf-8', `attune-${document.head.madeOn}.json`, textOf(asJson(document)));
  }

  /** The same as a page to read and to print, which needs nothing else. */
  @Requires('answers.read')
  @Get('answers.html')
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string', format: 'binary' } } } })
  async html(@Query() query: AnswersQuery, @Res() reply: FastifyReply): Promise<void> {
    const { document } = await this.downloads.open(query.language, 'html');
    send(reply, 'text/html; charset=utf-8', `attune-${document.head.madeOn}.html`, textOf(asHtml(document, 'away')));
  }

  /** Both of them with every photo and recording, as a ZIP. One that broke off lacks its directory, which stands at its end. */
  @Requires('answers.read')
  @Get('answers.zip')
  @ApiOkResponse({ content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } })
  async zip(@Query() query: AnswersQuery, @Res() reply: FastifyReply): Promise<void> {
    const opened = await this.downloads.open(query.language, 'zip');
    send(reply, 'application/zip', `attune-${opened.document.head.madeOn}.zip`, asArchive(opened));
  }
}

const textOf = (parts: AsyncIterable<string>): Readable => Readable.from(parts, { objectMode: false });

/** The name says the program and the day alone: a list of downloads may be seen by others. */
function send(reply: FastifyReply, type: string, name: string, bytes: Readable): void {
  // Not waited for: who stops listening in the middle is no fault of ours.
  void reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', NOTHING)
    .header('cache-control', 'no-store')
    .send(bytes);
}
