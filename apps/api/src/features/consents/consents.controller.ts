import { Body, Controller, Get, HttpCode, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { ClientConsentsDto, ConsentCopyDto, ConsentDto, OwnConsentsDto, SignatureBody } from './consent.dto.js';
import { Consents } from './consents.service.js';

@ApiTags('consents')
@Controller()
export class ConsentsController {
  constructor(private readonly consents: Consents) {}

  /** What I am asked to read and sign, whole, and what I signed. */
  @Requires('consent.own')
  @Get('me/consents')
  own(): Promise<OwnConsentsDto> {
    return this.consents.own();
  }

  /** Signs the version that was shown, under an id of the caller's making. */
  @Requires('consent.own')
  @Put('me/consents/:id')
  @ApiOkResponse({ type: ConsentDto })
  @ApiCreatedResponse({ type: ConsentDto })
  async sign(@IdParam() id: string, @Body() body: SignatureBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<ConsentDto> {
    const { created, consent } = await this.consents.sign(id, body);
    void reply.status(created ? 201 : 200);
    return consent;
  }

  /** Takes a consent back, at any time and without a reason. */
  @Requires('consent.own')
  @Post('me/consents/:id/withdraw')
  @HttpCode(200)
  withdraw(@IdParam() id: string): Promise<ConsentDto> {
    return this.consents.withdraw(id);
  }

  /** How each text of the practice stands with a client, and what they signed. */
  @Requires('consent.read')
  @Get('clients/:id/consents')
  of(@IdParam() id: string): Promise<ClientConsentsDto> {
    return this.consents.of(id);
  }

  /** A signed text as it was shown, to read and to print. */
  @Requires('client.record')
  @Get('clients/:id/consents/:consentId')
  copy(@IdParam() id: string, @IdParam('consentId') consentId: string): Promise<ConsentCopyDto> {
    return this.consents.copy(id, consentId);
  }

  /** Asks a client to read and sign a text. */
  @Requires('consent.ask')
  @Put('clients/:id/consents/:textId/request')
  @HttpCode(204)
  ask(@IdParam() id: string, @IdParam('textId') textId: string): Promise<void> {
    return this.consents.ask(id, textId);
  }
}
