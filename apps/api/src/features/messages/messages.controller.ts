import { Body, Controller, Delete, Get, HttpCode, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { ConversationDto, ConversationPageDto } from './conversation.dto.js';
import { Conversations } from './conversations.service.js';
import { MessageBody, MessageDto, MessagePageDto, ReadBody } from './message.dto.js';
import { Messages } from './messages.service.js';
import { Sending } from './sending.service.js';

@ApiTags('messages')
@Controller()
export class MessagesController {
  constructor(
    private readonly messages: Messages,
    private readonly sending: Sending,
    private readonly conversations: Conversations,
  ) {}

  /** The conversations of the clients whom I treat: where somebody wrote last first, without what was said. */
  @Requires('conversation.list')
  @Get('me/conversations')
  list(@Query() query: PageQuery): Promise<ConversationPageDto> {
    return this.conversations.list(query);
  }

  /** Who reads a client's messages and when, and how many are new to the caller. */
  @Requires('message.read')
  @Get('clients/:id/conversation')
  one(@IdParam() id: string): Promise<ConversationDto> {
    return this.conversations.one(id);
  }

  /** The messages between a client and their care team, the newest first. */
  @Requires('message.read')
  @Get('clients/:id/messages')
  page(@IdParam() id: string, @Query() query: PageQuery): Promise<MessagePageDto> {
    return this.messages.list(id, query);
  }

  /** Says that the caller has read up to a message; the other side sees who read, and when. */
  @Requires('message.read')
  @Put('clients/:id/messages/read')
  @HttpCode(204)
  read(@IdParam() id: string, @Body() { upTo }: ReadBody): Promise<void> {
    return this.messages.read(id, upTo);
  }

  /** Sends a message. The client is told, in neutral words, that something is there. */
  @Requires('message.write')
  @Put('clients/:id/messages/:messageId')
  @ApiOkResponse({ type: MessageDto })
  @ApiCreatedResponse({ type: MessageDto })
  async put(
    @IdParam() id: string, @IdParam('messageId') messageId: string, @Body() body: MessageBody, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MessageDto> {
    const { created, message } = await this.sending.put(id, messageId, body);
    void reply.status(created ? 201 : 200);
    return message;
  }

  /** Takes back a message of one's own that nobody has read. */
  @Requires('message.write')
  @Delete('clients/:id/messages/:messageId')
  @HttpCode(204)
  takeBack(@IdParam() id: string, @IdParam('messageId') messageId: string): Promise<void> {
    return this.sending.takeBack(id, messageId);
  }
}
