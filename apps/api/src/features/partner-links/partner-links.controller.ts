import { Body, Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public, Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { PartnerConsentsService } from './partner-consents.service.js';
import { NewPartnerLinkDto, PartnerConsentsDto, PartnerLinkBody, PartnerPageDto, PartnerPlacesDto, PartnerTokenDto } from './partner-link.dto.js';
import { PartnerLinksService } from './partner-links.service.js';
import { PartnerPageService } from './partner-page.service.js';

@ApiTags('partner-links')
@Controller()
export class PartnerLinksController {
  constructor(
    private readonly links: PartnerLinksService,
    private readonly page: PartnerPageService,
    private readonly consents: PartnerConsentsService,
  ) {}

  /** Whom I let see "done" or "not today", and of what. */
  @Requires('partner-link.manage')
  @Get('me/partner-links')
  list(): Promise<PartnerPlacesDto> {
    return this.links.list();
  }

  /** Makes a link, in place of the one before. */
  @Requires('partner-link.manage')
  @Post('me/partner-links')
  make(@Body() body: PartnerLinkBody): Promise<NewPartnerLinkDto> {
    return this.links.make(body);
  }

  /** Takes a link back, at once. */
  @Requires('partner-link.manage')
  @Delete('me/partner-links/:id')
  @HttpCode(204)
  revoke(@IdParam() id: string): Promise<void> {
    return this.links.revoke(id);
  }

  /** What a link shows: done or not today, by day. */
  @Public()
  @Post('partner-links/look')
  @HttpCode(200)
  look(@Body() { token }: PartnerTokenDto, @Req() request: FastifyRequest): Promise<PartnerPageDto> {
    return this.page.look(token, request.ip);
  }

  /** How a client's consents to partners stand, and the check-ins they noted. */
  @Requires('client.record')
  @Get('clients/:id/partner-links')
  consentsOf(@IdParam() id: string): Promise<PartnerConsentsDto> {
    return this.consents.list(id);
  }
}
