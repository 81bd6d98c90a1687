import { Body, Controller, Get, Headers, HttpCode, Param, ParseIntPipe, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { IdParam } from '../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../platform/http/if-match.js';
import { markPut, markRevision } from '../../platform/http/put-answer.js';
import { ConsentStartersDto, ConsentTextBody, ConsentTextDto, ConsentTextListDto, ConsentWordsDto } from './consent-text.dto.js';
import { ConsentTexts } from './consent-texts.service.js';
import { STARTERS } from './starters.js';

const NUMBER = new ParseIntPipe({ exceptionFactory: () => new DomainError('consent_text.not_found') });

@ApiTags('consent-texts')
@Controller('consent-texts')
export class ConsentTextsController {
  constructor(private readonly texts: ConsentTexts) {}

  /** What the practice asks its clients to agree to. */
  @Requires('consent-text.read')
  @Get()
  list(): Promise<ConsentTextListDto> {
    return this.texts.list();
  }

  /** Texts to begin with. What stands in brackets is to be filled in, and all of it to be adapted to the practice and its law. */
  @Requires('practice.manage')
  @Get('starters')
  starters(): ConsentStartersDto {
    return { items: STARTERS };
  }

  /** A text: its draft, and its versions. */
  @Requires('consent-text.read')
  @Get(':id')
  async open(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ConsentTextDto> {
    const text = await this.texts.open(id);
    markRevision(reply, text.revision);
    return text;
  }

  /** Saves the draft over the revision named in `If-Match`. */
  @Requires('practice.manage')
  @Put(':id')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ConsentTextDto })
  @ApiCreatedResponse({ type: ConsentTextDto })
  async put(
    @IdParam() id: string,
    @Body() body: ConsentTextBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConsentTextDto> {
    const { created, text } = await this.texts.put(id, body, revisionOf(ifMatch));
    markPut(reply, created, text.revision);
    return text;
  }

  /** Makes a version of the draft named in `If-Match`, which clients sign from now on. */
  @Requires('practice.manage')
  @Post(':id/versions')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  async publish(@IdParam() id: string, @Headers('if-match') ifMatch: string | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<ConsentTextDto> {
    const text = await this.texts.publish(id, revisionOf(ifMatch));
    markRevision(reply, text.revision);
    return text;
  }

  /** A version as it was published. */
  @Requires('consent-text.read')
  @Get(':id/versions/:number')
  version(@IdParam() id: string, @Param('number', NUMBER) number: number): Promise<ConsentWordsDto> {
    return this.texts.version(id, Math.min(Math.max(number, 0), 2_000_000_000));
  }
}
