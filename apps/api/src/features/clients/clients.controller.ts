import { Body, Controller, Delete, Get, Headers, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../platform/http/if-match.js';
import { markPut, markRevision } from '../../platform/http/put-answer.js';
import { ClientBody, ClientDto, ClientInvitationDto, ClientPageDto, ClientQuery } from './client.dto.js';
import { ClientInvitations } from './client-invitations.service.js';
import { ClientListService } from './client-list.service.js';
import { ClientsService } from './clients.service.js';

@ApiTags('clients')
@Controller('clients')
export class ClientsController {
  constructor(
    private readonly clients: ClientsService,
    private readonly lists: ClientListService,
    private readonly invitations: ClientInvitations,
  ) {}

  /** The clients one treats; all names, for those who run the practice. */
  @Requires('client.list')
  @Get()
  list(@Query() query: ClientQuery): Promise<ClientPageDto> {
    return this.lists.list(query);
  }

  /** One client's record. */
  @Requires('client.read')
  @Get(':id')
  async open(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ClientDto> {
    const client = await this.clients.open(id);
    markRevision(reply, client.revision);
    return client;
  }

  /** Adds a client (the caller becomes their primary) or edits the record. */
  @Requires('client.write')
  @Put(':id')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ClientDto })
  @ApiCreatedResponse({ type: ClientDto })
  async put(
    @IdParam() id: string,
    @Body() body: ClientBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClientDto> {
    const { created, client } = await this.clients.put(id, body, revisionOf(ifMatch));
    markPut(reply, created, client.revision);
    return client;
  }

  /** Closes the record and ends the client's assignments. */
  @Requires('client.write')
  @Post(':id/discharge')
  @HttpCode(200)
  discharge(@IdParam() id: string): Promise<ClientDto> {
    return this.clients.discharge(id);
  }

  /** Opens the record again. */
  @Requires('client.write')
  @Post(':id/readmission')
  @HttpCode(200)
  readmit(@IdParam() id: string): Promise<ClientDto> {
    return this.clients.readmit(id);
  }

  /** Invites the client to the portal, or again: a new link, and the one before is dead. */
  @Requires('client.write')
  @Post(':id/invitation')
  @HttpCode(200)
  invite(@IdParam() id: string): Promise<ClientInvitationDto> {
    return this.invitations.send(id);
  }

  /** Withdraws a pending invitation. */
  @Requires('client.write')
  @Delete(':id/invitation')
  @HttpCode(204)
  withdrawInvitation(@IdParam() id: string): Promise<void> {
    return this.invitations.withdraw(id);
  }
}
